import type { ConceptId } from '@/lib/lexicon/concept'
import { relationOf } from '@/lib/match/evidence/relation'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import type { ExperienceAsked, Posting } from '@/lib/posting/posting'
import { isBesideHolders } from './beside-holders'

/**
 * "CCS, or RHIT with 5 years" asks no years of who holds the CCS. Of "CCS with 2 years or CPC with 4" each holder is asked
 * the own years, and who holds both or neither the fewer. "5 years, or 3 with an RHIT" asks the three of holders alone.
 */
export function isAskedOfHolder(
  asked: ExperienceAsked,
  { requirements, experience }: Posting,
  reading: ResumeReading,
): boolean {
  if (asked.onlyWith.length === 0) return true
  if (asked.choice !== null) return holdsAny(asked.onlyWith, reading)
  const choice = requirements.find(({ anyOf }) => asked.onlyWith.every((id) => anyOf.includes(id)))
  if (!choice) return true
  const ways = experience.filter(
    ({ onlyWith }) => onlyWith.length > 0 && onlyWith.every((id) => choice.anyOf.includes(id)),
  )
  const free = choice.anyOf.filter((id) => !ways.some(({ onlyWith }) => onlyWith.includes(id)))
  if (holdsAny(free, reading)) return false
  const held = ways.filter(({ onlyWith }) => holdsAny(onlyWith, reading))
  const fewest = (held.length > 0 ? held : ways).toSorted((a, b) => a.years - b.years)
  return fewest[0] === asked
}

/** "Three years, or CCS with one" beside "CPC or CCS required": the three are asked of who holds no CCS. */
export function isAskedOfOthers(asked: ExperienceAsked, posting: Posting, reading: ResumeReading): boolean {
  return (
    asked.instead?.of === 'credential' &&
    isBesideHolders(asked, posting) &&
    !holdsAny(asked.instead.ids, reading)
  )
}

/** Years that are asked of everybody; of two for holders and for others, those that are asked of this person. */
export function isLineOfSum(asked: ExperienceAsked, posting: Posting, reading: ResumeReading): boolean {
  if (asked.onlyWith.length === 0) return asked.instead === null || isAskedOfOthers(asked, posting, reading)
  const isOther = (one: ExperienceAsked) =>
    one.instead?.of === 'credential' &&
    one.instead.ids.join() === asked.onlyWith.join() &&
    isBesideHolders(one, posting)
  return posting.experience.some(isOther) && holdsAny(asked.onlyWith, reading)
}

function holdsAny(ids: readonly ConceptId[], { credentials }: ResumeReading): boolean {
  return credentials.some(
    ({ conceptId, standing }) =>
      standing === 'held' && ids.some((id) => relationOf(conceptId, id) === 'same'),
  )
}
