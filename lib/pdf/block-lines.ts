import type { ContentBlock } from './content'
import { type FontLibrary, fontOf } from './fonts'
import { breakLines, faceOf, type Line, type LineRun, lineOf, type SetPieces, setPieces } from './lines'
import { widthOf } from './measure'
import type { BlockStyle } from './template'

/** A centred line of items stays within this much of the measure, so that it reads as centred. */
const CENTERED_ITEMS_SHARE = 0.8
/** A credential that needs a second line continues here. */
const CREDENTIAL_INDENT_PT = 12
/** Credentials shrink in these steps, and never below the smallest size that prints well. */
const CREDENTIAL_STEP_PT = 0.1
const CREDENTIAL_FLOOR_PT = 9

/** The lines of one block of words. */
export function setBlock(
  block: ContentBlock,
  style: BlockStyle,
  leadingPt: number,
  measurePt: number,
  fonts: FontLibrary,
): readonly Line[] {
  if (block.tag === 'li') return setBullet(block, style, leadingPt, measurePt, fonts)
  const set = setPieces(block.pieces, style, fonts)
  if (block.breakBefore !== null) return setCredential(set, block.breakBefore, leadingPt, measurePt, fonts)
  const share = set.separators.length > 0 && style.align === 'center' ? CENTERED_ITEMS_SHARE : 1
  const widest = measurePt * share
  return breakLines(set, { firstPt: widest, restPt: widest - style.indentPt }, leadingPt, fonts)
}

/** The size at which every credential fits on one line, or the smallest allowed. */
export function credentialSizePt(
  blocks: readonly ContentBlock[],
  style: BlockStyle,
  measurePt: number,
  fonts: FontLibrary,
): number {
  const widest = (sizePt: number) =>
    Math.max(0, ...blocks.map((block) => widthOfSet(setPieces(block.pieces, { ...style, sizePt }, fonts))))
  let sizePt = style.sizePt
  while (sizePt > CREDENTIAL_FLOOR_PT && widest(sizePt) > measurePt)
    sizePt = Math.max(CREDENTIAL_FLOOR_PT, Math.round((sizePt - CREDENTIAL_STEP_PT) * 10) / 10)
  return sizePt
}

/** On one line; else in two, the second with the dates; else wherever words allow. */
function setCredential(
  set: SetPieces,
  breakBefore: number,
  leadingPt: number,
  measurePt: number,
  fonts: FontLibrary,
): readonly Line[] {
  const end = set.text.length
  if (widthOfSet(set) <= measurePt) return [lineOf(set, { start: 0, end }, null, 0, leadingPt, fonts)]
  const at = set.pieces.slice(0, breakBefore).reduce((sum, { text }) => sum + text.length, 0)
  const firstPt = set.positions[at - 1] ?? 0
  const restPt = widthOfSet(set) - (set.positions[at] ?? 0)
  if (firstPt <= measurePt && restPt <= measurePt - CREDENTIAL_INDENT_PT)
    return [
      lineOf(set, { start: 0, end: at - 1 }, at, 0, leadingPt, fonts),
      lineOf(set, { start: at, end }, null, CREDENTIAL_INDENT_PT, leadingPt, fonts),
    ]
  const indented = { ...set, style: { ...set.style, indentPt: CREDENTIAL_INDENT_PT } }
  return breakLines(
    indented,
    { firstPt: measurePt, restPt: measurePt - CREDENTIAL_INDENT_PT },
    leadingPt,
    fonts,
  )
}

/** The bullet and a widened space, then the text; every line of it begins at the indent. */
function setBullet(
  block: ContentBlock,
  style: BlockStyle,
  leadingPt: number,
  measurePt: number,
  fonts: FontLibrary,
): readonly Line[] {
  const set = setPieces(block.pieces, style, fonts)
  const textPt = measurePt - style.indentPt
  const lines = breakLines(set, { firstPt: textPt, restPt: textPt }, leadingPt, fonts)
  const mark = markOf(style, fonts)
  return lines.map((line, index) =>
    index === 0
      ? { ...line, runs: [mark, ...line.runs], widthPt: line.widthPt + mark.widthPt, indentPt: 0 }
      : line,
  )
}

function markOf(style: BlockStyle, fonts: FontLibrary): LineRun {
  const { font, color } = faceOf(style, 'mark')
  const text = '• '
  const naturalPt = widthOf(fontOf(fonts, font), text, style.sizePt)
  const wordSpacingPt = Math.max(0, style.indentPt - naturalPt)
  return {
    text,
    widthPt: naturalPt + wordSpacingPt,
    font,
    sizePt: style.sizePt,
    color,
    trackingPt: 0,
    wordSpacingPt,
    href: null,
  }
}

function widthOfSet({ positions, text }: SetPieces): number {
  return positions[text.length] ?? 0
}
