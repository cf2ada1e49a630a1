import { describe, expect, it } from 'vitest'
import { found, withLines } from '@/test/advice/advice-of'

const count = (lines: readonly string[]) => found('no-number', withLines(lines)).length

describe('noNumber', () => {
  it('asks once for a job whose lines count nothing', () => {
    expect(count(['Coded outpatient charts', 'Queried providers', 'Applied ICD-10-CM and CPT'])).toBe(1)
  })

  it('is content with one number among the lines, in digits or in words', () => {
    expect(count(['Coded 40 charts a day', 'Queried providers'])).toBe(0)
    expect(count(['Coded outpatient charts', 'Trained six new coders'])).toBe(0)
  })

  it('asks nothing of a single line, and nothing of old jobs', () => {
    expect(count(['Answered phones'])).toBe(0)
    expect(count([])).toBe(0)
  })
})
