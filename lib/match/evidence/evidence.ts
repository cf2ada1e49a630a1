import { flatMap } from '@/lib/base/flat-map'
import { remember, rememberBy, rememberFor } from '@/lib/base/remember'
import type { ConceptId } from '@/lib/lexicon/concept'
import type { Evidence, EvidenceGrade } from '@/lib/match/report'
import type { HeldCredential } from '@/lib/match/resume/credentials'
import type { Claim, ResumeReading } from '@/lib/match/resume/read-resume'
import { LISTED_CREDENTIAL, SHARES } from '@/lib/match/score/weights'
import { evidenceAt } from './evidence-at'
import { membersOf, relationOf, relationsTo } from './relation'

/** What the posting will not take, by concept. */
export type Excluded = ReadonlySet<ConceptId>

/**
 * Everything in a resume that shows one of the concepts wanted, best first and lines with a number before others, one for
 * each place. Grades that earn the same stand in the order of their table, whatever the order in the resume.
 *
 * A credential counts through Certifications alone; named elsewhere it is listed at most, and not even that when
 * its own entry, or the apprentice's, says how it stands. An excluded credential shows nothing.
 */
export function evidenceFor(
  anyOf: readonly ConceptId[],
  reading: ResumeReading,
  excluded: Excluded,
): readonly Evidence[] {
  const isSameForAll = excluded.size === 0 || !anyOf.some(isCredential)
  return isSameForAll ? inAnyPosting(reading)(anyOf) : allEvidence(anyOf, reading, excluded)
}

/** Without exclusions, and for what no posting excludes: several postings, and several requirements of one, ask for the same. */
const inAnyPosting = rememberFor((reading: ResumeReading) =>
  rememberBy(
    2000,
    (anyOf: readonly ConceptId[]) => anyOf.join(' '),
    (anyOf) => allEvidence(anyOf, reading, NOTHING),
  ),
)

const NOTHING: Excluded = new Set()

function allEvidence(
  anyOf: readonly ConceptId[],
  reading: ResumeReading,
  excluded: Excluded,
): readonly Evidence[] {
  const members = new Set(flatMap(anyOf, membersOf))
  const found = flatMap([...members], (wanted) =>
    isCredential(wanted) ? showsCredential(wanted, members, reading, excluded) : showsSkill(wanted, reading),
  )
  const groups = anyOf.filter((wanted) => wanted.startsWith('credential-group:'))
  const asGroup = flatMap(groups, (group) => reading.claimsOf.get(group) ?? [])
  return bestFirst([
    ...found,
    ...asGroup.map((claim) => fromClaim(claim, claim.conceptId, 'listed', reading)),
  ])
}

/** What share of a requirement's weight a piece of evidence earns. */
export function shareOf(grade: EvidenceGrade, conceptId: ConceptId | null | undefined): number {
  if ((grade === 'listed' || grade === 'summary') && conceptId && isCredential(conceptId))
    return LISTED_CREDENTIAL.share
  return SHARES[grade].share
}

/** Whether an id is a credential's or a group's. */
export function isCredential(id: ConceptId): boolean {
  return id.startsWith('credential:') || id.startsWith('credential-group:')
}

function showsCredential(
  wanted: ConceptId,
  members: ReadonlySet<ConceptId>,
  reading: ResumeReading,
  excluded: Excluded,
): readonly Evidence[] {
  const entries = reading.credentials.filter(
    ({ conceptId }) => relationOf(conceptId, wanted) !== null && !excluded.has(conceptId),
  )
  const spoken = reading.credentials.some(({ conceptId }) => relationOf(conceptId, wanted) !== null)
  return [
    ...flatMap(entries, (entry) => fromEntry(entry, wanted, members)),
    ...(spoken ? [] : namedElsewhere(wanted, reading, excluded)),
  ]
}

function namedElsewhere(wanted: ConceptId, reading: ResumeReading, excluded: Excluded): readonly Evidence[] {
  return flatMap(credentialsNamed(reading), ([had, claims]) => {
    const relation = excluded.has(had) ? null : relationOf(had, wanted)
    if (relation === null) return []
    return claims.map((claim) =>
      fromClaim(claim, wanted, relation === 'apprentice' ? 'apprentice' : atMostListed(claim.grade), reading),
    )
  })
}

/** Credentials that stand outside of Certifications, with the places. */
const credentialsNamed = rememberFor(({ claimsOf }: ResumeReading) =>
  [...claimsOf].filter(([had]) => isCredential(had)),
)

function fromEntry(
  entry: HeldCredential,
  wanted: ConceptId,
  members: ReadonlySet<ConceptId>,
): readonly Evidence[] {
  const isApprentice = relationOf(entry.conceptId, wanted) === 'apprentice'
  if (isApprentice && entry.standing !== 'held') return []
  const isTaken = [...members].some((full) => relationOf(entry.conceptId, full) === 'apprentice')
  const grade = isApprentice ? 'apprentice' : gradeOfStanding(entry.standing, isTaken)
  const place = `Certifications, ${entry.says}`
  return [
    {
      conceptId: wanted,
      grade,
      field: entry.field,
      quote: entry.quote,
      place,
      months: null,
      hasNumber: false,
    },
  ]
}

/** What only the person can clear up counts as if it stood elsewhere. */
function gradeOfStanding(standing: HeldCredential['standing'], isTaken: boolean): Evidence['grade'] {
  if (standing === 'unsure') return 'listed'
  if (standing !== 'held') return standing
  return isTaken ? 'accepted' : 'shown'
}

function atMostListed(grade: Claim['grade']): Claim['grade'] {
  return grade === 'summary' ? 'summary' : 'listed'
}

function showsSkill(wanted: ConceptId, reading: ResumeReading): readonly Evidence[] {
  return skillsShown(reading)(wanted)
}

/** Alternatives are asked for in many combinations. */
const skillsShown = rememberFor((reading: ResumeReading) =>
  remember(2000, (wanted: ConceptId): readonly Evidence[] => {
    const relations = relationsTo(wanted)
    return flatMap(inOrderOfResume([...relations.keys()], reading), ({ had, claims }) =>
      claims.map((claim) =>
        fromClaim(claim, wanted, relations.get(had) === 'same' ? claim.grade : 'broader', reading),
      ),
    )
  }),
)

/** Of some concepts those that the resume claims, first the one that it claims first. Most are one or none. */
function inOrderOfResume(ids: readonly ConceptId[], { claims, claimsOf }: ResumeReading) {
  const claimed = flatMap(ids, (had) => {
    const own = claimsOf.get(had) ?? []
    const [first] = own
    return first ? [{ had, claims: own, place: claims.indexOf(first) }] : []
  })
  return claimed.toSorted((a, b) => a.place - b.place)
}

function fromClaim(
  { field, span }: Claim,
  conceptId: ConceptId,
  grade: Evidence['grade'],
  reading: ResumeReading,
): Evidence {
  return evidenceAt(field, span, conceptId, grade, reading)
}

const GRADES = Object.keys(SHARES)

/** Evidence from the best grade down, lines with a number before others of their grade; one for each place. */
export function bestFirst(found: readonly Evidence[]): readonly Evidence[] {
  const sorted = found.toSorted(
    (a, b) =>
      shareOf(b.grade, b.conceptId) - shareOf(a.grade, a.conceptId) ||
      GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade) ||
      Number(b.hasNumber) - Number(a.hasNumber),
  )
  const seen = new Set<string>()
  return sorted.filter(({ field }) => !seen.has(field) && seen.add(field))
}
