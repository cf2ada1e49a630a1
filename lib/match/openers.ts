import { inWhole } from '@/lib/base/in-whole'
import type { ConceptId, ConceptKind } from '@/lib/lexicon/concept'
import { getLexicon } from '@/lib/lexicon/lexicon'
import { membersOf, relationsTo } from '@/lib/match/evidence/relation'
import { withConcept } from '@/lib/match/evidence/with-concept'
import type { Posting } from '@/lib/posting/posting'
import type { Resume } from '@/lib/resume/schema'
import { askedOf } from './asked'
import { labelOf } from './labels'
import { matchPosting } from './match-posting'
import type { EvidenceGrade, Knockout, MatchReport } from './report'
import type { TermChoices } from './terms'

/** What one credential or skill more would change about one posting. */
export type Opener = {
  readonly conceptId: ConceptId
  readonly kind: ConceptKind
  readonly label: string
  /** Whether this posting asks for it by name; else it answers in part, or under another name. */
  readonly isNamed: boolean
  /** How the resume shows it now: not at all, expired, only in a list … */
  readonly grade: EvidenceGrade
  /** Conditions that are missed now and would no longer be, by label. */
  readonly lifts: readonly string[]
  /** How many conditions would still be missed. */
  readonly stillMissed: number
  /** Points of Fit that it would add. */
  readonly gain: number
}

/**
 * What each credential or skill that a posting asks for, and the resume does not show in full, would change.
 *
 * Nothing is estimated: the resume is compared once more with each of them added, so alternatives, caps and exclusions
 * count as they do in the report. Left out are duties, settings and qualities, which nobody goes out to get, credentials
 * that are no longer given, licences of other professions, and what would change nothing.
 */
export function openersOf(
  resume: Resume,
  posting: Posting,
  report: MatchReport,
  today: string,
  choices?: TermChoices,
): readonly Opener[] {
  const named = new Map(askedOf(resume, posting, report, today).map((one) => [one.conceptId, one]))
  return candidatesOf(posting, report).flatMap((conceptId) => {
    const after = matchPosting(withConcept(resume)(conceptId), posting, today, choices)
    const left = new Set(missedIn(after).map(({ id }) => id))
    const lifts = missedIn(report).flatMap(({ id, label }) => (left.has(id) ? [] : [label]))
    const gain = inWhole(after.fit.value) - inWhole(report.fit.value)
    if (lifts.length === 0 && gain <= 0) return []
    const asked = named.get(conceptId)
    return {
      conceptId,
      kind: getLexicon().concept(conceptId).kind,
      label: labelOf([conceptId]),
      isNamed: asked !== undefined,
      grade: asked?.shown.grade ?? 'absent',
      lifts,
      stillMissed: left.size,
      gain,
    }
  })
}

/** What can be got: kinds of concepts that one learns or earns. */
const GOT: ReadonlySet<ConceptKind> = new Set([
  'credential',
  'codeset',
  'payment',
  'standard',
  'regulation',
  'topic',
  'software',
  'specialty',
])

/** The concepts whose having could answer a row that is not answered in full. */
function candidatesOf(posting: Posting, { rows }: MatchReport): readonly ConceptId[] {
  const isRequirement = new Set(posting.requirements.map(({ id }) => id))
  const wanted = rows
    .filter(({ requirementId, points, of }) => isRequirement.has(requirementId) && points < of)
    .flatMap(({ anyOf }) => anyOf.flatMap(membersOf))
  const answering = wanted.flatMap((id) => [...relationsTo(id).keys()])
  return [...new Set(answering)].filter(canBeGot)
}

function canBeGot(id: ConceptId): boolean {
  const lexicon = getLexicon()
  const credential = lexicon.credential(id)
  if (credential !== null && (ENDED.has(credential.status.state) || credential.issuer === STATE)) return false
  return GOT.has(lexicon.concept(id).kind)
}

/** States of a credential that nobody can earn any more. */
const ENDED: ReadonlySet<string> = new Set(['retired', 'renamed', 'legacy', 'not-offered'])
/** The issuer of licences: a nurse's or a physician's is another profession, not one more credential. */
const STATE = 'STATE'

function missedIn({ knockouts }: MatchReport): readonly Knockout[] {
  return knockouts.filter(({ verdict }) => verdict === 'not-met')
}
