import { describe, expect, it } from 'vitest'
import { asked } from '@/test/posting/read'

const groupsIn = (line: string) =>
  asked(line)
    .requirements.map(({ anyOf }) => anyOf.toSorted().join(' '))
    .filter((ids) => ids !== 'codeset:icd-10-cm')

const ANY_WARD = 'setting:emergency-department setting:hospital specialty:intensive-care-critical-care'

describe('withWards', () => {
  it.each([
    '5 years of acute care nursing experience (ICU, ED or med/surg)',
    '5 years of acute care nursing experience in ICU, ED, or med-surg',
    '3 years of med/surg, ICU or ED nursing',
    '3 years of bedside experience: ICU, ED or telemetry',
  ])('makes one choice of wards, also of those that have no concept: %s', (line) => {
    expect(groupsIn(line)).toEqual([ANY_WARD])
  })

  it('takes a ward of inpatient nursing for inpatient', () => {
    expect(groupsIn('3 years: adult inpatient nursing (medical surgical or critical care)')).toEqual([
      'setting:inpatient specialty:intensive-care-critical-care',
    ])
  })

  it.each([
    ['3 years of ICU nursing in an acute care hospital', 2],
    ['ICU and ED nursing experience', 2],
    ['3 years of medical-surgical nursing', 0],
    ['Coding of med/surg or ICU records', 1],
  ])('leaves a ward that is no choice, and what is coded: %s', (line, groups) => {
    expect(groupsIn(line).filter((ids) => !ids.includes('task:'))).toHaveLength(groups)
  })
})
