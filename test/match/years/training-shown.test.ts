import { describe, expect, it } from 'vitest'
import { conditionsOf, readText, reportOf, resumeOf } from '@/test/match/build'

const posting = (line: string) => readText(`Medical Coder\nRequirements\n- ICD-10-CM\n- ${line}`)
const CLERK = { title: 'File Clerk', start: '2024-01', bullets: ['Scan records'] }
const OR_EXTERNSHIP = posting('One year of coding experience or a coding externship')
const OR_PROGRAM = posting('One year of coding experience or graduation from an HIT program')

const school = (more: object) =>
  ({
    credential: 'Associate of Applied Science',
    area: 'Health Information Technology',
    school: 'Lake College',
    ...more,
  }) as const

describe('trainingShown', () => {
  it('lets an externship stand for the years that a posting takes it for', () => {
    const graduate = resumeOf({ ...CLERK, education: [school({ practicum: 'externship' })] })
    expect(conditionsOf(graduate, OR_EXTERNSHIP)).toEqual([
      ['1 year of coding or a coding externship', 'met'],
    ])
    const row = reportOf(graduate, OR_EXTERNSHIP).rows.find(({ label }) => label.startsWith('1 year'))
    expect(row).toMatchObject({ grade: 'accepted', points: row?.of })
    expect(reportOf(graduate, OR_EXTERNSHIP).knockouts[0]?.because).toBe('“Externship”, Lake College')
  })

  it('lets a finished program in the field stand for them, and no other', () => {
    const verdict = (more: object) =>
      conditionsOf(resumeOf({ ...CLERK, education: [school(more)] }), OR_PROGRAM)[0]?.[1]
    expect(verdict({})).toBe('met')
    expect(verdict({ inProgress: true })).toBe('not-met')
    expect(verdict({ area: 'Automotive Technology' })).toBe('not-met')
  })

  it.each([
    ['graduate of a HIM program', 'Computer coding bootcamp', 'not-met'],
    ['graduate of a HIM program', 'Medical Billing', 'not-met'],
    ['graduate of a HIM program', 'Medical Coding', 'not-met'],
    ['graduate of a HIM program', 'Health Information Technology', 'met'],
    ['graduate of a coding program', 'Computer coding bootcamp', 'not-met'],
    ['graduate of a coding program', 'Medical Billing', 'not-met'],
    ['graduate of a coding program', 'Medical Billing and Coding', 'met'],
    ['graduate of a coding program', 'Medical coding bootcamp', 'met'],
    ['graduate of a coding program', 'Health Information Management', 'met'],
  ])('takes a program of the kind asked: %s, %s', (asked, area, wanted) => {
    const student = resumeOf({ ...CLERK, education: [school({ credential: 'Certificate', area })] })
    expect(conditionsOf(student, posting(`1 year of coding experience or ${asked}`))[0]?.[1]).toBe(wanted)
  })

  it('asks where an externship is only listed', () => {
    const listed = resumeOf({ ...CLERK, summary: 'Completed a coding externship.' })
    expect(conditionsOf(listed, OR_EXTERNSHIP)[0]?.[1]).toBe('unclear')
  })

  it('misses the years where neither is there, and counts years as before', () => {
    expect(conditionsOf(resumeOf(CLERK), OR_EXTERNSHIP)[0]?.[1]).toBe('not-met')
    const coder = resumeOf({ title: 'Medical Coder', start: '2018-01', bullets: ['Coded clinic visits'] })
    expect(conditionsOf(coder, OR_EXTERNSHIP)[0]?.[1]).toBe('met')
    expect(conditionsOf(coder, OR_PROGRAM)[0]?.[1]).toBe('met')
  })
})
