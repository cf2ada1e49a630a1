import { type ReactNode, useState } from 'react'
import { formatPartialDate, parseTypedDate } from '@/lib/resume/dates'
import { TextField } from './text-field'

type DateFieldProps = {
  readonly label: string
  /** A partial date, or what was typed while it cannot be read. */
  readonly value: string
  readonly onChange: (value: string) => void
  /** The person has left the field. */
  readonly onCommit?: () => void
  readonly error?: string | undefined
  readonly help?: ReactNode
  readonly path?: string
  readonly placeholder?: string
  readonly className?: string
}

/**
 * A date typed in any common way. While it is typed, the words stay as they are; on leaving, a date that can be read
 * is written as everywhere on screen ("Mar 2021"), and one that cannot is kept.
 */
export function DateField({
  value,
  onChange,
  onCommit,
  placeholder = 'Month and year',
  ...field
}: DateFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const isMine = typed !== null && (parseTypedDate(typed) ?? typed) === value
  return (
    <TextField
      {...field}
      autoComplete="off"
      placeholder={placeholder}
      value={isMine ? typed : formatPartialDate(value)}
      onChange={(text) => {
        setTyped(text)
        onChange(parseTypedDate(text) ?? text)
      }}
      onBlur={() => {
        setTyped(null)
        onCommit?.()
      }}
    />
  )
}
