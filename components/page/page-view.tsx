import { type ReactNode, useState } from 'react'
import type { Pages } from '@/components/state/use-pages'
import type { LaidOutResume } from '@/lib/pdf/page'
import { MissingCharacters } from './missing-characters'
import { isBlank } from './page-blocks'
import { PagePreview } from './page-preview'
import { type PageSide, PageTabs } from './page-tabs'
import { PAGE_WORDS } from './page-words'
import { useFileDrop } from './use-file-drop'
import './page-screen.css'

type PageViewProps = {
  readonly pages: Pages
  readonly onField: (field: string) => void
  /** The main act: the PDF. */
  readonly main: ReactNode
  readonly look: ReactNode
  readonly files: ReactNode
  readonly reading: ReactNode
  /** A file from elsewhere was dropped. */
  readonly onFile: (file: File) => void
}

/**
 * The page as it prints, with what may be chosen about it, its files, and what a program reads out of it. On a phone
 * one at a time; on a desk the choices stand left, the page beside them, the reading right where there is room.
 */
export function PageView({ pages, onField, onFile, ...parts }: PageViewProps) {
  const { layout, problem } = pages
  const [side, setSide] = useState<PageSide>('page')
  const { drop, isOver } = useFileDrop((file) => {
    setSide('reading')
    onFile(file)
  })
  return (
    <div className="page-grid" data-side={side} data-over={isOver} {...drop}>
      <PageTabs
        sides={['page', 'look', 'files', 'reading']}
        side={side}
        onSide={setSide}
        className="sticky top-(--bar) z-10 desk:hidden"
      />
      <div className="page-choices">
        <div className="page-head">
          <h1 className="screen-title" data-waiting={layout === null && problem === null}>
            {headline(layout)}
          </h1>
          <p className="mt-1 text-13 text-pretty text-ink-2">{PAGE_WORDS.lead}</p>
          {parts.main}
        </div>
        <section id="page-look" aria-label={PAGE_WORDS.look} className="page-look">
          {parts.look}
          {layout !== null && <MissingCharacters missing={layout.missing} onField={onField} />}
        </section>
        <section id="page-files" aria-label={PAGE_WORDS.files} className="page-files">
          {parts.files}
        </section>
      </div>
      <PageTabs
        sides={['page', 'reading']}
        side={side === 'reading' ? 'reading' : 'page'}
        onSide={setSide}
        className="page-tabs-desk"
      />
      <div id="page-page" className="page-pages">
        <PagePreview {...pages} activeField={null} onField={onField} />
      </div>
      <section id="page-reading" aria-labelledby="page-reading-heading" className="page-reading">
        {parts.reading}
      </section>
    </div>
  )
}

function headline(layout: LaidOutResume | null): string {
  if (layout === null || isBlank(layout)) return PAGE_WORDS.yourPage
  const count = layout.pages.length
  return count === 1 ? PAGE_WORDS.takesOnePage : PAGE_WORDS.takesPages(count)
}
