import type { Piece } from './content'
import { type FontLibrary, fontOf } from './fonts'
import { missingIn, positionsIn, widthOf } from './measure'
import type { FontId, PlacedRun } from './page'
import { protectedSpaces } from './protect'
import { stretchesByFont } from './stand-ins'
import type { BlockStyle } from './template'
import { type Measures, type Stretch, type Wrappable, wrap } from './wrap'

/** A run before it has a place on the page. */
export type LineRun = Omit<PlacedRun, 'xPt' | 'baselinePt' | 'topPt' | 'heightPt'>

/** A line before it has a place on the page. */
export type Line = {
  readonly runs: readonly LineRun[]
  /** Without the space at its end. */
  readonly widthPt: number
  /** From the left edge of the measure. */
  readonly indentPt: number
  /** What the baseline is reckoned from: the style's own font, whatever stands in for it in a word. */
  readonly strut: { readonly font: FontId; readonly sizePt: number }
  /** Characters that no font at hand can draw. */
  readonly missing: readonly string[]
}

/** Pieces measured in the faces of a style. */
export type SetPieces = Wrappable & {
  readonly pieces: readonly Piece[]
  /** Neighbours that look alike, joined: each becomes one run on a line, kerned throughout. */
  readonly segments: readonly Segment[]
  readonly style: BlockStyle
}

type Segment = Stretch & Pick<PlacedRun, 'font' | 'color' | 'href'>

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

/** Breaks set pieces into lines. The lines after the first begin at the style's indent. */
export function breakLines(set: SetPieces, measures: Measures, fonts: FontLibrary): readonly Line[] {
  const stretches = wrap(set, measures)
  return stretches.map((stretch, index) => {
    const nextStart = stretches[index + 1]?.start ?? null
    return lineOf(set, stretch, nextStart, index === 0 ? 0 : set.style.indentPt, fonts)
  })
}

/** The runs of one stretch. At a break between words a space is drawn, so that readers do not join the words. */
export function lineOf(
  set: SetPieces,
  stretch: Stretch,
  nextStart: number | null,
  indentPt: number,
  fonts: FontLibrary,
): Line {
  const runs = set.segments.flatMap((segment) => {
    const start = Math.max(stretch.start, segment.start)
    const end = Math.min(stretch.end, segment.end)
    return start < end ? [runOf(set.text.slice(start, end), segment, set.style, fonts)] : []
  })
  const widthPt = runs.reduce((sum, run) => sum + run.widthPt, 0)
  const missing = runs.flatMap((run) => missingIn(fontOf(fonts, run.font), run.text))
  const last = runs.at(-1)
  if (nextStart !== null && nextStart > stretch.end && last) runs.splice(-1, 1, ...withSpace(last, fonts))
  const strut = { font: set.style.faces.plain.font, sizePt: set.style.sizePt }
  return { runs, widthPt, indentPt, strut, missing }
}

/** All of set pieces on one line, however long. */
export function oneLine(set: SetPieces, fonts: FontLibrary): Line {
  return lineOf(set, { start: 0, end: set.text.length }, null, 0, fonts)
}

/** Width of set pieces on one line, in points. */
export function widthOfSet({ positions, text }: SetPieces): number {
  return positions[text.length] ?? 0
}

function addSegments(
  segments: Segment[],
  piece: Piece,
  offset: number,
  style: BlockStyle,
  fonts: FontLibrary,
): void {
  const { font, color } = style.faces[piece.face] ?? style.faces.plain
  for (const stretch of stretchesByFont(piece.text, font, fonts)) {
    const start = offset + stretch.start
    const end = offset + stretch.end
    const last = segments.at(-1)
    if (last && last.font === stretch.font && last.color === color && last.href === piece.href)
      segments.splice(-1, 1, { ...last, end })
    else segments.push({ start, end, font: stretch.font, color, href: piece.href })
  }
}

function positionsOf(
  text: string,
  segments: readonly Segment[],
  { sizePt, trackingPt }: BlockStyle,
  fonts: FontLibrary,
): Float64Array {
  const positions = new Float64Array(text.length + 1)
  for (const { start, end, font } of segments) {
    const from = positions[start] ?? 0
    const within = positionsIn(fontOf(fonts, font), text.slice(start, end), sizePt, trackingPt)
    within.forEach((at, index) => {
      positions[start + index] = from + at
    })
  }
  return positions
}

function runOf(
  text: string,
  { font, color, href }: Segment,
  { sizePt, trackingPt }: BlockStyle,
  fonts: FontLibrary,
): LineRun {
  const widthPt = widthOf(fontOf(fonts, font), text, sizePt, trackingPt)
  return { text, widthPt, font, sizePt, color, trackingPt, wordSpacingPt: 0, href }
}

/** The space after a link is not part of the link. */
function withSpace(run: LineRun, fonts: FontLibrary): readonly LineRun[] {
  const text = run.href === null ? `${run.text} ` : ' '
  const widthPt = widthOf(fontOf(fonts, run.font), text, run.sizePt, run.trackingPt)
  return run.href === null ? [{ ...run, text, widthPt }] : [run, { ...run, text, widthPt, href: null }]
}
