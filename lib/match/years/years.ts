import type { ConceptId } from '@/lib/lexicon/concept'
import type { Evidence } from '@/lib/match/report'
import { codingJobs, documentationJobs, jobsOfOthersCodes } from '@/lib/match/resume/coding-jobs'
import type { Months } from '@/lib/match/resume/months'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import type { ExperienceAsked, Posting, Requirement } from '@/lib/posting/posting'
import type { Job } from '@/lib/resume/schema'
import { isOneWay } from './beside-holders'
import { besideOthers } from './beside-others'
import { lessThanFullTime } from './full-time'
import { halfShown } from './half-shown'
import { yearsIn } from './in-scope'
import { fieldsAsked, isJudged } from './jobs-asked'
import { labelOfYears } from './label-of-years'
import { endedBefore, lastEnd, recentAsked } from './last-done'
import { asksForAcuteCare, jobsBesideAcuteCare } from './of-acute-care'
import { partAsked } from './part-asked'
import { inOtherSense } from './professional-sense'
import { trainingShown } from './training-shown'
import { type Unsaid, unsaidIn } from './unsaid'
import { isAskedOfHolder, isAskedOfOthers, isLineOfSum } from './whom-asked'
import { whomLed } from './whom-led'

/** A minimum of experience, held against the resume's dated jobs. */
export type YearsShown = {
  readonly asked: ExperienceAsked
  /** "3 years of risk adjustment coding". */
  readonly label: string
  readonly months: Months
  /** Whether they are a line of the sum: years that a resume is read for, asked of everybody. */
  readonly isInSum: boolean
  /** False where another of a choice is held, and where they only make up for something else. */
  readonly isAsked: boolean
  /** Whether a job that would count has dates that cannot be read. */
  readonly hasUndated: boolean
  /** A job that would count and whose end is before its start. */
  readonly backwards: Job | null
  /** What jobs leave unsaid, where with it the years would be reached. */
  readonly unsaid: Unsaid | null
  /** Coding experience of any kind, to say beside a scope that is short. */
  readonly inAll: Months
  readonly evidence: readonly Evidence[]
  /** Training that the posting takes as well and the resume shows, best first. */
  readonly training: readonly Evidence[]
  /** A sentence on how long ago the last job that counts ended, where that is years. */
  readonly since: string | null
  /** A sentence on what the jobs leave open though they are long enough: a half, a part of the field, full time, who was led. */
  readonly open: string | null
}

/**
 * Months of experience for each minimum that the posting asks for.
 *
 * Years in a setting or specialty need jobs in coding that name it; any one member of the scope will do. Externships
 * and Practicode stand under education and are training: never months. Years without a scope in a posting of another
 * trade are not judged.
 *
 * @param today YYYY-MM-DD
 */
export function yearsShown(reading: ResumeReading, posting: Posting, today: string): readonly YearsShown[] {
  const inCoding = codingJobs(reading, posting)
  const withoutReview = without(inCoding, documentationJobs(reading))
  const byOneself = without(withoutReview, jobsOfOthersCodes(reading))
  const jobsFor = (asked: ExperienceAsked) => {
    if (!asked.saysCoding) return inCoding
    return isOfOwnCoding(asked) ? byOneself : withoutReview
  }
  const codingFor = (asked: ExperienceAsked) =>
    asksForAcuteCare(asked, posting.text)
      ? without(jobsFor(asked), jobsBesideAcuteCare(reading))
      : jobsFor(asked)
  const judged = posting.experience.filter((asked) => posting.domain === 'coding' || asked.scope.length > 0)
  const shown = judged.map((asked): YearsShown => {
    const { scope, work, within, narrowing, ways, orCoding } = asked
    const wanted = { scope, work, within, narrowing, ways, orCoding, inCoding: codingFor(asked), today }
    const { months, hasUndated, backwards, inAll, evidence } = yearsIn(reading)(wanted)
    const ended = lastEnd(evidence, reading.resume.experience)
    const otherSense = inOtherSense(asked, wanted, posting, reading)
    return {
      asked,
      label: labelOfYears(asked, posting),
      isInSum: isJudged(asked) && isLineOfSum(asked, posting, reading),
      isAsked:
        (asked.instead?.of !== 'credential' || isAskedOfOthers(asked, posting, reading)) &&
        !standsForSchooling(asked, posting) &&
        isAskedOfHolder(asked, posting, reading),
      months,
      hasUndated,
      backwards,
      unsaid:
        otherSense.length > 0 ? { what: 'sense', jobs: otherSense } : unsaidIn(reading, wanted, asked.years),
      inAll,
      evidence,
      training: trainingShown(asked.orTraining, reading, today),
      since: endedBefore(ended, today),
      open:
        halfShown(asked, evidence, reading, today) ??
        besideOthers(asked, evidence, reading, today) ??
        partAsked(asked, posting.text, evidence, reading) ??
        lessThanFullTime(asked, posting.text, evidence, reading.resume.experience, today) ??
        whomLed(asked, posting.text, evidence, reading) ??
        recentAsked(asked, posting.text, ended, today),
    }
  })
  return shown.map((one) => (isNearestOfChoice(one, shown) ? one : { ...one, isInSum: false }))
}

