import type { Resume } from '@/lib/resume/schema'
import { answers } from '@/lib/worker/answers'
import { median } from './clock'
import { milliseconds, type Table } from './table'
import { longPosting, RESUME, TODAY } from './texts'

/** What the worker does between two key presses: the same posting again, and a resume with one more letter. */
export async function measure(): Promise<readonly Table[]> {
  const rows: (readonly string[])[] = []
  for (const length of [2000, 8000]) {
    const posting = longPosting(length)
    let typed = 0
    const press = () => {
      typed += 1
      return answers.match(withTyped(RESUME, typed), posting, TODAY)
    }
    const first = await median(press, { warmUps: 1, runs: 10 })
    const later = await median(press, { warmUps: 50 })
    const muchLater = await median(press, { warmUps: 1000 })
    rows.push([
      `a letter in a bullet, posting of ${length} characters`,
      ...[first, later, muchLater].map(milliseconds),
    ])
  }
  return [
    { title: 'One key press', columns: ['act', 'the first ten', 'after sixty', 'after a thousand'], rows },
  ]
}

function withTyped(resume: Resume, letters: number): Resume {
  return {
    ...resume,
    experience: resume.experience.map((job, i) =>
      i > 0
        ? job
        : {
            ...job,
            bullets: job.bullets.map((bullet, j) =>
              j > 0 ? bullet : { ...bullet, text: `${bullet.text} and ${letters.toString(36)}` },
            ),
          },
    ),
  }
}
