import type { Result } from '@/lib/base/result'
import type { Posting, PostingProblem } from '@/lib/posting/posting'
import { readPosting } from '@/lib/posting/read-posting'
import { blame, type FileProblem, readText } from './files'

/** The posting in a text file. */
export async function readPostingFile(path: string): Promise<Result<Posting, FileProblem>> {
  const text = await readText(path)
  if (!text.ok) return text
  const posting = readPosting(text.value)
  return posting.ok ? posting : blame(path, reasonOf(posting.problem))
}

function reasonOf(problem: PostingProblem): string {
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
