import type { ConceptId } from '@/lib/lexicon/concept'
import { MULTISPECIALTY } from '@/lib/match/multispecialty'
import type { Evidence } from '@/lib/match/report'
import { billersWhoCode, jobsWithCodes } from '@/lib/match/resume/coding-jobs'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import type { Posting, Requirement } from '@/lib/posting/posting'
import { bestFirst, shareOf } from './evidence'
import { evidenceAt } from './evidence-at'

/**
 * The evidence where a posting asks for a number of specialties and names examples, "two or more specialties, such as
 * cardiology or orthopedics": any so many will do, and of fewer each is only near. A job of many specialties has as many.
 * "Various specialties: cardiology or orthopedics" gives no number and no examples: one of the list will do.
 */
export function asManySpecialties(
  evidence: readonly Evidence[],
  { anyOf, places }: Requirement,
  posting: Posting,
  reading: ResumeReading,
): readonly Evidence[] {
  if (anyOf.length < 2 || !anyOf.every((id) => id.startsWith('specialty:'))) return evidence
  const start = Math.min(...places.map(({ span }) => span.start))
  const number = numberAsked(posting.text.slice(Math.max(0, start - REACH), start))
  if (number === null) return evidence
  const bests = bestOfEach(anyOf, reading)
  const last = bests.some(({ conceptId }) => conceptId === MULTISPECIALTY) ? bests[0] : bests[number - 1]
  if (!last) return bestFirst(bests.map((one) => ({ ...one, grade: 'broader' as const })))
  if (last.grade === 'shown') return bestFirst([...bests, ...evidence])
  const isBetter = (one: Evidence) => shareOf(one.grade, one.conceptId) > shareOf(last.grade, last.conceptId)
  return bestFirst(bests.map((one) => (isBetter(one) ? { ...one, grade: last.grade } : one)))
}

/** The best place of each specialty that was coded, and of each example wherever it stands; the best first. */
function bestOfEach(examples: readonly ConceptId[], reading: ResumeReading): readonly Evidence[] {
  const coding = new Set<number | null>([...jobsWithCodes(reading), ...billersWhoCode(reading)])
  const bests = new Map<ConceptId, Evidence>()
  for (const { conceptId, field, span, grade, isDone } of reading.claims) {
    if (!conceptId.startsWith('specialty:') || ANCILLARY.has(conceptId)) continue
    if (!examples.includes(conceptId) && !(isDone && coding.has(field.jobIndex))) continue
    const one = evidenceAt(field, span, conceptId, grade, reading)
    const before = bests.get(conceptId)
    if (!before || shareOf(one.grade, conceptId) > shareOf(before.grade, conceptId)) bests.set(conceptId, one)
  }
  return [...bests.values()].toSorted((a, b) => shareOf(b.grade, b.conceptId) - shareOf(a.grade, a.conceptId))
}

function numberAsked(before: string): number | null {
  const [, word, asExamples] = SPECIALTIES.exec(before) ?? []
  if (word === undefined) return null
  return NUMBERS[word.toLowerCase()] ?? (asExamples === undefined ? null : 2)
}

const NUMBERS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, '2': 2, '3': 3, '4': 4 }

const SPECIALTIES =
  /\b(two|three|four|[2-4]|multiple|several|various)(?: ?\([2-4]\))?(?: ?\+| or more| different)?(?: (?!or\b|and\b)[a-z-]+){0,3} specialties ?,? ?(?:\(|:|-|–)? ?(?:(such as|including|like|for example|e\.?g\.?|i\.?e\.?),? ?)?$/i

/** How far before the first example the number may stand, in characters. */
const REACH = 90

/** What is done for every specialty, and is none of a physician's own. */
const ANCILLARY: ReadonlySet<ConceptId> = new Set<ConceptId>([
  'specialty:ambulance-ems',
  'specialty:dme',
  'specialty:genetics',
  'specialty:pathology-and-laboratory',
  'specialty:pharmacy-infusion',
  'specialty:therapy-services',
])
