import { FieldFrame, type FieldWords } from '@/components/fields/field-frame'
import '@/components/fields/fields.css'

type PickFieldProps = FieldWords & {
  readonly value: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  readonly onChange: (value: string) => void
}

/** One of many, from the browser's own list. */
export function PickField({ label, help, error, className, value, choices, onChange }: PickFieldProps) {
  return (
    <FieldFrame label={label} help={help} error={error} className={className}>
      {(ids) => (
        <select
          {...ids}
          className="field-box pick"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  )
}
