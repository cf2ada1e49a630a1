import type { ConceptId } from '@/lib/lexicon/concept'
import type { ExperienceAsked, Posting, Requirement } from '@/lib/posting/posting'

/** Whether a credential makes fewer years enough: "or CCS with one year". */
export function isOneWay(ids: readonly ConceptId[], experience: readonly ExperienceAsked[]): boolean {
  return experience.some(({ onlyWith }) => onlyWith.length > 0 && onlyWith.join() === ids.join())
}

/**
 * Whether years in front of a credential with fewer stand for no requirement, and are asked of whoever does not hold it:
 * "CPC or CCS required" on one line, "three years, or CCS with one" on the next.
 */
export function isBesideHolders(
  { instead, level }: ExperienceAsked,
  { requirements, experience }: Pick<Posting, 'requirements' | 'experience'>,
): boolean {
  if (instead?.of !== 'credential' || !isOneWay(instead.ids, experience)) return false
  const isTied = (one: Requirement) =>
    one.anyOf.every((id) => instead.ids.includes(id)) &&
    (one.level === 'required' || (one.level === 'preferred' && level !== 'required'))
  return !requirements.some(isTied)
}
