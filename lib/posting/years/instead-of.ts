import type { YearsInstead } from '@/lib/posting/posting'
import type { Stated } from '@/lib/posting/stated'
import type { Span } from '@/lib/text/span'
import { credentialsBefore } from './named-near'

/** How far from a number of years the words may stand that say what they make up for, in characters. */
const REACH = 110

/** Behind the years: "3 years' experience in lieu of certification", "accepted instead of a degree". */
const IN_LIEU_OF =
  /^[^.;]{0,70}\b(?:(?:in (?:lieu|place)|instead) of|substitut(?:es?|ed) for|replaces?|takes? the place of|makes? up for|stands? in for) (?:the |an? |any |your )?(?:[a-z/-]+ ){0,2}?(?:(certif\w*|credential\w*|licens\w+|c[ocpir][cs]\b|ccs-p\b|rhi[at]\b)|(degrees?|diploma|education|schooling|bachelor|associate|ged\b))/

/** "Two years with CPC; four years without certification": a way of its own behind a mark or an "or". */
const WITHOUT_IT =
  /^(?: of [a-z -]{3,30})?(?: experience)? without (?:an? |any |the )?(?:certification|credential|certificate)s?(?= ?(?:$|[.;)]| (?:is|are|will be|may be) (?:also )?(?:accepted|considered)))/
const OPENS_WAY = /(?:[;,]|\bor) ?$/

/** "Will consider 5+ years w/o cert": of whichever credential the posting asks for. */
const CONSIDERS =
  /\b(?:will|may|would|can)(?: also)? (?:consider|accept|take|hire) (?:at least |someone with |anyone with )?$/
const IN_PLACE_OF_ANY =
  /^(?: of [a-z -]{3,30})?(?: experience| exp)? (?:without|w\/o|with no|with out) (?:an? |any |the )?(?:cert|credential|license)/

/** Between names and the years that will do as well: "CPC or three years", "certification, or at least 2 years". */
const OR =
  /^\)?(?: (?:certification|certificate|credential|certified|required|preferred))*(?: from [a-z]{2,8}| by [a-z]{2,8}| through [a-z]{2,8})?(?: or [a-z]{2,8})?,? or (?:at least |a minimum of |minimum (?:of )?|over |an equivalent )?$/

/** "2 years as an RN or 5 as a coder": what one worked as is no credential to make up for. */
const IN_THE_ROLE_OF = /\bas (?:an? )?$/

/** A degree before an "or", with what it is in: "associate degree in HIM or related field, or five years". */
const DEGREE_OR =
  /\b(?:degree|diploma|ged|bachelor'?s?|associate'?s?|master'?s?|high school|(?:ba|bs|aa|as|aas)(?:\/(?:ba|bs|aa|as|aas))?(?= (?:or|in)\b|,))\b(?:[^.;]{0,60}[,;]| or equivalent,?| \([^)]{1,40}\)| in [a-z ,/]{2,60}?| \w+)? or (?:at least |a minimum of |minimum (?:of )?|over |an equivalent )?$/

/** "Bachelor's; in place of it, 8 years", "without a degree: 6 years". */
const WITHOUT_DEGREE =
  /\b(?:degree|diploma|bachelor'?s?|associate'?s?|master'?s?)\b[^.\n]{0,50}\bin (?:place|lieu) of (?:it|that|this|the degree|a degree),? ?$|\bwithout (?:it|one|(?:the|a|any) degree)[,:]? ?$/

/** A degree behind an "or": "5 years of experience or a bachelor's degree". What goes on with years is a choice of its own. */
const OR_DEGREE =
  /^[^.;,]{0,60},? or (?:an? )?(?:equivalent )?(?:bachelor|associate|master|degree|diploma)(?!'?s?[^.;]{0,60}\b(?:and|with|plus)\b[^.;]{0,20}\byears?\b)/

/**
 * What years make up for: "CPC or 3 years", "a bachelor's, or eight years instead", "two years in lieu of certification".
 * Null where they are asked for besides.
 */
export function insteadOf(
  plain: string,
  line: Span,
  years: Span,
  stated: readonly Stated[],
): YearsInstead | null {
  const after = plain.slice(years.end, Math.min(line.end, years.end + REACH))
  const named = IN_LIEU_OF.exec(after)
  const credentials = credentialsBefore(stated, years.start)
  const ids = credentials.map(({ mention }) => mention.conceptId)
  if (named?.[1]) return { of: 'credential', ids }
  if (named?.[2]) return { of: 'schooling' }
  const before = plain.slice(Math.max(line.start, years.start - REACH), years.start)
  if (ids.length === 0 && CONSIDERS.test(before) && IN_PLACE_OF_ANY.test(after))
    return { of: 'credential', ids }
  if (ids.length > 0 && OPENS_WAY.test(before) && WITHOUT_IT.test(after)) return { of: 'credential', ids }
  const last = credentials.at(-1)
  if (
    last &&
    OR.test(plain.slice(last.mention.span.end, years.start)) &&
    !IN_THE_ROLE_OF.test(
      plain.slice(Math.max(line.start, last.mention.span.start - 8), last.mention.span.start),
    )
  )
    return { of: 'credential', ids }
  return DEGREE_OR.test(before) || OR_DEGREE.test(after) || WITHOUT_DEGREE.test(before)
    ? { of: 'schooling' }
    : null
}
