import type { ConceptId } from '@/lib/lexicon/concept'
import type { Evidence } from '@/lib/match/report'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import type { Posting, Requirement } from '@/lib/posting/posting'

const ASSIGNMENT: ConceptId = 'task:code-assignment'

/**
 * The evidence of assigning codes without lines of those who only pass codes on: a scheduler who enters diagnosis codes
 * from orders assigns none. In a coder's job the same words are of coding.
 */
export function withoutEnteredCodes(
  evidence: readonly Evidence[],
  { anyOf }: Requirement,
  _posting: Posting,
  { resume, fields }: ResumeReading,
): readonly Evidence[] {
  if (!anyOf.includes(ASSIGNMENT)) return evidence
  return evidence.filter(({ conceptId, field: path }) => {
    if (conceptId !== ASSIGNMENT) return true
    const field = fields.find((one) => one.path === path)
    const job = field?.jobIndex == null ? undefined : resume.experience[field.jobIndex]
    if (!field || !job || OF_CODES.test(job.title)) return true
    return !PASSES_ON.test(field.text) || ASSIGNS.test(field.text)
  })
}

const OF_CODES = /\b(?:cod(?:er|ers|ing)|HIM|health information|abstract\w*|audit\w*|CDI|reimbursement)\b/i

const PASSES_ON =
  /^\W*(?:enter|key|verif|collect|obtain|confirm|schedul|register|check|attach|typ(?:e|ed|ing)\b|input|scan|fax|cop(?:y|ie)|transcrib|forward|record)[a-z]*\b/i

const ASSIGNS = /\b(?:assign\w*|select\w*|determin\w*|cod(?:e|ed|ing))\b/i
