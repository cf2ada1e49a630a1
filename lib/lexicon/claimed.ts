import { type Span, slice } from '@/lib/text/span'
import {
  ALL_BUT_BEFORE,
  ASKED_AND_DENIED_AFTER,
  BEFORE_MY_TIME_AFTER,
  CHANGED_BEFORE,
  CHANGING_BEFORE,
  COURSE_BEHIND,
  DENIED_AFTER,
  DENIED_BEFORE,
  EXAM_AFTER,
  FAULT_AFTER,
  INTENDED_AFTER,
  INTENDED_BEFORE,
  LATER_AFTER,
  LEARNED_BEFORE,
  ON_THE_WAY_BEFORE,
  PAPERS_AFTER,
  PAPERS_BEFORE,
  PASSED,
  SEEN_AFTER,
  TRADED_BEFORE,
  TRAINING_TO_COME,
  UNHELD_AFTER,
  UNHELD_BEFORE,
  WEAK_AFTER,
  WEAK_BEFORE,
} from './claim-cues'
import type { ConceptKind } from './concept'
import {
  ASSIGNED_AFTER,
  BY_OTHER_SIDE_AFTER,
  BY_OUTSIDERS_AFTER,
  CHECKS_BEFORE,
  DONE_WITH_BEFORE,
  GIVEN_BEFORE,
  HANDED_ON_AFTER,
  HANDED_ON_BEFORE,
  LEADS_BEFORE,
  NEAR_THEM_BEFORE,
  OTHER_TEAM,
  OTHER_TEAM_BEFORE,
  OTHERS_AFTER,
  OTHERS_BEFORE,
  OTHERS_DO_BEFORE,
  PEOPLE,
  PEOPLE_AFTER,
  THEIRS_AFTER,
  TOLD,
  TOLD_BEFORE,
  WITH_ME_AFTER,
  WITH_OTHERS_BEFORE,
  WORK,
} from './others-cues'

/** Whether a text claims what it names. Weak: seen or tried, said to be no more. */
export type Claimed = 'claimed' | 'weak' | 'unclaimed'

/**
 * Whether a resume's text claims the concept it names at a span: "no experience with", "not CPC certified",
 * "preparing for the CPC" and "supervised CPC coders" do not.
 *
 * Looks at the clause alone. When in doubt it is not claimed: a missed claim costs the person one question, a false
 * one an untruth.
 */
export function isClaimed(text: string, span: Span, kind: ConceptKind): Claimed {
  const before = clauseBefore(text, span.start)
  const after = clauseAfter(text, span.end)
  if (isDenied(before, after) || isLeftOut(text, span) || isOfAnotherTime(before, slice(text, span), after))
    return 'unclaimed'
  if (isDoingOfOthers(before, after) || isTraded(before, after)) return 'unclaimed'
  if (isDoneByOthers(before, slice(text, span), after) || isAuditedByOthers(slice(text, span), after))
    return 'unclaimed'
  if (CREDENTIAL_KINDS.has(kind) && isUnheld(before, slice(text, span), after)) return 'unclaimed'
  if (PLACE_KINDS.has(kind)) {
    const people = peopleOf(before, slice(text, span), after)
    if (people !== null) return people === 'led' ? 'weak' : 'unclaimed'
  }
  if (isOtherTeam(before, slice(text, span), after)) return 'weak'
  if (WITH_OTHERS_BEFORE.test(before) || (HANDED_ON_BEFORE.test(before) && HANDED_ON_AFTER.test(after)))
    return PLACE_KINDS.has(kind) ? 'unclaimed' : 'weak'
  return WEAK_BEFORE.test(before) || WEAK_AFTER.test(after) || isOnlySeen(before, after) ? 'weak' : 'claimed'
}

/** Whether a text denies what it names at a span: "not CPC certified". Intentions are no denials. */
export function isDeniedAt(text: string, span: Span): boolean {
  return isDenied(clauseBefore(text, span.start), clauseAfter(text, span.end))
}

/** Whether the words behind a credential's name make it the name of a course. */
export function goesOnAsCourse(behind: string): boolean {
  return COURSE_BEHIND.test(behind)
}

/** Where one works and in what: who only looks on works elsewhere. A system or a code set that one was shown is known a little. */
const PLACE_KINDS: ReadonlySet<ConceptKind> = new Set<ConceptKind>(['setting', 'specialty'])

const CREDENTIAL_KINDS: ReadonlySet<ConceptKind> = new Set<ConceptKind>(['credential', 'credential-group'])

/** Hoped for, still to come, or gone before one came. */
function isOfAnotherTime(before: string, words: string, after: string): boolean {
  return (
    INTENDED_BEFORE.test(before) ||
    INTENDED_AFTER.test(after) ||
    ON_THE_WAY_BEFORE.test(before) ||
    TRAINING_TO_COME.test(words + after) ||
    (CHANGING_BEFORE.test(before) && LATER_AFTER.test(after)) ||
    (CHANGED_BEFORE.test(before) && BEFORE_MY_TIME_AFTER.test(after))
  )
}

