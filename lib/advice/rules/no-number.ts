import { findNumber } from '@/lib/advice/line/numbers'
import { bulletsOf, finding, placeIn, type Rule } from '@/lib/advice/rule'
import { SOURCES } from '@/lib/advice/sources'
import { jobsWithVolumes } from '@/lib/match/resume/coding-jobs'

/** One line may be about a thing that nobody counts; from this many on, a job without a number reads as duties. */
const FEWEST_LINES = 2

/** Only the jobs that are read closely. */
const RECENT_JOBS = 3

/**
 * A recent job in coding or billing with several lines and not one number in them: one finding a job, at its first line.
 * Nobody compares how much a cashier or a receptionist did.
 */
export const noNumber: Rule = ({ resume, reading }) => {
  const bullets = bulletsOf(reading)
  const counted = jobsWithVolumes(reading)
  return resume.experience.slice(0, RECENT_JOBS).flatMap((job, index) => {
    if (!counted.has(index)) return []
    const lines = bullets.filter(({ jobIndex }) => jobIndex === index)
    const [first] = lines
    if (first === undefined || lines.length < FEWEST_LINES) return []
    const said = [job.volume, job.accuracy, ...lines.map(({ text }) => text)]
    if (said.some((text) => findNumber(text) !== null)) return []
    const name = job.employer.trim() || job.title.trim() || `Job ${index + 1}`
    return [
      finding({
        rule: 'no-number',
        place: placeIn(first, null),
        says: `${name}: ${lines.length} lines and no number.`,
        why: 'Volume and accuracy are what a coding manager compares. Without them the lines read as duties.',
        source: SOURCES.vague,
        remedy: {
          kind: 'question',
          ask: 'How many a day, how well, by whose audit? Write only what you know to be true.',
        },
      }),
    ]
  })
}
