import type { ComposedHead } from './compose-head'
import { type ContentBlock, type Piece, piece } from './content'
import type { FontLibrary } from './fonts'
import { type Line, lineOf, setPieces } from './lines'
import type { BlockStyle, HeadStyle, Template } from './template'
import { type Stretch, wrap } from './wrap'

/** The name as it is set, and whether the credentials stand on its line. */
type NameLines = { readonly lines: readonly Line[]; readonly hasCredentials: boolean }

/** How much a name may shrink to keep its credentials beside it. */
const MOST_SHRINKING_BESIDE_PT = 4
const STEP_PT = 0.5

/**
 * Sets a name of any length: (a) with its credentials on one line, a little smaller if need be; (b) alone on one
 * line, shrinking to the template's minimum; (c) on two lines, split at the space that balances them best.
 * A name too long even for that goes on over as many lines as it needs.
 */
export function setName(
  { name, credentials }: ComposedHead,
  template: Template,
  leadingPt: number,
  measurePt: number,
  fonts: FontLibrary,
): NameLines {
  if (!name) return { lines: [], hasCredentials: false }
  const { head, styles } = template
  if (head.credentials === 'beside' && credentials) {
    const beside = setBeside(name, credentials, styles, leadingPt, measurePt, fonts)
    if (beside) return { lines: [beside], hasCredentials: true }
  }
  for (let sizePt = styles.name.sizePt; sizePt >= head.nameMinimumPt; sizePt -= STEP_PT) {
    const line = oneLine(name.pieces, { ...styles.name, sizePt }, leadingPt, fonts)
    if (line.widthPt <= measurePt) return { lines: [line], hasCredentials: false }
  }
  return { lines: setOnTwoLines(name.pieces, styles.name, head, measurePt, fonts), hasCredentials: false }
}

function setBeside(
  name: ContentBlock,
  credentials: ContentBlock,
  styles: Template['styles'],
  leadingPt: number,
  measurePt: number,
  fonts: FontLibrary,
): Line | null {
  const after = oneLine(credentials.pieces, styles.credentials, leadingPt, fonts)
  for (let shrunkPt = 0; shrunkPt <= MOST_SHRINKING_BESIDE_PT; shrunkPt += STEP_PT) {
    const style = { ...styles.name, sizePt: styles.name.sizePt - shrunkPt }
    const before = oneLine([...name.pieces, piece(', ')], style, leadingPt, fonts)
    const widthPt = before.widthPt + after.widthPt
    if (widthPt <= measurePt) return { ...before, runs: [...before.runs, ...after.runs], widthPt }
  }
  return null
}

function setOnTwoLines(
  pieces: readonly Piece[],
  style: BlockStyle,
  { nameOnTwoLines }: HeadStyle,
  measurePt: number,
  fonts: FontLibrary,
): readonly Line[] {
  const set = setPieces(pieces, { ...style, sizePt: nameOnTwoLines.sizePt }, fonts)
  const stretches =
    balanced(set.text, set.positions, measurePt) ?? wrap(set, { firstPt: measurePt, restPt: measurePt })
  return stretches.map((stretch, index) =>
    lineOf(set, stretch, stretches[index + 1]?.start ?? null, 0, nameOnTwoLines.leadingPt, fonts),
  )
}

/** The two lines that differ least in width; null when no space splits the name into two that fit. */
function balanced(text: string, positions: Float64Array, measurePt: number): readonly Stretch[] | null {
  const total = positions[text.length] ?? 0
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index)
  const widest = (at: number) => Math.max(positions[at] ?? 0, total - (positions[at + 1] ?? 0))
  const best = spaces.reduce<number | null>(
    (chosen, at) => (chosen === null || widest(at) < widest(chosen) ? at : chosen),
    null,
  )
  if (best === null || widest(best) > measurePt) return null
  return [
    { start: 0, end: best },
    { start: best + 1, end: text.length },
  ]
}

function oneLine(pieces: readonly Piece[], style: BlockStyle, leadingPt: number, fonts: FontLibrary): Line {
  const set = setPieces(pieces, style, fonts)
  return lineOf(set, { start: 0, end: set.text.length }, null, 0, leadingPt, fonts)
}
