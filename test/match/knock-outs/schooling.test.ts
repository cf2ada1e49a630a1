import { describe, expect, it } from 'vitest'
import { schoolings } from '@/lib/match/knock-outs/schooling'
import { emptyEducation } from '@/lib/resume/empty'
import type { Education } from '@/lib/resume/schema'
import { TODAY } from '@/test/match/build'

describe('schoolings', () => {
  it.each([
    ['Associate of Applied Science', 'associate'],
    ['A.A.S.', 'associate'],
    ['AS in Health Information Technology', 'associate'],
    ['Bachelor of Science', 'bachelor'],
    ['B.S.', 'bachelor'],
    ['BS in HIM', 'bachelor'],
    ['Master of Health Administration', 'master'],
    ['Medical coding certificate', 'certificate'],
    ['Diploma in medical coding', 'certificate'],
    ['High school diploma', 'high-school'],
    ['GED', 'high-school'],
  ])('%s is of level %s', (credential, level) => {
    expect(read({ credential }).map((one) => one.level)).toEqual([level])
  })

  it('reads the level in the field of study when the degree is left out', () => {
    expect(read({ area: 'Associate degree, HIT' })[0]?.level).toBe('associate')
  })

  it('leaves out what names no level', () => {
    expect(read({ credential: 'Coursework', area: 'Biology' })).toEqual([])
  })

  it('takes what ends later, or is said to go on, for unfinished', () => {
    expect(read({ credential: 'Bachelor of Science', end: '2027-05' })[0]?.isFinished).toBe(false)
    expect(read({ credential: 'Bachelor of Science', inProgress: true })[0]?.isFinished).toBe(false)
    expect(read({ credential: 'Bachelor of Science', end: '2024-05' })[0]?.isFinished).toBe(true)
  })

  it.each([
    { credential: 'Associate degree', area: '24 of 60 credits' },
    { credential: 'Associate of Science', note: 'Transferred, no degree' },
    { credential: 'Bachelor of Science (not completed)' },
  ])('takes what its own words call short of the degree for unfinished: %o', (entry) => {
    expect(read(entry).map(({ isFinished }) => isFinished)).toEqual([false])
  })

  it('takes a grade or a distinction for no lack', () => {
    expect(
      read({ credential: 'Associate of Science', note: 'GPA 3.9, 60 credits, honors' })[0]?.isFinished,
    ).toBe(true)
  })

  it('puts the highest first', () => {
    const levels = read({ credential: 'GED' }, { credential: 'Master of Science' }, { credential: 'AAS' })
    expect(levels.map(({ level }) => level)).toEqual(['master', 'associate', 'high-school'])
  })
})

function read(...entries: Partial<Education>[]) {
  const education = entries.map((entry) => ({ ...emptyEducation(() => 'education'), ...entry }))
  return schoolings(education, TODAY)
}
