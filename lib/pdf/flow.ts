import { credentialSizePt, setBlock } from './block-lines'
import type { ComposedHead } from './compose-head'
import type { ComposedSection, ContentBlock, ContentEntry } from './content'
import type { FontLibrary } from './fonts'
import { setName } from './head-lines'
import type { Line } from './lines'
import { BREAK, type BreakLevel, breakInsideBlock, breakInsideList } from './page-breaks'
import { atDensity, type BlockStyle, type RuleStyle, type Template } from './template'

/** One line of the resume on its way down the page, or the rules under the head. */
export type Row = {
  /** The block that the line is of; null for rules alone. */
  readonly block: ContentBlock | null
  readonly line: Line | null
  readonly style: BlockStyle | null
  readonly rulesBelow: readonly RuleStyle[]
  readonly heightPt: number
  /** Space above, dropped where the row opens a page. */
  readonly gapPt: number
  /** How much it costs to start a page with this row. */
  readonly breakBefore: BreakLevel
}

/** Everything that setting needs beside the words. */
type FlowContext = {
  readonly template: Template
  readonly density: 'airy' | 'normal' | 'dense'
  readonly measurePt: number
  /** Height that a page after the first offers. */
  readonly pageHeightPt: number
  readonly fonts: FontLibrary
}

/** Sets all words in lines, one after the other, with the space between them and the cost of breaking there. */
export function flowRows(
  head: ComposedHead,
  sections: readonly ComposedSection[],
  context: FlowContext,
): readonly Row[] {
  const boxes = [
    ...headBoxes(head, context),
    ...sections.flatMap((section) => sectionBoxes(section, context)),
  ]
  const shown = boxes.filter((box) => box.rows.length > 0)
  return shown.flatMap((box, boxIndex) => {
    const previous = shown[boxIndex - 1]
    const gapPt = previous ? Math.max(previous.afterPt, box.isFirstAfterHeading ? 0 : box.beforePt) : 0
    return box.rows.map((row, index) => ({
      ...row,
      gapPt: index === 0 ? gapPt : 0,
      breakBefore: index === 0 ? box.breakBefore : breakInsideBlock(index, box.rows.length),
    }))
  })
}

/** The rows of one block, and what it asks of its neighbours. */
type Box = {
  readonly rows: readonly Omit<Row, 'gapPt' | 'breakBefore'>[]
  readonly beforePt: number
  readonly afterPt: number
  readonly breakBefore: BreakLevel
  readonly isFirstAfterHeading: boolean
}

function headBoxes(head: ComposedHead, context: FlowContext): readonly Box[] {
  const { template, density, measurePt, fonts } = context
  const { styles } = template
  const name = setName(head, template, atDensity(styles.name.leadingPt, density), measurePt, fonts)
  const boxes: Box[] = head.name ? [boxOf(head.name, name.lines, styles.name, context, BREAK.head)] : []
  const others = [name.hasCredentials ? null : head.credentials, head.headline, head.contact]
  for (const block of others) if (block) boxes.push(boxFor(block, context, BREAK.head))
  const { rules, rulesBeforePt, rulesAfterPt } = template.head
  if (boxes.length > 0 && rules.length > 0)
    boxes.push({
      rows: [{ block: null, line: null, style: null, rulesBelow: rules, heightPt: heightOf(rules) }],
      beforePt: rulesBeforePt,
      afterPt: rulesAfterPt,
      breakBefore: BREAK.head,
      isFirstAfterHeading: false,
    })
  return boxes
}

function sectionBoxes({ name, heading, entries }: ComposedSection, context: FlowContext): readonly Box[] {
  const boxes =
    name === 'credentials'
      ? credentialBoxes(entries, context)
      : entries.flatMap((entry) => entryBoxes(entry, context))
  if (!heading) return boxes
  const [first, ...others] = boxes
  const headed = first ? [{ ...first, breakBefore: BREAK.head, isFirstAfterHeading: true }] : []
  return [boxFor(heading, context, BREAK.free), ...headed, ...others]
}

/** All in the one size that fits them, and on one page unless no page could hold them. */
function credentialBoxes(entries: readonly ContentEntry[], context: FlowContext): readonly Box[] {
  const blocks = entries.flatMap(({ list }) => list)
  const style = context.template.styles.certification
  const sizePt = credentialSizePt(blocks, style, context.measurePt, context.fonts)
  const boxes = blocks.map((block, index) =>
    boxFor(block, context, index === 0 ? BREAK.free : BREAK.together, { ...style, sizePt }),
  )
  const heightPt = boxes.flatMap((box) => box.rows).reduce((sum, row) => sum + row.heightPt, 0)
  if (heightPt <= context.pageHeightPt) return boxes
  return boxes.map((box, index) => ({ ...box, breakBefore: breakBeforeItem(index, boxes.length) }))
}

function entryBoxes({ head, list }: ContentEntry, context: FlowContext): readonly Box[] {
  const heads = head.map((block, index) =>
    // A summary stays under the name, even one so long that it must be broken.
    boxFor(block, context, index === 0 && block.role !== 'summary' ? BREAK.free : BREAK.head),
  )
  const items = list.map((block, index) => {
    const box = boxFor(block, context, breakBeforeItem(index, list.length))
    if (index > 0) return box
    return head.length > 0 ? { ...box, breakBefore: BREAK.head } : withoutHead(box, context)
  })
  return [...heads, ...items]
}

function breakBeforeItem(index: number, count: number): BreakLevel {
  return index === 0 ? BREAK.free : breakInsideList(index, count)
}

/** Bullets of a job that has no name yet stand apart from those of the job above. */
function withoutHead(box: Box, { template, density }: FlowContext): Box {
  const entryGapPt = atDensity(template.styles.jobTitle.beforePt, density)
  return box.rows[0]?.block?.tag === 'li' ? { ...box, beforePt: entryGapPt } : box
}

function boxFor(
  block: ContentBlock,
  context: FlowContext,
  breakBefore: BreakLevel,
  style: BlockStyle = context.template.styles[block.role],
): Box {
  const leadingPt = atDensity(style.leadingPt, context.density)
  const lines = setBlock(block, style, leadingPt, context.measurePt, context.fonts)
  return boxOf(block, lines, style, context, breakBefore)
}

function boxOf(
  block: ContentBlock,
  lines: readonly Line[],
  style: BlockStyle,
  { density }: FlowContext,
  breakBefore: BreakLevel,
): Box {
  return {
    rows: lines.map((line, index) => {
      const rulesBelow = index === lines.length - 1 ? style.rulesBelow : []
      return { block, line, style, rulesBelow, heightPt: line.leadingPt + heightOf(rulesBelow) }
    }),
    beforePt: atDensity(style.beforePt, density),
    afterPt: atDensity(style.afterPt, density),
    breakBefore,
    isFirstAfterHeading: false,
  }
}

function heightOf(rules: readonly RuleStyle[]): number {
  return rules.reduce((sum, { gapPt, thicknessPt }) => sum + gapPt + thicknessPt, 0)
}
