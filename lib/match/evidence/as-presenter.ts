import type { ConceptId } from '@/lib/lexicon/concept'
import type { Evidence } from '@/lib/match/report'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import type { Posting, Requirement } from '@/lib/posting/posting'
import { slice } from '@/lib/text/span'

const COMMUNICATION: ConceptId = 'soft:communication-skills'

/**
 * The evidence of communication that a posting asks for as speaking before others, "presentation skills": what a resume
 * calls so itself. Who writes appeals and queries has another skill; who presents or teaches is found by that work.
 */
export function asPresenter(
  evidence: readonly Evidence[],
  { anyOf, places }: Requirement,
  posting: Posting,
  { claimsOf }: ResumeReading,
): readonly Evidence[] {
  const asked = places.filter(({ conceptId }) => conceptId === COMMUNICATION)
  const isOfSpeaking =
    anyOf.includes(COMMUNICATION) &&
    asked.length > 0 &&
    asked.every(({ span }) => SPEAKING.test(slice(posting.text, span)))
  if (!isOfSpeaking) return evidence
  const own = claimsOf.get(COMMUNICATION) ?? []
  return evidence.filter(({ field: path }) => own.some(({ field }) => field.path === path))
}

const SPEAKING =
  /^(?:presentation skills|comfortable presenting|(?:excellent |strong )?presenter|public speaking|speaking skills|(?:confident|good|clear) speaker)$/i