/** "Everything but ICD-10-PCS", "Entered PCS codes? Never": said across the end of a clause. */
function isLeftOut(text: string, { start, end }: Span): boolean {
  const sentence = sentenceBefore(text, start)
  return ALL_BUT_BEFORE.test(sentence) || ASKED_AND_DENIED_AFTER.test(text.slice(end, end + CLAUSE_REACH))
}

/** Sold, or ordered as a book: not what one codes with. */
function isTraded(before: string, after: string): boolean {
  return TRADED_BEFORE.test(before) || (PAPERS_BEFORE.test(before) && PAPERS_AFTER.test(after))
}

/** Learned, and by no more than looking on. */
function isOnlySeen(before: string, after: string): boolean {
  return LEARNED_BEFORE.test(before) && SEEN_AFTER.test(after)
}

function isDoingOfOthers(before: string, after: string): boolean {
  return OTHERS_DO_BEFORE.test(before) && !WITH_ME_AFTER.test(after)
}

function isDoneByOthers(before: string, words: string, after: string): boolean {
  if (WORK.test(words) && ASSIGNED_AFTER.test(after)) return false
  if (CHECKS_BEFORE.test(before + words)) return false
  return BY_OUTSIDERS_AFTER.test(after) || (BY_OTHER_SIDE_AFTER.test(after) && !DONE_WITH_BEFORE.test(before))
}

/** Whose field it is where it says which people are meant: "hired inpatient coders", "led six inpatient coders". Null for one's own. */
function peopleOf(before: string, words: string, after: string): 'others' | 'led' | null {
  if (PEOPLE.test(words) || PEOPLE_AFTER.test(after)) {
    if (LEADS_BEFORE.test(before)) return 'led'
    if (NEAR_THEM_BEFORE.test(before)) return 'others'
  }
  return THEIRS_AFTER.test(after) && GIVEN_BEFORE.test(before) ? 'others' : null
}

/** "Reconciled DRGs with the CDI team", "presented trends to CDI": the neighbors of a coder, whose work is theirs. */
function isOtherTeam(before: string, words: string, after: string): boolean {
  return (
    (OTHER_TEAM_BEFORE.test(before) && OTHER_TEAM.test(words + after)) ||
    (TOLD.test(words + after) && TOLD_BEFORE.test(before))
  )
}

/** "Audited by compliance each quarter": somebody else is the auditor. */
function isAuditedByOthers(words: string, after: string): boolean {
  return /\baudited$/i.test(words) && /^ by (?!me\b|myself\b|hand\b)/i.test(after)
}

function isDenied(before: string, after: string): boolean {
  if (DENIED_AFTER.test(after)) return true
  return DENIED_BEFORE.some((cue) => cue.test(before)) && !FAULT_AFTER.test(after)
}

function isUnheld(before: string, words: string, after: string): boolean {
  if (UNHELD_BEFORE.test(before) || [words, after].some((part) => UNHELD_AFTER.test(part))) return true
  if (goesOnAsCourse(after)) return true
  if (EXAM_AFTER.test(after) && !PASSED.test(before) && !PASSED.test(after)) return true
  return OTHERS_AFTER.test(after) || OTHERS_BEFORE.test(before)
}

/** A full stop inside a number or an abbreviation ends nothing: a space or the end must follow. */
const SENTENCE_END = /[.!?](?=\s|$)|[;\n•]/g

/** Words after which a denial no longer holds: "No PCS experience, but coded …", "…, reviewed …". */
const TURN =
  /\b(?:but|however|although|though|whereas|while|except|instead|where|bringing|using)\b|\band (?:then |also )?(?:coded|audited|abstracted|billed|finalized|assigned|built|trained)\b|,\s+(?:and\s+|then\s+)?(?:i|we|now|currently|(?!certified|credentialed|licensed)[a-z]+ed)\b/gi

/** Characters: no clause that people write is longer, and a text without a full stop must not cost its square. */
const CLAUSE_REACH = 600

/** What stands before a place in its clause. */
export function clauseBefore(text: string, end: number): string {
  const sentence = sentenceBefore(text, end)
  return sentence.slice(lastStart(TURN, sentence))
}

function sentenceBefore(text: string, end: number): string {
  const near = text.slice(Math.max(0, end - CLAUSE_REACH), end)
  return near.slice(lastEnd(SENTENCE_END, near))
}

/** What stands behind a place in its clause. */
export function clauseAfter(text: string, start: number): string {
  const rest = text.slice(start, start + CLAUSE_REACH)
  const stop = rest.search(SENTENCE_END)
  return stop === -1 ? rest : rest.slice(0, stop)
}

function lastEnd(pattern: RegExp, text: string): number {
  const last = [...text.matchAll(pattern)].at(-1)
  return last ? last.index + last[0].length : 0
}

function lastStart(pattern: RegExp, text: string): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? 0
}
