import { useId } from 'react'
import { CheckField } from '@/components/fields/check-field'
import { PAGE_WORDS } from './page-words'

type AttachFieldProps = { readonly isOn: boolean; readonly onChange: (isOn: boolean) => void }

/** Whether the PDF carries the draft. */
export function AttachField({ isOn, onChange }: AttachFieldProps) {
  const id = useId()
  return (
    // biome-ignore lint/a11y/useSemanticElements: one switch is no fieldset; the group carries its sentence
    <div role="group" aria-labelledby={`${id}-says`}>
      <CheckField label={PAGE_WORDS.attach} checked={isOn} onChange={onChange} />
      <p id={`${id}-says`} className="attach-says text-13 text-pretty text-ink-2">
        {PAGE_WORDS.attachHelp}
      </p>
    </div>
  )
}
