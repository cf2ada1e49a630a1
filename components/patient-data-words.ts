import { findAllPatientData, type PatientData } from '@/lib/advice/line/patient-data'

/** What looks like patient data in a text, with the words it is about. Null when nothing does. */
export function patientDataWords(text: string): string | null {
  return say(text, findAllPatientData(text))
}

/** The same of a pasted posting, where a long number alone is a telephone or the employer's own for the job. */
export function patientDataInPosting(text: string): string | null {
  return say(
    text,
    findAllPatientData(text).filter(({ span }) => !/^\d+$/.test(text.slice(span.start, span.end))),
  )
}

function say(text: string, [first, ...others]: ReturnType<typeof findAllPatientData>): string | null {
  if (first === undefined) return null
  const words = text.slice(first.span.start, first.span.end).trim()
  const more = others.length === 0 ? '' : ', and more of the kind'
  return `“${words}” looks like ${PATIENT_DATA[first.kind]}${more}.`
}

/**
 * Whether a field of a resume can hold a patient's data by mistake. A person's own phone, address and certificate number
 * look like record numbers and are none.
 */
export function isOpenToPatientData(path: string): boolean {
  return !/^contact\.(?!headline|availability)|^credentials\.[^.]+\.number$/.test(path)
}

/** What each kind is called. */
const PATIENT_DATA = {
  'record-number': 'a record number',
  'birth-date': 'a birth date',
  'claim-number': 'a claim or member number',
  'social-security': 'a social security number',
  'patient-name': 'a patient’s name',
} satisfies Record<PatientData, string>
