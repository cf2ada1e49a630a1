import type { ConceptKind } from '@/lib/lexicon/concept'
import { type Span, slice } from '@/lib/text/span'

/** Whether a text claims what it names. Weak: seen or tried, said to be no more. */
type Claimed = 'claimed' | 'weak' | 'unclaimed'

/**
 * Whether a resume's text claims the concept it names at a span: "no experience with", "not CPC certified" and
 * "preparing for the CPC" do not.
 *
 * Looks at the clause alone. When in doubt it is not claimed: a missed claim costs the person one question, a false
 * one an untruth.
 */
export function isClaimed(text: string, span: Span, kind: ConceptKind): Claimed {
  const before = clauseBefore(text, span.start)
  if (DENIED_BEFORE.some((cue) => cue.test(before)) || INTENDED_BEFORE.test(before)) return 'unclaimed'
  const after = clauseAfter(text, span.end)
  if (DENIED_AFTER.test(after)) return 'unclaimed'
  if (CREDENTIAL_KINDS.has(kind) && [slice(text, span), after].some((words) => UNHELD_AFTER.test(words)))
    return 'unclaimed'
  return WEAK_BEFORE.test(before) ? 'weak' : 'claimed'
}

/** Whether the words of a credential's entry say that it is not held yet: "CPC (exam in May)". */
export function isPlanned(text: string): boolean {
  return INTENDED_BEFORE.test(text) || UNHELD_AFTER.test(text)
}

const CREDENTIAL_KINDS: ReadonlySet<ConceptKind> = new Set<ConceptKind>(['credential', 'credential-group'])

/** A full stop inside a number or an abbreviation ends nothing: a space or the end must follow. */
const SENTENCE_END = /[.!?](?=\s|$)|[;\n•]/g

/** Words after which a denial no longer holds: "No PCS experience, but coded …", "…, reviewed …". */
const TURN =
  /\b(?:but|however|although|though|whereas|while|except|instead|where|bringing|using)\b|,\s+(?:and\s+|then\s+)?(?:i|we|now|currently|[a-z]+ed)\b/gi

const DENIED_BEFORE: readonly RegExp[] = [
  /\b(?:not|never|neither|nor|cannot|\w+n['’]t)\b(?!\s+(?:only|just|merely|limited))/i,
  /\b(?:no|zero|without|lacks?|lacking)\s+(?:[\w-]+\s+){0,4}?(?:experience|exposure|knowledge|training|background|certifi\w+|credentials?|familiarity|history|proficiency|use)\b/i,
  /\b(?:no|without|lacks?|lacking)\s+(?:[\w&/-]+(?:,|\s+or|\s+and|\s+nor|,\s+or)\s+)*(?:[\w-]+\s+)?$/i,
]

const INTENDED_BEFORE = new RegExp(
  `\\b(?:${[
    'prepar(?:e|es|ing|ation) (?:for|to)',
    'seek(?:s|ing)?',
    'pursuing',
    'plan(?:s|ning|ned)? (?:to|on|for)',
    'work(?:s|ing)? towards?',
    'stud(?:y|ies|ying) (?:for|towards?)',
    'sit(?:s|ting)? for',
    'scheduled (?:for|to)',
    'expect(?:s|ed|ing)? to',
    'eager to',
    'wants? to',
    'hop(?:e|es|ing) to',
    'interested in',
    'intend(?:s|ing)? to',
    'enrolled in',
    'candidate for',
    'eligible (?:for|to)',
    'aspiring',
    'goal (?:is|of|to)',
    'will (?:sit|take|obtain|earn|test|begin|start|complete)',
    'willing to',
    'looking (?:for|to)',
    'would like',
    'taking (?:the|my)',
    '(?:currently|now|am|still) learning',
  ].join('|')})\\b|^\\s*learning\\b`,
  'i',
)

const DENIED_AFTER = /^\s*(?:[:–—(-]\s*)?(?:not\b(?!\s+only)|none\b|never\b|no\b|lacking\b)/i

const UNHELD_AFTER =
  /^[^,]{0,40}?\b(?:in[ -]progress|pending|scheduled|exam\s+(?:date|planned|booked|in|on)|expected|anticipated|eligible|candidates?|prep|preparation|study|student|lapsed|expired|not (?:yet|held|current))\b/i

const WEAK_BEFORE = /\b(?:exposure to|shadow(?:ed|ing)|observed|limited (?:experience|use|knowledge))\b/i

function clauseBefore(text: string, end: number): string {
  const sentence = text.slice(0, end).slice(lastEnd(SENTENCE_END, text.slice(0, end)))
  return sentence.slice(lastStart(TURN, sentence))
}

function clauseAfter(text: string, start: number): string {
  const rest = text.slice(start)
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
