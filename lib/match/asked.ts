import type { ConceptId, ConceptKind } from '@/lib/lexicon/concept'
import { getLexicon } from '@/lib/lexicon/lexicon'
import { type Excluded, evidenceFor } from '@/lib/match/evidence/evidence'
import { evidenceMeant } from '@/lib/match/evidence/meant'
import { type ResumeReading, readResume } from '@/lib/match/resume/read-resume'
import type { Level, Posting, Requirement } from '@/lib/posting/posting'
import type { Resume } from '@/lib/resume/schema'
import { labelOf } from './labels'
import type { EvidenceGrade, MatchReport } from './report'

/** One concept that a posting asks for, beside what the resume shows of it. */
export type AskedConcept = {
  readonly conceptId: ConceptId
  readonly kind: ConceptKind
  readonly label: string
  readonly level: Level
  /** What would do instead, by label; empty where the posting takes nothing else. */
  readonly instead: readonly string[]
  /** What it weighs in the sum of Fit, in points. */
  readonly weight: number
  readonly shown: ShownConcept
}

/** How a resume shows one concept, in the sense in which the posting's words ask for it. */
export type ShownConcept = {
  readonly grade: EvidenceGrade
  /** In how many jobs it is shown. */
  readonly jobs: number
  /** The best place: "Certifications, held", "Skills"; empty where there is none. */
  readonly place: string
  /** The words there. */
  readonly quote: string
}

/**
 * The concepts of a posting's requirements, each once, in the posting's order.
 *
 * Of several requirements that name one concept the strongest counts, and of these the one without alternatives. What
 * the posting refuses, and what no resume can show, is left out, as in the sum of Fit.
 */
export function askedOf(
  resume: Resume,
  posting: Posting,
  report: MatchReport,
  today: string,
): readonly AskedConcept[] {
  const reading = readResume(resume, today)
  const excluded = new Set(posting.excluded.map(({ conceptId }) => conceptId))
  const requirements = new Map(posting.requirements.map((one) => [one.id, one]))
  const asked = report.rows.flatMap(({ requirementId, anyOf, level, of }) => {
    const requirement = requirements.get(requirementId)
    return requirement === undefined
      ? []
      : anyOf.map((conceptId) => ({
          conceptId,
          kind: getLexicon().concept(conceptId).kind,
          label: labelOf([conceptId]),
          level,
          instead: anyOf.filter((other) => other !== conceptId).map((other) => labelOf([other])),
          weight: of,
          shown: shownOf(conceptId, requirement, posting, reading, excluded),
        }))
  })
  const strongest = new Map<ConceptId, AskedConcept>()
  for (const one of asked) {
    const before = strongest.get(one.conceptId)
    if (before === undefined || isStronger(one, before)) strongest.set(one.conceptId, one)
  }
  return [...strongest.values()]
}

const STRENGTH: readonly Level[] = ['required', 'preferred', 'mentioned']

function isStronger(a: AskedConcept, b: AskedConcept): boolean {
  const by = STRENGTH.indexOf(a.level) - STRENGTH.indexOf(b.level)
  return by < 0 || (by === 0 && a.instead.length === 0 && b.instead.length > 0)
}

/** The one of several alternatives alone, held against the posting's words as its row in the sum is. */
function shownOf(
  conceptId: ConceptId,
  requirement: Requirement,
  posting: Posting,
  reading: ResumeReading,
  excluded: Excluded,
): ShownConcept {
  const found = evidenceFor([conceptId], reading, excluded)
  const evidence = evidenceMeant(found, { ...requirement, anyOf: [conceptId] }, posting, reading)
  const best = evidence[0]
  const inJobs = evidence.flatMap(({ grade, field }) =>
    grade === 'shown' ? (/^experience\.\d+/.exec(field)?.[0] ?? []) : [],
  )
  return {
    grade: best?.grade ?? 'absent',
    jobs: new Set(inJobs).size,
    place: best?.place ?? '',
    quote: best?.quote ?? '',
  }
}
