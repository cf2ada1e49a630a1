import { isCutAddress } from '@/lib/import/cut-addresses'
import { joinWords } from '@/lib/import/hyphens'
import type { SourceLine } from '@/lib/import/source-line'
import { goesOn, isCutInside, SAME_EDGE_PT } from './goes-on'
import { gapBefore, isFull, rightEdge, usualPitch } from './line-measures'
import type { VisualLine } from './lines'

/**
 * Lines of a region with those put together that the right margin cut, and the white before each in lines.
 *
 * @param widest the right edge that the region may have, where its own lines do not reach one
 * @param known the words of the file, to see how those with hyphens are written
 */
export function paragraphsOf(
  lines: readonly VisualLine[],
  widest: number,
  known: ReadonlySet<string>,
): readonly SourceLine[] {
  const pitch = usualPitch(lines)
  const edge = rightEdge(lines, widest, pitch)
  const longest = Math.max(0, ...lines.map(({ right }) => right))
  const paragraphs: { line: SourceLine; last: VisualLine; first: VisualLine }[] = []
  for (const line of lines) {
    const open = paragraphs.at(-1)
    const isCut = open !== undefined && isCutAtSign(open.last, line, edge)
    const listItem = !isCut && (line.listItem || beginsItem(open?.last, line))
    if (open && !listItem && (isCut || goesOn(open.first, open.last, line, edge, longest, pitch))) {
      const isWhole = isCutInside(open.last, line, longest)
      open.line = joined(open.line, isCut ? { ...line, text: `• ${line.text}` } : line, known, isWhole)
      open.last = line
    } else
      paragraphs.push({
        line: sourceLine(line, listItem, gapBefore(open?.last, line, pitch)),
        last: line,
        first: line,
      })
  }
  return paragraphs.map(({ line }) => line)
}

/** "Coder II" over "• Mercer Street Hospital": one line in bold that was cut before the sign between its parts. */
function isCutAtSign(last: VisualLine, line: VisualLine, edge: number): boolean {
  return (
    line.listItem &&
    /^\s*[•·|]/.test(line.segments[0]?.text ?? '') &&
    !last.listItem &&
    last.bold &&
    line.bold &&
    last.page === line.page &&
    Math.abs(last.left - line.left) < SAME_EDGE_PT &&
    Math.abs(last.size - line.size) < 0.6 &&
    isFull(last, line, edge)
  )
}

/** The first line of a tagged list item, whose bullet may be a drawing. */
function beginsItem(last: VisualLine | undefined, line: VisualLine): boolean {
  const item = line.segments[0]?.first.item ?? null
  return item !== null && item !== (last?.segments.at(-1)?.last.item ?? null)
}

function sourceLine(line: VisualLine, listItem: boolean, gap: number): SourceLine {
  const { text, cells, heading, bold, lead, size, page, left, right, y } = line
  return {
    text,
    listItem,
    heading,
    bold,
    ...(lead === '' ? {} : { lead }),
    size: Math.round(size * 10) / 10,
    gapBefore: gap,
    cells,
    place: { page, x: left, y: y - size, width: right - left, height: size * LINE_HEIGHT },
  }
}

/** From the top of capitals to below the letters that hang. */
const LINE_HEIGHT = 1.25

/**
 * The box grows over the lines of one page; what goes on over the page's end has its first part's.
 *
 * @param isInside the line goes on with a word that was cut without a hyphen
 */
function joined(
  before: SourceLine,
  line: VisualLine,
  known: ReadonlySet<string>,
  isInside: boolean,
): SourceLine {
  const text =
    isInside || isCutAddress(before.text, line.text)
      ? before.text + line.text
      : joinWords(before.text, line.text, known)
  const { place } = before
  if (place === null || place.page !== line.page) return { ...before, text, cells: [text] }
  const x = Math.min(place.x, line.left)
  return {
    ...before,
    text,
    cells: [text],
    place: {
      ...place,
      x,
      width: Math.max(place.x + place.width, line.right) - x,
      height: line.y + line.size * (LINE_HEIGHT - 1) - place.y,
    },
  }
}
