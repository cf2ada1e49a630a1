import type { Stated } from '@/lib/posting/stated'

/** Words before a name that say who does not have it: "without a current", "who do not hold a CPC or". */
const LACK =
  /\b(?:without|lacking|lacks?|not (?:holding|having|possessing)|(?:do not|don't|does not|doesn't) (?:have|hold|possess)|unless (?:you|they|applicants|candidates) (?:have|hold|possess)|who (?:have|has) no)(?: (?:an?|the|your|their|any|one of|current|active|valid|unexpired|prior|previous|either))*(?: [a-z]{2,6}(?:-[a-z])?(?:,? (?:or|and)|,| ?\/))* $/

/** What such a person is told: "will not be considered", "please do not apply". */
const NO_CHANCE =
  /\b(?:(?:will|can|would|do|should|need|may|are|is)(?: not|n't)|won't|cannot|can't|don't)\b(?: be)?[^.;!]{0,24}?\b(?:considered|consider|eligible|accepted|accept|contacted|interviewed|reviewed|apply|hired|hire|submitted|submit|selected)\b|\b(?:rejected|disqualified|declined)\b/

const NO_INTERVIEW = /^,? ?(?:=|-|means)? ?no (?:interview|job|offer|call|hire|consideration|deal|chance)s?\b/

/** How far around a name the sentence is looked at, in characters. */
const BEFORE = 140
const BEHIND = 80

/**
 * Whether a posting asks for a name by turning away who lacks it: "candidates without a CCS will not be considered", "no
 * CPC, no interview". Two denials ask for it.
 */
export function isAskedByLack({ mention: { conceptId, span } }: Stated, plain: string): boolean {
  if (!conceptId.startsWith('credential')) return false
  const before = lastSentence(plain.slice(Math.max(0, span.start - BEFORE), span.start))
  const after = /^[^.;!\n]*/.exec(plain.slice(span.end, span.end + BEHIND))?.[0] ?? ''
  if (/(?:^|[\s(])no (?:an? )?$/.test(before)) return NO_INTERVIEW.test(after)
  const lack = LACK.exec(before)
  return lack !== null && (NO_CHANCE.test(after) || NO_CHANCE.test(before.slice(0, lack.index)))
}

/** Those who lack it are turned away: what is lacking is required. */
export function withAskedByLack(stated: readonly Stated[], plain: string): readonly Stated[] {
  return stated.map((one) =>
    one.level !== 'required' && isAskedByLack(one, plain) ? { ...one, level: 'required' } : one,
  )
}

function lastSentence(words: string): string {
  return words.slice(Math.max(words.lastIndexOf('. '), words.lastIndexOf('\n'), words.lastIndexOf('; ')) + 1)
}
