import { ANSWER_WORDS, AnswerSign } from './answer-sign'
import { marginSum, type NoteGroup } from './margin-sum'
import type { MarginNote } from './marked-lines'
import { pointWords } from './points'

/** The margin beside one line: its weight, and a sign for each answer. What a press does: see use-marks.ts. */
export function MarginNotes({ notes }: { readonly notes: readonly MarginNote[] }) {
  const { weight, groups } = marginSum(notes)
  return groups.map((group, index) => (
    <Sign
      key={group.answer}
      group={group}
      weight={index === 0 && weight !== null ? pointWords(weight) : null}
    />
  ))
}

function Sign({ group, weight }: { readonly group: NoteGroup; readonly weight: string | null }) {
  const words = `${group.notes.map(noteWords).join(', ')}: ${ANSWER_WORDS[group.answer]}`
  return (
    <button
      type="button"
      className="posting-note"
      data-answer={group.answer}
      data-ties={group.notes.map(({ tie }) => tie).join(' ')}
      title={words}
      aria-label={`${words}. Go to the report`}
    >
      {weight}
      <AnswerSign answer={group.answer} />
    </button>
  )
}

/** "ICD-10-CM (required, 4)". */
function noteWords({ label, level, weight }: MarginNote): string {
  return `${label} (${weight === null ? 'a condition' : `${level}, ${pointWords(weight)}`})`
}
