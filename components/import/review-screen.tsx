'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { ButtonLink } from '@/components/fields/button'
import { PagesToPrint } from '@/components/page/pages-to-print'
import { DocumentShell } from '@/components/shell/document-shell'
import { PlainWords } from '@/components/shell/plain-screen'
import { Toast, type ToastMessage } from '@/components/shell/toast'
import { draftStore, useDraftStore } from '@/components/state/draft-store'
import { newId } from '@/components/state/new-id'
import { focusSoon } from '@/components/steps/focus-soon'
import { stepHref, stepOfField } from '@/components/wizard/wizard-steps'
import type { Brought } from '@/lib/resume/brought'
import type { Draft } from '@/lib/resume/draft'
import { dismissLine, placeLine, reopenLine } from './place-line'
import type { Place } from './places'
import { ReviewView } from './review-view'
import { suggestionWords, VIEW_WORDS } from './review-words'
import { leftoverId, sourceId } from './tie'

/** Review: a resume that was brought in, beside the file that it was read from. */
export function ReviewScreen() {
  return (
    <DocumentShell mode="review">
      <OpenDraft />
    </DocumentShell>
  )
}

function OpenDraft() {
  const draft = useDraftStore((state) => state.draft)
  if (draft === null) return null
  if (draft.brought !== undefined) return <ReviewDesk key={draft.id} draft={draft} brought={draft.brought} />
  return (
    <PlainWords title={VIEW_WORDS.lookedOver}>
      <p>{VIEW_WORDS.lookedOverHelp}</p>
      <ButtonLink variant="main" href={stepHref(stepOfField('contact'), draft.id)}>
        {VIEW_WORDS.goWriting}
      </ButtonLink>
    </PlainWords>
  )
}

function ReviewDesk({ draft, brought }: { readonly draft: Draft; readonly brought: Brought }) {
  const router = useRouter()
  const { resume } = draft
  const [toast, setToast] = useState<ToastMessage | null>(null)

  /** Says what was done, with the way back, and puts the focus on the line that is next. */
  function tell(words: string, line: number) {
    const onUndo = () => draftStore.temporal.getState().undo()
    setToast({ key: newId(), words, onUndo })
    const { leftovers } = brought
    const next = leftovers.find((one) => one > line) ?? leftovers.findLast((one) => one < line)
    focusSoon(...(next === undefined ? [] : [`#${leftoverId(next)} .leftover-acts button`]), '#not-placed')
  }

  return (
    <>
      <ReviewView
        resume={resume}
        brought={brought}
        hrefOf={(path) => stepHref(stepOfField(path), draft.id, /[.]|summary/.test(path) ? path : undefined)}
        onPlace={(line: number, place: Place) => {
          const placed = placeLine({ resume, brought }, line, place, newId)
          draftStore.getState().editBrought(placed.brought, placed.resume)
          tell(`Placed: ${suggestionWords(place, resume)}`, line)
        }}
        onDismiss={(line) => {
          draftStore.getState().editBrought(dismissLine(brought, line))
          tell(VIEW_WORDS.noted, line)
        }}
        onReopen={(line) => {
          draftStore.getState().editBrought(reopenLine(brought, line))
          setToast({ key: newId(), words: VIEW_WORDS.isBack })
          focusSoon(`#${sourceId(line)} button`)
        }}
        onDone={() => {
          draftStore.getState().editBrought(undefined)
          router.push(stepHref(stepOfField('contact'), draft.id))
        }}
      />
      <PagesToPrint />
      <Toast message={toast} onGone={() => setToast(null)} />
    </>
  )
}
