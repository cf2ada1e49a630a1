import type { Found, FoundTree, Stretch } from '@/lib/import/found'
import { isPresent, parsePartialDate } from '@/lib/resume/dates'
import { foundIn, type Numbered, SIZES, type Told, withTails } from './lines'

/**
 * Reads the jobs of LinkedIn's profile PDF.
 *
 * @param furniture takes how long each employment lasted, which the dates say as well
 */
export function jobsOf(lines: readonly Numbered[], furniture: Stretch[]): readonly FoundTree[] {
  const jobs: { [key: string]: FoundTree }[] = []
  const bullets: Found[][] = []
  let employer: Found | null = null
  for (const line of withTails(lines)) {
    const { size } = line
    const job = jobs.at(-1)
    if (size > SIZES.employer) {
      employer = foundIn(line)
    } else if (size > SIZES.title) {
      jobs.push({ title: foundIn(line), ...(employer ? { employer } : {}) })
      bullets.push([])
    } else if (/^\d+ (?:year|month)s?(?: \d+ months?)?$/.test(line.text) && !isOpen(job))
      furniture.push(...line.from)
    else if (job && job.start === undefined && RANGE.test(line.text))
      Object.assign(job, datesOf(line, 'current'))
    else if (job && job.place === undefined && bullets.at(-1)?.length === 0 && isPlace(line))
      job.place = foundIn(line)
    else bullets.at(-1)?.push(foundIn(line))
  }
  return jobs.map((job, index) => ({ ...job, bullets: (bullets[index] ?? []).map((text) => ({ text })) }))
}

/** A title waits for its dates. */
function isOpen(job: { readonly [key: string]: FoundTree } | undefined): boolean {
  return job !== undefined && job.start === undefined
}

/** "March 2021 - Present (5 years 9 months)" */
export const RANGE =
  /^(?<start>[A-Z]\p{L}+ \d{4}|\d{4})(?: - (?<end>[A-Z]\p{L}+ \d{4}|\d{4}|Present))?(?: \([^)]*\))?$/u

export function datesOf(line: Told, current: string | null): { readonly [key: string]: FoundTree } {
  const { start = '', end = '' } = RANGE.exec(line.text)?.groups ?? {}
  const { from } = line
  const date = (value: string) => ({ value: parsePartialDate(value) ?? value, from })
  return {
    start: date(start),
    ...(end !== '' && !isPresent(end) ? { end: date(end) } : {}),
    ...(current !== null && isPresent(end) ? { [current]: { value: true, from } } : {}),
  }
}

/** The line below the dates, where it names one: "Tulsa, Oklahoma, United States". */
function isPlace({ text, listItem }: Told): boolean {
  return (
    !listItem &&
    text.length < 70 &&
    !/[.!?:;]$|\d/.test(text) &&
    /, \p{Lu}| Area$|^Remote$|^United States$/u.test(text)
  )
}
