import type { AskedConcept } from '@/lib/match/asked'
import type { Opener } from '@/lib/match/openers'
import { type SavedPosting, savedPostingShape } from '@/lib/resume/saved-posting'

/** A credential that a posting requires, unless said otherwise. */
export function askedFor(label: string, more: Partial<AskedConcept> = {}): AskedConcept {
  return {
    conceptId: `credential:${label.toLowerCase()}`,
    kind: 'credential',
    label,
    level: 'required',
    instead: [],
    weight: 6,
    shown: { grade: 'absent', jobs: 0, place: '', quote: '' },
    ...more,
  }
}

/** What a credential would change about a posting: it lifts its own condition, unless said otherwise. */
export function opener(label: string, more: Partial<Opener> = {}): Opener {
  return {
    conceptId: `credential:${label.toLowerCase()}`,
    kind: 'credential',
    label,
    isNamed: true,
    grade: 'absent',
    lifts: [label],
    stillMissed: 0,
    gain: 20,
    ...more,
  }
}

/** A posting as it is kept. */
export function posting(
  fields: Partial<Omit<SavedPosting, 'dates'>> & { dates?: Partial<SavedPosting['dates']> },
) {
  return savedPostingShape.parse({
    version: 2,
    id: 'p',
    text: 'Coder',
    createdAt: 1,
    changedAt: 1,
    ...fields,
  })
}
