'use client'

import { type FieldPathByValue, useController } from 'react-hook-form'
import { CheckField } from '@/components/fields/check-field'
import type { Resume } from '@/lib/resume/schema'

type CheckPath = FieldPathByValue<Resume, boolean>

/** A yes or no of the resume. */
export function BoundCheck({ name, label }: { readonly name: CheckPath; readonly label: string }) {
  const { field } = useController<Resume, CheckPath>({ name })
  return <CheckField label={label} path={name} checked={field.value === true} onChange={field.onChange} />
}
