import type { ConceptId } from '@/lib/lexicon/concept'
import { MULTISPECIALTY, SEVERAL } from '@/lib/match/multispecialty'
import type { Evidence } from '@/lib/match/report'
import type { Claim, ResumeReading } from '@/lib/match/resume/read-resume'
import { evidenceAt } from './evidence-at'

/**
 * A job that names several specialties shows multi-specialty work, without that word: "orthopedics, gastroenterology,
 * ophthalmology and general surgery". The specialties of one job count, each by one place.
 */
export function severalSpecialties(anyOf: readonly ConceptId[], reading: ResumeReading): readonly Evidence[] {
  if (!anyOf.includes(MULTISPECIALTY)) return []
  const byJob = new Map<number, Map<ConceptId, Claim>>()
  for (const claim of reading.claims) {
    const { conceptId, field, isDone } = claim
    if (!conceptId.startsWith('specialty:') || field.jobIndex === null || !isDone) continue
    const ofJob = byJob.get(field.jobIndex) ?? new Map<ConceptId, Claim>()
    if (!ofJob.has(conceptId)) ofJob.set(conceptId, claim)
    byJob.set(field.jobIndex, ofJob)
  }
  const jobs = [...byJob.values()].filter(({ size }) => size >= SEVERAL)
  const best = jobs.find((ofJob) => [...ofJob.values()].every(({ grade }) => grade === 'shown')) ?? jobs[0]
  if (!best) return []
  const seen = new Set<string>()
  return [...best.values()]
    .filter(({ field }) => !seen.has(field.path) && seen.add(field.path))
    .map(({ field, span, conceptId, grade }) => evidenceAt(field, span, conceptId, grade, reading))
}
