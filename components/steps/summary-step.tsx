'use client'

import Link from 'next/link'
import { useController } from 'react-hook-form'
import { Ring, Tick } from '@/components/fields/icons'
import { TextArea } from '@/components/fields/text-area'
import { patientDataWords } from '@/components/patient-data-words'
import { useDraftStore } from '@/components/state/draft-store'
import { useResume } from '@/components/wizard/use-resume'
import { useWizard } from '@/components/wizard/wizard-context'
import { coachSummary, type SummaryNote } from '@/lib/advice/line/coach-summary'
import { saysAnything } from '@/lib/resume/says-anything'
import type { Resume } from '@/lib/resume/schema'
import { shownResume } from '@/lib/resume/shown'
import { summarySentences } from '@/lib/resume/summary-sentences'
import { SentenceList } from './sentence-list'
import { StepHead } from './step-head'
import { SUMMARY_WORDS } from './summary-words'

/** Two or three lines under the name, written last. */
export function SummaryStep() {
  const { field } = useController<Resume, 'summary'>({ name: 'summary' })
  const resume = useResume()
  const { tell, today } = useWizard()
  const draftId = useDraftStore(({ draft }) => draft?.id)
  const text = field.value ?? ''
  const notes = coachSummary(text, shownResume(resume).credentials)

  function take(sentence: string) {
    field.onChange([text.trim(), sentence].filter(Boolean).join(' '))
    tell(SUMMARY_WORDS.sentenceAdded, () => field.onChange(text))
  }
  return (
    <>
      <StepHead title={SUMMARY_WORDS.title} line={SUMMARY_WORDS.lead} />
      <div className="border-t-2 border-ink pt-4">
        <TextArea
          label={SUMMARY_WORDS.title}
          path="summary"
          placeholder={SUMMARY_WORDS.hint}
          value={text}
          onChange={field.onChange}
          onBlur={field.onBlur}
          help={lengthWords(text)}
        />
        <ul aria-label={SUMMARY_WORDS.whatItSays} className="mt-4 border-l border-accent pl-3 text-13">
          {notes.map((note) => (
            <li
              key={note.code}
              className={`grid grid-cols-[18px_minmax(0,1fr)] ${note.done ? 'text-ink-2' : 'text-ink'}`}
            >
              {note.done ? <Tick className="mt-0.75 text-accent" /> : <Ring className="mt-0.75 text-ink-2" />}
              <span className="min-w-0 wrap-anywhere">{sayNote(note, field.value ?? '')}</span>
            </li>
          ))}
        </ul>
        <SentenceList sentences={summarySentences({ ...resume, summary: text }, today)} onTake={take} />
        {draftId !== undefined && saysAnything(resume) && (
          <p className="mt-7 border-t border-rule pt-4 text-13 text-pretty text-ink-2">
            {SUMMARY_WORDS.lastLook}{' '}
            <Link
              href={`/match/?${new URLSearchParams({ resume: draftId })}`}
              className="whitespace-nowrap text-accent underline underline-offset-3"
            >
              {SUMMARY_WORDS.seeHowWritten}
            </Link>
          </p>
        )}
      </div>
    </>
  )
}

function lengthWords(text: string): string {
  const count = text.match(/\S+/g)?.length ?? 0
  if (count === 0) return SUMMARY_WORDS.goodLength
  const words = SUMMARY_WORDS.counted(count)
  if (count < 20) return SUMMARY_WORDS.short(words)
  return count <= 70 ? SUMMARY_WORDS.good(words) : SUMMARY_WORDS.long(words)
}

function sayNote(note: SummaryNote, text: string): string {
  switch (note.code) {
    case 'credential':
      if (note.done) return SUMMARY_WORDS.hasCredential(note.acronym)
      return note.acronym === null ? SUMMARY_WORDS.nameCredential : SUMMARY_WORDS.nameThis(note.acronym)
    case 'number':
      return note.done ? SUMMARY_WORDS.hasNumber(note.number) : SUMMARY_WORDS.oneNumber
    case 'no-pronoun':
      return note.done ? SUMMARY_WORDS.noPronoun : SUMMARY_WORDS.leavePronoun
    case 'no-patient-data':
      return note.done ? SUMMARY_WORDS.noPatientData : SUMMARY_WORDS.takeOut(patientDataWords(text))
    default:
      return note satisfies never
  }
}
