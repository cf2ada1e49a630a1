'use client'

import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import type { Pages } from '@/components/state/use-pages'
import { useShared } from '@/components/state/use-shared'
import type { LaidOutResume } from '@/lib/pdf/page'
import { fieldToHighlight } from './active-field'
import { EmptyPage } from './empty-page'
import { isBlank, numberPages, pageCountWords } from './page-blocks'
import { NO_PAGES, useIsInOtherFont, usePaintable } from './page-fonts'
import { PageSheet, PX_PER_PT, type SheetOf } from './page-sheet'
import { PageTrouble } from './page-trouble'
import { PREVIEW_WORDS } from './preview-words'
import { PrintCopy } from './print-copy'
import { useKeptPlace } from './use-kept-place'
import { usePaneWidth } from './use-pane-width'
import { scaleOf, type Zoom, zoomOfKey } from './zoom'
import { ZoomBar } from './zoom-bar'

type PagePreviewProps = Pages & {
  readonly activeField: string | null
  /** Called with the field of a pressed line. Without it the pages are only looked at. */
  readonly onField?: (field: string) => void
}

/** Wider than true size helps nobody who did not ask for it. */
const MAX_FIT = 1

/** The pages as they will print, one under the other: as wide as the pane allows, or as large as one asks for. */
export function PagePreview({
  layout: newest,
  isStale,
  problem,
  askAgain,
  activeField,
  onField,
}: PagePreviewProps) {
  const layout = usePaintable(newest)
  const isInOtherFont = useIsInOtherFont(layout?.pages ?? NO_PAGES)
  const [pane, paneWidthPx] = usePaneWidth()
  const [zoom, setZoom] = useState<Zoom>('fit')
  const sheets = useRef<HTMLDivElement>(null)
  const trueWidthPx = (layout?.widthPt ?? 0) * PX_PER_PT
  const fitScale = trueWidthPx === 0 ? MAX_FIT : Math.min((paneWidthPx ?? 0) / trueWidthPx, MAX_FIT)
  const scale = scaleOf(zoom, fitScale)
  useKeptPlace(sheets, scale)
  const onKeyDown = (event: KeyboardEvent) => {
    const asked = zoomOfKey(event, zoom, fitScale)
    if (asked === null) return
    event.preventDefault()
    setZoom(asked)
  }
  const pages = numberPages(layout)
  const sheet = useShared(sheetOf(layout))
  const highlighted = useMemo(
    () => fieldToHighlight(layout?.pages ?? NO_PAGES, activeField),
    [layout, activeField],
  )
  if (layout !== null && isBlank(layout))
    return (
      <section aria-label={PREVIEW_WORDS.yourPage} ref={pane} className="pt-5">
        {onField === undefined ? <p>{PREVIEW_WORDS.nothingWritten}</p> : <EmptyPage onField={onField} />}
      </section>
    )
  return (
    <section
      aria-label={PREVIEW_WORDS.yourPage}
      aria-busy={isStale || layout !== newest}
      ref={pane}
      onKeyDown={onKeyDown}
    >
      <div className="page-roll">
        <div className="page-bar" style={paneWidthPx === null ? undefined : { width: paneWidthPx }}>
          {layout === null ? (
            <p>{problem === null && PREVIEW_WORDS.appearsHere}</p>
          ) : (
            <p>
              {pageCountWords(layout)}.
              {onField !== undefined && (
                <span className="max-tablet:sr-only"> {PREVIEW_WORDS.pressToEdit}</span>
              )}
            </p>
          )}
          {layout !== null && paneWidthPx !== null && (
            <ZoomBar zoom={zoom} fitScale={fitScale} onZoom={setZoom} />
          )}
        </div>
        {isInOtherFont && (
          <p role="status" className="mb-3 text-13 text-pretty">
            {PREVIEW_WORDS.otherFont}
          </p>
        )}
        <PageTrouble problem={problem} onTryAgain={askAgain} />
        <div className="page-scroll" data-zoom={zoom === 'fit' ? 'fit' : 'set'}>
          <div ref={sheets} className="page-sheets">
            {sheet !== null &&
              paneWidthPx !== null &&
              pages.map(({ page, number }) => (
                <PageSheet
                  key={number}
                  page={page}
                  layout={sheet}
                  widthPx={trueWidthPx * scale}
                  label={PREVIEW_WORDS.pageOf(number, pages.length)}
                  highlighted={highlighted}
                  onField={onField}
                />
              ))}
          </div>
        </div>
      </div>
      {layout !== null && <PrintCopy layout={layout} />}
    </section>
  )
}

function sheetOf(layout: LaidOutResume | null): SheetOf | null {
  if (layout === null) return null
  const { widthPt, heightPt, language, missing } = layout
  return { widthPt, heightPt, language, missing }
}
