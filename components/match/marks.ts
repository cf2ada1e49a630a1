import type { Level, PostingLine } from '@/lib/posting/posting'
import type { Span } from '@/lib/text/span'
import type { Segment } from './marked-lines'

/** Words of the posting that belong to one requirement or condition. */
export type Mark = { readonly span: Span; readonly level: Level; readonly tie: string }

/** "CPC, CCS or CRC" is one mark: what stands between alternatives only joins them. */
const JOINS = /^[\s,;/]*(?:(?:and\/or|or|and)\s+)?(?:an?\s+|the\s+)?$/i

/** Joins the spans of alternatives that stand side by side. */
export function joinAlternatives(text: string, spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const before = joined.at(-1)
    if (before && JOINS.test(text.slice(before.end, span.start)))
      joined[joined.length - 1] = { start: before.start, end: Math.max(before.end, span.end) }
    else joined.push(span)
  }
  return joined
}

/** A full stop or a comma at the end of a mark belongs to the sentence. */
export function withoutStop(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end).replace(/[\s.,;:]+$/, '')
  return words === '' ? { start, end } : { start, end: start + words.length }
}

/** Whether two spans have a character in common. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

const STRENGTH = { required: 3, preferred: 2, mentioned: 1 } as const satisfies Record<Level, number>

/** The marks that touch each line. A posting may have thousands of both. */
export function byLine(lines: readonly PostingLine[], marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const touching: Mark[][] = lines.map(() => [])
  for (const mark of marks)
    for (let index = firstEndingAfter(lines, mark.span.start); index < lines.length; index += 1) {
      const line = lines[index]
      if (!line || line.span.start >= mark.span.end) break
      touching[index]?.push(mark)
    }
  return touching
}

function firstEndingAfter(lines: readonly PostingLine[], position: number): number {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle]?.span.end ?? 0) > position) high = middle
    else low = middle + 1
  }
  return low
}

/** Cuts a line where marks begin and end; each stretch takes the strongest look over it. */
export function segmentsOf(text: string, line: Span, touching: readonly Mark[]): readonly Segment[] {
  const cuts = new Set([line.start, line.end])
  for (const { span } of touching) {
    cuts.add(Math.max(span.start, line.start))
    cuts.add(Math.min(span.end, line.end))
  }
  const ordered = [...cuts].sort((a, b) => a - b)
  return ordered.slice(0, -1).map((start, index) => {
    const end = ordered[index + 1] ?? line.end
    const over = touching.filter((mark) => mark.span.start < end && start < mark.span.end)
    const levels = over.map((mark) => mark.level).sort((a, b) => STRENGTH[b] - STRENGTH[a])
    return {
      start,
      text: text.slice(start, end),
      level: levels[0] ?? null,
      ties: [...new Set(over.map((mark) => mark.tie))],
    }
  })
}
