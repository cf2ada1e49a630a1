import { describe, expect, it } from 'vitest'
import { asked } from '@/test/posting/read'

const fieldsIn = (line: string) =>
  asked(line)
    .requirements.map(({ anyOf }) => anyOf)
    .filter((ids) => ids.some((id) => /^(?:setting|specialty|payment):/.test(id)))

describe('runsOf', () => {
  it.each([
    ['2 years of HCC or inpatient coding experience', [['payment:hcc', 'setting:inpatient']]],
    ['Inpatient or HCC coding experience', [['setting:inpatient', 'payment:hcc', 'setting:risk-adjustment']]],
    [
      '5 years of nursing in ICU or ED',
      [['specialty:intensive-care-critical-care', 'setting:emergency-department']],
    ],
    [
      'Inpatient, orthopedic or cardiology coding',
      [['setting:inpatient', 'specialty:orthopaedics', 'specialty:cardiology']],
    ],
  ])('makes one choice of fields of different kinds that an “or” joins: %s', (line, groups) => {
    expect(fieldsIn(line)).toEqual(groups)
  })

  it.each([
    ['Inpatient, orthopedic and cardiology coding', 3],
    ['HCC and inpatient coding', 2],
    ['Outpatient coding for orthopedics', 2],
    ['3 years of HCC coding', 2],
  ])('asks for each where no “or” joins them: %s', (line, groups) => {
    expect(fieldsIn(line).filter((ids) => ids.length === 1).length).toBe(groups)
  })
})
