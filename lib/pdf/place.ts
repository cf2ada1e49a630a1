import type { Row } from './flow'
import { type FontLibrary, fontOf } from './fonts'
import type { Line } from './lines'
import type { PlacedBlock, PlacedRule, PlacedRun } from './page'
import { heightOf } from './rule-height'
import type { RuleStyle } from './template'

/** Where the lines of a page begin, and how wide they may be. */
export type Column = { readonly leftPt: number; readonly measurePt: number }

/** Where the words of a page may stand. */
type Frame = Column & { readonly topPt: number }

/** Gives the rows of one page their places, and gathers them to blocks. Rules become artifacts of their own. */
export function placeRows(rows: readonly Row[], frame: Frame, fonts: FontLibrary): readonly PlacedBlock[] {
  const blocks: PlacedBlock[] = []
  let open: { readonly id: string; readonly runs: PlacedRun[] } | null = null
  let topPt = frame.topPt
  rows.forEach((row, index) => {
    if (index > 0) topPt += row.gapPt
    const bottomPt = topPt + row.heightPt
    if (row.rulesAbove.length > 0) blocks.push(rulesBlock('above', row, topPt, frame))
    if (row.block && row.line && row.style) {
      const { id, field, tag } = row.block
      const lineTopPt = bottomPt - heightOf(row.rulesBelow) - row.leadingPt
      const runs = placeLine(row.line, row.style.align, lineTopPt, row.leadingPt, frame, fonts)
      if (open?.id === id) open.runs.push(...runs)
      else {
        open = { id, runs: [...runs] }
        blocks.push({ id, field, tag, runs: open.runs, rules: [] })
      }
    }
    if (row.rulesBelow.length > 0)
      blocks.push(rulesBlock('below', row, bottomPt - heightOf(row.rulesBelow), frame))
    topPt = bottomPt
  })
  return blocks
}

/**
 * Runs of one line, side by side. All share the baseline of the strut, whose font's height is in the middle of the
 * line box.
 */
export function placeLine(
  line: Line,
  align: 'left' | 'center',
  topPt: number,
  leadingPt: number,
  column: Column,
  fonts: FontLibrary,
): readonly PlacedRun[] {
  const { ascent, descent, unitsPerEm } = fontOf(fonts, line.strut.font).metrics
  const scale = line.strut.sizePt / unitsPerEm
  const baselinePt = rounded(topPt + (leadingPt - (ascent + descent) * scale) / 2 + ascent * scale)
  let xPt = column.leftPt + line.indentPt
  if (align === 'center') xPt += (column.measurePt - line.widthPt) / 2
  return line.runs.map((run) => {
    // Field by field: this is done for every run at every change, and a spread takes three times as long.
    const placed: PlacedRun = {
      text: run.text,
      xPt: rounded(xPt + run.shiftPt),
      baselinePt,
      widthPt: rounded(run.widthPt),
      topPt: rounded(topPt),
      heightPt: leadingPt,
      font: run.font,
      sizePt: run.sizePt,
      color: run.color,
      trackingPt: run.trackingPt,
      wordSpacingPt: rounded(run.wordSpacingPt),
      isRightToLeft: run.isRightToLeft,
      href: run.href,
    }
    xPt += run.widthPt
    return placed
  })
}

function rulesBlock(side: 'above' | 'below', row: Row, fromPt: number, column: Column): PlacedBlock {
  const styles = side === 'above' ? row.rulesAbove : row.rulesBelow
  return {
    id: `rules.${side}.${row.block?.id ?? 'head'}`,
    tag: 'artifact',
    field: null,
    runs: [],
    rules: placeRules(styles, fromPt, column),
  }
}

function placeRules(rules: readonly RuleStyle[], fromPt: number, column: Column): readonly PlacedRule[] {
  let yPt = fromPt
  return rules.map(({ gapPt, thicknessPt, color, widthPt = column.measurePt, afterPt = 0 }) => {
    yPt += gapPt
    const rule = { xPt: rounded(column.leftPt), yPt: rounded(yPt), widthPt, thicknessPt, color }
    yPt += thicknessPt + afterPt
    return rule
  })
}

/** A thousandth of a point is finer than any printer, and keeps golden files and bytes short. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
