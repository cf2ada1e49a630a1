'use client'

import type { ReactNode } from 'react'
import { useController, useFormContext } from 'react-hook-form'
import { DateField } from '@/components/fields/date-field'
import type { Resume } from '@/lib/resume/schema'
import type { TextPath } from './bound-text'
import { whenPointerRests } from './pointer-rest'

type BoundDateProps = {
  readonly name: TextPath
  readonly label: string
  /** The end of the same stretch: it is checked again when this date changes. */
  readonly checks?: TextPath
  readonly help?: ReactNode
  readonly placeholder?: string
  readonly className?: string
  readonly onCommit?: () => void
}

/** A date of the resume in a field of its own. */
export function BoundDate({ name, checks, onCommit, ...field }: BoundDateProps) {
  const { trigger, getFieldState } = useFormContext<Resume>()
  const bound = useController<Resume, TextPath>({ name })
  const error = bound.fieldState.error?.message
  return (
    <DateField
      {...field}
      path={name}
      error={error}
      value={bound.field.value ?? ''}
      onChange={(value) => {
        bound.field.onChange(value)
        if (error !== undefined) void trigger(name)
      }}
      onCommit={() => {
        whenPointerRests(() => {
          bound.field.onBlur()
          if (checks !== undefined && getFieldState(checks).isTouched) void trigger(checks)
        })
        onCommit?.()
      }}
    />
  )
}
