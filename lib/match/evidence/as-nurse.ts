import type { Evidence } from '@/lib/match/report'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import type { Posting, Requirement } from '@/lib/posting/posting'

/**
 * The evidence of a unit that a posting asks for as nursing, "ICU or ED nursing experience": who nursed there has it,
 * who coded its stays has not.
 */
export function asNurse(
  evidence: readonly Evidence[],
  { anyOf, places }: Requirement,
  posting: Posting,
  { resume, fields }: ResumeReading,
): readonly Evidence[] {
  if (evidence.length === 0 || !anyOf.some((id) => /^(?:setting|specialty):/.test(id))) return evidence
  const asked = places.filter(({ conceptId }) => anyOf.includes(conceptId))
  if (asked.length === 0 || !asked.every(({ span }) => isOfNursing(posting.text, span.start, span.end)))
    return evidence
  const nursed = resume.experience.map(({ title }) => NURSE.test(title))
  return evidence.filter(({ field }) => {
    const text = fields.find(({ path }) => path === field)?.text ?? ''
    const job = /^experience\.(\d+)\./.exec(field)?.[1]
    return NURSE.test(text) || (job === undefined ? nursed.includes(true) : nursed[Number(job)])
  })
}

function isOfNursing(text: string, start: number, end: number): boolean {
  if (OF_CODING.test(text.slice(start, end))) return false
  return (
    NURSING_BEHIND.test(text.slice(end, end + REACH)) ||
    NURSING_BEFORE.test(text.slice(Math.max(0, start - REACH), start))
  )
}

const REACH = 60

/**
 * "ICU, ED or med-surg nursing", and no "ICU coding, nursing a plus" or "skilled nursing facility". In "inpatient or
 * nursing experience" nursing is another choice, and "hospice and nursing records" are coded.
 */
const NURSING_BEHIND =
  /^(?:(?!cod(?:e|ing)|bill|chart|record|claim|skilled|degree|experience)[^.;:()\n]){0,40}(?<!\b(?:or|and)|[,/&]) nursing\b(?! (?:home|facilit|degree|licen|school|staff|notes?|documentation|records?|visits?|charts?|claims?|accounts?|cod))/i

const OF_CODING = /\b(?:cod(?:e|es|ing|ers?)|bill(?:ing|ers?))\b/i

/** "Nursing experience in ICU or ED". */
const NURSING_BEFORE =
  /\bnursing (?:experience|background|work|practice) (?:in|at|on|within) [^.;:()\n]{0,40}$/i

const NURSE = /\b(?:RN|LPN|LVN|nurses?|nursing)\b/i
