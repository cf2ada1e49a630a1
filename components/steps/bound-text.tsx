'use client'

import { type ComponentProps, memo } from 'react'
import { type FieldPathByValue, useController, useFormContext } from 'react-hook-form'
import { TextField } from '@/components/fields/text-field'
import { PatientDataNote } from '@/components/patient-data-note'
import { isOpenToPatientData, patientDataWords } from '@/components/patient-data-words'
import type { Resume } from '@/lib/resume/schema'
import { whenPointerRests } from './pointer-rest'

/** Every field of the resume that is a text. */
export type TextPath = FieldPathByValue<Resume, string>

type BoundTextProps = Omit<ComponentProps<typeof TextField>, 'value' | 'onChange' | 'error' | 'path'> & {
  readonly name: TextPath
}

/**
 * A text of the resume in a field of its own. An error appears on leaving and goes as soon as it is mended; what looks
 * like patient data is said at once.
 */
export const BoundText = memo(function BoundText({ name, onBlur, help, ...field }: BoundTextProps) {
  const { trigger } = useFormContext<Resume>()
  const bound = useController<Resume, TextPath>({ name })
  const error = bound.fieldState.error?.message
  const value = bound.field.value ?? ''
  const patientData = isOpenToPatientData(name) ? patientDataWords(value) : null
  return (
    <TextField
      {...field}
      path={name}
      error={error}
      help={patientData === null ? help : <PatientDataNote words={patientData} />}
      value={value}
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
