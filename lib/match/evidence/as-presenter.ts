import type { ConceptId } from '@/lib/lexicon/concept'
import type { Evidence } from '@/lib/match/report'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import type { Posting, Requirement } from '@/lib/posting/posting'
import { slice } from '@/lib/text/span'

const COMMUNICATION: ConceptId = 'soft:communication-skills'

/**
 * The evidence of communication that a posting asks for as speaking before others, "presentation skills": who presents,
 * speaks or teaches has it, who writes appeals and queries has another.
 */
export function asPresenter(
  evidence: readonly Evidence[],
  { anyOf, places }: Requirement,
  posting: Posting,
  { fields }: ResumeReading,
): readonly Evidence[] {
  const asked = places.filter(({ conceptId }) => conceptId === COMMUNICATION)
  const isOfSpeaking =
    anyOf.includes(COMMUNICATION) &&
    asked.length > 0 &&
    asked.every(({ span }) => SPEAKING.test(slice(posting.text, span)))
  if (!isOfSpeaking) return evidence
  return evidence.filter(
    ({ conceptId, field: path }) =>
      conceptId !== COMMUNICATION || SPEAKS.test(fields.find((one) => one.path === path)?.text ?? ''),
  )
}

const SPEAKING =
  /^(?:presentation skills|comfortable presenting|(?:excellent |strong )?presenter|public speaking|speaking skills|(?:confident|good|clear) speaker)$/i

const SPEAKS =
  /\b(?:present(?:s|ed|ing|ers?|ations?)?\b(?! on admission)|speak\w*|spoke|talks?|lectur\w+|webinars?|in-?services?|teach\w*|taught|train(?:s|ed|ing|er)|educat\w+|instruct\w*|communicat\w+|sessions?)\b/i
