import type { ReactNode } from 'react'
import { Button } from '@/components/fields/button'
import { Ring } from '@/components/fields/icons'
import type { LaidOutResume } from '@/lib/pdf/page'
import type { ReadBack } from '@/lib/pdf/read-back'
import type { PageSettings } from '@/lib/resume/draft'
import { MissingCharacters } from './missing-characters'
import { isBlank, PagePreview } from './page-preview'
import { PageSettingsForm } from './page-settings'
import { MachineText, ReadBackReport } from './read-back-report'

type PageViewProps = {
  readonly layout: LaidOutResume | null
  readonly isStale: boolean
  readonly settings: PageSettings
  readonly onSettings: (change: Partial<PageSettings>) => void
  readonly onField: (field: string) => void
  readonly onDownload: () => void
  readonly onJson: () => void
  readonly isMaking: boolean
  /** What went wrong, as a sentence; null when nothing did. */
  readonly problem: ReactNode
  readonly readBack: ReadBack | null
  /** What the file that was made last is called. */
  readonly fileName: string | null
  /** Whether the draft is still as it was when it was read back. */
  readonly isCurrent: boolean
}

/** The page as it prints, with what may be chosen about it, and what a program reads out of the file. */
export function PageView({
  layout,
  isStale,
  settings,
  readBack,
  isCurrent,
  onField,
  ...acts
}: PageViewProps) {
  return (
    <div
      className={`page-grid ${readBack === null ? '' : 'has-text'} desk:h-[calc(100dvh-var(--bar))] desk:overflow-hidden`}
    >
      <section
        aria-label="How it looks"
        className="page-choices relative grid content-start gap-7 border-rule bg-sheet px-4 pt-5 pb-7 tablet:px-8 tablet:pt-7.5 desk:overflow-auto desk:border-r"
      >
        <div>
          <h1 className="text-[25px]/[31px] font-title tracking-[-0.012em] tablet:text-30">
            {headline(layout)}
          </h1>
          <p className="mt-1 text-13 text-pretty text-ink-2">
            The file holds exactly what you see, as text that any program can read.
          </p>
        </div>
        <PageSettingsForm settings={settings} onChange={acts.onSettings} />
        <Downloads {...acts} />
        {layout !== null && <MissingCharacters missing={layout.missing} />}
        {readBack !== null && (
          <div>
            {!isCurrent && (
              <p className="mb-3 text-13 text-ink-2">
                This is the file as it was before your last change. Download it again to read it back anew.
              </p>
            )}
            <ReadBackReport readBack={readBack} />
          </div>
        )}
      </section>
      <div className="page-pages relative px-4 py-5 tablet:px-8 desk:overflow-auto">
        <div className="mx-auto max-w-204">
          <PagePreview layout={layout} isStale={isStale} activeField={null} onField={onField} />
        </div>
      </div>
      {readBack !== null && (
        <div className="page-text relative border-rule bg-sheet px-4 py-5 tablet:px-8 desk:overflow-auto desk:border-t wide:border-t-0 wide:border-l">
          <MachineText text={readBack.text} />
        </div>
      )}
    </div>
  )
}

function headline(layout: LaidOutResume | null): string {
  if (layout === null || isBlank(layout)) return 'Your page'
  const count = layout.pages.length
  return count === 1 ? 'Your resume takes one page.' : `Your resume takes ${count} pages.`
}

type DownloadsProps = Pick<PageViewProps, 'onDownload' | 'onJson' | 'isMaking' | 'fileName' | 'problem'>

function Downloads({ onDownload, onJson, isMaking, fileName, problem }: DownloadsProps) {
  return (
    <div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button variant="main" onClick={onDownload} disabled={isMaking}>
          Download PDF
        </Button>
        <p role="status" className="flex min-h-6 items-center gap-1.5 text-13 text-ink-2">
          {isMaking && (
            <>
              <Ring /> Making the file
            </>
          )}
        </p>
      </div>
      {fileName !== null && !isMaking && (
        <p className="mt-1 text-13 wrap-anywhere text-ink-2">{`Made: ${fileName}`}</p>
      )}
      {problem !== null && (
        <div role="alert" className="mt-2 text-13 text-pretty">
          {problem}
        </div>
      )}
      <h2 className="mt-5 text-13 font-medium text-ink-2">For other programs</h2>
      <Button variant="link" onClick={onJson}>
        Download JSON Resume
      </Button>
    </div>
  )
}
