import { problemSentence } from '@/components/problem-message'
import type { BringProblem } from './bring-file'

/** Why a file was not brought in, and what to do. Where reading broke off it says that nothing is half there. */
export function bringSentence(problem: BringProblem): string {
  switch (problem.code) {
    case 'superseded':
      return ''
    case 'timed-out':
      return `Reading took too long and was stopped. ${NOTHING_KEPT} Paste the text of the resume instead.`
    case 'stopped':
      return `Reading was stopped. ${NOTHING_KEPT} Choose another file, or paste the text of the resume.`
    case 'crashed':
    case 'failed':
      return `Reading broke off. ${NOTHING_KEPT} Try once more, or paste the text of the resume.`
    default:
      return problemSentence(problem)
  }
}

/** A tab was closed in the middle of reading. */
export function interruptedWords(fileName: string): string {
  return `Reading “${fileName}” was cut off. ${NOTHING_KEPT} Bring it again.`
}

const NOTHING_KEPT = 'Nothing of the file was kept, and your resumes are as they were.'

export const BRING_WORDS = {
  fileInput: 'Resume file',
  drop: 'Drop it: it becomes a resume of its own',
  pasteTitle: 'The text of the resume',
  pasteHelp: 'Copy all of it, from the name to the last line. It is read on this device.',
  pastePlaceholder: 'Name, credentials, jobs, education: everything, as it stands',
  read: 'Read it',
  takesLong:
    'It takes longer than most files. You can wait, or stop it and paste the text of the resume instead.',
  stop: 'Stop reading',
  close: 'Close',
  bringAgain: 'Choose it again',
  chooseAnother: 'Choose another',
  paste: 'Paste its text',
  pastedName: 'Pasted text',
} as const
