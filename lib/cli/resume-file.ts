import { countingIds } from '@/lib/base/ids'
import type { Result } from '@/lib/base/result'
import { fromJsonResume, type JsonResumeProblem } from '@/lib/resume/json-resume'
import type { Resume } from '@/lib/resume/schema'
import { blame, type FileProblem, readText } from './files'

/** The resume in a file of JSON Resume. */
export async function readResumeFile(path: string): Promise<Result<Resume, FileProblem>> {
  const text = await readText(path)
  if (!text.ok) return text
  let json: unknown
  try {
    json = JSON.parse(text.value)
  } catch {
    return blame(path, 'it is not JSON')
  }
  const resume = fromJsonResume(json, countingIds('row'))
  return resume.ok ? resume : blame(path, reasonOfJson(resume.problem))
}

/** Why a JSON Resume was refused, as the rest of a sentence. */
export function reasonOfJson(problem: JsonResumeProblem): string {
  switch (problem.code) {
    case 'not-a-resume':
      return 'there is no part of a JSON Resume in it'
    case 'wrong-type':
      return `the field ${problem.path} is not what JSON Resume puts there`
    case 'too-deep':
      return 'it is nested deeper than any resume'
    case 'newer-version':
      return `it was saved by a newer program (version ${problem.version})`
    default:
      return problem satisfies never
  }
}
