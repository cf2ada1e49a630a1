import { jobsOfTheTrade } from '@/lib/match/resume/coding-jobs'
import { isTraining } from '@/lib/match/resume/employment'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import type { ResumeField } from '@/lib/match/resume/resume-fields'

/**
 * Whether a share of quality is said of another thing than of charts: "98% quality scores on recorded calls", "99% data
 * entry accuracy". What names codes is of codes.
 *
 * @param clause the words around the figure
 */
export function isOfOtherWork(clause: string): boolean {
  return OF_OTHER_WORK.test(clause) && !OF_CODES.test(clause)
}

const THINGS =
  '(?:calls?|orders?|transactions?|prescriptions?|medications?|shipments?|deliver(?:y|ies)|tickets?|surveys?|cash|drawers?|inventory|keystrokes?)'

const OF_OTHER_WORK = new RegExp(
  `\\b(?:on|for|of|in|across|from) (?:[\\w-]+ ){0,3}${THINGS}\\b|\\b(?:calls?|phone|customers?|callers?|data[ -]entry|typing|orders?|inventory|cash|drawer|prescriptions?|medication|registration|scheduling|filing|filling|picking|shipping)(?:['’]s)?[ -](?:[\\w-]+ ){0,2}(?:quality|accuracy|satisfaction)\\b`,
  'i',
)

const OF_CODES =
  /\b(?:cod(?:e[ds]?|ers?|ing)(?! of conduct)|DRGs?|HCCs?|ICD|CPT|HCPCS|E\/M|APCs?|abstract\w*|charts?|encounters?)\b/i

/**
 * Whether a figure stands where coders' figures stand: outside of jobs, in a job of the trade or a practicum, or in a line
 * that names codes. A cashier's accuracy is of something else, or only the cashier knows.
 */
export function mayBeOfCodes({ jobIndex, text }: ResumeField, reading: ResumeReading): boolean {
  if (jobIndex === null || OF_CODES.test(text)) return true
  const job = reading.resume.experience[jobIndex]
  return job === undefined || isTraining(job) || jobsOfTheTrade(reading).has(jobIndex)
}
