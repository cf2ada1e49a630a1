import { flatMap } from '@/lib/base/flat-map'
import { rememberFor } from '@/lib/base/remember'
import type { ConceptId } from '@/lib/lexicon/concept'
import type { Posting } from '@/lib/posting/posting'
import type { Job } from '@/lib/resume/schema'
import { deniesCoding, saysOwnCoding } from './codes-denied'
import { isOtherTrade, isTraining } from './employment'
import type { ResumeReading } from './read-resume'

/**
 * Which jobs count as coding experience, by their index.
 *
 * By its title, or by what was done: codes assigned in a named code set or payment method, or charts coded. Billing, health
 * information and documentation review are other trades and count only where the posting asks for them.
 */
export function codingJobs(reading: ResumeReading, posting: Posting): ReadonlySet<number> {
  const title = posting.title?.text ?? ''
  const { coding, billing, records } = jobsOf(reading)
  const counting = [
    ...coding,
    ...(asksForDocumentation(posting) ? documentationJobs(reading) : []),
    ...(BILLING_TITLE.test(title) ? billing : []),
    ...(RECORDS_TITLE.test(title) ? records : []),
  ]
  return new Set(counting.sort((a, b) => a - b))
}

/** Jobs in health information that say nothing of coding, by their index: some code all day and some release records. */
export function recordsJobs(reading: ResumeReading): readonly number[] {
  return jobsOf(reading).records
}

/** Jobs of documentation review that say of no codes of their own, by their index: who queries assigns no final code. */
export function documentationJobs(reading: ResumeReading): readonly number[] {
  const { documentation, codedByOthers } = jobsOf(reading)
  return [...documentation, ...codedByOthers]
}

/** Jobs of which only the person knows whether codes were assigned in them, by their index. */
export function silentOnCodes(reading: ResumeReading): readonly number[] {
  const { documentation, records } = jobsOf(reading)
  return [...documentation, ...records]
}

/**
 * Jobs of coding that lead or teach coders or answer denials, and of which no line says that codes were assigned or
 * audited, by their index: "Supervise 21 coders", "review inpatient DRG denials". Of a field of coding only the person knows.
 */
export const jobsOfOthersCodes = rememberFor((reading: ResumeReading): readonly number[] =>
  jobsOf(reading).coding.filter((index) => {
    const job = reading.resume.experience[index]
    return (
      job !== undefined &&
      OTHERS_CODES_TITLE.test(job.title) &&
      !CODER_BESIDES.test(job.title) &&
      !saysOwnCoding(job) &&
      !codedCharts(job) &&
      !hasCodingTask(reading, index)
    )
  }),
)

/** Jobs in which codes were assigned, whatever the posting asks for, by their index. */
export function jobsWithCodes(reading: ResumeReading): readonly number[] {
  return jobsOf(reading).coding
}

/** Jobs of billing that say that codes were assigned too, by their index: "submitted claims and coded office visits". */
export function billersWhoCode(reading: ResumeReading): readonly number[] {
  return jobsOf(reading).billing.filter((index) => {
    const job = reading.resume.experience[index]
    return job !== undefined && (saysOwnCoding(job) || codedCharts(job))
  })
}

/** Jobs whose volume and accuracy are compared, by their index: coding, its practice in training, documentation and billing. */
export function jobsWithVolumes(reading: ResumeReading): ReadonlySet<number> {
  const { coding, documentation, billing } = jobsOf(reading)
  const practice = flatMap(reading.resume.experience, (job, index) =>
    isTraining(job) && CODING_TITLE.test(job.title) ? [index] : [],
  )
  return new Set([...coding, ...documentation, ...billing, ...practice])
}

/** Jobs of coding, documentation review, billing or records, by their index. */
export const jobsOfTheTrade = rememberFor((reading: ResumeReading): ReadonlySet<number> => {
  const { coding, documentation, billing, records } = jobsOf(reading)
  return new Set([...coding, ...documentation, ...billing, ...records])
})

function asksForDocumentation({ title, experience }: Posting): boolean {
  return DOCUMENTATION.test(title?.text ?? '') || experience.some(({ scope }) => scope.includes(CDI))
}

const CDI: ConceptId = 'task:clinical-documentation-integrity'

type Trade = 'coding' | 'documentation' | 'codedByOthers' | 'billing' | 'records'

const jobsOf = rememberFor((reading: ResumeReading): Readonly<Record<Trade, readonly number[]>> => {
  const trades = reading.resume.experience.map((_, index) => tradeOf(reading, index))
  const jobsIn = (trade: Trade) => flatMap(trades, (one, index) => (one === trade ? [index] : []))
  return {
    coding: jobsIn('coding'),
    documentation: jobsIn('documentation'),
    codedByOthers: jobsIn('codedByOthers'),
    billing: jobsIn('billing'),
    records: jobsIn('records'),
  }
})

function tradeOf(reading: ResumeReading, index: number): Trade | null {
  const job = reading.resume.experience[index]
  if (!job || isOtherTrade(job) || isTraining(job)) return null
  if (REVIEWER_TITLE.test(job.title) && !CODERS_TITLE.test(job.title)) {
    if (deniesCoding(job)) return 'codedByOthers'
    if (!saysOwnCoding(job) && !codedCharts(job)) return 'documentation'
  }
  if (CODING_TITLE.test(job.title)) return 'coding'
  if (BILLING_TITLE.test(job.title)) return 'billing'
  const done = idsIn(reading, index)
  const isCoded = done.some((id) => CODING_TASKS.has(id))
  if (AUDITOR_TITLE.test(job.title) && isCoded && isInHealthCare(job)) return 'coding'
  if (RECORDS_TITLE.test(job.title)) return isCoded || done.some(isOfCodes) ? 'coding' : 'records'
  if (isCoded && (done.some(isOfCodes) || codedCharts(job))) return 'coding'
  return PRACTICE_TITLE.test(job.title) && done.includes('task:code-assignment') ? 'coding' : null
}

