'use client'

import { useEffect, useRef } from 'react'
import { Button } from '@/components/fields/button'
import { Ring, Tick } from '@/components/fields/icons'
import { Chevron } from '@/components/fields/signs'
import { TextArea } from '@/components/fields/text-area'
import { PatientDataNote } from '@/components/patient-data-note'
import { patientDataInPosting } from '@/components/patient-data-words'
import { problemSentence } from '@/components/problem-message'
import { focusSoon } from '@/components/steps/focus-soon'
import { WatchedText } from '@/components/watched-text'
import { inWhole } from '@/lib/base/in-whole'
import type { Draft } from '@/lib/resume/draft'
import { saysAnything } from '@/lib/resume/says-anything'
import type { ListedPosting } from './arrange'
import { ConditionMark } from './condition-mark'
import { DayFields } from './day-fields'
import { DETAIL_WORDS } from './details-words'
import { EmployerField } from './employer-field'
import { LinkField, ResumeField } from './origin-fields'
import { STATUS_WORDS, WORDS } from './postings-words'
import { StatusSelect } from './status-select'
import { type PostingEdit, usePostingEdit } from './use-posting-edit'
import type { PostingsActs } from './use-postings-acts'

type PostingDetailsProps = {
  readonly row: ListedPosting
  /** All of them, for the focus after a deletion. */
  readonly rows: readonly ListedPosting[]
  readonly drafts: readonly Draft[]
  /** The resume that the list is ranked for. */
  readonly chosen: Draft | undefined
  readonly acts: PostingsActs
}

/** One posting: where it was found, for which resume, its days, notes and text. Everything is kept as it is typed. */
export function PostingDetails({ row, rows, drafts, chosen, acts }: PostingDetailsProps) {
  const editing = usePostingEdit(row.posting)
  const { posting, edit } = editing
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const resume = drafts.find(({ id }) => id === posting.draftId) ?? chosen
  const patientData = patientDataInPosting(posting.notes)
  const close = () => {
    acts.show(null)
    focusSoon(`[data-posting="${posting.id}"]`, `[data-card="${posting.id}"]`, '#main')
  }
  return (
    <section aria-label={row.title} className="@container">
      <div className="flex items-center justify-between gap-4 pb-2">
        <Button variant="link" onClick={close}>
          {WORDS.backToList}
        </Button>
        <KeptState editing={editing} />
      </div>
      <div className="border-t-2 border-ink pt-3">
        <h2 ref={heading} tabIndex={-1} className="text-21 font-title outline-none wrap-anywhere">
          {row.title}
        </h2>
        {posting.employer !== '' && <p className="text-ink-2">{posting.employer}</p>}
        {chosen !== undefined && saysAnything(chosen.resume) && row.answer?.ok && (
          <div className="mt-2 flex flex-wrap items-baseline gap-x-4">
            <p className="font-strong">
              {WORDS.fit} {inWhole(row.answer.value.summary.fit)}
            </p>
            <ConditionMark answer={row.answer} />
          </div>
        )}
        <div className="mt-4 flex flex-wrap gap-2">
          {resume !== undefined && (
            <Button variant="main" onClick={() => void acts.match(resume.id, posting)}>
              {WORDS.match}
            </Button>
          )}
          <Button
            onClick={() =>
              acts.remove(
                row.posting,
                row.title,
                rows.map((one) => one.posting),
              )
            }
          >
            {WORDS.remove}
          </Button>
        </div>
        <div className="field-grid mt-6">
          <WatchedText
            className="pair"
            label={DETAIL_WORDS.jobTitle}
            value={posting.title}
            placeholder={row.title}
            onChange={(title) => edit({ title })}
          />
          <EmployerField posting={posting} edit={edit} />
          <LinkField posting={posting} edit={edit} />
          <div className="pair flex flex-col gap-0.75">
            <span className="text-13 font-medium text-ink-2" aria-hidden="true">
              {WORDS.status}
            </span>
            <StatusSelect row={row} acts={acts} className="pick-boxed" />
            <span className="sr-only">{STATUS_WORDS[posting.status]}</span>
          </div>
          <ResumeField posting={posting} edit={edit} drafts={drafts} />
          <DayFields posting={posting} edit={edit} />
          <TextArea
            className="span-12"
            label={DETAIL_WORDS.notes}
            placeholder={DETAIL_WORDS.notesHint}
            value={posting.notes}
            help={patientData === null ? undefined : <PatientDataNote words={patientData} />}
            onChange={(notes) => edit({ notes })}
          />
        </div>
        <details className="mt-6">
          <summary className="posting-text-fold">
            {DETAIL_WORDS.text}
            <Chevron to="down" />
          </summary>
          <p className="mt-2 bg-paper px-5 py-4 text-13 wrap-anywhere whitespace-pre-wrap lifted">
            {posting.text}
          </p>
        </details>
      </div>
    </section>
  )
}

function KeptState({ editing: { isKept, problem } }: { readonly editing: PostingEdit }) {
  if (problem !== null)
    return (
      <p role="alert" className="text-13 text-rust">
        {problemSentence(problem)}
      </p>
    )
  return (
    <p className="flex items-center gap-2 text-13 text-ink-2">
      {isKept ? <Tick className="text-accent" /> : <Ring />}
      {isKept ? DETAIL_WORDS.kept : DETAIL_WORDS.keeping}
    </p>
  )
}
