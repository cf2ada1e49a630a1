'use client'

import Link from 'next/link'
import { useController } from 'react-hook-form'
import { Ring, Tick } from '@/components/fields/icons'
import { TextArea } from '@/components/fields/text-area'
import { patientDataWords } from '@/components/patient-data-words'
import { useDraftStore } from '@/components/state/draft-store'
import { useResume } from '@/components/wizard/draft-form'
import { useWizard } from '@/components/wizard/wizard-context'
import { coachSummary, type SummaryNote } from '@/lib/advice/line/coach-summary'
import { saysAnything } from '@/lib/resume/says-anything'
import type { Resume } from '@/lib/resume/schema'
import { shownResume } from '@/lib/resume/shown'
import { summarySentences } from '@/lib/resume/summary-sentences'
import { SentenceList } from './sentence-list'
import { StepHead } from './step-head'

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
    tell('Sentence added to the summary', () => field.onChange(text))
  }
  return (
    <>
      <StepHead
        title="Summary"
        line="Two or three lines that a recruiter reads first. Easiest last, when the rest is there."
      />
      <div className="border-t-2 border-ink pt-4">
        <TextArea
          label="Summary"
          path="summary"
          placeholder="Your credential, the settings you code, for how long, and one number."
          value={text}
          onChange={field.onChange}
          onBlur={field.onBlur}
          help={lengthWords(text)}
        />
        <ul aria-label="What it says" className="mt-4 border-l border-accent pl-3 text-13">
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
            The last look is at the writing: lines without a verb or a number, unclear dates, names that a
            search would miss.{' '}
            <Link
              href={`/match/?${new URLSearchParams({ resume: draftId })}`}
              className="whitespace-nowrap text-accent underline underline-offset-3"
            >
              See how it is written
            </Link>
          </p>
        )}
      </div>
    </>
  )
}

function lengthWords(text: string): string {
  const count = text.match(/\S+/g)?.length ?? 0
  if (count === 0) return 'About 30 to 60 words.'
  const words = count === 1 ? '1 word' : `${count} words`
  if (count < 20) return `${words}. About 30 to 60 read well.`
  return count <= 70 ? `${words}. A good length.` : `${words}. Long: 30 to 60 are read, more is skimmed.`
}

function sayNote(note: SummaryNote, text: string): string {
  switch (note.code) {
    case 'credential':
      if (note.done) return `A credential: ${note.acronym}`
      return note.acronym === null
        ? 'Name your main credential.'
        : `Name your main credential: ${note.acronym}?`
    case 'number':
      return note.done ? `A number: ${note.number}` : 'One number: years, charts a day, audited accuracy.'
    case 'no-pronoun':
      return note.done ? 'No “I”, “my” or “we”' : 'Leave out “I”, “my” and “we”. A resume speaks for you.'
    case 'no-patient-data':
      return note.done ? 'No patient data' : `${patientDataWords(text)} Take it out before you go on.`
    default:
      return note satisfies never
  }
}
