import { describe, expect, it } from 'vitest'
import { endedLongAgo, isOtherTrade, isTraining } from '@/lib/match/resume/employment'
import { firstRow, postingOf, resumeOf, TODAY } from '@/test/match/build'

const job = (title: string, end = '') => {
  const [first] = resumeOf({ title, start: '2010-01', ...(end === '' ? {} : { end }) }).experience
  if (!first) throw new Error('The resume of a test has no job.')
  return first
}

describe('isTraining', () => {
  it.each(['Medical Coding Extern', 'HIM Intern', 'Practicum, outpatient coding', 'Coding Student'])(
    'takes %s for training',
    (title) => {
      expect(isTraining(job(title))).toBe(true)
    },
  )

  it.each(['Medical Coder', 'Internal Auditor', 'Coder, External Audits'])('takes %s for a job', (title) => {
    expect(isTraining(job(title))).toBe(false)
  })

  it('shows what was practised as a list does', () => {
    const resume = resumeOf({ title: 'Medical Coding Extern', bullets: ['Coded in CPT'] })
    const posting = postingOf({ requirements: [{ anyOf: ['codeset:cpt'] }] })
    expect(firstRow(resume, posting).grade).toBe('listed')
  })
})

describe('endedLongAgo', () => {
  it.each([
    ['2016-10', true],
    ['2016-11', false],
    ['2016', false],
    ['2015', true],
    ['', false],
  ])('a job that ended in "%s": %s', (end, isLongAgo) => {
    expect(endedLongAgo(job('Coder', end), TODAY)).toBe(isLongAgo)
  })
})

describe('isOtherTrade', () => {
  it('tells a programmer from a coder', () => {
    expect(isOtherTrade(job('Front-end Developer'))).toBe(true)
    expect(isOtherTrade(job('Certified Coder'))).toBe(false)
  })
})
