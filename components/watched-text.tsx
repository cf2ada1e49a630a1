import type { ComponentProps } from 'react'
import { TextField } from '@/components/fields/text-field'
import { PatientDataNote } from './patient-data-note'
import { patientDataInPosting } from './patient-data-words'

/** A line of text that is kept outside of any resume; what looks like patient data is said at once, before all else. */
export function WatchedText({ value, help, error, ...field }: ComponentProps<typeof TextField>) {
  const patientData = patientDataInPosting(value)
  return (
    <TextField
      {...field}
      value={value}
      error={patientData === null ? error : undefined}
      help={patientData === null ? help : <PatientDataNote words={patientData} />}
    />
  )
}
