import { describe, expect, it } from 'vitest'
import { readText, reportOf, resumeOf } from '@/test/match/build'

const ICU = 'specialty:intensive-care-critical-care'
const gradeOf = (line: string, title: string, bullet: string) =>
  reportOf(
    resumeOf({ title, bullets: [bullet] }),
    readText(`CDI Specialist\n\nRequirements\n• CCDS certification\n• ${line}`),
  ).rows.find(({ anyOf }) => anyOf.includes(ICU))?.grade

describe('asNurse', () => {
  it.each([
    [
      'ICU or ED nursing experience',
      'Inpatient Coder',
      'Code inpatient charts including ICU stays',
      'absent',
    ],
    [
      'Nursing experience in ICU or ED',
      'Inpatient Coder',
      'Code inpatient charts including ICU stays',
      'absent',
    ],
    ['ICU or ED nursing experience', 'Registered Nurse', 'Cared for ICU patients', 'shown'],
    ['ICU or ED nursing experience', 'RN, ICU', 'Cared for patients on ventilators', 'shown'],
    [
      'ICU or ED nursing experience',
      'CDI Specialist',
      'Review records; nine years of ICU nursing before',
      'shown',
    ],
    // no nursing is asked for
    ['Experience coding ICU stays', 'Inpatient Coder', 'Code inpatient charts including ICU stays', 'shown'],
    [
      'ICU coding, nursing degree a plus',
      'Inpatient Coder',
      'Code inpatient charts including ICU stays',
      'shown',
    ],
    [
      'ICU or skilled nursing facility coding',
      'Inpatient Coder',
      'Code inpatient charts including ICU stays',
      'shown',
    ],
    ['ICU coding or nursing experience', 'Inpatient Coder', 'Code ICU stays', 'shown'],
    ['ICU or nursing experience', 'Inpatient Coder', 'Code ICU stays', 'shown'],
    ['ED, ICU, or nursing visits', 'Inpatient Coder', 'Code ICU stays', 'shown'],
    ['ICU and nursing records', 'Inpatient Coder', 'Code ICU stays', 'shown'],
    ['ICU, ED or med-surg nursing', 'Inpatient Coder', 'Code ICU stays', 'absent'],
  ])('takes for “%s” the %s of “%s” as %s', (line, title, bullet, grade) => {
    expect(gradeOf(line, title, bullet)).toBe(grade)
  })
})
