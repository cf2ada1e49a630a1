import type { KeyboardEventHandler } from 'react'
import { FieldFrame, type FieldWords } from './field-frame'
import { GrowingText } from './growing-text'

type TextAreaProps = FieldWords & {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  readonly onKeyDown?: KeyboardEventHandler<HTMLTextAreaElement>
  readonly path?: string
  readonly placeholder?: string
}

/** Several lines of text; grows with what is written. */
export function TextArea({ label, help, error, className, value, onChange, path, ...area }: TextAreaProps) {
  return (
    <FieldFrame label={label} help={help} error={error} className={className}>
      {(ids) => (
        <GrowingText
          {...area}
          {...ids}
          data-field={path}
          look="field-box min-h-32"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FieldFrame>
  )
}
