import { type ReactNode, useId } from 'react'
import './fields.css'

/** What every field says around its control. */
export type FieldWords = {
  readonly label: string
  /** One line under the control. An error stands in its place. */
  readonly help?: ReactNode
  readonly error?: string | undefined
  /** Columns of the surrounding grid, as classes. */
  readonly className?: string | undefined
}

/** What the frame hands to its control. */
export type ControlIds = {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

/** A visible label above, the control, and one sentence below that is tied to it. */
export function FieldFrame({
  label,
  help,
  error,
  className = '',
  children,
}: FieldWords & { readonly children: (ids: ControlIds) => ReactNode }) {
  const id = useId()
  const says = error ?? help
  const describedBy = says === undefined || says === null ? undefined : `${id}-says`
  return (
    <div className={`flex min-w-0 flex-col gap-0.75 ${className}`}>
      <label htmlFor={id} className="text-13 font-medium text-ink-2">
        {label}
      </label>
      {children({
        id,
        'aria-describedby': describedBy,
        'aria-invalid': error === undefined ? undefined : true,
      })}
      {describedBy !== undefined && (
        <p
          id={describedBy}
          className={`text-13 text-pretty ${error === undefined ? 'text-ink-2' : 'text-rust'}`}
        >
          {says}
        </p>
      )}
    </div>
  )
}
