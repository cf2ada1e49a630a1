import type { EmptyFile } from '@/components/page/use-foreign'
import type { BackupProblem } from '@/lib/export/backup'
import type { DamagedKind, ImportProblem, OtherKind } from '@/lib/import/import-problem'
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
  | ImportProblem
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
    case 'too-large':
      return `This file has ${inMegabytes(problem.bytes)} MB; up to ${inMegabytes(problem.limitBytes)} MB can be read. Save the resume without its pictures, or as text.`
    case 'unpacks-too-large':
      return `This file unpacks to more than ${inMegabytes(problem.limitBytes)} MB, which no resume does. It was not opened further. Choose another.`
    case 'too-long-to-read':
      return 'This is longer than any resume. Choose a file with the resume alone.'
    case 'scanned':
      return `There is no text in this PDF: its ${problem.pages === 1 ? 'page is a picture' : `${problem.pages} pages are pictures`}, and most employers’ systems cannot read it either. Choose the file it was printed from, or paste the text.`
    case 'garbled':
      return 'The letters of this PDF do not say which they are, so an employer’s system reads signs instead of words. Choose the file it was printed from, or paste the text.'
    case 'no-words':
      return 'There are no words in this file. Choose another, or paste the text.'
    case 'locked-document':
      return 'This document is locked with a password. Save a copy without one, then choose that.'
    case 'damaged-file':
      return `${DAMAGED[problem.kind]} breaks off or is damaged. Save it again from the program that made it.`
    case 'other-kind':
      return `${OTHER_KINDS[problem.kind]} Choose a PDF, a Word document (.docx), a text file, JSON Resume or a LinkedIn export.`
    case 'timed-out':
      return 'This took too long and was stopped. Change something to try again; nothing you wrote is lost.'
    case 'stopped':
      return 'This was stopped. Nothing you wrote is lost.'
    case 'font-missing':
      return 'A font of this page did not come. Nothing you wrote is lost. Connect to the network, then try again; Word, text and JSON files need no font.'
    case 'crashed':
      return 'The part that reads and lays out has stopped. Load the page again; nothing you wrote is lost.'
    case 'failed':
      return 'This could not be worked out. Load the page again; nothing you wrote is lost.'
    default:
      problem satisfies never
      return ''
  }
}

const DAMAGED: Readonly<Record<DamagedKind, string>> = {
  word: 'This Word document',
  'open-document': 'This OpenDocument file',
  zip: 'This zip file',
  json: 'This JSON file',
}

const OTHER_KINDS: Readonly<Record<OtherKind, string>> = {
  'old-word': 'This is a document of an older Word (.doc). Open it there and save it as .docx.',
  pages: 'This is a document of Apple Pages. Export it there as Word or PDF.',
  picture: 'This is a picture, and the words in it cannot be read.',
  spreadsheet: 'This is a spreadsheet.',
  slides: 'These are slides. Export them as PDF.',
  'web-page': 'This is a web page. Open it and copy its text, then paste it.',
  archive: 'This is an archive of other files. Unpack it and choose the resume in it.',
  unknown: 'This is no kind of file that can be read here.',
}

function inMegabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1)
}

function inThousands(count: number): string {
  return count.toLocaleString('en-US')
}
