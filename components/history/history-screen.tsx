'use client'

import { useRef, useState } from 'react'
import { Button } from '@/components/fields/button'
import { PagePreview } from '@/components/page/page-preview'
import { problemSentence } from '@/components/problem-message'
import { dayWords } from '@/components/shell/clock-words'
import { DocumentShell } from '@/components/shell/document-shell'
import { Toast, type ToastMessage } from '@/components/shell/toast'
import { useDraftStore } from '@/components/state/draft-store'
import { duplicateDraft } from '@/components/state/library-actions'
import { newId } from '@/components/state/new-id'
import { now } from '@/components/state/today'
import { usePages } from '@/components/state/use-pages'
import type { Draft } from '@/lib/resume/draft'
import type { DraftVersion } from '@/lib/resume/draft-version'
import { keepVersion } from '@/lib/storage/versions'
import {
  ALL_VERSIONS,
  AS_IT_IS,
  LEAD,
  madeNew,
  NONE,
  nameOfNew,
  OPEN_AS_NEW,
  RESTORE,
  restored,
  TITLE,
} from './history-words'
import { useVersions } from './use-versions'
import { VersionList } from './version-list'
import './history.css'

/** From this width on the page stands beside the list; see history.css. */
const BESIDE = '(min-width: 1024px)'

/** What the open resume said before: to look at, to restore, to go on from. */
export function HistoryScreen() {
  return (
    <DocumentShell mode={null}>
      <OpenDraft />
    </DocumentShell>
  )
}

function OpenDraft() {
  const draft = useDraftStore((state) => state.draft)
  return draft === null ? null : <History key={draft.id} draft={draft} />
}

function History({ draft }: { readonly draft: Draft }) {
  const versions = useVersions(draft.id)
  const [chosenId, setChosenId] = useState<string | null>(null)
  const [toast, setToast] = useState<ToastMessage | null>(null)
  const goBackTo = useDraftStore((state) => state.goBackTo)
  const list = versions?.ok ? versions.value : []
  const chosen = list.find(({ id }) => id === chosenId) ?? list[0] ?? null
  const pages = usePages(chosen?.draft ?? draft)
  const [openedAt] = useState(now)
  const page = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)

  function choose({ id }: DraftVersion) {
    setChosenId(id)
    // Where the page stands below the list, a press would change nothing that can be seen.
    if (!matchMedia(BESIDE).matches) page.current?.scrollIntoView()
  }

  function backToList() {
    heading.current?.scrollIntoView()
    heading.current?.focus({ preventScroll: true })
  }

  async function restore(version: DraftVersion) {
    await keepVersion({ ...draft, changedAt: now() })
    goBackTo(version.draft)
    setToast({ key: newId(), words: restored(dayWords(version.changedAt, openedAt)) })
  }

  async function openAsNew(version: DraftVersion) {
    const when = dayWords(version.changedAt, openedAt)
    const made = await duplicateDraft(version.draft, nameOfNew(version.draft.name, when))
    setToast({ key: newId(), words: made.ok ? madeNew(made.value.name) : problemSentence(made.problem) })
  }

  return (
    <div className="history-grid">
      <div className="history-list">
        <h1 ref={heading} tabIndex={-1} className="screen-title outline-none">
          {TITLE}
        </h1>
        <p className="mt-1 mb-5 text-13 text-pretty text-ink-2">{LEAD}</p>
        {versions !== null && !versions.ok && <p role="alert">{problemSentence(versions.problem)}</p>}
        {versions?.ok && list.length === 0 && <p className="text-pretty">{NONE}</p>}
        {list.length > 0 && (
          <VersionList draft={draft} versions={list} chosen={chosen} nowMs={openedAt} onChoose={choose} />
        )}
      </div>
      {versions !== null && (
        <div ref={page} className="history-page">
          {chosen === null ? (
            <p className="mb-3 text-ink-2">{AS_IT_IS}</p>
          ) : (
            <div className="history-acts">
              <Button variant="main" onClick={() => void restore(chosen)}>
                {RESTORE}
              </Button>
              <Button onClick={() => void openAsNew(chosen)}>{OPEN_AS_NEW}</Button>
              <Button variant="link" className="desk:hidden" onClick={backToList}>
                {ALL_VERSIONS}
              </Button>
            </div>
          )}
          <PagePreview {...pages} activeField={null} />
        </div>
      )}
      <Toast message={toast} onGone={() => setToast(null)} />
    </div>
  )
}
