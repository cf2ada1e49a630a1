import type { Span } from '@/lib/text/span'

/** How far behind a credential the duty to get it may stand, in characters. */
const REACH = 140

const GETS =
  '(?:(?:become|be|get) (?:certified|credentialed)|(?:obtain|earn|achieve|acquire|get|complete|pass) (?:it|one|this|(?:the )?(?:certification|credential|exam))|be (?:obtained|earned|achieved|acquired)|(?:certify|obtain|earn|achieve|acquire)(?= (?:within|inside|in|by|no later than)\\b))'

const MUST =
  '(?:must|shall|(?:is |are |(?:will )?be )?(?:required|expected) to|has to|have to|(?:will )?needs? to|agrees? to)'

/** Who or what begins a sentence that still speaks of the credential: "If not certified,", "Those without it", "It". */
const OF_IT =
  '(?:(?:if|when) not [^.;\\n]{0,40}|(?:(?:it|this|they|you|(?:the )?(?:certification|credential)|(?:all |any |new )?(?:candidates|applicants|those|employees|hires|coders|individuals|staff))(?: (?:who|that|not|non-?certified|uncertified|without|are|is|do|does|yet|currently|already|hired|hold|holding|have|certified|credentialed|it|one|the|this|certification|credential))*,? )?)'

/** "Preferred at hire; if not certified must become certified within 18 months", or in a sentence of its own. */
const OWED = new RegExp(
  `^[^.;\\n]{0,30}\\b(?:preferred|desired|ideal)\\b(?:[^.\\n]{0,70}\\b|[^.;\\n]{0,30}\\. ${OF_IT})${MUST} ${GETS}\\b[^.;\\n]{0,20}\\b(?:within|inside|in|by|no later than)\\b`,
)

/**
 * Whether a credential that is only preferred on the day of hire must be got later: it is required then, with that
 * deadline. A second credential in between is the one that must be got.
 *
 * @param end where the names of the credential end
 * @param next where the next thing that the posting names begins
 * @param isBesideRequired whether another credential is required in front: "certification must be obtained" may be of that
 */
export function isOwedLater(plain: string, { end }: Span, next: number, isBesideRequired = false): boolean {
  const words = plain.slice(end, Math.min(end + REACH, next))
  return OWED.test(words) && !(isBesideRequired && OF_ANY.test(words))
}

/** A sentence of its own on certification, of which it does not say which. */
const OF_ANY = /^[^.\n]*\. (?:the )?(?:certifications?|credentials?) (?:must|has to|have to|will need to)\b/
