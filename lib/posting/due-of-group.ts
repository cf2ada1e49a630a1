import { type Group, isOfCredentials } from '@/lib/posting/alternatives/group'
import type { Span } from '@/lib/text/span'
import { dueIn } from './due'
import type { Due } from './posting'
import type { Stated } from './stated'

/** Credentials of which one is enough, with the groups that stand around them and where their names are. */
type GroupInText = {
  readonly members: readonly Stated[]
  readonly before: Group | undefined
  readonly next: Group | undefined
  readonly line: Span
  readonly spans: readonly Span[]
}

/** When a group of credentials is due, by the words around it that are its own; null when it is wanted at hire or is none. */
export function dueOfGroup({ members, before, next, line, spans }: GroupInText, plain: string): Due | null {
  if (!isOfCredentials(members) || isDueAtHire(plain, spans) || isToBeFollowed(plain, spans)) return null
  const namesEnd = spans.at(-1)?.end ?? line.end
  const area = withoutWindowOf(next, around(spans, line), namesEnd, plain)
  const due = dueIn(plain, withoutDueOf(before, area, spans, plain), namesEnd)
  if (due) return due
  const sentence = sentenceOnIt(next, line, plain)
  return sentence && dueIn(plain, sentence, namesEnd)
}

/** The sentence behind a line, on the same row, where it only says when what the line names is to be held. */
function sentenceOnIt(next: Group | undefined, { end }: Span, plain: string): Span | null {
  const words = ON_IT.exec(plain.slice(end, end + REACH_OF_DEADLINE))?.[0]
  if (words === undefined) return null
  const named = next?.members[0]?.mention.span.start ?? Number.POSITIVE_INFINITY
  return named < end + words.length ? null : { start: end, end: end + words.length }
}

/** What is gained, and nothing else: "it", "the exam", or no object at all. */
const GAINED =
  '(?:become (?:certified|credentialed)|(?:obtain|earn|achiev|acquir|pass|get|got)\\w*(?: (?:it|one|this|them|certified|credentialed|certification|(?:the|your|their) (?:exam|certification|credential)))?)(?= ?(?:$|[.;,)]|within\\b|inside\\b|in (?:an?|one|two|\\d|the|your)\\b|by\\b|no later\\b|not later\\b|during\\b|before\\b|after\\b|upon\\b|as a\\b))'

/** "Must be obtained within 12 months", "If not held, to be earned in the first year", "New graduates have six months to pass". */
const ON_IT = new RegExp(
  `^[.;]? ?(?:${[
    `(?:(?:it|this|one|they|these|certification|credentials?|the (?:credential|certification|exam)) )?(?:must|can|may|will need to|has to|have to|is to|are to|to) (?:be )?${GAINED}`,
    `if not (?:already |currently |yet )?(?:held|certified|credentialed)\\b[^.;\\n]{0,60}\\b${GAINED}`,
    `(?:candidates|applicants|those|new (?:graduates|grads|hires)|recent graduates|graduates)\\b[^.;\\n]{0,60}\\b${GAINED}`,
    `(?:you|we)(?:'ll| will)? (?:have|get|give|allow)\\b[^.;\\n]{0,60}\\bto ${GAINED}`,
  ].join('|')})[^.;\\n]*`,
)

/** "CPC required at time of hire, CRC within 12 months", "CPC required, CRC must be earned": the window is the other's. */
const AT_HIRE =
  /^[^,;.]{0,20}\brequired ?[,;] (?:and )?(?!it\b|this\b|which\b|must\b)[a-z]{2,6}(?:-[a-z])?(?: certification)? (?:must|within|to be|is to)\b|^(?![^,;.]{0,30}\b(?:not|nice|helpful|preferred|ideal|optional)\b)[^,;.]{0,30}\b(?:at (?:the )?(?:time|date) of hire|(?:at|upon) hire|on day one)\b(?!,? or\b)/

function isDueAtHire(plain: string, spans: readonly Span[]): boolean {
  const end = spans.at(-1)?.end ?? 0
  return AT_HIRE.test(plain.slice(end, end + 60))
}

/** "CCS, COC, CCA (must obtain CCS within 18 months)": the window is of what follows one of them, and one is held at hire. */
const TO_BE_FOLLOWED =
  /\((?:(?:must|will|to|and|if|with) )*(?:obtain|earn|achiev|acquir|pass|complet)\w* (?:the |an? |your )?(?!it\b|this\b|within\b|by\b|in\b|cert|cred)[a-z]{2,6}(?:-[a-z])? (?:certification |credential )?(?:within|w\/in|in|by)\b/

function isToBeFollowed(plain: string, spans: readonly Span[]): boolean {
  const start = spans[0]?.start ?? 0
  return spans.length > 1 && TO_BE_FOLLOWED.test(plain.slice(start, (spans.at(-1)?.end ?? start) + 60))
}

/** How far from a credential its deadline may stand. */
const REACH_OF_DEADLINE = 250

/** The part of a line around some of its words: a line may be a whole posting that lost its line ends. */
function around(spans: readonly Span[], line: Span): Span {
  const start = Math.max(line.start, (spans[0]?.start ?? 0) - REACH_OF_DEADLINE)
  return { start, end: Math.max(start, Math.min(line.end, (spans.at(-1)?.end ?? 0) + REACH_OF_DEADLINE)) }
}

/** "CDIP within 2 years, CCS required": what follows the comma has no part in the window before it. */
function withoutDueOf(before: Group | undefined, area: Span, [first]: readonly Span[], plain: string): Span {
  const end = before && isOfCredentials(before.members) ? before.members.at(-1)?.mention.span.end : undefined
  if (!first || end === undefined || end < area.start || end > first.start) return area
  const separator = /[,;)](?=[^,;)]*$)/.exec(plain.slice(end, first.start))
  if (!separator || dueIn(plain, { start: end, end: end + separator.index }, end) === null) return area
  return { start: first.start, end: area.end }
}

/** "CPC or CCS-P, plus CPMA (or obtain within one year)", "CPC; CPMA within a year": the window is of what stands right before it. */
function withoutWindowOf(next: Group | undefined, area: Span, end: number, plain: string): Span {
  const last = next && isOfCredentials(next.members) ? next.members.at(-1)?.mention.span : undefined
  const first = next?.members[0]?.mention.span
  if (!last || !first || first.start >= area.end) return area
  const behind = plain.slice(last.end, last.end + 20)
  const isTheirs =
    next?.members.some(({ mention: { span } }) => /^ ?\(or\b/.test(plain.slice(span.end, span.end + 5))) ||
    (/;/.test(plain.slice(end, first.start)) &&
      (WINDOW_BEHIND.test(behind) || hasWindowInBrackets(plain, last.end)))
  return isTheirs ? { start: area.start, end: Math.max(area.start, first.start) } : area
}

/** "CPC required; CCC preferred (or obtain within 18 months)": the bracket is of what its own part names. */
function hasWindowInBrackets(plain: string, end: number): boolean {
  const bracket = /^[^;.()]{0,40}\(([^()]{4,60})\)/.exec(plain.slice(end, end + 110))
  return bracket !== null && dueIn(bracket[1] ?? '', { start: 0, end: bracket[1]?.length ?? 0 }, 0) !== null
}

const WINDOW_BEHIND = /^,? (?:certification |credential )?(?:within|w\/in|inside|in \d)/
