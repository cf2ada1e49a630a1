import type { Posting } from '@/lib/posting/posting'
import type { SectionLine } from './sections'

/**
 * The text with a stop for each line end at a heading, a label or the title: no name runs over it. "Outpatient Coder" above
 * "Certifications: CPC" asks for no COC.
 */
export function withoutRunsIntoHeadings(
  text: string,
  lines: readonly SectionLine[],
  title: Posting['title'],
): string {
  const parts: string[] = []
  let from = 0
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1]
    const isBefore = line.role === 'heading' || line.span.start === title?.span.start
    if (!next || !(isBefore || next.role === 'heading' || next.body.start > next.span.start)) continue
    const end = text.indexOf('\n', line.span.end)
    if (end < 0 || end >= next.span.start) continue
    parts.push(text.slice(from, end), ';')
    from = end + 1
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(from)
}
