'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { DocumentShell } from '@/components/shell/document-shell'
import { useDraftStore } from '@/components/state/draft-store'
import { today } from '@/components/state/today'
import { usePages } from '@/components/state/use-pages'
import { stepHref, stepOfField } from '@/components/wizard/wizard-steps'
import { resumeFileName } from '@/lib/export/file-name'
import { resumeOn } from '@/lib/resume/credential-status'
import type { Draft } from '@/lib/resume/draft'
import { FileList } from './file-list'
import { ForeignPane } from './foreign-pane'
import { MainDownload } from './main-download'
import { OwnReading } from './own-reading'
import { isBlank } from './page-blocks'
import { PageSettingsForm } from './page-settings'
import { PageView } from './page-view'
import { type ReadFile, ReadingPane } from './reading-pane'
import { useDownload } from './use-download'
import { useForeign } from './use-foreign'
import { useIdleReading } from './use-idle-reading'
import { useReadBack } from './use-read-back'

/** Page: the resume as it prints, its settings, its files, and what a program reads out of them. */
export function PageScreen() {
  return (
    <DocumentShell mode="page">
      <OpenDraft />
    </DocumentShell>
  )
}

function OpenDraft() {
  const draft = useDraftStore((state) => state.draft)
  return draft === null ? null : <DraftPages key={draft.id} draft={draft} />
}

function DraftPages({ draft }: { readonly draft: Draft }) {
  const router = useRouter()
  const editPage = useDraftStore((state) => state.editPage)
  const pages = usePages(draft)
  const { layout, isStale } = pages
  const reading = useReadBack(draft)
  const hasWords = layout !== null && !isBlank(layout)
  useIdleReading(reading, hasWords && !isStale)
  const pdf = useDownload(reading)
  const [which, setWhich] = useState<ReadFile>('own')
  const { foreign, read } = useForeign()
  const readFile = (file: File) => {
    setWhich('foreign')
    void read(file)
  }
  const hrefOf = (field: string) => stepHref(stepOfField(field), draft.id, field)
  return (
    <PageView
      pages={pages}
      onField={(field) => router.push(hrefOf(field))}
      main={
        <MainDownload
          {...pdf}
          hasWords={hasWords || layout === null}
          fileName={resumeFileName(resumeOn(draft.resume, today()), 'pdf')}
        />
      }
      look={<PageSettingsForm settings={draft.page} fit={layout?.fit ?? null} onChange={editPage} />}
      files={<FileList draft={draft} onSettings={editPage} />}
      onFile={readFile}
      reading={
        <ReadingPane
          which={which}
          onWhich={setWhich}
          foreign={<ForeignPane foreign={foreign} onFile={readFile} />}
          own={
            <OwnReading
              {...reading}
              layout={layout}
              hasWords={hasWords || layout === null}
              hasFailed={reading.problem !== null}
              onRead={() => void reading.make()}
              hrefOf={hrefOf}
            />
          }
        />
      }
    />
  )
}
