import { credentialSizePt, setBlock } from './block-lines'
import type { ComposedHead } from './compose-head'
import type { ComposedSection, ContentBlock, ContentEntry } from './content'
import type { FontLibrary } from './fonts'
import { setName } from './head-lines'
import type { Line } from './lines'
import { memory } from './memory'
import { BREAK, type BreakLevel, breakInsideBlock, breakInsideList } from './page-breaks'
import { heightOf } from './rule-height'
import { atDensity, type BlockStyle, type Density, type RuleStyle, type Template } from './template'

/** One line of the resume on its way down the page, or the rules under the head. */
export type Row = {
  /** The block that the line is of; null for rules alone. */
  readonly block: ContentBlock | null
  readonly line: Line | null
  readonly style: BlockStyle | null
  readonly leadingPt: number
  readonly rulesAbove: readonly RuleStyle[]
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
  readonly density: Density
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
    const gapPt = previous ? Math.max(previous.afterPt, box.isCloseToAbove ? 0 : box.beforePt) : 0
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
  /** No space of its own before it: the first under a heading, and one short job after another. */
  readonly isCloseToAbove: boolean
}

function headBoxes(head: ComposedHead, context: FlowContext): readonly Box[] {
  const { template, density, measurePt, fonts } = context
  const { styles } = template
  const boxes: Box[] = []
  const name = setName(head, template, measurePt, fonts)
  if (head.name) {
    const { leadingPt } = name.isOnTwoLines ? template.head.nameOnTwoLines : styles.name
    const style = { ...styles.name, leadingPt, afterPt: name.reachBelowPt }
    boxes.push(boxOf(head.name, name.lines, style, density, BREAK.head))
  }
  if (head.credentials && !name.hasCredentials)
    boxes.push(boxFor(head.credentials, context, BREAK.head, credentialsBelow(template)))
  for (const block of [head.headline, head.contact]) if (block) boxes.push(boxFor(block, context, BREAK.head))
  const { rules, rulesBeforePt, rulesAfterPt } = template.head
  if (boxes.length > 0 && rules.length > 0)
    boxes.push({
      rows: [
        {
          block: null,
          line: null,
          style: null,
          leadingPt: 0,
          rulesAbove: [],
          rulesBelow: rules,
          heightPt: heightOf(rules),
        },
      ],
      beforePt: rulesBeforePt,
      afterPt: rulesAfterPt,
      breakBefore: BREAK.head,
      isCloseToAbove: false,
    })
  return boxes
}

/** Space around credentials that did not fit beside the name. */
const CREDENTIALS_BELOW_PT = { beforePt: 1, afterPt: 3 }

const rememberStyle = new WeakMap<Template, BlockStyle>()

function credentialsBelow(template: Template): BlockStyle {
  const { styles, head } = template
  if (head.credentials === 'own line' || !head.credentialsBelow) return styles.credentials
  const known = rememberStyle.get(template)
  const style = known ?? { ...styles.credentials, ...CREDENTIALS_BELOW_PT, ...head.credentialsBelow }
  rememberStyle.set(template, style)
  return style
}

function sectionBoxes({ name, heading, entries }: ComposedSection, context: FlowContext): readonly Box[] {
  const boxes =
    name === 'credentials'
      ? credentialBoxes(entries, context)
      : entries.flatMap((entry, index) => entryBoxes(entry, entries[index - 1] ?? null, context))
  if (!heading) return boxes
  const [first, ...others] = boxes
  const headed = first ? [{ ...first, breakBefore: BREAK.head, isCloseToAbove: true }] : []
  return [boxFor(heading, context, BREAK.free), ...headed, ...others]
}

const rememberSized = memory<BlockStyle>()

/** All in the one size that fits them, and on one page unless no page could hold them. */
function credentialBoxes(entries: readonly ContentEntry[], context: FlowContext): readonly Box[] {
  const { template, measurePt, pageHeightPt, fonts } = context
  const blocks = entries.flatMap(({ list }) => list)
  const style = template.styles.certification
  const sizePt = credentialSizePt(blocks, style, measurePt, fonts)
  const sized = rememberSized(fonts, style, `${sizePt}`, () => ({ ...style, sizePt }))
  const boxes = blocks.map((block, index) =>
    boxFor(block, context, index === 0 ? BREAK.free : BREAK.together, sized),
  )
  const heightPt = boxes.flatMap((box) => box.rows).reduce((sum, row) => sum + row.heightPt, 0)
  if (heightPt <= pageHeightPt) return boxes
  return boxes.map((box, index) => ({ ...box, breakBefore: breakBeforeItem(index, boxes.length) }))
}

function entryBoxes(
  { head, list }: ContentEntry,
  previous: ContentEntry | null,
  context: FlowContext,
): readonly Box[] {
  const heads = head.map((block, index) => {
    // A summary stays under the name, even one so long that it must be broken.
    const box = boxFor(block, context, index === 0 && block.role !== 'summary' ? BREAK.free : BREAK.head)
    return isShortJob(block) && isShortJob(previous?.head[0]) ? { ...box, isCloseToAbove: true } : box
  })
  const items = list.map((block, index) => {
    const box = boxFor(block, context, breakBeforeItem(index, list.length))
    if (index > 0) return box
    return head.length > 0 ? { ...box, breakBefore: BREAK.head } : withoutHead(box, context)
  })
  return [...heads, ...items]
}

function isShortJob(block: ContentBlock | undefined): boolean {
  return block?.role === 'shortJob'
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
  { template, density, measurePt, fonts }: FlowContext,
  breakBefore: BreakLevel,
  style: BlockStyle = template.styles[block.role],
): Box {
  return boxOf(block, setBlock(block, style, measurePt, fonts), style, density, breakBefore)
}

function boxOf(
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
