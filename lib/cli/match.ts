import { advise } from '@/lib/advice/advise'
import type { Finding } from '@/lib/advice/finding'
import { matchPosting } from '@/lib/match/match-posting'
import type { MatchReport } from '@/lib/match/report'
import { dayOf } from './day'
import type { FileProblem } from './files'
import { readPostingFile } from './posting-file'
import { readResumeFile } from './resume-file'
import { parseArguments, UsageError } from './usage'

/**
 * `match RESUME.json POSTING.txt [--today YYYY-MM-DD]`: prints the report as JSON.
 *
 * @returns 0 when the report is printed, 1 when a file is at fault: one sentence on standard error says which and why
 */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArguments(args, { today: { type: 'string' } })
  const [resumePath, postingPath, ...others] = positionals
  if (resumePath === undefined || postingPath === undefined || others.length > 0)
    throw new UsageError('match needs one resume and one posting.')
  const today = dayOf(values.today)
  const resume = await readResumeFile(resumePath)
  if (!resume.ok) return blamed(resume.problem)
  const posting = await readPostingFile(postingPath)
  if (!posting.ok) return blamed(posting.problem)
  const report = matchPosting(resume.value, posting.value, today)
  const findings = advise(resume.value, posting.value, report, today)
  process.stdout.write(`${JSON.stringify(toPublic(report, findings), null, 2)}\n`)
  return 0
}

/** The report in its public form: numbers and words, without places in the two texts. */
function toPublic(report: MatchReport, findings: readonly Finding[]) {
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
    rows: report.rows.map(({ label, anyOf, group, level, grade, points, of, evidence }) => ({
      label,
      anyOf,
      group,
      level,
      found: grade,
      points,
      of,
      evidence: evidence.map(({ field, quote }) => ({ field, quote })),
    })),
    title: report.title && { asked: report.title.asked, verdict: report.title.verdict },
    terms: report.terms.map(({ text, isFound }) => ({ text, isFound })),
    gaps: report.gaps,
    findings: findings.map(({ rule, place, says, why, source, remedy }) => ({
      rule,
      field: place.field,
      place: place.name,
      says,
      why,
      source,
      remedy,
    })),
    versions: report.versions,
  }
}

function blamed(problem: FileProblem): number {
  console.error(problem)
  return 1
}
