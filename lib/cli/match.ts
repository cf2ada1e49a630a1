import { countingIds } from '@/lib/base/ids'
import { fail, ok, type Result } from '@/lib/base/result'
import { matchPosting } from '@/lib/match/match-posting'
import type { MatchReport } from '@/lib/match/report'
import type { PostingProblem } from '@/lib/posting/posting'
import { readPosting } from '@/lib/posting/read-posting'
import { isPartialDate } from '@/lib/resume/dates'
import { fromJsonResume, type JsonResumeProblem } from '@/lib/resume/json-resume'
import type { Resume } from '@/lib/resume/schema'
import { readText } from './files'
import { UsageError } from './usage'

/**
 * `match RESUME.json POSTING.txt [--today YYYY-MM-DD]`: prints the report as JSON.
 *
 * Without `--today` the day is this computer's.
 *
 * @returns 0 when the report is printed, 1 when a file is at fault: one sentence on standard error says which and why
 */
export async function run(args: readonly string[]): Promise<number> {
  const { resumePath, postingPath, today } = readArguments(args)
  const resume = await resumeAt(resumePath)
  if (!resume.ok) return blame(resumePath, resume.problem)
  const text = await readText(postingPath)
  if (!text.ok) return blame(postingPath, text.problem.reason)
  const posting = readPosting(text.value)
  if (!posting.ok) return blame(postingPath, postingSentence(posting.problem))
  const report = matchPosting(resume.value, posting.value, today)
  process.stdout.write(`${JSON.stringify(toPublic(report), null, 2)}\n`)
  return 0
}

/** The report in its public form: numbers and words, without places in the two texts. */
function toPublic(report: MatchReport) {
  return {
    verdict: report.verdict,
    fit: report.fit.value,
    findability: report.findability.value,
    knockouts: report.knockouts.map(({ id, kind, label, verdict, because }) => ({
      id,
      kind,
      label,
      verdict,
      because,
    })),
    rows: report.rows.map(({ anyOf, level, grade, points, of, evidence }) => ({
      anyOf,
      level,
      found: grade,
      points,
      of,
      evidence: evidence.map(({ field, quote }) => ({ field, quote })),
    })),
    gaps: report.gaps,
    findings: [],
    versions: report.versions,
  }
}

function readArguments(args: readonly string[]) {
  const at = args.indexOf('--today')
  const today = at === -1 ? thisDay() : (args[at + 1] ?? '')
  if (today.length !== 10 || !isPartialDate(today))
    throw new UsageError('--today needs a day such as 2026-11-22.')
  const paths = at === -1 ? args : [...args.slice(0, at), ...args.slice(at + 2)]
  const unknown = paths.find((path) => path.startsWith('-'))
  if (unknown !== undefined) throw new UsageError(`match has no option ${unknown}.`)
  const [resumePath, postingPath, more] = paths
  if (resumePath === undefined || postingPath === undefined || more !== undefined)
    throw new UsageError('match needs one resume and one posting.')
  return { resumePath, postingPath, today }
}

/** The command line is the edge of the program: the only place here that looks at a clock. */
function thisDay(): string {
  const now = new Date()
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}

async function resumeAt(path: string): Promise<Result<Resume, string>> {
  const text = await readText(path)
  if (!text.ok) return fail(text.problem.reason)
  const json = parseJson(text.value)
  if (!json.ok) return fail('it is not JSON')
  const resume = fromJsonResume(json.value, countingIds('id'))
  return resume.ok ? resume : fail(resumeSentence(resume.problem))
}

function parseJson(text: string): Result<unknown, null> {
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/, '')))
  } catch {
    return fail(null) // the only thing that JSON.parse throws for is text that is not JSON
  }
}

function resumeSentence(problem: JsonResumeProblem): string {
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

function postingSentence(problem: PostingProblem): string {
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

function blame(path: string, reason: string): number {
  console.error(`${path}: ${reason}.`)
  return 1
}
