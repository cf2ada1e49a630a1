import { rememberFor } from '@/lib/base/remember'
import type { ConceptId } from '@/lib/lexicon/concept'
import { FACILITY } from '@/lib/lexicon/facility'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import { isOfField } from './jobs-asked'
import { worksWithin } from './settings-within'

/**
 * Whether a job's title and employer say that it was work in another field than any of those wanted: an outpatient coder’s
 * job is none of inpatient years, and nothing that its lines say of other charts could tell as much.
 */
export function isNamedForOther(
  wanted: readonly ConceptId[],
  index: number,
  reading: ResumeReading,
): boolean {
  const own = namesOf(reading)[index] ?? []
  return own.length > 0 && wanted.every((id) => decidingOn(id, own).every((named) => isOther(named, id)))
}

/** "Outpatient Cardiology Coder": the setting decides on settings and the specialty on specialties, where it names both. */
function decidingOn(wanted: ConceptId, own: readonly ConceptId[]): readonly ConceptId[] {
  const alike = own.filter((named) => OF_ONE_TRADE.has(named) || areOfOneKind(named, wanted))
  return alike.some((named) => !OF_ONE_TRADE.has(named)) ? alike : own
}

function areOfOneKind(named: ConceptId, wanted: ConceptId): boolean {
  return named.startsWith('specialty:') === wanted.startsWith('specialty:')
}

/** The fields that each job is named for, by its index. */
const namesOf = rememberFor(({ resume, claims }: ResumeReading): readonly (readonly ConceptId[])[] => {
  const named: ConceptId[][] = resume.experience.map(() => [])
  for (const { conceptId, field, isDone } of claims)
    if (field.jobIndex !== null && isDone && IN_NAME.test(field.path))
      if (isOfField(conceptId) || OF_ONE_TRADE.has(conceptId) || OF_STAYS.has(conceptId))
        named[field.jobIndex]?.push(conceptId)
  return named
})

const IN_NAME = /\.(?:title|employer)$/

/** A setting does not say which specialties are coded in it, nor a specialty where; a trade of its own says both. */
function isOther(named: ConceptId, wanted: ConceptId): boolean {
  if (OF_ONE_TRADE.has(named) || OF_ONE_TRADE.has(wanted)) return true
  if (OF_STAYS.has(named) && OF_STAYS.has(wanted)) return false
  if (!areOfOneKind(named, wanted)) return false
  return !worksWithin(named).includes(wanted) && !areVisits(named, wanted)
}

/** "Outpatient" and "professional fee" name no place: who codes them may do so for any, and by either side of the bill. */
function areVisits(named: ConceptId, wanted: ConceptId): boolean {
  if (named === 'setting:outpatient' && FACILITY.has(wanted)) return true
  const isWide = WIDE.has(named) || WIDE.has(wanted)
  return (
    isWide && [named, wanted].every((id) => WIDE.has(id) || worksWithin('setting:outpatient').includes(id))
  )
}

const WIDE: ReadonlySet<ConceptId> = new Set<ConceptId>(['setting:outpatient', 'setting:professional-fee'])

/** Work that those who do it do all day. */
const OF_ONE_TRADE: ReadonlySet<ConceptId> = new Set<ConceptId>([
  'codeset:cdt',
  'codeset:icd-o',
  'payment:cms-hcc',
  'payment:hcc',
  'payment:hhs-hcc',
  'payment:raf',
  'payment:rxhcc',
  'setting:risk-adjustment',
  'task:cancer-registry-abstracting',
])

const OF_STAYS: ReadonlySet<ConceptId> = new Set<ConceptId>([
  'codeset:icd-10-pcs',
  'payment:apr-drg',
  'payment:drg',
  'payment:ms-drg',
  'setting:inpatient',
  'setting:inpatient-rehabilitation',
  'setting:long-term-acute-care',
])
