import type { ConceptId } from '@/lib/lexicon/concept'
import { NUMBER, numberOf } from '@/lib/posting/numbers'
import type { Stated } from '@/lib/posting/stated'
import type { Span } from '@/lib/text/span'

/** "Five years of coding, or three with an": what stands before a credential that makes years fewer. */
const FEWER_WITH = new RegExp(
  `\\b(${NUMBER})\\+? ?(?:years?|yrs?)\\b[^.;\\n]{0,60}?,? or (?:at least |only |just )?(${NUMBER})\\+?(?: ?(?:years?|yrs?))?(?: of (?:experience|coding))?(?: experience| exp)?,? (?:with|plus|if you (?:have|hold)) (?:an? |the |active |current )*$`,
)

/** How far before the credential both numbers stand, in characters. */
const REACH = 140

/**
 * Whether a credential only makes fewer years enough: the RHIT in "5 years of coding, or 3 years with an RHIT" is asked
 * of nobody who has the five.
 *
 * @param start where the credential's name begins
 */
export function isOfShorterWay(plain: string, start: number): boolean {
  const before = plain.slice(Math.max(0, start - REACH), start)
  if (!MAY_END_WAY.test(before)) return false
  const [, all = '', fewer = ''] = FEWER_WITH.exec(before) ?? []
  const most = numberOf(all)
  const least = numberOf(fewer)
  return most !== null && least !== null && least < most
}

const MAY_END_WAY = /\b(?:with|plus|have|hold) (?:(?:an?|the|active|current) )*$/

/** Between credentials of which any makes the years fewer: "RHIT or RHIA". */
const ALIKE = /^,? ?(?:\/|or|and\/or|,) ?$/

/** The credentials that make years fewer, behind them; none where they are asked of everybody. */
export function holdersOfFewer(
  plain: string,
  { end }: Span,
  stated: readonly Stated[],
): readonly ConceptId[] {
  const behind = stated.filter(
    ({ mention: { conceptId, span } }) => span.start >= end && conceptId.startsWith('credential:'),
  )
  const first = behind[0]?.mention.span.start
  if (first === undefined || first - end > REACH / 2 || !isOfShorterWay(plain, first)) return []
  const last = behind.findIndex((one, i) => {
    const next = behind[i + 1]
    return !next || !ALIKE.test(plain.slice(one.mention.span.end, next.mention.span.start))
  })
  return behind.slice(0, last + 1).map(({ mention }) => mention.conceptId)
}
