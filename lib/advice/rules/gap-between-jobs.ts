import { couldCover, type MonthSpan, monthOf } from '@/lib/advice/job-months'
import { finding, type Rule } from '@/lib/advice/rule'
import { SOURCES } from '@/lib/advice/sources'
import { toldBreaks } from '@/lib/advice/told-breaks'
import { inYearsAndMonths } from '@/lib/match/resume/months'

/** Months: what systems are set to sort out, see the source. */
const LONGEST_UNASKED = 6

/** Months: as far back as a resume tells in detail. */
const LOOKS_BACK = 120

/**
 * More than six months of the last ten years that neither a job nor schooling covers, between two jobs or since the
 * last, and that no line tells of: "Career break 2019-2022". Where years stand without months they are taken to cover all
 * they could. A break that the summary tells without its years is that of the only gap.
 */
export const gapBetweenJobs: Rule = ({ resume, today }) => {
  const now = monthOf(today)
  const jobs = resume.experience.map((job, index) => ({
    months: couldCover(job, today),
    index,
    name: job.employer.trim() || job.title.trim(),
  }))
  // A job that cannot be dated may stand in any gap.
  if (jobs.length === 0 || jobs.some(({ months }) => months === null)) return []
  const schooling = resume.education.flatMap((entry) => {
    const months = couldCover({ ...entry, current: entry.inProgress }, today)
    return months === null ? [] : [{ months, index: -1, name: entry.school.trim() }]
  })
  const told = toldBreaks(resume, today)
  const first = Math.min(...jobs.map(({ months }) => months?.from ?? now))
  const breaks = told.spans
    .filter(({ from }) => from >= first)
    .map((months) => ({ months, index: -1, name: 'your break' }))
  const covered = [...jobs, ...schooling, ...breaks]
    .flatMap(({ months, index, name }) => (months === null ? [] : [{ ...months, index, name }]))
    .toSorted((a, b) => a.from - b.from)
  const found: { gap: MonthSpan; after: number; name: string }[] = []
  let reached = covered[0] ?? { from: 0, to: 0, index: 0, name: '' }
  for (const next of [...covered, { from: now, to: now, index: -1, name: '' }]) {
    if (next.from - reached.to > LONGEST_UNASKED)
      found.push({
        gap: { from: reached.to, to: next.from },
        after: Math.max(reached.index, 0),
        name: reached.name,
      })
    if (next.to > reached.to) reached = next
  }
  const recent = found.filter(({ gap }) => gap.to > now - LOOKS_BACK)
  if (told.hasUndated && recent.length === 1) return []
  return recent.map(({ gap, after, name }) =>
    finding(
      {
        rule: 'gap-between-jobs',
        place: { field: `experience.${after}.end`, span: null, name },
        says: `${inYearsAndMonths(gap.to - gap.from)} after ${name || 'this job'} are not accounted for.`,
        why: 'Some systems sort out a gap of more than six months before a person reads on.',
        source: SOURCES.gaps,
        remedy: {
          kind: 'question',
          ask: 'Did you study, work elsewhere or care for someone? One line says so. You need not.',
        },
      },
      String(gap.from),
    ),
  )
}
