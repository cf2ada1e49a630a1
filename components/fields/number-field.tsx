import { useState } from 'react'
import { TextField } from './text-field'

type NumberFieldProps = {
  readonly label: string
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  readonly unit?: string
  readonly help?: string
  readonly path?: string
  readonly className?: string
}

/** A number from zero up, or nothing. What is not a number stays in the field with a sentence and is not kept. */
export function NumberField({ value, onChange, ...field }: NumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed !== null && readNumber(typed) === value ? typed : value === null ? '' : String(value)
  const isUnread = shown.trim() !== '' && readNumber(shown) === null
  return (
    <TextField
      {...field}
      inputMode="decimal"
      autoComplete="off"
      error={isUnread ? 'Write a number, such as 36.' : undefined}
      value={shown}
      onChange={(text) => {
        setTyped(text)
        onChange(readNumber(text))
      }}
    />
  )
}

function readNumber(typed: string): number | null {
  const tidy = typed.trim()
  return /^\d+([.,]\d+)?$/.test(tidy) ? Number(tidy.replace(',', '.')) : null
}
