import { isSimple } from './clusters'
import { inOrderOfSight } from './direction'
import { type FontLibrary, fontOf } from './fonts'
import { missingIn, widthOf } from './measure'
import type { FontId, PlacedRun } from './page'
import type { Segment, SetPieces } from './set-pieces'
import type { BlockStyle } from './template'
import { type Measures, type Stretch, wrap } from './wrap'

/** A run before it has a place on the page. */
export type LineRun = Omit<PlacedRun, 'xPt' | 'baselinePt' | 'topPt' | 'heightPt'> & {
  /** How far it stands from where the order of reading alone would put it. */
  readonly shiftPt: number
}

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
  const segments = set.segments.filter(({ start, end }) => start < stretch.end && end > stretch.start)
  const runs = shifted(
    segments.map((segment) => {
      const start = Math.max(stretch.start, segment.start)
      const end = Math.min(stretch.end, segment.end)
      return runOf(set.text.slice(start, end), segment, set.style, fonts)
    }),
    segments,
  )
  const strut = { font: set.style.faces.plain.font, sizePt: set.style.sizePt }
  const widthPt = runs.reduce((sum, run) => sum + run.widthPt, 0)
  const missing = runs.flatMap((run) => missingIn(fontOf(fonts, run.font), run.text))
  const last = runs.at(-1)
  if (nextStart !== null && nextStart > stretch.end && last)
    runs.splice(-1, 1, ...withSpace(last, strut.font, fonts))
  return { runs, widthPt, indentPt, strut, missing }
}

/** All of set pieces on one line, however long. */
export function oneLine(set: SetPieces, fonts: FontLibrary): Line {
  return lineOf(set, { start: 0, end: set.text.length }, null, 0, fonts)
}

function runOf(
  text: string,
  { font, color, href, level }: Segment,
  { sizePt, trackingPt: usualPt }: BlockStyle,
  fonts: FontLibrary,
): LineRun {
  const isRightToLeft = level % 2 === 1
  const trackingPt = isSimple(fontOf(fonts, font), isRightToLeft) ? usualPt : 0
  const widthPt = widthOf(fontOf(fonts, font), text, sizePt, trackingPt, isRightToLeft)
  return {
    text,
    widthPt,
    font,
    sizePt,
    color,
    trackingPt,
    wordSpacingPt: 0,
    href,
    isRightToLeft,
    shiftPt: 0,
  }
}

/** Runs in the order of reading, each with how far from it the order of sight puts it. */
function shifted(runs: readonly LineRun[], segments: readonly Segment[]): LineRun[] {
  if (segments.every(({ level }) => level === 0)) return [...runs]
  const startOf = (order: readonly number[]) => {
    let at = 0
    return new Map(
      order.map((index) => {
        const start = at
        at += runs[index]?.widthPt ?? 0
        return [index, start] as const
      }),
    )
  }
  const read = startOf(runs.map((_, index) => index))
  const seen = startOf(inOrderOfSight(segments))
  return runs.map((run, index) => ({ ...run, shiftPt: (seen.get(index) ?? 0) - (read.get(index) ?? 0) }))
}

/** The space after a link is not part of the link, nor that after words of another script of their run. */
function withSpace(run: LineRun, strut: FontId, fonts: FontLibrary): readonly LineRun[] {
  const isApart = run.href !== null || !isSimple(fontOf(fonts, run.font), run.isRightToLeft)
  const text = isApart ? ' ' : `${run.text} `
  const font = isSimple(fontOf(fonts, run.font), false) ? run.font : strut
  const widthPt = widthOf(fontOf(fonts, font), text, run.sizePt, run.trackingPt)
  if (!isApart) return [{ ...run, text, widthPt }]
  return [run, { ...run, text, widthPt, font, href: null, isRightToLeft: false, shiftPt: 0 }]
}
