import { countingIds } from '@/lib/base/ids'
import { fail, type Result } from '@/lib/base/result'
import { fromJsonResume, type JsonResumeProblem } from '@/lib/resume/json-resume'
import type { Resume } from '@/lib/resume/schema'
import { readText } from './files'

/** The resume in a file of JSON Resume. The problem is one sentence for a terminal, with the file's name. */
export async function readResumeFile(path: string): Promise<Result<Resume, string>> {
  const text = await readText(path)
  if (!text.ok) return fail(`${path}: ${text.problem.reason}.`)
  let json: unknown
  try {
    json = JSON.parse(text.value)
  } catch {
    return fail(`${path}: this is not JSON.`)
  }
  const read = fromJsonResume(json, countingIds('row'))
  return read.ok ? read : fail(`${path}: ${sentenceOf(read.problem)}`)
}

function sentenceOf(problem: JsonResumeProblem): string {
  switch (problem.code) {
    case 'not-a-resume':
      return 'there is no part of a JSON Resume in it.'
    case 'wrong-type':
      return `${problem.path} has the wrong type.`
    case 'too-deep':
      return 'it is nested too deeply.'
    case 'newer-version':
      return `it was written by a newer version (${problem.version}).`
    default:
      return problem satisfies never
  }
}
