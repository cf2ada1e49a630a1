import { describe, expect, it } from 'vitest'
import { fixOf, found, withLines } from '@/test/advice/advice-of'

const lineWith = (line: string) => found('patient-data', withLines([line]))

describe('patientData', () => {
  it.each([
    ['Reviewed MRN 00412233 after discharge', 'Reviewed after discharge'],
    ['Corrected claim no. 88123456 for the payer', 'Corrected for the payer'],
    ['Recoded the chart of DOB 03/04/1961 twice', 'Recoded the chart of twice'],
  ])('%s: takes the number out', (line, after) => {
    const [finding] = lineWith(line)
    expect(finding?.place.span).not.toBeNull()
    expect(fixOf(finding)).toBe(after)
  })

  it('says each kind that a line holds, once', () => {
    const findings = lineWith('Reviewed MRN 00412233 with Maria Lopez 03/14/1962, born 3/14/1962')
    expect(findings.map(({ says }) => says.replace(/:.*/, ''))).toEqual([
      'This looks like a patient’s name',
      'This looks like a birth date',
      'This looks like a record number',
    ])
  })

  it('does not take out a birth date and leave its name', () => {
    const findings = lineWith('Billed for Maria Lopez DOB 03/14/1962')
    expect(findings.map(({ remedy }) => remedy.kind)).toEqual(['none'])
  })

  it('only points at a name, and says whom to tell', () => {
    const [finding] = lineWith('Recoded Maria Lopez 03/14/1962 after the audit')
    expect(finding?.remedy.kind).toBe('none')
  })

  it.each([
    'Coded 42 charts a day',
    'Recovered $12,400,000',
    'Assigned E11.9 and 99213',
    'Coded in Epic since 2021',
  ])('leaves alone: %s', (line) => expect(lineWith(line)).toEqual([]))
})
