import type { ContentBlock } from './content'
import { type FontLibrary, fontOf } from './fonts'
import { breakLines, type Line, type LineRun, lineOf, oneLine } from './lines'
import { widthOf } from './measure'
import { memory } from './memory'
import { type SetPieces, setPieces, widthOfSet } from './set-pieces'
import type { BlockStyle } from './template'

/** A centred line of items stays within this much of the measure, so that it reads as centred. */
const CENTERED_ITEMS_SHARE = 0.8
/** A credential that needs a second line continues here. */
export const CREDENTIAL_INDENT_PT = 12
/** Credentials shrink in these steps, and never below the smallest size that prints well. */
const CREDENTIAL_STEP_PT = 0.1
const CREDENTIAL_FLOOR_PT = 9

const rememberLines = memory<readonly Line[]>()
const rememberWidth = memory<number>()

/** The lines of one block of words. Leading is no part of them, so that every density breaks alike. */
export function setBlock(
  block: ContentBlock,
  style: BlockStyle,
  measurePt: number,
  fonts: FontLibrary,
): readonly Line[] {
  const key = `${measurePt} ${block.tag} ${block.breakBefore} ${keyOf(block)}`
  return rememberLines(fonts, style, key, () => breakBlock(block, style, measurePt, fonts))
}

/**
 * The size at which every credential stands on one line, or before its dates at least, as far as the smallest allowed
 * can bring it about. One that is too long even so does not make the others small.
 */
export function credentialSizePt(
  blocks: readonly ContentBlock[],
  style: BlockStyle,
  measurePt: number,
  fonts: FontLibrary,
): number {
  const fitsAt = (sizePt: number) => (block: ContentBlock) =>
    rememberWidth(fonts, style, `${sizePt} ${keyOf(block)}`, () =>
      widthOfSet(setPieces(block.pieces, { ...style, sizePt }, fonts)),
    ) <= measurePt
  const firstLines = blocks.map((block) => (fitsAt(CREDENTIAL_FLOOR_PT)(block) ? block : withoutDates(block)))
  const fitting = firstLines.filter(fitsAt(CREDENTIAL_FLOOR_PT))
  let sizePt = style.sizePt
  while (sizePt > CREDENTIAL_FLOOR_PT && !fitting.every(fitsAt(sizePt)))
    sizePt = Math.max(CREDENTIAL_FLOOR_PT, Math.round((sizePt - CREDENTIAL_STEP_PT) * 10) / 10)
  return sizePt
}

function withoutDates(block: ContentBlock): ContentBlock {
  return { ...block, pieces: block.pieces.slice(0, block.breakBefore ?? undefined) }
}

function keyOf({ pieces }: ContentBlock): string {
  return pieces
    .map((piece) => `${piece.face}${piece.whole}${piece.separates}${piece.href}\n${piece.text}`)
    .join('\n')
}

function breakBlock(
  block: ContentBlock,
  style: BlockStyle,
  measurePt: number,
  fonts: FontLibrary,
): readonly Line[] {
  if (block.tag === 'li') return setBullet(block, style, measurePt, fonts)
  const set = setPieces(block.pieces, style, fonts)
  if (block.breakBefore !== null) return setCredential(set, block.breakBefore, measurePt, fonts)
  const share = set.separators.length > 0 && style.align === 'center' ? CENTERED_ITEMS_SHARE : 1
  const widest = measurePt * share
  return breakLines(set, { firstPt: widest, restPt: widest - style.indentPt }, fonts)
}

/** On one line; else in two, the second with the dates; else wherever words allow. */
function setCredential(
  set: SetPieces,
  breakBefore: number,
  measurePt: number,
  fonts: FontLibrary,
): readonly Line[] {
  const end = set.text.length
  if (widthOfSet(set) <= measurePt) return [oneLine(set, fonts)]
  const at = set.pieces.slice(0, breakBefore).reduce((sum, { text }) => sum + text.length, 0)
  const firstPt = set.positions[at - 1] ?? 0
  const restPt = widthOfSet(set) - (set.positions[at] ?? 0)
  if (firstPt <= measurePt && restPt <= measurePt - CREDENTIAL_INDENT_PT)
    return [
      lineOf(set, { start: 0, end: at - 1 }, at, 0, fonts),
      lineOf(set, { start: at, end }, null, CREDENTIAL_INDENT_PT, fonts),
    ]
  const indented = { ...set, style: { ...set.style, indentPt: CREDENTIAL_INDENT_PT } }
  return breakLines(indented, { firstPt: measurePt, restPt: measurePt - CREDENTIAL_INDENT_PT }, fonts)
}

/** The bullet and a widened space, then the text; every line of it begins at the indent. */
function setBullet(
  block: ContentBlock,
  style: BlockStyle,
  measurePt: number,
  fonts: FontLibrary,
): readonly Line[] {
  const set = setPieces(block.pieces, style, fonts)
  const textPt = measurePt - style.indentPt
  const mark = markOf(style, fonts)
  const markAtPt = Math.max(0, style.indentPt - mark.widthPt)
  return breakLines(set, { firstPt: textPt, restPt: textPt }, fonts).map((line, index) =>
    index === 0
      ? { ...line, runs: [mark, ...line.runs], widthPt: line.widthPt + mark.widthPt, indentPt: markAtPt }
      : line,
  )
}

/**
 * In sizes of the letters. From 0.7 on, pdftotext takes the bullets of lines that lead a page for a column of their own;
 * a wider indent moves the bullet, not the text.
 */
const WIDEST_BULLET_GAP = 0.65

function markOf(style: BlockStyle, fonts: FontLibrary): LineRun {
  const { font, color } = style.faces.mark ?? style.faces.plain
  const { sizePt } = style
  const text = '• '
  const naturalPt = widthOf(fontOf(fonts, font), text, sizePt)
  const bulletPt = widthOf(fontOf(fonts, font), '•', sizePt)
  const widestPt = Math.min(style.indentPt, bulletPt + WIDEST_BULLET_GAP * sizePt)
  const wordSpacingPt = Math.max(0, widestPt - naturalPt)
  const widthPt = naturalPt + wordSpacingPt
  return {
    text,
    widthPt,
    font,
    sizePt,
    color,
    trackingPt: 0,
    wordSpacingPt,
    href: null,
    isRightToLeft: false,
    shiftPt: 0,
  }
}
