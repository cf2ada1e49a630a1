import { Fragment, memo } from 'react'
import type { PlacedBlock } from '@/lib/pdf/page'
import { boxAround, joinBetween, textOf } from './page-blocks'
import { PageRule, PageRun } from './page-run'

type PageBlockProps = {
  readonly block: PlacedBlock
  readonly isActive: boolean
  /** Whether a press on it leads to its field. */
  readonly canEdit: boolean
  /** Characters of its field that no font has. */
  readonly missing: readonly string[]
  /** Whether Tab stops here; the arrow keys reach the others. */
  readonly isTabStop: boolean
}

/** One block of the page as the element that it is, with a button under its words when a press leads to its field. */
export const PageBlock = memo(function PageBlock({
  block,
  isActive,
  canEdit,
  missing,
  isTabStop,
}: PageBlockProps) {
  const isEditable = canEdit && block.field !== null && block.tag !== 'artifact'
  const Element = block.tag === 'artifact' ? 'div' : block.tag
  const hit = isEditable || isActive ? <Hit {...{ block, isActive, isEditable, isTabStop }} /> : null
  const words = (
    <>
      {block.rules.map((rule) => (
        <PageRule key={`${rule.xPt} ${rule.yPt}`} rule={rule} />
      ))}
      {block.runs.map((run, index) => {
        const before = block.runs[index - 1]
        return (
          <Fragment key={`${run.xPt} ${run.baselinePt}`}>
            {before ? joinBetween(before, run) : ''}
            <PageRun run={run} isLink={!canEdit} missing={missing} />
          </Fragment>
        )
      })}
    </>
  )
  const field = isEditable ? (block.field ?? undefined) : undefined
  if (block.tag === 'li')
    return (
      <li className="page-block" data-field={field}>
        {hit}
        {words}
      </li>
    )
  return (
    <div className="page-block" data-field={field}>
      {hit}
      <Element aria-hidden={block.tag === 'artifact' || undefined}>{words}</Element>
    </div>
  )
})

/** How far the highlight stands out around the words, in points. */
const HIT_MARGIN_PT = { x: 3, y: 0.75 }

function Hit({
  block,
  isActive,
  isEditable,
  isTabStop,
}: {
  readonly block: PlacedBlock
  readonly isActive: boolean
  readonly isEditable: boolean
  readonly isTabStop: boolean
}) {
  const box = boxAround(block.runs)
  if (box === null) return null
  const style = {
    left: `${box.leftPt - HIT_MARGIN_PT.x}pt`,
    top: `${box.topPt - HIT_MARGIN_PT.y}pt`,
    width: `${box.widthPt + 2 * HIT_MARGIN_PT.x}pt`,
    height: `${box.heightPt + 2 * HIT_MARGIN_PT.y}pt`,
  }
  if (!isEditable)
    return <span aria-hidden="true" className="page-hit" data-active={isActive} style={style} />
  return (
    <button
      type="button"
      className="page-hit"
      data-active={isActive}
      tabIndex={isTabStop ? 0 : -1}
      // those who listen hear each line once, as what it is, and one button: that of the line they stand on
      aria-hidden={!isTabStop || undefined}
      aria-label={`Edit “${shorten(textOf(block.runs))}”`}
      style={style}
    />
  )
}

/** Long enough to know a line by, short enough to listen to. */
const LABEL_CHARACTERS = 60

function shorten(text: string): string {
  if (text.length <= LABEL_CHARACTERS) return text
  return `${text.slice(0, text.lastIndexOf(' ', LABEL_CHARACTERS) || LABEL_CHARACTERS)} …`
}
