import { setBlock } from './block-lines'
import type { ContentBlock } from './content'
import type { FontLibrary } from './fonts'
import type { Line } from './lines'
import type { BreakLevel } from './page-breaks'
import { heightOf } from './rule-height'
import { atDensity, type BlockStyle, type Density, type RuleStyle, type Template } from './template'

/** Everything that setting needs beside the words. */
export type FlowContext = {
  readonly template: Template
  readonly density: Density
  readonly measurePt: number
  /** Height that a page after the first offers. */
  readonly pageHeightPt: number
  readonly fonts: FontLibrary
}

/** The rows of one block, and what it asks of its neighbours. */
export type Box = {
  readonly rows: readonly BoxRow[]
  readonly beforePt: number
  readonly afterPt: number
  readonly breakBefore: BreakLevel
  /** No space of its own before it: the first under a heading, and one short job after another. */
  readonly isCloseToAbove: boolean
}

/** One line of a block with its rules; rules alone where block, line and style are null. */
export type BoxRow = {
  readonly block: ContentBlock | null
  readonly line: Line | null
  readonly style: BlockStyle | null
  readonly leadingPt: number
  readonly rulesAbove: readonly RuleStyle[]
  readonly rulesBelow: readonly RuleStyle[]
  readonly heightPt: number
}

/** A block set in the style of its role, or another. */
export function boxFor(
  block: ContentBlock,
  { template, density, measurePt, fonts }: FlowContext,
  breakBefore: BreakLevel,
  style: BlockStyle = template.styles[block.role],
): Box {
  return boxOf(block, setBlock(block, style, measurePt, fonts), style, density, breakBefore)
}

/** The box of lines that are set already. */
export function boxOf(
  block: ContentBlock,
  lines: readonly Line[],
  style: BlockStyle,
  density: Density,
  breakBefore: BreakLevel,
): Box {
  const leadingPt = atDensity(style.leadingPt, density)
  return {
    rows: lines.map((line, index) => {
      const rulesAbove = index === 0 ? style.rulesAbove : []
      const rulesBelow = index === lines.length - 1 ? style.rulesBelow : []
      const heightPt = heightOf(rulesAbove) + leadingPt + heightOf(rulesBelow)
      return { block, line, style, leadingPt, rulesAbove, rulesBelow, heightPt }
    }),
    beforePt: atDensity(style.beforePt, density),
    afterPt: atDensity(style.afterPt, density),
    breakBefore,
    isCloseToAbove: false,
  }
}
