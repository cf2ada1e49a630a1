import { joinWords } from '@/lib/import/hyphens'
import { employerScore } from '@/lib/import/jobs/employer-words'
import { titleScore } from '@/lib/import/jobs/title-words'
import { isAside } from './asides'
import type { Segment } from './segments'

/**
 * The cells of a row, the lines of each put together that its right edge cut: "Eno River University" over "Hospital, Durham,
 * NC". Bullets stay as they are, and the cell at the right end, whose edge is not known: paragraphs know more of them.
 *
 * @returns one line of all cells where each has one line
 */
export function withCellsWhole(row: readonly (readonly Segment[])[]): readonly (readonly Segment[])[] {
  const lefts = row.map((cell) => Math.min(...cell.map(({ left }) => left)))
  const whole = row.map((cell, index) => {
    const nextLeft = Math.min(...lefts.filter((left) => left > (lefts[index] ?? 0) + SAME_EDGE_PT))
    return withLinesWhole(cell, nextLeft)
  })
  const isLine = whole.every(([first, ...more]) => first && more.length === 0 && !first.hasBullet)
  return isLine ? [whole.flat()] : whole
}

function withLinesWhole(cell: readonly Segment[], nextLeft: number): readonly Segment[] {
  if (cell.some(({ hasBullet }) => hasBullet)) return cell
  const whole: Segment[] = []
  let last: Segment | null = null
  for (const line of cell) {
    const open = whole.at(-1)
    if (open && last && isCut(last, line, nextLeft) && !areTwo(open, line))
      whole[whole.length - 1] = {
        ...open,
        text: joinWords(open.text.trim(), line.text.trim(), NO_WORDS),
        right: Math.max(open.right, line.right),
        last: line.last,
        endsBold: line.endsBold,
      }
    else whole.push(line)
    last = line
  }
  return whole
}

const NO_WORDS: ReadonlySet<string> = new Set()

/** Whether a line goes on below one that had no room for its first word. */
function isCut(last: Segment, line: Segment, nextLeft: number): boolean {
  const isSameLook = last.endsBold === line.startsBold && Math.abs(last.size - line.size) < SAME_SIZE_PT
  const isBelow = Math.abs(last.left - line.left) < SAME_EDGE_PT && line.y - last.y < MOST_PITCH * line.size
  const letter = Math.max(
    (last.right - last.left) / Math.max(1, last.text.trim().length),
    USUAL_LETTER * last.size,
  )
  const word = line.text.trim().split(/\s+/)[0]?.length ?? 0
  return isSameLook && isBelow && last.right + (word + 1) * letter > nextLeft - CELL_PADDING_PT
}

/** A place below an employer, and an employer below a title, are lines of their own however wide the one above is. */
function areTwo(open: Segment, line: Segment): boolean {
  const isPlaceBelow = isAside(line) && !GOES_ON.test(open.text)
  return isPlaceBelow || areNamed(open.text, line.text) || areNamed(line.text, open.text)
}

/** A comma, or the first word of a city behind one. */
const GOES_ON = /[,–—-]\s*$|,\s+\p{Lu}[\p{L}.’'-]+\s*$/u

function areNamed(title: string, employer: string): boolean {
  return titleScore(title) >= 2 && employerScore(employer) >= NAMED && titleScore(employer) < 2
}

/** A word that only names of organisations have: "Cardiology" alone may begin a title. */
const NAMED = 2.5

const SAME_SIZE_PT = 0.6
const SAME_EDGE_PT = 2
/** In sizes of the letters, from baseline to baseline. */
const MOST_PITCH = 1.6
/** In sizes of the letters: short words may have narrow ones. */
const USUAL_LETTER = 0.5
/** Left and right of the words of a cell, in the tables of word processors. */
const CELL_PADDING_PT = 11
