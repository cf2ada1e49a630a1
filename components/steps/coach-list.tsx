import type { ReactNode } from 'react'
import { Ring, Tick } from '@/components/fields/icons'
import type { CoachNote } from '@/lib/advice/line/coach-line'
import type { PatientData } from '@/lib/advice/line/patient-data'
import './lines.css'

/** The margin beside the line being written: ticks for what is there, rings for what to do next. */
export function CoachList({ id, notes }: { readonly id: string; readonly notes: readonly CoachNote[] }) {
  return (
    <ul id={id} className="coach">
      {notes.map((note) => (
        <li
          key={`${note.code}${note.done}`}
          className={`grid grid-cols-[18px_minmax(0,1fr)] ${note.done ? 'text-ink-2' : 'text-ink'}`}
        >
          {note.done ? <Tick className="mt-0.75 text-accent" /> : <Ring className="mt-0.75 text-ink-2" />}
          <span className="text-pretty">{sayNote(note)}</span>
        </li>
      ))}
    </ul>
  )
}

function sayNote(note: CoachNote): ReactNode {
  switch (note.code) {
    case 'begin':
      return 'Begin with what you did: coded, audited, queried. Then how much, and how well.'
    case 'verb-first':
      if (note.done) return `Verb first: ${note.verb}`
      return note.verb === null ? 'Verb first: say what you did.' : `Verb first: ${note.verb}?`
    case 'number':
      return note.done ? `A number: ${note.number}` : 'A number helps: how many, how often, how well?'
    case 'no-patient-data':
      return 'No patient data'
    case 'patient-data':
      return `${PATIENT_DATA[note.kind]} Take it out before you go on.`
    case 'who-audited':
      return 'Who audited? Say internal, payer or RADV.'
    case 'per-what':
      return 'Per hour, per day, per month? Say which.'
    case 'too-long':
      return 'Long for one line. Two shorter ones read better.'
    case 'no-pronoun':
      return 'Leave out “I”, “my” and “we”. A resume speaks for you.'
    default:
      return note satisfies never
  }
}

const PATIENT_DATA = {
  'record-number': 'Looks like a record number.',
  'birth-date': 'Looks like a birth date.',
  'claim-number': 'Looks like a claim or member number.',
  'social-security': 'Looks like a social security number.',
  'patient-name': 'Looks like a patient’s name.',
} satisfies Record<PatientData, string>
