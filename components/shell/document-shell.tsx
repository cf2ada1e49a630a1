'use client'

import { type ReactNode, Suspense } from 'react'
import { ButtonLink } from '@/components/fields/button'
import { problemSentence } from '@/components/problem-message'
import { useDraftStore } from '@/components/state/draft-store'
import { useOpenDraft } from '@/components/state/use-open-draft'
import { AppBar } from './app-bar'
import { BackupButton } from './backup-button'
import { type DocumentMode, documentModes } from './document-modes'
import { DocumentName } from './document-name'
import { DOCUMENT_WORDS } from './document-words'
import { HistoryLink } from './history-link'
import { PlainWords } from './plain-screen'
import { SaveFailure, SaveState } from './save-state'
import { SkipLink } from './skip-link'
import { UndoButtons } from './undo-buttons'
import './document.css'
import { UnreadableButton } from './unreadable-button'

type DocumentShellProps = {
  /** Null for a screen beside the three. */
  readonly mode: DocumentMode | null
  /** Actions of the screen, in the bar: Download. */
  readonly actions?: ReactNode
  /** Painted once the draft is open. */
  readonly children: ReactNode
}

/** What the three screens of one resume share: it opens the draft named in the address and says how it is kept. */
export function DocumentShell(props: DocumentShellProps) {
  return (
    <Suspense fallback={<EmptyShell mode={props.mode} />}>
      <OpenDocument {...props} />
    </Suspense>
  )
}

function OpenDocument({ mode, actions, children }: DocumentShellProps) {
  const id = useOpenDraft()
  const isReady = useDraftStore((state) => state.phase.kind === 'ready' && state.draft?.id === id)
  const hasFile = useDraftStore((state) => state.draft?.brought !== undefined)
  return (
    <>
      <SkipLink />
      <AppBar
        modes={documentModes(mode, id, isReady && hasFile)}
        documentName={isReady ? <DocumentName /> : ''}
        end={
          isReady && (
            <>
              <SaveState />
              <UndoButtons />
              {id !== null && <HistoryLink id={id} />}
              {actions}
            </>
          )
        }
      />
      {isReady && <SaveFailure />}
      <main id="main" tabIndex={-1} className="app-screen outline-none">
        {isReady ? children : <NotOpen id={id} />}
      </main>
    </>
  )
}

/** The bar and the ground, as the page is served: nothing moves when the draft arrives. */
function EmptyShell({ mode }: Pick<DocumentShellProps, 'mode'>) {
  return (
    <>
      <SkipLink />
      <AppBar modes={documentModes(mode, null)} documentName="" />
      <main id="main" tabIndex={-1} className="app-screen outline-none">
        <Opening />
      </main>
    </>
  )
}

/** Said when it takes long, from the first paint on. */
function Opening() {
  return (
    <p role="status" className="late-words">
      {DOCUMENT_WORDS.opening}
    </p>
  )
}

function NotOpen({ id }: { id: string | null }) {
  const phase = useDraftStore((state) => state.phase)
  if (id === null)
    return (
      <PlainWords title={DOCUMENT_WORDS.noneOpen}>
        <p>{DOCUMENT_WORDS.noneOpenHelp}</p>
        <ToLibrary />
      </PlainWords>
    )
  if (phase.kind === 'missing')
    return (
      <PlainWords title={DOCUMENT_WORDS.notHere}>
        <p>{DOCUMENT_WORDS.notHereHelp}</p>
        <ToLibrary />
      </PlainWords>
    )
  if (phase.kind === 'failed')
    return (
      <PlainWords title={DOCUMENT_WORDS.notOpened}>
        <p>{problemSentence(phase.problem)}</p>
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
          <ToLibrary />
          {UNREADABLE.has(phase.problem.code) && <UnreadableButton />}
          <BackupButton />
        </div>
      </PlainWords>
    )
  return <Opening />
}

/** What a backup cannot hold. */
const UNREADABLE: ReadonlySet<string> = new Set(['corrupt-record', 'newer-version'])

function ToLibrary() {
  return (
    <ButtonLink variant="main" href="/">
      {DOCUMENT_WORDS.goToLibrary}
    </ButtonLink>
  )
}
