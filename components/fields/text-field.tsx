import type { ComponentProps } from 'react'
import { FieldFrame, type FieldWords } from './field-frame'

type TextFieldProps = FieldWords & {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  /** The path of what it edits, so that a line of the page can lead to it. */
  readonly path?: string
  /** Stands inside at the right: "CEUs". */
  readonly unit?: string
} & Pick<
    ComponentProps<'input'>,
    'type' | 'inputMode' | 'autoComplete' | 'placeholder' | 'spellCheck' | 'autoCapitalize' | 'ref'
  >

/** One line of text. */
export function TextField({
  label,
  help,
  error,
  className,
  value,
  onChange,
  onBlur,
  path,
  unit,
  ...input
}: TextFieldProps) {
  return (
    <FieldFrame label={label} help={help} error={error} className={className}>
      {(ids) => (
        <div className="relative">
          <input
            {...input}
            {...ids}
            className={`field-box ${unit === undefined ? '' : 'pr-16'}`}
            data-field={path}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            onBlur={onBlur}
          />
          {unit !== undefined && (
            <span
              aria-hidden="true"
              className="pointer-events-none absolute inset-y-0 right-3 flex items-center text-13 text-ink-3"
            >
              {unit}
            </span>
          )}
        </div>
      )}
    </FieldFrame>
  )
}
