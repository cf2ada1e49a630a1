'use client'

import { Button } from '@/components/fields/button'
import type { LaidOutResume } from '@/lib/pdf/page'
import { numberPages } from './page-blocks'
import { PageSheet, PX_PER_PT, paperOf } from './page-sheet'
import { PrintCopy } from './print-copy'
import { usePaneWidth } from './use-pane-width'

type PagePreviewProps = {
  /** Null until the first layout is there. */
  readonly layout: LaidOutResume | null
  /** A newer layout is on its way; the old one stays. */
  readonly isStale: boolean
  readonly activeField: string | null
  readonly onField: (field: string) => void
}

/** Larger than true size helps nobody. */
const MAX_SCALE = 1

/** The pages as they will print, as wide as the pane allows, one under the other. */
export function PagePreview({ layout, isStale, activeField, onField }: PagePreviewProps) {
  const [pane, paneWidthPx] = usePaneWidth()
  const pages = numberPages(layout)
  const isEmpty = layout !== null && isBlank(layout)
  const widthPx = layout === null ? 0 : Math.min(paneWidthPx ?? 0, layout.widthPt * PX_PER_PT * MAX_SCALE)
  return (
    <section aria-label="Your page" aria-busy={isStale} ref={pane} className="grid content-start gap-3.5">
      {!isEmpty && (
        <div className="flex min-h-5 flex-wrap justify-between gap-x-4 text-13 text-ink-2">
          <p>{layout === null ? 'Your page appears here.' : 'As it will print. Press a line to edit it.'}</p>
          {layout !== null && <p>{pageCountWords(layout)}</p>}
        </div>
      )}
      {isEmpty && <EmptyPage onField={onField} />}
      {layout !== null &&
        paneWidthPx !== null &&
        !isEmpty &&
        pages.map(({ page, number }) => (
          <PageSheet
            key={number}
            page={page}
            layout={layout}
            widthPx={widthPx}
            label={`Page ${number} of ${pages.length}`}
            activeField={activeField}
            onField={onField}
          />
        ))}
      {layout !== null && !isEmpty && <PrintCopy layout={layout} />}
    </section>
  )
}

/** "1 page, Letter". */
export function pageCountWords(layout: LaidOutResume): string {
  const count = layout.pages.length
  return `${count} ${count === 1 ? 'page' : 'pages'}, ${paperOf(layout) === 'a4' ? 'A4' : 'Letter'}`
}

/** Whether nothing is written yet. */
export function isBlank({ pages }: LaidOutResume): boolean {
  return pages.every(({ blocks }) => blocks.length === 0)
}

function EmptyPage({ onField }: Pick<PagePreviewProps, 'onField'>) {
  return (
    <div className="border border-dashed border-rule-strong px-7 py-8">
      <h2 className="text-17 font-title">Nothing on the page yet</h2>
      <p className="mt-1 max-w-[52ch] text-ink-2">
        Write your name, and it appears here in the type it will print in. Each line you add takes its place;
        press a line to go to where you wrote it.
      </p>
      <Button className="mt-4" onClick={() => onField('contact.name')}>
        Write your name
      </Button>
    </div>
  )
}
