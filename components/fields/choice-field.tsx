import { type ReactNode, useId } from 'react'
import './fields.css'

type ChoiceFieldProps<Value extends string> = {
  readonly label: string
  readonly choices: readonly { readonly value: Value; readonly label: string }[]
  readonly value: Value
  readonly onChange: (value: Value) => void
  readonly help?: ReactNode
  readonly path?: string
  readonly className?: string
}

/** One of a few, all of them in sight: radio buttons drawn as one bar. */
export function ChoiceField<Value extends string>({
  label,
  choices,
  value,
  onChange,
  help,
  path,
  className = '',
}: ChoiceFieldProps<Value>) {
  const name = useId()
  return (
    <fieldset
      className={`m-0 flex min-w-0 flex-col gap-0.75 border-0 p-0 ${className}`}
      aria-describedby={help === undefined ? undefined : `${name}-help`}
    >
      <legend className="mb-0.75 p-0 text-13 font-medium text-ink-2">{label}</legend>
      <div className="choice-bar">
        {choices.map((choice) => (
          <label key={choice.value} className="choice">
            <input
              type="radio"
              className="peer sr-only"
              name={name}
              data-field={choice.value === value ? path : undefined}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
      {help !== undefined && (
        <p id={`${name}-help`} className="text-13 text-pretty text-ink-2">
          {help}
        </p>
      )}
    </fieldset>
  )
}