/** "Inpatient coding": who led or taught inpatient coders, or read their denials, may never have coded a stay. */
function isOfOwnCoding(asked: ExperienceAsked): boolean {
  return asked.work.every((one) => one === 'coding') && fieldsAsked(asked).length > 0
}

function without(indexes: ReadonlySet<number>, others: readonly number[]): ReadonlySet<number> {
  return new Set([...indexes].filter((index) => !others.includes(index)))
}

/** "Three years of interventional radiology, or five of radiology": the sum has one line for both, that of which most is shown. */
function isNearestOfChoice(one: YearsShown, all: readonly YearsShown[]): boolean {
  const { choice } = one.asked
  if (choice === null) return true
  const others = all.filter(({ asked }) => asked.choice?.start === choice.start)
  return others.toSorted((a, b) => shareShown(b) - shareShown(a))[0] === one
}

function shareShown({ asked, months }: YearsShown): number {
  return asked.years <= 0 ? 1 : Math.min(1, months.least / (asked.years * 12))
}

/** The years, all shown, that do instead of a requirement. */
export function yearsFor(
  { anyOf, level }: Requirement,
  years: readonly YearsShown[],
): YearsShown | undefined {
  return years.find(
    ({ asked }) =>
      asked.instead?.of === 'credential' &&
      level !== 'mentioned' &&
      (asked.instead.ids.length === 0
        ? level === 'required' && anyOf.every((id) => id.startsWith('credential'))
        : standForOne(asked.instead.ids, anyOf, years)),
  )
}

/** "Three years, or CCS with one": they stand for the CCS alone, and for no "CPC or CCS" that another line requires. */
function standForOne(
  ids: readonly ConceptId[],
  anyOf: readonly ConceptId[],
  years: readonly YearsShown[],
): boolean {
  const experience = years.map(({ asked }) => asked)
  return isOneWay(ids, experience)
    ? anyOf.every((id) => ids.includes(id))
    : ids.some((id) => anyOf.includes(id))
}

/**
 * Whether the years do instead of the schooling that the posting requires. Beside "a bachelor's or five years" on another
 * line a high school diploma is asked of everybody.
 */
export function standsForSchooling(
  { instead, level, span }: ExperienceAsked,
  { education, text }: Posting,
): boolean {
  if (instead?.of !== 'schooling' || level !== 'required' || education?.level !== 'required') return false
  const between = text.slice(
    Math.min(span.start, education.span.start),
    Math.max(span.end, education.span.end),
  )
  return !between.includes('\n') || (education.min !== 'high-school' && education.min !== 'certificate')
}

/** Whether training stands for the years: "one year or a coding externship", of who had one. */
export function isTrained({ training }: YearsShown): boolean {
  return training[0]?.grade === 'shown'
}

/** Whether the dated jobs reach the number that is asked for. */
export function areReached({ asked, months }: YearsShown): boolean {
  return months.least >= Math.round(asked.years * 12)
}
