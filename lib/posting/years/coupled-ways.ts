import type { ConceptId } from '@/lib/lexicon/concept'
import type { ExperienceAsked } from '@/lib/posting/posting'
import type { Stated } from '@/lib/posting/stated'
import type { Span } from '@/lib/text/span'
import { credentialsBefore } from './named-near'

/** Between credentials and the years that are theirs: "CCS with 2 years", "RHIT plus at least three". */
const THEIRS =
  /^\)?,? ?(?:(?:certified|certification|credential|holders?|coders?) )?(?:with|w\/|plus|\+|and)(?: (?:at least|a minimum of|over))? ?$/

/** Between the years of one way and the credentials of the next. */
const NEXT_WAY = /^[^.;]{0,70}(?:,|;|\bor\b)[^.;]{0,16}$/
const OR = /\bor\b/

/**
 * "CCS with 2 years of coding, or CPC with 4": each credential has years of its own, which are asked of its holders
 * alone. In "three years, or CCS with one" the years in front make up for the credential. Other asks are left as they are.
 */
export function withCoupledWays(
  asked: readonly ExperienceAsked[],
  plain: string,
  stated: readonly Stated[],
): readonly ExperienceAsked[] {
  if (asked.length < 2) return asked
  const ways = asked.map(({ span }, i) => holdersOf(span, asked[i - 1]?.span, plain, stated))
  const areCoupled =
    ways.every((way) => way !== null) &&
    asked.every(({ level }) => level === asked[0]?.level) &&
    ways.slice(1).every((way) => NEXT_WAY.test(way?.before ?? '')) &&
    OR.test(ways.at(-1)?.before ?? '')
  if (areCoupled)
    return asked.map((one, i) => ({ ...one, onlyWith: ways[i]?.ids ?? [], instead: null, choice: null }))
  return asked.map((one, i) => {
    const [way, next] = [ways[i], ways[i + 1]]
    if (opensWay(asked[i - 1], ways[i - 1], way)) return { ...one, onlyWith: way?.ids ?? [], choice: null }
    return opensWay(one, way, next)
      ? { ...one, instead: { of: 'credential', ids: next?.ids ?? [] }, choice: null }
      : one
  })
}

/** "Three years, or CCS with one": the first are of whoever comes without the credential, and do instead of it. */
function opensWay(
  whole: ExperienceAsked | undefined,
  before: ReturnType<typeof holdersOf> | undefined,
  way: ReturnType<typeof holdersOf> | undefined,
): boolean {
  if (!whole || before || !way || whole.instead !== null || whole.onlyWith.length > 0) return false
  return NEXT_WAY.test(way.before) && OPENS_WAY.test(way.before)
}

const OPENS_WAY = /[,;(-] ?or (?:an? )?$/

/** The credentials right before years, with the words between them and the years before; null where there are none. */
function holdersOf(
  years: Span,
  before: Span | undefined,
  plain: string,
  stated: readonly Stated[],
): { readonly ids: readonly ConceptId[]; readonly before: string } | null {
  const from = before?.end ?? 0
  const named = credentialsBefore(stated, years.start).filter(({ mention }) => mention.span.start >= from)
  const [first, last] = [named[0], named.at(-1)]
  if (!first || !last || !THEIRS.test(plain.slice(last.mention.span.end, years.start))) return null
  return {
    ids: named.map(({ mention }) => mention.conceptId),
    before: before ? plain.slice(before.end, first.mention.span.start) : '',
  }
}
