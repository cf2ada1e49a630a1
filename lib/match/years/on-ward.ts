import { rememberFor } from '@/lib/base/remember'
import type { ResumeReading } from '@/lib/match/resume/read-resume'

/** Wards and units that only hospitals have. */
const ON_WARD =
  /\b(?:med(?:ical)?(?: ?[/&-] ?| (?:and |& )?)surg(?:ical)?|telemetry|step[- ]?down|progressive care|acute care|intensive care|critical care|[NPC]?ICU|CCU|PCU|PACU|labor (?:and|&) delivery)\b/i

/** The jobs that name a ward, by their index: who nurses in the ICU or on a step-down unit nurses in a hospital. */
export const jobsOnWard = rememberFor(({ fields, resume }: ResumeReading): readonly number[] => {
  const naming = new Set(
    fields.flatMap(({ jobIndex, text }) => (jobIndex !== null && ON_WARD.test(text) ? [jobIndex] : [])),
  )
  return resume.experience.flatMap((_, index) => (naming.has(index) ? [index] : []))
})
