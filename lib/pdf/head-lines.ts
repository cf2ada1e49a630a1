import type { ComposedHead } from './compose-head'
import { type ContentBlock, type Piece, piece } from './content'
import { type FontLibrary, fontOf } from './fonts'
import { type Line, lineOf, oneLine } from './lines'
import { type SetPieces, setPieces } from './set-pieces'
import { atDensity, type BlockStyle, type Template } from './template'
import { type Stretch, wrap } from './wrap'

/** The name as it is set, and whether the credentials stand on its line. */
type NameLines = {
  readonly lines: readonly Line[]
  readonly hasCredentials: boolean
  readonly isOnTwoLines: boolean
  /** How far credentials beside the name, or the letters of its script, reach below its line box. */
  readonly reachBelowPt: number
}

/** How much a name may shrink to keep its credentials beside it. */
const MOST_SHRINKING_BESIDE_PT = 4
const STEP_PT = 0.5

/**
 * Sets a name of any length: (a) with its credentials on one line, a little smaller if need be; (b) alone on one
 * line, shrinking to the template's minimum; (c) on two lines, split at the space that balances them best.
 * A name too long even for that goes on over as many lines as it needs, smaller if one of its words asks for it; only a
 * word that no readable size makes fit is cut.
 */
export function setName(
  { name, credentials }: ComposedHead,
  { head, styles }: Template,
  measurePt: number,
  fonts: FontLibrary,
): NameLines {
  const alone = { hasCredentials: false, isOnTwoLines: false }
  const set = (lines: readonly Line[]) => ({ lines, reachBelowPt: scriptReachPt(lines, styles.name, fonts) })
  if (!name) return { ...alone, ...set([]) }
  if (head.credentials === 'beside' && credentials) {
    const beside = setBeside(name, credentials, styles, measurePt, fonts)
    const reachBelowPt = belowBaselinePt(styles.credentials, fonts) - belowBaselinePt(styles.name, fonts)
    if (beside) {
      const { lines, reachBelowPt: ownPt } = set([beside])
      return { ...alone, lines, hasCredentials: true, reachBelowPt: Math.max(ownPt, reachBelowPt) }
    }
  }
  for (let sizePt = styles.name.sizePt; sizePt >= head.nameMinimumPt; sizePt -= STEP_PT) {
    const line = oneLine(setPieces(name.pieces, { ...styles.name, sizePt }, fonts), fonts)
    if (line.widthPt <= measurePt) return { ...alone, ...set([line]) }
  }
  const smaller = { ...styles.name, sizePt: head.nameOnTwoLines.sizePt }
  return { ...alone, ...set(setOnTwoLines(name.pieces, smaller, measurePt, fonts)), isOnTwoLines: true }
}

function setBeside(
  name: ContentBlock,
  credentials: ContentBlock,
  styles: Template['styles'],
  measurePt: number,
  fonts: FontLibrary,
): Line | null {
  const after = oneLine(setPieces(credentials.pieces, styles.credentials, fonts), fonts)
  const named = [...name.pieces, piece(', ')]
  for (let shrunkPt = 0; shrunkPt <= MOST_SHRINKING_BESIDE_PT; shrunkPt += STEP_PT) {
    const style = { ...styles.name, sizePt: styles.name.sizePt - shrunkPt }
    const before = oneLine(setPieces(named, style, fonts), fonts)
    const widthPt = before.widthPt + after.widthPt
    if (widthPt > measurePt) continue
    const missing = [...before.missing, ...after.missing]
    return { ...before, runs: [...before.runs, ...after.runs], widthPt, missing }
  }
  return null
}

/** How far letters of a script that stacks them hang below the line box of the last line; 0 for all others. */
function scriptReachPt(lines: readonly Line[], style: BlockStyle, fonts: FontLibrary): number {
  const hanging = (lines.at(-1)?.runs ?? []).map((run) => {
    const { needsShaping, descent, unitsPerEm } = fontOf(fonts, run.font).metrics
    return needsShaping ? (descent / unitsPerEm) * run.sizePt - belowBaselinePt(style, fonts) : 0
  })
  return Math.max(0, ...hanging)
}

/** How much of a line box lies below the baseline, at the density of the head, which has none. */
function belowBaselinePt({ faces, sizePt, leadingPt }: BlockStyle, fonts: FontLibrary): number {
  const { ascent, descent, unitsPerEm } = fontOf(fonts, faces.plain.font).metrics
  const scale = sizePt / unitsPerEm
  return (atDensity(leadingPt, 'normal') - (ascent + descent) * scale) / 2 + descent * scale
}

function setOnTwoLines(
  pieces: readonly Piece[],
  style: BlockStyle,
  measurePt: number,
  fonts: FontLibrary,
): readonly Line[] {
  let set = setPieces(pieces, style, fonts)
  while (widestWordPt(set) > measurePt && set.style.sizePt > SMALLEST_NAME_PT)
    set = setPieces(pieces, { ...style, sizePt: set.style.sizePt - STEP_PT }, fonts)
  if (widestWordPt(set) > measurePt) set = setPieces(pieces, { ...style, sizePt: CUT_NAME_PT }, fonts)
  const stretches = balanced(set, measurePt) ?? wrap(set, { firstPt: measurePt, restPt: measurePt })
  return stretches.map((stretch, index) =>
    lineOf(set, stretch, stretches[index + 1]?.start ?? null, 0, fonts),
  )
}

/** That of body text: a machine reads a name that is cut as two, and 85 letters of a usual width stand on one line. */
const SMALLEST_NAME_PT = 11

/** Above every heading, for a name of which a word is cut all the same. */
const CUT_NAME_PT = 15

function widestWordPt({ text, positions }: SetPieces): number {
  const words = [...text.matchAll(/[^ ]+/g)]
  return Math.max(
    0,
    ...words.map(({ 0: word, index }) => (positions[index + word.length] ?? 0) - (positions[index] ?? 0)),
  )
}

/** The two lines that differ least in width; null when no space splits the name into two that fit. */
function balanced({ text, positions }: SetPieces, measurePt: number): readonly Stretch[] | null {
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
