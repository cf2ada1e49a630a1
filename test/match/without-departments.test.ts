import { describe, expect, it } from 'vitest'
import { readText, reportOf, resumeOf } from './build'

const labelsOf = (...lines: readonly string[]) =>
  reportOf(
    resumeOf({ title: 'Inpatient Coder', bullets: ['Code inpatient charts'] }),
    readText(
      ['Medical Coder', ...lines, '', 'Help us keep our records complete.', '', 'Required:', '- CCS'].join(
        '\n',
      ),
    ),
  ).rows.map(({ label }) => label)

describe('withoutDepartments', () => {
  it.each([
    'Lakeshore Health, HIM Coding',
    'Department: Revenue Integrity - Coding',
    'Department: HIM',
    'Division: Revenue Cycle Management',
    'Lakeshore Health | Denials Management',
  ])('asks nothing for the name of a department: %s', (line) => {
    expect(labelsOf(line)).toEqual(['CCS', 'Medical Coder'])
  })

  it.each([
    [['Department: HIM', '', 'Works in our HIM department with coders.'], 'HIM department'],
    [['Lakeshore Health, Inpatient Coding'], 'Inpatient'],
    [['Department: Inpatient Coding'], 'Inpatient'],
    [['Lakeshore Health, where coders work denials'], 'Denial management'],
  ])('keeps what is coded there, and what other lines say: %s', (lines, label) => {
    expect(labelsOf(...lines)).toContain(label)
  })
})
