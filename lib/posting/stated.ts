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

/** "Telework: two days a week" says that it is so; "Remote: No" and "Remote type: on site" do not. */
const DENIES =
  /^(?:no\b|none\b|not\b|never\b|n\/a\b|0\b|ineligible\b|on-?\s?site\b|in[- ](?:office|person)\b)/

/** Whether a label that names an arrangement is affirmed behind its colon: "Telework eligible: Yes". */
function isAffirmed({ conceptId }: Mention, { body }: SectionLine, plain: string): boolean {
  if (!ARRANGEMENT.test(conceptId)) return false
  const words = plain.slice(body.start, Math.min(body.end, body.start + 20))
  return conceptId === 'setting:remote' ? !DENIES.test(words) : /^yes\b/.test(words)
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
