import { useId } from 'react'
import { CheckField } from '@/components/fields/check-field'

type AttachFieldProps = { readonly isOn: boolean; readonly onChange: (isOn: boolean) => void }

/** Whether the PDF carries the draft. */
export function AttachField({ isOn, onChange }: AttachFieldProps) {
  const id = useId()
  return (
    // biome-ignore lint/a11y/useSemanticElements: one switch is no fieldset; the group carries its sentence
    <div role="group" aria-labelledby={`${id}-says`}>
      <CheckField label="Attach the draft to the PDF" checked={isOn} onChange={onChange} />
      <p id={`${id}-says`} className="pl-7 text-13 text-pretty text-ink-2">
        With it, this PDF can be brought back here whole. It holds all you wrote, also what the page leaves
        out.
      </p>
    </div>
  )
}
