import { describe, expect, it } from 'vitest'
import { found, withJobs, withLines } from '@/test/advice/advice-of'

const epic = (count: number) =>
  Array.from({ length: count }, (_, index) => `Coded ${index + 2} kinds of charts in Epic`)

describe('stuffing', () => {
  it('speaks up from the fifth time in one job', () => {
    expect(found('stuffing', withLines(epic(5)))).toHaveLength(1)
    expect(found('stuffing', withLines(epic(4)))).toEqual([])
  })

  it('leaves a code set alone that each job names once, and words of ordinary sentences', () => {
    const bullets = (index: number) => [
      { id: `line-${index}`, text: `Assigned ICD-10-CM to ${index + 20} charts a day` },
    ]
    const jobs = Array.from({ length: 6 }, (_, index) => ({
      start: `${2012 + index}-01`,
      end: `${2012 + index}-12`,
      bullets: bullets(index),
    }))
    expect(found('stuffing', withJobs(jobs))).toEqual([])
    const lines = Array.from({ length: 6 }, (_, index) => `Coded ${index + 20} inpatient charts a day`)
    expect(found('stuffing', withLines(lines))).toEqual([])
  })
})
