import { flatMap } from '@/lib/base/flat-map'
import { isClaimed } from '@/lib/lexicon/claimed'
import { evidenceAt } from '@/lib/match/evidence/evidence-at'
import { gradeOfField, type ResumeReading } from '@/lib/match/resume/read-resume'
import { rowOf } from '@/lib/match/score/row'
import { SHARES, TERM_WEIGHTS } from '@/lib/match/score/weights'
import type { UnknownTerm } from '@/lib/posting/posting'
import { statusOn } from '@/lib/resume/credential-status'
import type { Span } from '@/lib/text/span'
import type { Evidence, FitRow } from './report'

/** What the person has said of words that the lexicon does not know, as they stand in a posting; case does not matter. */
export type TermChoices = {
  /** Real terms of the trade: they count as knowledge does. */
  readonly accepted: readonly string[]
  /** Noise: they are not shown again and count nothing. */
  readonly dismissed: readonly string[]
}

export const NO_CHOICES: TermChoices = { accepted: [], dismissed: [] }

/** An unknown word of the posting, and where the resume says it. */
export type TermShown = UnknownTerm & {
  readonly requirementId: string
  readonly isAccepted: boolean
  /** Best first. */
  readonly evidence: readonly Evidence[]
}

/**
 * The posting's unknown words that the person has not dismissed, each with the places where the resume claims it.
 *
 * Words are compared as they are written: whole words, with their case where they are all capitals, but for names of five
 * letters or more. Nothing is known of what they mean, so nothing else satisfies them.
 *
 * @param today YYYY-MM-DD
 */
export function termsShown(
  reading: ResumeReading,
  terms: readonly UnknownTerm[],
  choices: TermChoices,
  today: string,
): readonly TermShown[] {
  const accepted = new Set(choices.accepted.map(keyOf))
  const dismissed = new Set(choices.dismissed.map(keyOf))
  return terms
    .map((term, index) => ({ ...term, requirementId: `term-${index + 1}` }))
    .filter(({ text }) => !dismissed.has(keyOf(text)))
    .map((term) => ({
      ...term,
      isAccepted: accepted.has(keyOf(term.text)),
      evidence: placesOf(term.text, reading, today),
    }))
}

/** The rows of the Fit sum that unknown words make. */
export function termRow({ requirementId, text, level, spans, isAccepted, evidence }: TermShown): FitRow {
  const { points } = isAccepted ? TERM_WEIGHTS.accepted : TERM_WEIGHTS.open
  return rowOf({
    requirementId,
    group: 'terms',
    label: text,
    level,
    of: points,
    evidence,
    postingSpans: spans,
  })
}

function keyOf(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase()
}

function placesOf(text: string, reading: ResumeReading, today: string): readonly Evidence[] {
  const pattern = patternOf(text)
  const inFields = flatMap(reading.fields, (field) => {
    const span = field.isEmployer ? null : claimedAt(field.text, pattern)
    return span === null ? [] : [evidenceAt(field, span, null, gradeOfField(field, reading), reading)]
  })
  const inEntries = flatMap(reading.resume.credentials, (credential, index): Evidence[] => {
    const words = [credential.name, credential.acronym].filter(Boolean).join(', ')
    const isHeld = ['held', 'expires-soon'].includes(statusOn(credential, today))
    if (!isHeld || claimedAt(words, pattern) === null) return []
    const field = `credentials.${index}`
    return [
      {
        conceptId: null,
        grade: 'shown',
        field,
        quote: words,
        place: 'Certifications',
        months: null,
        hasNumber: false,
      },
    ]
  })
  return [...inEntries, ...inFields].toSorted((a, b) => SHARES[b.grade].share - SHARES[a.grade].share)
}

function claimedAt(text: string, pattern: RegExp): Span | null {
  for (const match of text.matchAll(pattern)) {
    const span = { start: match.index, end: match.index + match[0].length }
    if (isClaimed(text, span, 'topic') === 'claimed') return span
  }
  return null
}

function patternOf(text: string): RegExp {
  const words = text
    .trim()
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
  const isAllCapitals = text === text.toUpperCase()
  const spelled = LIKE_A_NAME.test(text)
    ? `(?:${words}|${text.charAt(0)}${text.slice(1).toLowerCase()})`
    : words
  return new RegExp(
    `(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]-)${spelled}(?![\\p{L}\\p{N}]|-[\\p{L}\\p{N}])`,
    isAllCapitals ? 'gu' : 'giu',
  )
}

/** XIFIN is written Xifin too: five letters in capitals are a name more often than an abbreviation. */
const LIKE_A_NAME = /^[A-Z]{5,}$/
