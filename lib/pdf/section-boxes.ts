import { credentialSizePt } from './block-lines'
import { type Box, boxFor, type FlowContext } from './boxes'
import type { ComposedSection, ContentBlock, ContentEntry } from './content'
import { memory } from './memory'
import { BREAK, type BreakLevel, breakInsideList } from './page-breaks'
import { atDensity, type BlockStyle } from './template'

/** A heading and its entries, each with where a page may end before it. */
export function sectionBoxes(
  { name, heading, entries }: ComposedSection,
  context: FlowContext,
): readonly Box[] {
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
