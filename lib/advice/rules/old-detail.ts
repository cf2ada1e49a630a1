import { bulletsOf, finding, type Rule } from '@/lib/advice/rule'
import { SOURCES } from '@/lib/advice/sources'
import { isPartialDate } from '@/lib/resume/dates'

/** Years after which one line is enough. */
const DETAIL_YEARS = 10

/** A job that ended more than ten years ago and still has more than one line. */
export const oldDetail: Rule = ({ resume, reading, today }) => {
  const bullets = bulletsOf(reading)
  return resume.experience.flatMap((job, index) => {
    const lines = bullets.filter(({ jobIndex }) => jobIndex === index)
    if (job.current || !isPartialDate(job.end) || lines.length < 2 || !isOlder(job.end, today)) return []
    const name = job.employer.trim() || job.title.trim() || `Job ${index + 1}`
    return [
      finding({
        rule: 'old-detail',
        place: { field: `experience.${index}.bullets`, span: null, name },
        says: `${name} ended more than ten years ago and has ${lines.length} lines.`,
        why: 'Code sets and rules have changed since. The room serves the last ten years better.',
        source: SOURCES.order,
        remedy: { kind: 'none', say: 'Keep one line, or only the title, the employer and the dates.' },
      }),
    ]
  })
}

function isOlder(end: string, today: string): boolean {
  const limit = `${Number(today.slice(0, 4)) - DETAIL_YEARS}${today.slice(4)}`
  return end.length === 4 ? end < limit.slice(0, 4) : end.slice(0, 7) < limit.slice(0, 7)
}
