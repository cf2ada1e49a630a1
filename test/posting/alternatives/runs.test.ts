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

  it.each([
    [
      'Cardiology, inpatient or outpatient coding experience',
      [['specialty:cardiology'], ['setting:inpatient', 'setting:outpatient']],
    ],
    [
      '3 years of orthopedics, facility or profee coding',
      [['specialty:orthopaedics'], ['setting:facility', 'setting:professional-fee']],
    ],
    [
      'Must know HCC, hospital or professional side',
      [['payment:hcc'], ['setting:hospital', 'setting:professional-fee']],
    ],
    [
      'Risk adjustment/HCC, inpatient or outpatient',
      [['setting:risk-adjustment'], ['payment:hcc'], ['setting:inpatient', 'setting:outpatient']],
    ],
    [
      'Cardiology, inpatient or orthopedic coding',
      [['specialty:cardiology', 'setting:inpatient', 'specialty:orthopaedics']],
    ],
    [
      'ED, inpatient or outpatient coding',
      [['setting:emergency-department', 'setting:inpatient', 'setting:outpatient']],
    ],
  ])('parts a field from its two sides: %s', (line, groups) => {
    expect(fieldsIn(line)).toEqual(groups)
  })
})
