'use client'

import { type ComponentProps, memo } from 'react'
import { type FieldPathByValue, useController, useFormContext } from 'react-hook-form'
import { TextField } from '@/components/fields/text-field'
import type { Resume } from '@/lib/resume/schema'
import { whenPointerRests } from './pointer-rest'

/** Every field of the resume that is a text. */
export type TextPath = FieldPathByValue<Resume, string>

type BoundTextProps = Omit<ComponentProps<typeof TextField>, 'value' | 'onChange' | 'error' | 'path'> & {
  readonly name: TextPath
}

/** A text of the resume in a field of its own. An error appears on leaving and goes as soon as it is mended. */
export const BoundText = memo(function BoundText({ name, onBlur, ...field }: BoundTextProps) {
  const { trigger } = useFormContext<Resume>()
  const bound = useController<Resume, TextPath>({ name })
  const error = bound.fieldState.error?.message
  return (
    <TextField
      {...field}
      path={name}
      error={error}
      value={bound.field.value ?? ''}
      onChange={(value) => {
        bound.field.onChange(value)
        if (error !== undefined) void trigger(name)
      }}
      onBlur={() =>
        whenPointerRests(() => {
          bound.field.onBlur()
          onBlur?.()
        })
      }
    />
  )
})
