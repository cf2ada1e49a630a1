import { PatientDataNote } from '@/components/patient-data-note'
import { patientDataInPosting } from '@/components/patient-data-words'

/** What in the name of a resume looks like patient data. */
export function NameNote({ name }: { readonly name: string }) {
  const patientData = patientDataInPosting(name)
  return patientData === null ? null : <PatientDataNote words={patientData} ask="Rename it." />
}
