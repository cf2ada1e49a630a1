import { describe, expect, it } from 'vitest'
import { splitLabelRows } from '@/lib/posting/sections/label-row'
import { levels, read } from '@/test/posting/read'

const ADVERTISEMENT =
  'We are hiring for Medical Coder, Location: Chennai, Exp: 3 to 7 yrs in IP DRG coding, Certification: CIC / CCS mandatory, Skills reqd: strong in ICD-10-CM and MS-DRG grouping, tools - 3M encoder, good to have: Excel, Roles: audit 25 charts per day, Shift: General'

describe('splitLabelRows', () => {
  it('gives each label of an advertisement in one row a row of its own', () => {
    expect(splitLabelRows(ADVERTISEMENT).split('\n')).toEqual([
      'We are hiring for Medical Coder',
      'Location: Chennai',
      'Exp: 3 to 7 yrs in IP DRG coding',
      'Certification: CIC / CCS mandatory',
      'Skills reqd: strong in ICD-10-CM and MS-DRG grouping, tools - 3M encoder',
      'good to have: Excel',
      'Roles: audit 25 charts per day',
      'Shift: General',
    ])
  })

  it('reads each of them at its own level', () => {
    expect(levels(read(ADVERTISEMENT))).toMatchObject({
      'credential:cic': 'required',
      'codeset:icd-10-cm': 'required',
      'software:microsoft-excel': 'preferred',
    })
  })

  it.each([
    'CPC required, Note: the test is online, and Friday: half day',
    'Codes visits, surgeries, and infusions: all by the end of the day',
  ])('leaves a sentence with a colon: %s', (row) => expect(splitLabelRows(row)).toBe(row))

  it('gives labels behind bars a row each', () => {
    expect(
      splitLabelRows('HIM Coder II | Summary: codes charts | Minimum: CPC; 1 yr | Preferred: Epic').split(
        '\n',
      ),
    ).toEqual(['HIM Coder II', 'Summary: codes charts', 'Minimum: CPC; 1 yr', 'Preferred: Epic'])
    expect(splitLabelRows('Harbor Clinic | Akron, OH | Req: 12')).toBe('Harbor Clinic | Akron, OH | Req: 12')
  })
})
