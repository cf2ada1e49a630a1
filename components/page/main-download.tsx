import type { ReactNode } from 'react'
import { Button } from '@/components/fields/button'
import { Ring, Tick } from '@/components/fields/icons'
import { PAGE_WORDS } from './page-words'

type MainDownloadProps = {
  readonly fileName: string
  /** Whether there is anything to print. */
  readonly hasWords: boolean
  readonly isMaking: boolean
  /** The file was just handed to the browser. */
  readonly isDone: boolean
  readonly onDownload: () => void
  /** What went wrong, as a sentence; null when nothing did. */
  readonly problem: ReactNode
}

/** The act that the whole product leads to: the PDF, with the name it will have. */
export function MainDownload({
  fileName,
  hasWords,
  isMaking,
  isDone,
  onDownload,
  problem,
}: MainDownloadProps) {
  return (
    <div className="mt-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button
          variant="main"
          onClick={onDownload}
          disabled={!hasWords}
          aria-disabled={isMaking}
          aria-describedby="pdf-name"
        >
          {PAGE_WORDS.downloadPdf}
        </Button>
        <p role="status" className="flex min-h-6 items-center gap-1.5 text-13 text-ink-2">
          {isMaking && (
            <>
              <Ring /> {PAGE_WORDS.makingFile}
            </>
          )}
          {isDone && (
            <>
              <Tick /> {PAGE_WORDS.downloaded}
            </>
          )}
        </p>
      </div>
      <p id="pdf-name" className="mt-1.5 text-13 wrap-anywhere text-ink-2">
        {hasWords ? fileName : PAGE_WORDS.onceAWord}
      </p>
      {problem !== null && (
        <div role="alert" className="mt-2 text-13 text-pretty">
          {problem}
        </div>
      )}
    </div>
  )
}
