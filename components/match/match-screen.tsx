'use client'

import { PagesToPrint } from '@/components/page/pages-to-print'
import { DocumentShell } from '@/components/shell/document-shell'
import { useDraftStore } from '@/components/state/draft-store'
import { DownloadLink } from '@/components/wizard/download-link'
import { MatchDesk } from './match-desk'

/** Match: a posting, marked up, and what the resume shows of it. */
export function MatchScreen() {
  return (
    <DocumentShell mode="match" actions={<DownloadLink />}>
      <OpenDraft />
    </DocumentShell>
  )
}

function OpenDraft() {
  const draft = useDraftStore((state) => state.draft)
  if (draft === null) return null
  return (
    <>
      <MatchDesk key={draft.id} draft={draft} />
      <PagesToPrint />
    </>
  )
}
