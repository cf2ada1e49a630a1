'use client'

import { type CSSProperties, memo, useMemo, useRef } from 'react'
import type { LaidOutPage, LaidOutResume, PlacedBlock } from '@/lib/pdf/page'
import { PageBlock } from './page-block'
import { groupBlocks, paperOf } from './page-blocks'
import { usePageFonts } from './page-fonts'
import { usePageLines } from './use-page-lines'
import './page-sheet.css'

/** What a sheet needs to know of the layout beside its page. */
export type SheetOf = Pick<LaidOutResume, 'widthPt' | 'heightPt' | 'language' | 'missing'>

type PageSheetProps = {
  readonly page: LaidOutPage
  readonly layout: SheetOf
  readonly widthPx: number
  /** "Page 1 of 2", for those who listen. */
  readonly label?: string
  /** The field whose blocks are highlighted: see `fieldToHighlight`. */
  readonly highlighted?: string | null
  /** Called with the field of a pressed line. Without it the page is only read, and its links can be followed. */
  readonly onField?: (field: string) => void
}

/**
 * Paints one laid-out page on the screen: the same boxes as the file, as real text at the same places.
 * Everything is set in points and scaled as a whole, so that a new width never breaks a line anew. A page on which
 * nothing changed is not painted anew.
 */
export const PageSheet = memo(function PageSheet({
  page,
  layout,
  widthPx,
  label,
  highlighted = null,
  onField,
}: PageSheetProps) {
  const face = useRef<HTMLDivElement>(null)
  const hasFonts = usePageFonts(useMemo(() => [page], [page]))
  const tabStop = usePageLines(face, onField)
  const groups = useMemo(() => groupBlocks(page.blocks), [page])
  const canEdit = onField !== undefined
  const stops = page.blocks.filter((block) => block.field !== null && block.tag !== 'artifact')
  const stop = stops[tabStop < stops.length ? tabStop : 0]
  const paint = (block: PlacedBlock) => (
    <PageBlock
      key={block.id}
      block={block}
      canEdit={canEdit}
      isTabStop={block === stop}
      missing={layout.missing.find(({ field }) => field === block.field)?.characters ?? NONE}
      isActive={highlighted !== null && block.field === highlighted}
    />
  )
  const style: CSSProperties & Record<`--${string}`, string | number> = {
    '--page-width': `${layout.widthPt}pt`,
    '--page-height': `${layout.heightPt}pt`,
    '--page-scale': widthPx / (layout.widthPt * PX_PER_PT),
  }
  return (
    <section
      className="page-sheet bg-page lifted"
      aria-label={label}
      style={style}
      data-size={paperOf(layout)}
    >
      <div ref={face} className="page-face" lang={layout.language} data-ready={hasFonts}>
        {groups.map((group) =>
          group.kind === 'block' ? paint(group.block) : <ul key={group.key}>{group.items.map(paint)}</ul>,
        )}
      </div>
    </section>
  )
})

const NONE: readonly string[] = []

/** CSS pixels in a point: 96 and 72 to the inch. */
export const PX_PER_PT = 96 / 72
