import type { Answer, MarginNote } from './marked-lines'

/** The notes of one line that have one answer. */
export type NoteGroup = { readonly answer: Answer; readonly notes: readonly MarginNote[] }

/** What the margin says of one line: what all that it names weighs together, and each answer once. */
export type MarginSum = { readonly weight: number | null; readonly groups: readonly NoteGroup[] }

/** Sums up the notes of a line, so that the margin is never longer than the line. */
export function marginSum(notes: readonly MarginNote[]): MarginSum {
  const weights = notes.flatMap(({ weight }) => weight ?? [])
  return {
    weight: weights.length === 0 ? null : weights.reduce((sum, weight) => sum + weight, 0),
    groups: ORDER.map((answer) => ({ answer, notes: notes.filter((note) => note.answer === answer) })).filter(
      (group) => group.notes.length > 0,
    ),
  }
}

const ORDER: readonly Answer[] = ['shown', 'part', 'open', 'not-met']
