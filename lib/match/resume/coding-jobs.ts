import { rememberFor } from '@/lib/base/remember'
import type { Posting } from '@/lib/posting/posting'
import { isOtherTrade, isTraining } from './employment'
import type { ResumeReading } from './read-resume'

/**
 * Which jobs count as coding experience, by their index.
 *
 * By its title, or by what was done: codes assigned in a named code set or payment method. Billing is another trade
 * and counts only where the posting's own title asks for it.
 */
export function codingJobs(reading: ResumeReading, posting: Posting): ReadonlySet<number> {
  const { coding, withBilling } = jobsOf(reading)
  return BILLING_TITLE.test(posting.title?.text ?? '') ? withBilling : coding
}

const jobsOf = rememberFor((reading: ResumeReading) => ({
  coding: countingJobs(reading, false),
  withBilling: countingJobs(reading, true),
}))

function countingJobs(reading: ResumeReading, billingCounts: boolean): ReadonlySet<number> {
  const counting = reading.resume.experience.flatMap((job, index) => {
    const { title } = job
    if (isOtherTrade(job) || isTraining(job)) return []
    if (CODING_TITLE.test(title)) return [index]
    if (BILLING_TITLE.test(title)) return billingCounts ? [index] : []
    return codesInJob(reading, index) ? [index] : []
  })
  return new Set(counting)
}

const CODING_TITLE =
  /\b(?:coders?|coding|HIM|HIT|health information|medical records?|CDI|CDIS|documentation (?:integrity|improvement)|risk adjustment|HCC|abstract(?:or|er)|DRG|charge capture|revenue integrity|(?:cancer|tumor|oncology) (?:registrar|registry|data))\b/i
/** Titles of billing, collecting and denials. */
export const BILLING_TITLE =
  /\b(?:bill(?:er|ers|ing)|claims|accounts receivable|A\/R|revenue cycle|reimbursement|collect(?:or|ions)|payment post(?:er|ing)|denials?)\b/i

function codesInJob(reading: ResumeReading, jobIndex: number): boolean {
  const ids = reading.claims
    .filter((claim) => claim.field.jobIndex === jobIndex)
    .map((claim) => claim.conceptId)
  const hasCodes = ids.some((id) => id.startsWith('codeset:') || id.startsWith('payment:'))
  return hasCodes && ids.some((id) => CODING_TASKS.has(id))
}

const CODING_TASKS: ReadonlySet<string> = new Set([
  'task:abstracting',
  'task:code-assignment',
  'task:coding-audit',
  'task:drg-validation',
  'task:pre-bill-audit',
])
