import { memo, type ReactNode } from 'react'
import { Ring, Tick } from '@/components/fields/icons'
import type { CoachNote } from '@/lib/advice/line/coach-line'
import type { PatientData } from '@/lib/advice/line/patient-data'
import { COACH_WORDS } from './coach-words'
import './lines.css'

/** The margin beside the line being written: ticks for what is there, rings for what to do next. */
export function CoachList({ id, notes }: { readonly id: string; readonly notes: readonly CoachNote[] }) {
  return (
    <ul id={id} className="coach">
      {notes.map((note) => (
        <Note key={`${note.code}${note.done}`} isDone={note.done}>
          {sayNote(note)}
        </Note>
      ))}
    </ul>
  )
}

/** Most notes stay the same from letter to letter. */
const Note = memo(function Note({
  isDone,
  children,
}: {
  readonly isDone: boolean
  readonly children: ReactNode
}) {
  return (
    <li className={`grid grid-cols-[18px_minmax(0,1fr)] ${isDone ? 'text-ink-2' : 'text-ink'}`}>
      {isDone ? <Tick className="mt-0.75 text-accent" /> : <Ring className="mt-0.75 text-ink-2" />}
      <span className="text-pretty">{children}</span>
    </li>
  )
})

function sayNote(note: CoachNote): ReactNode {
  switch (note.code) {
    case 'begin':
      return COACH_WORDS.begin
    case 'verb-first':
      if (note.done) return COACH_WORDS.hasVerb(note.verb)
      return note.verb === null ? COACH_WORDS.sayVerb : COACH_WORDS.isItVerb(note.verb)
    case 'number':
      return note.done ? COACH_WORDS.hasNumber(note.number) : COACH_WORDS.numberHelps
    case 'no-patient-data':
      return COACH_WORDS.noPatientData
    case 'patient-data':
      return `${PATIENT_DATA[note.kind]} Take it out before you go on.`
    case 'who-audited':
      return COACH_WORDS.whoAudited
    case 'per-what':
      return COACH_WORDS.perWhat
    case 'too-long':
      return COACH_WORDS.tooLong
    case 'no-pronoun':
      return COACH_WORDS.leaveOutSelf
    default:
      return note satisfies never
  }
}

const PATIENT_DATA = {
  'record-number': COACH_WORDS.likeRecord,
  'birth-date': COACH_WORDS.likeBirth,
  'claim-number': COACH_WORDS.likeClaim,
  'social-security': COACH_WORDS.likeSocial,
  'patient-name': COACH_WORDS.likeName,
} satisfies Record<PatientData, string>
