import type { ConceptId } from '@/lib/lexicon/concept'
import type { Stated } from '@/lib/posting/stated'
import type { Span } from '@/lib/text/span'
import { credentialsBefore } from './named-near'

/** Between a credential and the years that belong to it: "RHIT with 5 years", "CIC considered with 5", "COC accepted only with 2", "RHIT if you've also got 4". */
const BELONGS =
  /^\)?,? ?(?:(?:alone|only|by itself) )?(?:(?:[a-z]+ ){0,2}(?:coders?|holders?|auditors?) )?(?:(?:(?:is|are|will be|may be|can be) )?(?:considered|accepted|acceptable|ok|okay|fine|welcome) (?:only )?)?(?:for (?:candidates|applicants|coders|people|those|someone) )?(?:with|w\/|plus|\+|if\b[a-z' ]{0,24}?)(?: (?:at least|a minimum of|over|an additional|additional))? ?$/

/** Before a credential that will do as well as those before it: ", or RHIT", "(will accept RHIT", "– or RHIT". */
const INSTEAD = /[,;(-] ?(?:or|and we|we|will|would|may|can|also)\b|\b(?:accept|consider|substitut)\w*/

/** A credential that is taken with years, where a sentence part of its own says so: "CCS or RHIT; CIC considered with 5". */
const TAKEN = /^ ?(?:[a-z]+ ){0,2}(?:considered|accepted|acceptable|ok|okay|fine|welcome)\b/
const OWN_PART = /[;.(-]/

/** "CCC or COC. (CPC with 3 years of IR in lieu of.)" */
const TAKEN_BEHIND =
  /^[^.;)]{0,60}\b(?:in (?:lieu|place)|instead|(?:is |are )?(?:considered|accepted|acceptable|ok|okay))\b/
const REACH_BEHIND = 80

/** A sentence or a bracket behind other words of the row: what is taken there is taken besides. */
const BEHIND_OTHERS = /\S[.;] $|\($/

/** Between credentials of which the years are alike: "RHIA/RHIT", "RHIA or RHIT". */
const ALIKE = /^ ?(?:\/|or|and|,) ?$/

/** "A CPC (or CCS-P) with 3 years": the bracket is closed before the years, which are everybody's. */
const ASIDE = /\(or $/

/**
 * The credentials for which alone years are asked: RHIT in "CCS, or RHIT with 5 years". None where they are asked of
 * everybody, as in "CCS or RHIT with 5 years".
 */
export function onlyWith(plain: string, years: Span, stated: readonly Stated[]): readonly ConceptId[] {
  const named = credentialsBefore(stated, years.start).filter(({ mention }) =>
    mention.conceptId.startsWith('credential:'),
  )
  const last = named.at(-1)
  const between = last && plain.slice(last.mention.span.end, years.start)
  if (!last || !between || !BELONGS.test(between)) return []
  const after = plain.slice(years.end, years.end + REACH_BEHIND)
  const isCondition = /\bif\b/.test(between)
  const isTaken = TAKEN.test(between) || TAKEN_BEHIND.test(after)
  const ids: ConceptId[] = []
  for (let i = named.length - 1; i > 0; i -= 1) {
    const [before, one] = [named[i - 1], named[i]]
    if (!before || !one) return []
    ids.unshift(one.mention.conceptId)
    const gap = plain.slice(before.mention.span.end, one.mention.span.start)
    if (ASIDE.test(gap) && between.startsWith(')')) return []
    if (INSTEAD.test(gap) || (isCondition && /\bor\b/.test(gap))) return ids
    if (isTaken && OWN_PART.test(gap)) return ids
    if (!ALIKE.test(gap)) return []
  }
  const first = named[0]?.mention.span.start ?? 0
  return isTaken && BEHIND_OTHERS.test(plain.slice(Math.max(0, first - 3), first))
    ? named.map(({ mention }) => mention.conceptId)
    : []
}
