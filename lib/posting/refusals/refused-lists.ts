import type { Mention } from '@/lib/lexicon/concept'
import type { Exclusion } from '@/lib/posting/posting'
import type { SectionLine } from '@/lib/posting/sections/sections'

/** The credentials that stand under a heading such as "Will not be considered". Both lists are in the text's order. */
export function refusedIn(mentions: readonly Mention[], lines: readonly SectionLine[]): readonly Exclusion[] {
  const refused = lines.filter(({ section, role }) => section === 'refused' && role !== 'heading')
  if (refused.length === 0) return []
  return mentions.flatMap(({ conceptId, span }) => {
    const line = refused.find((one) => one.body.start <= span.start && span.start < one.span.end)
    return line && conceptId.startsWith('credential:') ? [{ conceptId, span, because: line.span }] : []
  })
}
