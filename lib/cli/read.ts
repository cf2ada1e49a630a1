import type { Posting, PostingProblem } from '@/lib/posting/posting'
import { readPosting } from '@/lib/posting/read-posting'
import { type FileProblem, listFiles, nameOf, readText } from './files'
import { UsageError } from './usage'

/**
 * `read FILE…` or `read DIR`: prints each posting as one line of JSON, in the order given.
 *
 * A file that cannot be read has one sentence on standard error; the others are printed all the same.
 *
 * @returns 0 when all were read, 1 when one was not
 */
export async function run(args: readonly string[]): Promise<number> {
  if (args.length === 0) throw new UsageError('read needs at least one file or folder.')
  let code = 0
  const blame = (path: string, reason: string) => {
    code = 1
    console.error(`${path}: ${reason}.`)
  }
  for (const listed of await listFiles(args)) {
    const file = listed.ok ? await readText(listed.value) : listed
    if (!file.ok) {
      const problem: FileProblem = file.problem
      blame(problem.path, problem.reason)
      continue
    }
    const path = listed.ok ? listed.value : ''
    const posting = readPosting(file.value)
    if (posting.ok) process.stdout.write(`${JSON.stringify(toLine(nameOf(path), posting.value))}\n`)
    else blame(path, sentenceOf(posting.problem))
  }
  return code
}

/** The reading in the public format: what is asked for, without the places in the text. */
function toLine(id: string, posting: Posting) {
  return {
    id,
    domain: posting.domain,
    title: posting.title?.text ?? null,
    requirements: posting.requirements.map(({ anyOf, level }) => ({ anyOf, level })),
    excluded: posting.excluded.map(({ conceptId }) => conceptId),
    experience: posting.experience.map(({ years, level }) => ({ years, level })),
    education: posting.education && { min: posting.education.min, level: posting.education.level },
  }
}

function sentenceOf(problem: PostingProblem): string {
  switch (problem.code) {
    case 'empty':
      return 'there are no words in it'
    case 'too-short':
      return `its ${problem.words} words are too few for a job posting`
    case 'too-long':
      return `its ${problem.characters} characters are more than one posting has; the limit is ${problem.limit}`
    case 'not-a-posting':
      return 'it does not read like a job posting'
    default:
      return problem satisfies never
  }
}
