import { apprenticeOf } from '@/lib/lexicon/apprentices'
import type { ConceptId } from '@/lib/lexicon/concept'
import type { Exclusion } from '@/lib/posting/posting'
import type { SectionLine } from '@/lib/posting/sections/sections'
import type { Stated } from '@/lib/posting/stated'
import { apprenticesIn, apprenticesShutOut, clauseAround, type Refusal } from './exclusions'
import { isOfTheUnwanted } from './refused-lists'

/**
 * The credentials that a posting will not take: those it refuses by name or in a list, and the apprentices of what it asks
 * for where it refuses apprentices. What it asks for elsewhere is not refused.
 *
 * @param asked what the posting asks for
 * @param listed those under a heading that refuses
 */
export function exclusionsIn(
  stated: readonly Stated[],
  lines: readonly SectionLine[],
  plain: string,
  asked: readonly ConceptId[],
  refusal: (one: Stated) => Refusal,
  listed: readonly Exclusion[],
): readonly Exclusion[] {
  const found = new Map<ConceptId, Exclusion>()
  for (const one of listed) if (!asked.includes(one.conceptId)) found.set(one.conceptId, one)
  for (const one of stated) {
    const { conceptId, span } = one.mention
    if (refusal(one) === 'excluded' && !asked.includes(conceptId))
      found.set(conceptId, { conceptId, span, because: clauseAround(plain, one.line.span, span) })
  }
  for (const line of lines) {
    const isUnwanted = line.role !== 'heading' && isOfTheUnwanted(line.section)
    const span = isUnwanted ? apprenticesIn(plain, line.span) : apprenticesShutOut(plain, line.span)
    if (!span) continue
    for (const id of asked) {
      const apprentice = apprenticeOf(id)
      if (apprentice && !asked.includes(apprentice))
        found.set(apprentice, { conceptId: apprentice, span, because: line.span })
    }
  }
  return [...found.values()]
}
