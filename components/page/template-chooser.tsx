import { useId } from 'react'
import { Tick } from '@/components/fields/icons'
import { TEMPLATES } from '@/templates/find-template'
import { PAGE_WORDS } from './page-words'

type TemplateChooserProps = {
  readonly value: string
  readonly onChange: (name: string) => void
}

/** The templates as radio buttons, each with its picture and whom it suits. The pictures are drawn by a script. */
export function TemplateChooser({ value, onChange }: TemplateChooserProps) {
  const id = useId()
  return (
    <fieldset className="m-0 min-w-0 border-0 p-0">
      <legend className="w-full border-b-2 border-ink p-0 pb-2 text-17 font-title">
        {PAGE_WORDS.template}
      </legend>
      {TEMPLATES.map(({ name, label, description }) => (
        <label key={name} className="template-choice">
          <input
            type="radio"
            className="sr-only"
            name={id}
            aria-labelledby={`${id}-${name}`}
            aria-describedby={`${id}-${name}-says`}
            checked={name === value}
            onChange={() => onChange(name)}
          />
          <span className="template-picture">
            {/* biome-ignore lint/performance/noImgElement: a static export has no server that would size pictures */}
            <img
              src={`/templates/${name}.png`}
              alt=""
              width={112}
              height={84}
              loading="lazy"
              decoding="async"
            />
          </span>
          <span className="min-w-0">
            <span className="flex items-center gap-2 font-title">
              <span id={`${id}-${name}`}>{label}</span>
              {name === value && <Tick className="text-accent" />}
            </span>
            <span id={`${id}-${name}-says`} className="block text-13 text-pretty text-ink-2">
              {description}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
