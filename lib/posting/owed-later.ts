import type { Span } from '@/lib/text/span'

/** How far behind a credential the duty to get it may stand, in characters. */
const REACH = 140

const GETS =
  '(?:(?:become|be|get) (?:certified|credentialed)|(?:obtain|earn|achieve|acquire|get|complete) (?:it|one|this|certification|the (?:certification|credential))|be (?:obtained|earned|achieved|acquired))'

/** "Preferred at hire; if not certified must become certified within 18 months". */
const OWED = new RegExp(
  `^[^.;\\n]{0,30}\\b(?:preferred|desired|ideal)\\b[^.\\n]{0,70}\\b(?:must|required to|has to|have to|will need to) ${GETS}\\b[^.;\\n]{0,20}\\b(?:within|inside|in|by|no later than)\\b`,
)

/**
 * Whether a credential that is only preferred on the day of hire must be got later: it is required then, with that
 * deadline. A second credential in between is the one that must be got.
 *
 * @param end where the names of the credential end
 * @param next where the next thing that the posting names begins
 */
export function isOwedLater(plain: string, { end }: Span, next: number): boolean {
  return OWED.test(plain.slice(end, Math.min(end + REACH, next)))
}
