import type { JobLevel } from '@/lib/posting/posting'
import { keyOf } from './job-levels'
import type { SectionLine } from './sections'

/** Where the levels of a page begin and end: no line reaches over such a place. */
export function cutsOf(levels: readonly JobLevel[]): readonly number[] {
  return levels.flatMap(({ spans }) => spans.flatMap(({ start, end }) => [start, end])).sort((a, b) => a - b)
}

/** The lines with those of the other levels set aside; all of them where none is chosen. What a level builds upon stays. */
export function ofLevel(
  plain: string,
  lines: readonly SectionLine[],
  levels: readonly JobLevel[],
  levelRead: JobLevel['id'] | null,
): readonly SectionLine[] {
  if (levelRead === null) return lines
  const kept = builtUpon(plain, levels, levelRead)
  const others = levels
    .filter(({ id }) => !kept.has(id))
    .flatMap(({ spans }) => spans)
    .sort((a, b) => a.start - b.start)
  let next = 0
  return lines.map((line) => {
    while ((others[next]?.end ?? Number.POSITIVE_INFINITY) <= line.span.start) next += 1
    const isOther = (others[next]?.start ?? Number.POSITIVE_INFINITY) <= line.span.start
    return isOther ? { ...line, role: 'boilerplate', level: null } : line
  })
}

/** A level and those below it whose demands it takes over, and theirs: "Senior Coder: as for level II, plus 4 years". */
function builtUpon(
  plain: string,
  levels: readonly JobLevel[],
  levelRead: JobLevel['id'],
): ReadonlySet<JobLevel['id']> {
  const kept = new Set([levelRead])
  for (const id of kept) {
    const at = levels.findIndex((level) => level.id === id)
    const words = (levels[at]?.spans ?? []).map(({ start, end }) => plain.slice(start, end)).join('\n')
    for (const { index, 1: name = '' } of words.matchAll(TAKES_OVER)) {
      if (IS_OF_A_RISE.test(words.slice(Math.max(0, index - REACH_OF_RISE), index))) continue
      const lower = levels.slice(0, at).find(({ label }) => keyOf(label) === keyOf(name))
      if (lower) kept.add(lower.id)
    }
  }
  return kept
}

/**
 * "As for level II", "same as Coder I", "meets all requirements of a Coder II", "all of Level 1 plus". A bare number is no
 * level: "in addition to 2 years of coding".
 */
const TAKES_OVER =
  /\b(?:(?:same )?as (?:for|in|above for)|same as|(?:all|everything)(?: the)?(?: requirements| qualifications| criteria)? (?:of|for|in|from|under)|(?:requirements|qualifications|criteria) (?:of|for)|in addition to(?: the| all)?(?: requirements| qualifications)?(?: of| for)?) (?:(?:the|an?) )?((?:[a-z-]+ ){0,3}(?:i{1,3}|iv|v|(?:coder|auditor|specialist|analyst|biller|technician|abstractor|editor|validator|reviewer|level|grade|tier),? [1-5]))\b(?! (?:years?|yrs?|months?)\b)/g

/** "Can be promoted when the requirements for Coder III are met": that level is still to come. */
const IS_OF_A_RISE = /\b(?:promot\w+|when|once|advanc\w+|eligib\w+)\b[^.;\n]*$/
const REACH_OF_RISE = 80
