import { cleanText } from '@/lib/import/clean-text'
import { closeUp, isSpaced } from '@/lib/import/close-up'
import { chipsApart } from './chips'
import type { Drawn, PdfPage } from './page'
import { inReadingOrder, withoutShapes } from './right-to-left'
import { letterSpacingOf } from './spacing'

/** Words that stand side by side with no gap between: a line, or a part of one. Lengths are points, y grows downwards. */
export type Segment = {
  readonly text: string
  readonly page: number
  readonly left: number
  readonly right: number
  /** Of the baseline. */
  readonly y: number
  readonly size: number
  readonly bold: boolean
  /** Of its first and of its last word: a name in bold runs on into plain words on one line. */
  readonly startsBold: boolean
  readonly endsBold: boolean
  /** The words that it begins with in letters of another weight or size than all others. */
  readonly lead: string
  readonly order: number
  readonly heading: number
  /** Where the words begin behind a bullet. */
  readonly textLeft: number
  readonly hasBullet: boolean
  readonly isArtifact: boolean
  /** A gap wider than those between words parts it from what stands before it, as in a row of tags. */
  readonly beginsCell: boolean
  /** Ids of the marked stretch, the block and the list item of its first and of its last piece; null where untagged. */
  readonly first: Marks
  readonly last: Marks
}

export type Marks = {
  readonly isTagged: boolean
  readonly mark: string | null
  readonly block: number | null
  readonly item: number | null
}

/** Gathers the stretches of a page to segments. What stands upright only: turned text is given after the rest. */
export function segmentsOf({ number, drawn }: PdfPage): readonly Segment[] {
  const written = drawn.filter(
    (piece, index) => piece.text.trim() !== '' && !isRepeat(piece, drawn[index - 1]),
  )
  const chains: Drawn[][] = []
  for (const piece of written.toSorted((a, b) => a.order - b.order)) {
    const chain = chains.at(-1)
    if (chain && follows(chain, piece)) chain.push(piece)
    else chains.push([piece])
  }
  return chains.flatMap(chipsApart).map(({ chain, beginsCell }) => toSegment(chain, number, beginsCell))
}

/** Some programs draw a word twice to make it bold. */
function isRepeat(piece: Drawn, before: Drawn | undefined): boolean {
  return (
    before !== undefined &&
    before.text === piece.text &&
    Math.abs(before.xPt - piece.xPt) < 0.15 * piece.sizePt &&
    Math.abs(before.yPt - piece.yPt) < 0.15 * piece.sizePt
  )
}

/** In sizes of the letters: wider than a space, in justified text too, narrower than between columns. */
const WIDE_GAP = 1.2
const NARROW_GAP = 0.6

/** In sizes of the letters. Words of another size, as the name of a section beside its text, are parted sooner. */
export function widestSpace(a: number, b: number): number {
  return Math.max(a, b) > 1.15 * Math.min(a, b) ? NARROW_GAP : WIDE_GAP
}

/** A bullet hangs as far before its words. */
const BULLET_GAP = 4
/** Between words of letterspaced capitals. */
const SPACED_GAP = 3
/** A superscript is the same line. */
const SAME_LINE = 0.45

function follows(chain: readonly Drawn[], piece: Drawn): boolean {
  const last = chain.at(-1)
  if (!last || last.isArtifact !== piece.isArtifact) return false
  const size = Math.max(last.sizePt, piece.sizePt, 1)
  const gap = piece.xPt - (last.xPt + last.widthPt)
  const areSpaced = isSpaced(last.text, 3) && isSpaced(piece.text, 1)
  const mostGap =
    chain.length === 1 && isBullet(last)
      ? BULLET_GAP
      : areSpaced
        ? SPACED_GAP
        : widestSpace(last.sizePt, piece.sizePt)
  return Math.abs(piece.yPt - last.yPt) < SAME_LINE * size && gap < mostGap * size && gap > -0.6 * size
}

function isBullet({ text, isSymbol, tag }: Drawn): boolean {
  const sign = text.trim()
  if (tag?.isLabel || /^\d{1,2}[.)]$/.test(sign)) return true
  return [...sign].length === 1 && (isSymbol || cleanText(sign).hasBullet)
}

