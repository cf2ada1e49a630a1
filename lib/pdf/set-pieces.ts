import type { Piece } from './content'
import { splitByLevel } from './direction'
import { type FontLibrary, fontOf } from './fonts'
import { positionsIn } from './measure'
import type { PlacedRun } from './page'
import { protectedSpaces } from './protect'
import { stretchesByFont } from './stand-ins'
import type { BlockStyle } from './template'
import type { Stretch, Wrappable } from './wrap'

/** Measures pieces as one line, so that they can be broken. */
export function setPieces(pieces: readonly Piece[], style: BlockStyle, fonts: FontLibrary): SetPieces {
  const text = pieces.map((piece) => piece.text).join('')
  const kept = new Set(protectedSpaces(text))
  const separators: Stretch[] = []
  const segments: Segment[] = []
  let start = 0
  for (const piece of pieces) {
    const end = start + piece.text.length
    addSegments(segments, piece, start, style, fonts)
    if (piece.separates) separators.push({ start, end })
    if (piece.whole) for (let at = start; at < end; at += 1) if (text[at] === ' ') kept.add(at)
    start = end
  }
  const positions = positionsOf(text, segments, style, fonts)
  return { text, positions, kept, separators, pieces, segments, style }
}

/** Width of set pieces on one line, in points. */
export function widthOfSet({ positions, text }: SetPieces): number {
  return positions[text.length] ?? 0
}

/** Pieces measured in the faces of a style. */
export type SetPieces = Wrappable & {
  readonly pieces: readonly Piece[]
  /** Neighbours that look alike, joined: each becomes one run on a line, kerned throughout. */
  readonly segments: readonly Segment[]
  readonly style: BlockStyle
}

/** Neighbours of one font, colour, address and direction. */
export type Segment = Stretch &
  Pick<PlacedRun, 'font' | 'color' | 'href'> & {
    /** By the Unicode bidirectional algorithm: odd ones run from right to left. */
    readonly level: number
    /** Where its piece starts. Each piece is ordered by itself, in a line that runs from left to right. */
    readonly pieceAt: number
  }

function addSegments(
  segments: Segment[],
  piece: Piece,
  offset: number,
  style: BlockStyle,
  fonts: FontLibrary,
): void {
  const { font, color } = style.faces[piece.face] ?? style.faces.plain
  const { href } = piece
  for (const stretch of splitByLevel(piece.text, stretchesByFont(piece.text, font, fonts), fonts)) {
    const { level } = stretch
    const start = offset + stretch.start
    const end = offset + stretch.end
    const last = segments.at(-1)
    const looksAlike = last && last.font === stretch.font && last.color === color && last.href === href
    if (looksAlike && last.level === 0 && level === 0) segments.splice(-1, 1, { ...last, end })
    else segments.push({ start, end, font: stretch.font, color, href, level, pieceAt: offset })
  }
}

function positionsOf(
  text: string,
  segments: readonly Segment[],
  { sizePt, trackingPt }: BlockStyle,
  fonts: FontLibrary,
): Float64Array {
  const positions = new Float64Array(text.length + 1)
  for (const { start, end, font, level } of segments) {
    const from = positions[start] ?? 0
    const isRightToLeft = level % 2 === 1
    const words = text.slice(start, end)
    const within = positionsIn(fontOf(fonts, font), words, sizePt, trackingPt, isRightToLeft)
    within.forEach((at, index) => {
      positions[start + index] = from + at
    })
  }
  return positions
}
