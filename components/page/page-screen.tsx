'use client'

import { useRouter } from 'next/navigation'
import { ProblemMessage } from '@/components/problem-message'
import { DocumentShell } from '@/components/shell/document-shell'
import { useDraftStore } from '@/components/state/draft-store'
import { usePages } from '@/components/state/use-pages'
import { stepHref, stepOfField } from '@/components/wizard/wizard-steps'
import { fileStem } from '@/lib/export/file-name'
import type { Draft } from '@/lib/resume/draft'
import { toJsonResume } from '@/lib/resume/json-resume'
import { PageView } from './page-view'
import { saveFile } from './save-file'
import { useReadBack } from './use-read-back'
import { worthSaying } from './worth-saying'

/** Page: the resume as it prints, its settings, and its files. */
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
  const { layout, isStale, problem } = usePages(draft)
  const { make, ...reading } = useReadBack(draft)
  const trouble = worthSaying(reading.problem ?? problem)
  const download = async () => {
    const made = await make()
    if (made !== null) saveFile(new Uint8Array(made.bytes), made.fileName, 'application/pdf')
  }
  return (
    <PageView
      {...reading}
      layout={layout}
      isStale={isStale}
      settings={draft.page}
      onSettings={editPage}
      onField={(field) => router.push(stepHref(stepOfField(field), draft.id, field))}
      onDownload={() => void download()}
      onJson={() =>
        saveFile(
          JSON.stringify(toJsonResume(draft.resume), null, 2),
          `${fileStem(draft.resume)}.json`,
          'application/json',
        )
      }
      problem={trouble === null ? null : <ProblemMessage problem={trouble} />}
    />
  )
}
