import { basename } from 'node:path'
import type { OtherKind } from '@/lib/import/import-problem'
import { toJsonResume } from '@/lib/resume/json-resume'
import { dayOf } from './day'
import { blame, readBytes } from './files'
import { type BoundedProblem, importWithin } from './import-within'
import { reasonOfJson } from './resume-file'
import { parseArguments, UsageError } from './usage'

/**
 * `import FILE [--today YYYY-MM-DD]`: brings a resume in from a file of any kind. Prints it as JSON Resume; the lines
 * that found no place go to standard error, each after its number, so that nothing is lost in silence.
 *
 * @returns 0 when a resume was read, 1 when the file is at fault
 */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArguments(args, { today: { type: 'string' } })
  const [path, ...others] = positionals
  if (path === undefined || others.length > 0) throw new UsageError('import takes one FILE.')
  const today = dayOf(values.today)
  const bytes = await readBytes(path)
  if (!bytes.ok) {
    console.error(bytes.problem)
    return 1
  }
  const imported = await importWithin(LIMIT_MS, bytes.value, basename(path), today)
  if (!imported.ok) {
    console.error(blame(path, reasonOf(imported.problem)).problem)
    return 1
  }
  const { resume, lines, leftovers } = imported.value
  process.stdout.write(`${JSON.stringify(toJsonResume(resume), null, 2)}\n`)
  for (const index of leftovers) console.error(`${index + 1}: ${lines[index]?.text ?? ''}`)
  return 0
}

/** As long as the site waits for the first answer of its worker: a machine that is busy starts a process slowly. */
const LIMIT_MS = 60_000

function reasonOf(problem: BoundedProblem): string {
  switch (problem.code) {
    case 'empty-file':
      return 'there is nothing in it'
    case 'too-large':
      return `its ${problem.bytes} bytes are more than the limit of ${problem.limitBytes}`
    case 'unpacks-too-large':
      return `it unpacks to more than ${problem.limitBytes} bytes`
    case 'too-long-to-read':
      return 'it is longer than any resume'
    case 'scanned':
      return 'its pages are pictures without text'
    case 'garbled':
      return 'its letters do not say which they are'
    case 'no-words':
      return 'there are no words in it'
    case 'password-needed':
    case 'locked-document':
      return 'it is locked with a password'
    case 'damaged-pdf':
      return 'it is a PDF that breaks off or is damaged'
    case 'damaged-file':
      return `it is a ${problem.kind} file that breaks off or is damaged`
    case 'other-kind':
      return `it is ${OTHER_KINDS[problem.kind]}`
    case 'not-a-backup':
      return 'it is no backup of this program'
    case 'not-a-resume':
    case 'wrong-type':
    case 'too-deep':
    case 'newer-version':
      return reasonOfJson(problem)
    case 'timed-out':
      return `reading it took longer than ${problem.limitMs / 1000} seconds and was stopped; save it again from the program that made it, or as text`
    case 'crashed':
      return 'it could not be read; save it again from the program that made it, or as text'
    default:
      return problem satisfies never
  }
}

const OTHER_KINDS: Readonly<Record<OtherKind, string>> = {
  'old-word': 'a document of an older Word; save it as .docx',
  pages: 'a document of Apple Pages; export it as Word or PDF',
  picture: 'a picture',
  spreadsheet: 'a spreadsheet',
  slides: 'slides; export them as PDF',
  'web-page': 'a web page; copy its text',
  archive: 'an archive of other files; unpack it',
  unknown: 'no kind of file that can be read',
}
