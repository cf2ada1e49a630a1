import type { Mention } from '@/lib/lexicon/concept'
import type { SectionLine } from '@/lib/posting/sections/sections'

/** Fewer specialties than this may be what any house offers. */
const FEWEST = 3

/** Of the list's letters, those of the specialties and their joiners must be this share: it says nothing else. */
const MOST = 0.7

/** A comma and a space, or "and". */
const JOINER = 2

/**
 * The lines of an employer's own part that are nothing but a list of specialties: "Orthopedics, ENT, GI, pain." or "6,200
 * cases last year: spine, eyes, podiatry." tells what is coded there, as a story about the employer does not.
 */
export function linesOfCaseMix(
  mentions: readonly Mention[],
  lines: readonly SectionLine[],
  plain: string,
): ReadonlySet<SectionLine> {
  const found = new Set<SectionLine>()
  let next = 0
  for (const line of lines) {
    while ((mentions[next]?.span.start ?? Number.POSITIVE_INFINITY) < line.span.start) next += 1
    if (line.section !== 'about' || line.role === 'heading') continue
    const colon = plain.slice(line.span.start, line.span.end).indexOf(':')
    const start = line.span.start + colon + 1
    let count = 0
    let covered = 0
    for (let at = next; (mentions[at]?.span.end ?? Number.POSITIVE_INFINITY) <= line.span.end; at += 1) {
      const mention = mentions[at]
      if (!mention?.conceptId.startsWith('specialty:') || mention.span.start < start) continue
      count += 1
      covered += mention.span.end - mention.span.start + JOINER
    }
    if (count >= FEWEST && covered >= MOST * (line.span.end - start)) found.add(line)
  }
  return found
}
