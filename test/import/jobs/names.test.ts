import { describe, expect, it } from 'vitest'
import { understand } from '@/lib/import/understand'
import { sourceLines } from '@/test/import/source-lines'

describe('the head of a job', () => {
  it.each([
    "Coder I, Valley Ortho Group, Oct '15 to Feb. '18",
    'Valley Ortho Group, Coder I, 10/2015 - 02/2018',
    'Coder I (Valley Ortho Group) Oct 2015 - Feb 2018',
    'Valley Ortho Group: Coder I (Oct 2015 – Feb 2018)',
    'Coder I at Valley Ortho Group, 10/2015 - 02/2018',
    'Coder I @ Valley Ortho Group (10/15–2/18)',
  ])('may part title and employer otherwise than the one above: %s', (head) => {
    const [above, below] = jobsOf(head)
    expect(above).toEqual(['Inpatient Coder', 'Desert Sun Medical Center', '2018-03', ''])
    expect(below).toEqual(['Coder I', 'Valley Ortho Group', '2015-10', '2018-02'])
  })

  it('is not given the employer of the job above where it names another in a sentence', () => {
    const [, below] = jobsOf('Worked as Coder I for Valley Ortho Group from Oct 2015 until Feb 2018')
    expect(below?.[1]).toBe('')
  })

  it('is given it where it is another title held there', () => {
    const [, below] = jobsOf('Hospital Coder I, Oct 2015 – Feb 2018')
    expect(below?.slice(0, 2)).toEqual(['Hospital Coder I', 'Desert Sun Medical Center'])
  })
})

function jobsOf(head: string) {
  const text = `Maria Cruz
maria.cruz@example.com

EXPERIENCE
Inpatient Coder, Desert Sun Medical Center, 03/2018 - Present
- Coded 20 charts a day

${head}
- Coded surgery

EDUCATION
AAS, Rio Salado College, 2015`
  return understand(sourceLines(text), '2026-11-27').resume.experience.map((job) => [
    job.title,
    job.employer,
    job.start,
    job.end,
  ])
}
