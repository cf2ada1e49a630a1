import type { EmptyFile } from '@/components/page/use-foreign'
import type { BackupProblem } from '@/lib/export/backup'
import type { ForeignProblem } from '@/lib/pdf/foreign-reading'
import type { PostingProblem } from '@/lib/posting/posting'
import type { JsonResumeProblem } from '@/lib/resume/json-resume'
import type { StorageProblem } from '@/lib/storage/problem'
import type { WorkerProblem } from '@/lib/worker/problem'

type ShownProblem =
  | StorageProblem
  | PostingProblem
  | BackupProblem
  | JsonResumeProblem
  | ForeignProblem
  | EmptyFile
  | Exclude<WorkerProblem, { code: 'superseded' }>

/** A problem in words that say what to do about it. */
export function ProblemMessage({ problem }: { problem: ShownProblem }) {
  return <>{problemSentence(problem)}</>
}

/** One sentence or two for each code: what is, then what to do. */
export function problemSentence(problem: ShownProblem): string {
  switch (problem.code) {
    case 'denied':
      return 'This browser keeps nothing for this site. It may be a private window. Save a backup file before you close it, or allow site data.'
    case 'full':
      return 'The disk is full. Save a backup file, then free some space.'
    case 'blocked':
      return 'Another tab runs an older version of this site. Close the other tabs, then load this one again.'
    case 'newer-version':
      return 'This was saved by a newer version of this site. Load the page again to get that version.'
    case 'corrupt-record':
      return 'What is stored here cannot be read. It is left as it is; save a copy of it in a file to be sure.'
    case 'unknown':
      return `The browser’s storage did not answer (${problem.detail}). Load the page again; what you see can be saved in a backup file.`
    case 'empty':
      return 'There are no words here yet. Paste the text of the posting.'
    case 'too-short':
      return `${problem.words === 1 ? 'One word is' : `${problem.words} words are`} too few to read. Paste the whole posting.`
    case 'too-long':
      return `This is ${inThousands(problem.characters)} characters long; up to ${inThousands(problem.limit)} can be read. Paste one posting at a time.`
    case 'not-a-posting':
      return 'This does not read like a job posting. Paste the text that names the job and what it asks for.'
    case 'not-a-backup':
      return 'This is not a backup file of Chartwright. Choose the one that was saved with “Save a backup file”.'
    case 'not-a-resume':
      return 'There is no resume in this file. Choose a JSON Resume file, or one that was saved here.'
    case 'wrong-type':
      return `This file could not be read at “${problem.path}”. Mend that place in the file, or choose another.`
    case 'too-deep':
      return 'This file is nested too deeply to be a resume. Choose another.'
    case 'empty-file':
      return 'There is nothing in this file, or it can no longer be read. Save it again, then choose it.'
    case 'not-a-pdf':
      return 'This is not a PDF. Choose a resume in PDF.'
    case 'damaged-pdf':
      return 'This PDF breaks off or is damaged. Save it again from the program that made it.'
    case 'password-needed':
      return 'This PDF is locked with a password, and so it would be for an employer’s system. Save a copy without one.'
    case 'pdf-too-large':
      return `This file has ${inMegabytes(problem.bytes)} MB; up to ${inMegabytes(problem.limitBytes)} MB can be read. A resume of two pages needs less than one.`
    case 'timed-out':
      return 'This took too long and was stopped. Change something to try again; nothing you wrote is lost.'
    case 'crashed':
      return 'The part that reads and lays out has stopped. Load the page again; nothing you wrote is lost.'
    case 'failed':
      return 'This could not be worked out. Load the page again; nothing you wrote is lost.'
    default:
      problem satisfies never
      return ''
  }
}

function inMegabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1)
}

function inThousands(count: number): string {
  return count.toLocaleString('en-US')
}
