import type { ConceptKind } from '@/lib/lexicon/concept'
import type { Gap } from '@/lib/match/report'
import type { Answer, JobDetail } from '@/lib/resume/place-answer'
import type { Job } from '@/lib/resume/schema'
import type { Suggestion } from '@/lib/worker/protocol'

/** What can be chosen for an answer: the concepts that would close a gap, and the jobs of the resume. */
export type AnswerChoices = {
  /** Every concept that the report names. */
  readonly concepts: readonly Suggestion[]
  readonly jobs: readonly Job[]
}

/** The alternatives of a gap, by name. A word that the lexicon does not know stands for itself. */
export function alternativesOf(gap: Gap, { concepts }: AnswerChoices): readonly Alternative[] {
  if (gap.conceptIds.length === 0) return [{ id: null, kind: null, label: gap.label, concept: null }]
  return gap.conceptIds.flatMap((id) => {
    const concept = concepts.find((one) => one.id === id)
    return concept === undefined || concept.kind === 'credential-group'
      ? []
      : [{ id: concept.id, kind: concept.kind, label: concept.label, concept }]
  })
}

export type Alternative = {
  readonly id: Suggestion['id'] | null
  readonly kind: ConceptKind | null
  readonly label: string
  readonly concept: Suggestion | null
}

/** Whether a gap asks for a credential, which is an entry of its own and no line of a job. */
export function isCredentialGap({ conceptIds }: Gap): boolean {
  return conceptIds.some((id) => id.startsWith('credential'))
}

/**
 * Whether its question can be answered beside it. "Any AAPC credential" is chosen in the catalogue, and work without a
 * job to name it in needs a job first.
 */
export function canAnswerHere(gap: Gap, choices: AnswerChoices): boolean {
  if (alternativesOf(gap, choices).length === 0) return false
  return isCredentialGap(gap) || choices.jobs.length > 0
}

/** What the button says that opens the question. */
export function openWords(gap: Gap, choices: AnswerChoices): string {
  if (isCredentialGap(gap)) return 'Add it'
  return alternativesOf(gap, choices).some(({ kind }) => detailOf(kind) !== null)
    ? 'Say where'
    : 'Write a line'
}

/** The list of a job's details in which a concept can stand without a line about it. */
export function detailOf(kind: ConceptKind | null): JobDetail | null {
  return kind === null ? null : (DETAILS[kind] ?? null)
}

/** The group of the Skills list to which a concept belongs. */
export function skillGroupOf(kind: ConceptKind | null): Extract<Answer, { kind: 'skill' }>['group'] {
  return detailOf(kind) ?? (kind === 'soft' ? 'soft' : 'knowledge')
}

/** How a job is named where one is chosen: "Harrow Lake, Outpatient Coder". */
export function jobWords({ employer, title }: Job): string {
  return [employer.trim(), title.trim()].filter(Boolean).join(', ') || 'A job without a name'
}

const DETAILS: Partial<Record<ConceptKind, JobDetail>> = {
  codeset: 'codeSets',
  payment: 'codeSets',
  setting: 'settings',
  specialty: 'specialties',
  software: 'systems',
}