function toSegment(drawn: readonly Drawn[], page: number, beginsCell: boolean): Segment {
  const chain = inReadingOrder(drawn)
  const [first] = chain
  const last = chain.at(-1)
  if (!first || !last) throw new Error('A chain has a piece.')
  const spacing = letterSpacingOf(chain)
  const said = chain.map(
    (piece, index) => joint(chain[index - 1], piece, spacing) + textOf(piece, index === 0),
  )
  const text = closeUp(said.join(''))
  const size = sizeOf(chain)
  const hasBullet = first.hasDot || cleanText(text).hasBullet
  const afterBullet = hasBullet && chain.length > 1 && isBullet(first) ? chain[1] : undefined
  return {
    text,
    page,
    left: Math.min(...chain.map(({ xPt }) => xPt)),
    right: Math.max(...chain.map(({ xPt, widthPt }) => xPt + widthPt)),
    y: (chain.find(({ sizePt }) => sizePt === size) ?? first).yPt,
    size,
    bold: chain.every(
      (piece) => piece.bold || !/[\p{L}\d]/u.test(piece.text) || (piece === first && isBullet(piece)),
    ),
    startsBold: (afterBullet ?? first).bold,
    endsBold: last.bold,
    lead: closeUp(said.slice(0, leadPieces(chain)).join('')),
    order: first.order,
    heading: first.tag?.heading ?? 0,
    textLeft: afterBullet?.xPt ?? first.xPt + (hasBullet && !first.hasDot ? size : 0),
    hasBullet,
    isArtifact: first.isArtifact,
    beginsCell,
    first: marksOf(first),
    last: marksOf(last),
  }
}

/** How many pieces a chain begins with that look otherwise than all others with words; 0 where the looks change again. */
function leadPieces(chain: readonly Drawn[]): number {
  const words = chain.filter(({ text }) => /[\p{L}\d]/u.test(text))
  const [first] = words
  const change = words.findIndex((piece) => first !== undefined && !isSameLook(first, piece))
  const [second, ...others] = words.slice(Math.max(0, change))
  if (change < 0 || !second || !others.every((piece) => isSameLook(second, piece))) return 0
  return chain.indexOf(second)
}

function isSameLook(a: Drawn, b: Drawn): boolean {
  return a.bold === b.bold && Math.max(a.sizePt, b.sizePt) < OTHER_SIZE * Math.min(a.sizePt, b.sizePt)
}

/** Small capitals and raised marks are set in sizes nearer than a title beside a name. */
const OTHER_SIZE = 1.3

function textOf(piece: Drawn, isFirst: boolean): string {
  if (isFirst && piece.tag?.isLabel) return '\u2022'
  if (!piece.isSymbol || [...piece.text.trim()].length !== 1) return withoutShapes(piece.text)
  return isFirst ? '\u2022' : ' '
}

/** In sizes of the letters: half of a usual space. */
const WORD_GAP = 0.13
/** Of a space that was set in smaller letters than the words around it. */
const NARROWEST_SPACE = 0.05

/** Single letters may be those of one word. */
function areWords(before: Drawn, piece: Drawn): boolean {
  return [before, piece].every(({ text }) => /\p{L}{2}/u.test(text))
}

/** Between words of letterspaced capitals; between letters it is less. */
const SPACED_WORD_GAP = 0.6

/** @param spacing white that the file puts between all letters, in points */
function joint(before: Drawn | undefined, piece: Drawn, spacing: number): string {
  if (!before) return ''
  const [left, right] = piece.xPt < before.xPt ? [piece, before] : [before, piece]
  const gap = right.xPt - (left.xPt + left.widthPt) - spacing
  if (gap > SPACED_WORD_GAP * piece.sizePt) return '  '
  const isSpace = piece.isSpaceBefore && gap > NARROWEST_SPACE * piece.sizePt && areWords(before, piece)
  return isSpace || gap > WORD_GAP * piece.sizePt || isBullet(before) ? ' ' : ''
}

/** The size of most of the letters. */
function sizeOf(chain: readonly Drawn[]): number {
  const longest = chain.reduce((most, piece) => (piece.text.length > most.text.length ? piece : most))
  return longest.sizePt
}

function marksOf({ markId, tag }: Drawn): Marks {
  return { isTagged: tag !== null, mark: markId, block: tag?.block ?? null, item: tag?.item ?? null }
}
