import type { Mention } from '@/lib/lexicon/concept'
import type { Span } from '@/lib/text/span'
import type { LevelRange, RangesOf } from './levels'
import type { Level } from './posting'
import type { SectionLine } from './sections'

/** A concept as a posting states it: where, on which line, how strongly, and because of which words. */
export type Stated = {
  readonly mention: Mention
  readonly line: SectionLine
  readonly lineIndex: number
  readonly level: Level
  readonly because: Span
}

/** How and where one works is a condition of the job, never a qualification, wherever it is written. */
const ARRANGEMENT = /^setting:(?:remote|on-site|per-diem|contract-traveller)$/

/** "Prior contract assignments" are experience, not the terms of this job. */
function isTermOfWork({ conceptId, span }: Mention, plain: string): boolean {
  return (
    ARRANGEMENT.test(conceptId) &&
    !/\b(?:prior|previous|past) $/.test(plain.slice(Math.max(0, span.start - 10), span.start))
  )
}

/** Hybrid days are often told among the benefits; an on-site gym is one. */
function isArrangement(mention: Mention, line: SectionLine): boolean {
  return ARRANGEMENT.test(mention.conceptId) && ['benefits', 'pay', 'conditions'].includes(line.section)
}

/** "Telework eligible: Yes" says of the label that it holds. */
function isAffirmed(mention: Mention, line: SectionLine, plain: string): boolean {
  return (
    ARRANGEMENT.test(mention.conceptId) && /^yes\b/.test(plain.slice(line.body.start, line.body.start + 4))
  )
}

/** Puts each mention on its line, with the level that holds where it stands. Mentions on no line are left out. */
export function stateMentions(
  mentions: readonly Mention[],
  lines: readonly SectionLine[],
  rangesOf: RangesOf,
  plain: string,
): readonly Stated[] {
  const stated: Stated[] = []
  let lineIndex = 0
  let ranges: readonly LevelRange[] | null = null
  for (const mention of mentions) {
    while (lineIndex < lines.length && (lines[lineIndex]?.span.end ?? 0) <= mention.span.start) {
      lineIndex += 1
      ranges = null
    }
    const line = lines[lineIndex]
    if (
      !line ||
      (mention.span.start < line.body.start && !isAffirmed(mention, line, plain)) ||
      line.role === 'heading' ||
      (line.role === 'boilerplate' && !isArrangement(mention, line))
    )
      continue
    ranges ??= rangesOf(line)
    const range = ranges.find(({ span }) => span.start <= mention.span.start && mention.span.start < span.end)
    stated.push({
      mention,
      line,
      lineIndex,
      level: isTermOfWork(mention, plain) ? 'mentioned' : (range?.level ?? line.level ?? 'mentioned'),
      because: range?.because ?? line.span,
    })
  }
  return stated
}
