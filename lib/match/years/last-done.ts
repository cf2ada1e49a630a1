import type { Evidence } from '@/lib/match/report'
import type { ExperienceAsked } from '@/lib/posting/posting'
import { formatPartialDate, isAfter, isPartialDate } from '@/lib/resume/dates'
import type { Job } from '@/lib/resume/schema'

/**
 * When the last of the jobs that count for years ended: "2016-12".
 *
 * @param evidence the jobs that count
 * @returns null where one of them goes on or has no end that can be read, and where none counts
 */
export function lastEnd(evidence: readonly Evidence[], jobs: readonly Job[]): string | null {
  const counting = jobs.filter((_, index) =>
    evidence.some(({ field }) => field === `experience.${index}.start`),
  )
  if (counting.some(({ current, end }) => current || !isPartialDate(end))) return null
  return counting.reduce<string | null>(
    (last, { end }) => (last === null || isAfter(end, last) ? end : last),
    null,
  )
}

/**
 * What is open where a posting asks for recent years and the last job that counts ended long before: how long is recent,
 * only the employer knows. Null where nothing is open.
 *
 * @param text the posting's, in which the years stand
 * @param today YYYY-MM-DD
 */
export function recentAsked(
  { span, within }: ExperienceAsked,
  text: string,
  ended: string | null,
  today: string,
): string | null {
  const isRecent =
    within === null &&
    (RECENT.test(text.slice(span.start, span.end + REACH)) ||
      RECENT_BEFORE.test(text.slice(Math.max(0, span.start - REACH), span.start)))
  if (!isRecent || ended === null || !isOlderThan(RECENT_YEARS, ended, today)) return null
  return `The posting asks for recent experience, and no job of yours since ${formatPartialDate(ended)} shows it. Ask how recent it must be.`
}

/** A sentence that says so where the work ended years ago: "No job of yours since Dec 2016 shows it." */
export function endedBefore(ended: string | null, today: string): string | null {
  if (ended === null || !isOlderThan(LONG_YEARS, ended, today)) return null
  return `No job of yours since ${formatPartialDate(ended)} shows it.`
}

/** What nobody calls recent: rules and code sets change every October. */
const RECENT_YEARS = 3

/** After which a manager's first words are of it. */
const LONG_YEARS = 5

function isOlderThan(years: number, end: string, today: string): boolean {
  return isAfter(`${Number(today.slice(0, 4)) - years}${today.slice(4)}`, end)
}

/** "2 years of recent HCC coding", and no "recent graduate". */
const RECENT = /^[^.;\n]*\brecent\b(?! (?:grad|new|changes?\b|updates?\b))/i
const RECENT_BEFORE = /\brecent\b(?! grad)[^.;,\n]*$/i

/** How far from the years the word may stand, in characters. */
const REACH = 40
