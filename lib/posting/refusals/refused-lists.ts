import { flatMap } from '@/lib/base/flat-map'
import { fullOf } from '@/lib/lexicon/apprentices'
import type { Mention } from '@/lib/lexicon/concept'
import type { Exclusion } from '@/lib/posting/posting'
import type { SectionLine } from '@/lib/posting/sections/sections'

/**
 * The credentials that stand under a heading such as "Will not be considered", and the apprentices under one such as "Deal
 * breakers", where a full credential may be what nobody is taken without. Both lists are in the text's order.
 */
export function refusedIn(mentions: readonly Mention[], lines: readonly SectionLine[]): readonly Exclusion[] {
  const turnedAway = lines.filter(({ section, role }) => role !== 'heading' && isOfTheUnwanted(section))
  if (turnedAway.length === 0) return []
  return flatMap(mentions, ({ conceptId, span }) => {
    const line = turnedAway.find((one) => one.body.start <= span.start && span.start < one.span.end)
    if (!line || !conceptId.startsWith('credential:')) return []
    if (line.section === 'not-wanted' && fullOf(conceptId) === null) return []
    return [{ conceptId, span, because: line.span }]
  })
}

/** Whether a part of a posting says who or what is not wanted. */
export function isOfTheUnwanted(section: SectionLine['section']): boolean {
  return section === 'refused' || section === 'not-wanted'
}
