import { inOneList } from '@/lib/advice/in-one-list'
import { bulletsOf, finding, type Rule } from '@/lib/advice/rule'
import { SOURCES } from '@/lib/advice/sources'
import { isPartialDate } from '@/lib/resume/dates'

/** Years after which one line is enough. */
const DETAIL_YEARS = 10

/** Jobs that ended more than ten years ago and still have more than one line: one finding that names them all. */
export const oldDetail: Rule = ({ resume, reading, today }) => {
  const bullets = bulletsOf(reading)
  const old = resume.experience.flatMap((job, index) => {
    const lineCount = bullets.filter(({ jobIndex }) => jobIndex === index).length
    if (job.current || !isPartialDate(job.end) || lineCount < 2 || !isOlder(job.end, today)) return []
    return [
      { id: job.id, index, lineCount, name: job.employer.trim() || job.title.trim() || `Job ${index + 1}` },
    ]
  })
  const [first] = old
  if (first === undefined) return []
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
          say:
            old.length === 1
              ? 'Keep one line, or only the title, the employer and the dates.'
              : 'Keep one line for each, or only the title, the employer and the dates.',
        },
      },
      old.map(({ id }) => id).join(' '),
    ),
  ]
}

function isOlder(end: string, today: string): boolean {
  const limit = `${Number(today.slice(0, 4)) - DETAIL_YEARS}${today.slice(4)}`
  return end.length === 4 ? end < limit.slice(0, 4) : end.slice(0, 7) < limit.slice(0, 7)
}
