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

  it.each([
    ['Outpatient Coder', ['Coded outpatient charts', 'Queried providers'], 1],
    ['Coding Extern', ['Coded practice charts', 'Queried providers'], 1],
    ['CDI Specialist', ['Reviewed records concurrently', 'Wrote queries'], 1],
    ['Medical Biller', ['Submitted claims', 'Worked denials'], 1],
    ['HIM Technician', ['Coded ED charts in ICD-10-CM', 'Filed records'], 1],
    ['HIM Technician', ['Released records', 'Scanned loose reports'], 0],
    ['Pharmacy Cashier', ['Rang up orders', 'Answered insurance questions'], 0],
    ['Receptionist', ['Checked patients in', 'Scheduled visits'], 0],
    ['Registered Nurse', ['Took care of patients', 'Precepted new nurses'], 0],
  ])('asks a %s of “%s” %i times', (title, lines, times) => {
    expect(found('no-number', withLines(lines, { title }))).toHaveLength(times)
  })

  it('asks nothing of a single line, and nothing of old jobs', () => {
    expect(count(['Answered phones'])).toBe(0)
    expect(count([])).toBe(0)
  })
})
