import type { JobLevel } from '@/lib/posting/posting'
import type { SectionLine } from './sections'

/** Where the levels of a page begin and end: no line reaches over such a place. */
export function cutsOf(levels: readonly JobLevel[]): readonly number[] {
  return levels.flatMap(({ spans }) => spans.flatMap(({ start, end }) => [start, end])).sort((a, b) => a - b)
}

/** The lines with those of the other levels set aside; all of them where none is chosen. */
export function ofLevel(
  lines: readonly SectionLine[],
  levels: readonly JobLevel[],
  levelRead: JobLevel['id'] | null,
): readonly SectionLine[] {
  if (levelRead === null) return lines
  const others = levels
    .filter(({ id }) => id !== levelRead)
    .flatMap(({ spans }) => spans)
    .sort((a, b) => a.start - b.start)
  let next = 0
  return lines.map((line) => {
    while ((others[next]?.end ?? Number.POSITIVE_INFINITY) <= line.span.start) next += 1
    const isOther = (others[next]?.start ?? Number.POSITIVE_INFINITY) <= line.span.start
    return isOther ? { ...line, role: 'boilerplate', level: null } : line
  })
}
