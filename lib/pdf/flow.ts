import type { BoxRow, FlowContext } from './boxes'
import type { ComposedHead } from './compose-head'
import type { ComposedSection } from './content'
import { headBoxes } from './head-boxes'
import { BREAK, type BreakLevel, breakInsideBlock } from './page-breaks'
import { sectionBoxes } from './section-boxes'

/** One line of the resume on its way down the page, or the rules under the head. */
export type Row = BoxRow & {
  /** Space above, dropped where the row opens a page. */
  readonly gapPt: number
  /** How much it costs to start a page with this row. */
  readonly breakBefore: BreakLevel
}

/**
 * Sets all words in lines, one after the other, with the space between them and the cost of breaking there. Between
 * two blocks stands the larger of the first one's space after and the second one's space before, never their sum.
 */
export function flowRows(
  head: ComposedHead,
  sections: readonly ComposedSection[],
  context: FlowContext,
): readonly Row[] {
  const boxes = [
    ...headBoxes(head, context),
    ...sections.flatMap((section) => sectionBoxes(section, context)),
  ].filter((box) => box.rows.length > 0)
  return boxes.flatMap((box, boxIndex) => {
    const previous = boxes[boxIndex - 1]
    const gapPt = previous ? Math.max(previous.afterPt, box.isCloseToAbove ? 0 : box.beforePt) : 0
    return box.rows.map((row, index) => ({
      ...row,
      gapPt: index === 0 ? gapPt : 0,
      breakBefore: index === 0 ? box.breakBefore : breakInside(row, index, box.rows.length),
    }))
  })
}

/** A title of four lines heads what is below with all of them. */
function breakInside({ block }: BoxRow, index: number, count: number): BreakLevel {
  return /^h\d$/.test(block?.tag ?? '') ? BREAK.head : breakInsideBlock(index, count)
}