const CODING_TITLE =
  /\b(?:coders?|coding|CDI|CDIS|documentation (?:integrity|improvement)|risk adjustment|HCC|abstract(?:or|er)|DRG|charge capture|revenue integrity|(?:cancer|tumor|oncology) (?:registrar|registry|data))\b/i
const DOCUMENTATION = /\b(?:CDI|CDIS|(?:clinical )?documentation (?:integrity|improvement|specialist))\b/i
const REVIEWER_TITLE =
  /\b(?:CDI|CDIS|documentation (?:integrity|improvement)|clinical documentation (?:specialist|analyst|reviewer|nurse|auditor|manager|educator|consultant))\b/i
const CODERS_TITLE = /\b(?:coders?|coding)\b/i
/** Who runs a practice often codes its visits, and names no code set. */
const PRACTICE_TITLE = /\b(?:practice|office|clinic)\b.*\b(?:manager|administrator|supervisor|lead)\b/i
/** The federal class "medical records specialists" holds coders, and those who file and release records. */
const RECORDS_TITLE = /\b(?:HIM|HIT|health information|medical records?)\b/i
/** "Compliance Auditor", "Quality Analyst": banks have them too, so that what was audited and for whom must say the rest. */
const AUDITOR_TITLE =
  /\b(?:audit(?:or|s|ing)?|quality (?:analyst|specialist|reviewer)|compliance (?:analyst|specialist))\b/i

const OTHERS_CODES_TITLE =
  /\b(?:supervisor|manager|director|educator|instructor|teacher|trainer|professor|faculty|denials?|appeals?)\b/i
/** "Coder and Trainer": by the title a coder as well. */
const CODER_BESIDES = /\bcoder(?: ?[,/&+]| and\b)|(?:[,/&+]| and) ?(?:[\w-]+ )?coder\b/i

function isInHealthCare({ title, employer, bullets }: Job): boolean {
  return [title, employer, ...bullets.map(({ text }) => text)].some((text) => HEALTH_CARE.test(text))
}

const HEALTH_CARE =
  /\b(?:health(?:care)?|medical|clinic(?:al|s)?|hospitals?|physicians?|providers?|patients?|charts?|encounters?|coders?|coding|E\/M|HCCs?|DRGs?)\b/i

/** Titles of billing, collecting and denials. */
export const BILLING_TITLE =
  /\b(?:bill(?:er|ers|ing)|claims|accounts receivable|A\/R|revenue cycle|reimbursement|collect(?:or|ions)|payment post(?:er|ing)|denials?)\b/i

/** "Coded inpatient records": nobody but a coder does, whatever the title. */
function codedCharts({ title, bullets }: Job): boolean {
  return bullets.some(
    ({ text, hidden }) => !hidden && CODED_CHARTS.test(text) && !OF_RESEARCH.test(`${title} ${text}`),
  )
}

/** Files have colors, and researchers code what people said. */
const OF_RESEARCH = /\b(?:themes?|thematic|qualitative|interviews?|colors?|research\w*|survey\w*)\b/i

const CODED_CHARTS =
  /^\W*(?:\w+ly )?(?:coded|codes?|coding)(?: and abstract(?:ed|s|ing)?)? (?:\d[\d,+-]* )?(?:(?!data\b|survey|software)[\w/&-]+,? ){0,4}?(?:charts?|(?:medical |health |patient )?records|encounters?|admissions|discharges|(?:patient|office|clinic|emergency|ED|inpatient|outpatient) visits)\b/i

function idsIn(reading: ResumeReading, jobIndex: number): readonly ConceptId[] {
  return reading.claims.filter((claim) => claim.field.jobIndex === jobIndex).map((claim) => claim.conceptId)
}

/**
 * Whether a line says that codes were assigned, or audited in a field that it names: "audit inpatient charts". Who runs the
 * audits of a department may do none, and who reviews a payer's denials of DRGs validates them in a way and codes no stay.
 */
function hasCodingTask({ claims }: ResumeReading, jobIndex: number): boolean {
  const done = claims.filter(
    ({ isDone, field }) => isDone && field.jobIndex === jobIndex && !OF_DENIALS.test(field.text),
  )
  return done.some(
    ({ conceptId, field }) =>
      CODING_TASKS.has(conceptId) &&
      (!REVIEWS.has(conceptId) ||
        done.some((other) => other.field === field && /^(?:setting|specialty):/.test(other.conceptId))),
  )
}

const OF_DENIALS = /\b(?:denials?|denied|appeal\w*|downgrades?)\b/i

function isOfCodes(id: ConceptId): boolean {
  return id.startsWith('codeset:') || id.startsWith('payment:')
}

const REVIEWS: ReadonlySet<ConceptId> = new Set<ConceptId>([
  'task:coding-audit',
  'task:drg-validation',
  'task:pre-bill-audit',
])

const CODING_TASKS: ReadonlySet<ConceptId> = new Set<ConceptId>([
  ...REVIEWS,
  'task:abstracting',
  'task:code-assignment',
])
