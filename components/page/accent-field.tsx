import { useId } from 'react'
import { ACCENTS } from '@/lib/resume/accents'
import { PAGE_WORDS } from './page-words'

type AccentFieldProps = {
  /** The template's own accent, `#rrggbb`; null for a template that is black alone. */
  readonly own: string | null
  /** Name of the accent that was picked; undefined for the template's own. */
  readonly value: string | undefined
  readonly onChange: (name: string | undefined) => void
}

/** The one colour beside black, by name. */
export function AccentField({ own, value, onChange }: AccentFieldProps) {
  const id = useId()
  if (own === null)
    return (
      <div>
        <p className="text-13 font-medium text-ink-2">{PAGE_WORDS.accent}</p>
        <p className="mt-0.75 text-13 text-pretty text-ink-2">{PAGE_WORDS.blackAlone}</p>
      </div>
    )
  const picked = ACCENTS.some(({ name }) => name === value) ? value : undefined
  const choices = [{ name: undefined, label: PAGE_WORDS.ownAccent, color: own }, ...ACCENTS]
  return (
    <fieldset className="m-0 min-w-0 border-0 p-0">
      <legend className="mb-1.5 p-0 text-13 font-medium text-ink-2">{PAGE_WORDS.accent}</legend>
      <div className="flex flex-wrap gap-1.5">
        {choices.map(({ name, label, color }) => (
          <label key={label} className="accent-choice">
            <input
              type="radio"
              className="sr-only"
              name={id}
              checked={name === picked}
              onChange={() => onChange(name)}
            />
            <svg aria-hidden="true" width="16" height="16" className="accent-swatch">
              <rect x="3" y="3" width="10" height="10" fill={color} />
            </svg>
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
