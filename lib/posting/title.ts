import type { Span } from '@/lib/text/span'
import { trim } from './lines'
import type { Posting } from './posting'
import type { SectionLine } from './sections'

const LABEL = /^(?:job |position |working )?(?:title|position|role)\s?(?:name)?\s?:\s?/i

/** How many lines from the top a title may stand. */
const NEAR_TOP = 12

const LONGEST_TITLE = 120

/** The job's title: what follows a label such as "Job title:", else the first line that is no field of a form. */
export function findTitle(text: string, lines: readonly SectionLine[]): Posting['title'] {
  const top = lines.slice(0, NEAR_TOP)
  const labelled = top.find(({ span }) => LABEL.test(text.slice(span.start, span.start + 40)))
  const first = top.find(
    ({ section, role, span }) =>
      section !== 'field' && (role !== 'heading' || span.start === top[0]?.span.start),
  )
  const line = labelled ?? first
  if (!line) return null
  const label = LABEL.exec(text.slice(line.span.start, line.span.start + 40))?.[0].length ?? 0
  const whole = text.slice(
    line.span.start + label,
    Math.min(line.span.end, line.span.start + label + LONGEST_TITLE),
  )
  const span = trim(text, {
    start: line.span.start + label,
    end: line.span.start + label + titleLength(whole),
  })
  return span ? { text: text.slice(span.start, span.end), span } : null
}

/** A title ends before a bonus, a place in brackets or a second column. */
function titleLength(words: string): number {
  const end = words.search(
    / \((?:remote|must|hybrid|on-?site|full|part|wfh)| [|·] | - \$| - (?:\d+%|remote|full|part)|\*$| with \$?\d/i,
  )
  return end > 8 ? end : words.length
}

/** Whether a span stands in the title. */
export function isInTitle(title: Posting['title'], { start }: Span): boolean {
  return title !== null && title.span.start <= start && start < title.span.end
}
