import { useId } from 'react'

type RadioRowsProps = {
  readonly label: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  /** Null while nothing is chosen. */
  readonly value: string | null
  readonly onChange: (value: string) => void
}

/** One of several, each on a line of its own: names of employers are long. */
export function RadioRows({ label, choices, value, onChange }: RadioRowsProps) {
  const name = useId()
  return (
    <fieldset className="m-0 min-w-0 border-0 p-0">
      <legend className="p-0 text-13 font-medium text-ink-2">{label}</legend>
      {choices.map((choice) => (
        <label
          key={choice.value}
          className="flex min-h-(--target) cursor-pointer items-center gap-2.5 py-1.5 hover:underline hover:underline-offset-3"
        >
          <input
            type="radio"
            className="size-4.5 shrink-0 cursor-pointer accent-accent"
            name={name}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span className="min-w-0">{choice.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
