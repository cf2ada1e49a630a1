import { invariant } from '@/lib/base/invariant'
import type { Row } from './flow'
import { type FontLibrary, fontOf } from './fonts'
import type { Line } from './lines'
import type { PlacedBlock, PlacedRule, PlacedRun } from './page'
import type { RuleStyle } from './template'

/** Where the lines of a page begin, and how wide they may be. */
export type Column = { readonly leftPt: number; readonly measurePt: number }

/** Where the words of a page may stand. */
type Frame = Column & { readonly topPt: number }

/** Gives the rows of one page their places, and gathers them to blocks. Rules become artifacts of their own. */
export function placeRows(rows: readonly Row[], frame: Frame, fonts: FontLibrary): readonly PlacedBlock[] {
  const blocks: PlacedBlock[] = []
  let topPt = frame.topPt
  rows.forEach((row, index) => {
    if (index > 0) topPt += row.gapPt
    let bottomPt = topPt
    if (row.block && row.line && row.style) {
      const runs = placeLine(row.line, row.style.align, topPt, frame, fonts)
      bottomPt += row.line.leadingPt
      const { id, field, tag } = row.block
      const last = blocks.at(-1)
      if (last?.id === id) blocks.splice(-1, 1, { ...last, runs: [...last.runs, ...runs] })
      else blocks.push({ id, field, tag, runs, rules: [] })
    }
    if (row.rulesBelow.length > 0)
      blocks.push({
        id: `rules.${row.block?.id ?? 'head'}`,
        tag: 'artifact',
        field: null,
        runs: [],
        rules: placeRules(row.rulesBelow, bottomPt, frame),
      })
    topPt += row.heightPt
  })
  return blocks
}

/**
 * Runs of one line, side by side. All share the baseline of the largest, which stands so that its font's height is in
 * the middle of the line box.
 */
export function placeLine(
  line: Line,
  align: 'left' | 'center',
  topPt: number,
  column: Column,
  fonts: FontLibrary,
): readonly PlacedRun[] {
  const largest = [...line.runs].sort((a, b) => b.sizePt - a.sizePt)[0]
  invariant(largest, 'A line has at least one run.')
  const { ascent, descent, unitsPerEm } = fontOf(fonts, largest.font).metrics
  const scale = largest.sizePt / unitsPerEm
  const baselinePt = rounded(topPt + (line.leadingPt - (ascent + descent) * scale) / 2 + ascent * scale)
  let xPt = column.leftPt + line.indentPt
  if (align === 'center') xPt += (column.measurePt - line.widthPt) / 2
  return line.runs.map((run) => {
    const placed = {
      ...run,
      xPt: rounded(xPt),
      baselinePt,
      widthPt: rounded(run.widthPt),
      topPt: rounded(topPt),
      heightPt: line.leadingPt,
      wordSpacingPt: rounded(run.wordSpacingPt),
    }
    xPt += run.widthPt
    return placed
  })
}

function placeRules(rules: readonly RuleStyle[], fromPt: number, column: Column): readonly PlacedRule[] {
  let yPt = fromPt
  return rules.map(({ gapPt, thicknessPt, color }) => {
    yPt += gapPt
    const rule = {
      xPt: rounded(column.leftPt),
      yPt: rounded(yPt),
      widthPt: column.measurePt,
      thicknessPt,
      color,
    }
    yPt += thicknessPt
    return rule
  })
}

/** A thousandth of a point is finer than any printer, and keeps golden files and bytes short. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
