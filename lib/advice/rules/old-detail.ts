import { inOneList } from '@/lib/advice/in-one-list'
import { bulletsOf, finding, type Rule } from '@/lib/advice/rule'
import { SOURCES } from '@/lib/advice/sources'
import type { FitRow } from '@/lib/match/report'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import type { ResumeField } from '@/lib/match/resume/resume-fields'
import { isPartialDate } from '@/lib/resume/dates'

/** Years after which one line is enough. */
const DETAIL_YEARS = 10

/**
 * Jobs that ended more than ten years ago and still have more than one line: one finding that names them all.
 *
 * A line that alone answers something of the posting is kept: without it a condition that is met would be open.
 */
export const oldDetail: Rule = ({ resume, reading, report, today }) => {
  const bullets = bulletsOf(reading)
  const isOld = resume.experience.map(
    ({ current, end }) => !current && isPartialDate(end) && isOlder(end, today),
  )
  const lines = bullets.filter(({ jobIndex }) => jobIndex !== null && isOld[jobIndex])
  const answering = linesThatAnswer(lines, report?.rows ?? [], reading)
  const old = resume.experience.flatMap((job, index) => {
    const ofJob = lines.filter(({ jobIndex }) => jobIndex === index)
    const kept = ofJob.filter(({ path }) => answering.has(path))
    const lineCount = ofJob.length
    if (lineCount < 2 || kept.length === lineCount) return []
    const name = job.employer.trim() || job.title.trim() || `Job ${index + 1}`
    return [{ id: job.id, index, lineCount, kept, name }]
  })
  const [first] = old
  if (first === undefined) return []
  const kept = old.flatMap((job) => job.kept.map(({ place }) => place))
  const names = inOneList(old.map(({ name }) => name))
  const lineCount = old.reduce((sum, job) => sum + job.lineCount, 0)
  return [
    finding(
      {
        rule: 'old-detail',
        place: { field: `experience.${first.index}.bullets`, span: null, name: names },
        says: `${names} ended more than ten years ago and ${old.length === 1 ? 'has' : 'have'} ${lineCount} lines.`,
        why: 'Code sets and rules have changed since. The room serves the last ten years better.',
        source: SOURCES.order,
        remedy: {
          kind: 'none',
          say: kept.length === 0 ? shorten(old.length) : keep(kept),
        },
      },
      old.map(({ id }) => id).join(' '),
    ),
  ]
}

function shorten(jobs: number): string {
  return jobs === 1
    ? 'Keep one line, or only the title, the employer and the dates.'
    : 'Keep one line for each, or only the title, the employer and the dates.'
}

function keep(places: readonly string[]): string {
  return `Keep what answers this posting: ${inOneList(places)}. The rest may go.`
}

/**
 * Of lines under old jobs those that alone show something of the posting: no other job does as well, whatever a list
 * says, and nothing but the line says of what the years of its job were.
 */
function linesThatAnswer(
  lines: readonly ResumeField[],
  rows: readonly FitRow[],
  reading: ResumeReading,
): ReadonlySet<string> {
  const paths = new Set(lines.map(({ path }) => path))
  const alone = rows.flatMap(({ evidence, grade }) => {
    const best = evidence.filter((one) => one.grade === grade && one.field.startsWith('experience.'))
    return best.every(({ field }) => paths.has(field)) ? best.slice(0, 1).map(({ field }) => field) : []
  })
  const ofYears = rows
    .filter(({ requirementId }) => requirementId.startsWith('experience-'))
    .flatMap((row) => linesOfYears(row, lines, reading))
  return new Set([...alone, ...ofYears])
}

/** The first line of each job that counts for years in a field, where its title and details do not name the field. */
function linesOfYears(
  { anyOf, evidence }: FitRow,
  lines: readonly ResumeField[],
  { claims }: ResumeReading,
): readonly string[] {
  const naming = claims.filter(({ conceptId, isDone }) => isDone && anyOf.includes(conceptId))
  return evidence.flatMap(({ field: dates }) => {
    const job = Number(/^experience\.(\d+)/.exec(dates)?.[1] ?? -1)
    const paths = naming.filter(({ field }) => field.jobIndex === job).map(({ field }) => field.path)
    const isInLinesAlone = paths.every((path) => lines.some((line) => line.path === path))
    return isInLinesAlone ? paths.slice(0, 1) : []
  })
}

function isOlder(end: string, today: string): boolean {
  const limit = `${Number(today.slice(0, 4)) - DETAIL_YEARS}${today.slice(4)}`
  return end.length === 4 ? end < limit.slice(0, 4) : end.slice(0, 7) < limit.slice(0, 7)
}
