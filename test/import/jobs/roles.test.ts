import { describe, expect, it } from 'vitest'
import { understand } from '@/lib/import/understand'
import { sourceLines } from '@/test/import/source-lines'

describe('an employer alone over its roles', () => {
  it('has all of them, those with a comma in their title included', () => {
    const { experience } = understand(
      sourceLines(
        `Ann Bell
CAREER HISTORY
Harbor Health, Salem, OR\t2014 – present
Auditor, Inpatient Facility\tMar 2020 – present
- Audited stays.
Staff Nurse, Cardiac Step-Down\tAug 2014 – Feb 2020
- Cared for patients.
Larch Clinic, Bend, OR\t2011 – 2014
Charge Nurse\tJan 2011 – Jul 2014
- Led shifts.`,
      ),
      '2026-11-27',
    ).resume
    expect(experience.map(({ title, employer, place }) => [title, employer, place])).toEqual([
      ['Auditor, Inpatient Facility', 'Harbor Health', 'Salem, OR'],
      ['Staff Nurse, Cardiac Step-Down', 'Harbor Health', 'Salem, OR'],
      ['Charge Nurse', 'Larch Clinic', 'Bend, OR'],
    ])
  })
})
