import { describe, expect, it } from 'vitest'
import { endedBefore } from '@/lib/match/years/last-done'
import { knockout, readText, reportOf, resumeOf } from '@/test/match/build'

const answerTo = (asks: string, end: string) => {
  const coder = resumeOf({ title: 'HCC Coder', bullets: ['Code HCC charts'], start: '2011-01' })
  const [job] = coder.experience
  if (!job) throw new Error('The resume of a test has no job.')
  const biller = { ...job, id: 'later', title: 'Medical Biller', start: '2017-01', bullets: [] }
  const past = { ...job, end, current: end === '' }
  const resume = { ...coder, experience: end === '' ? [past] : [past, biller] }
  const posting = readText(`Medical Coder\n\nJoin our team.\n\nRequired:\n- CRC\n- ${asks}`)
  const fit = reportOf(resume, posting).rows.find(({ requirementId }) => /^experience/.test(requirementId))
  return { ...knockout(resume, posting, 'years'), points: fit?.points }
}

describe('recentAsked', () => {
  it.each([
    ['2 years of recent HCC coding experience', '2016-12', 'unclear'],
    ['Recent HCC coding experience of 2 years', '2016-12', 'unclear'],
    ['2 years of recent HCC coding experience', '2025-06', 'met'],
    ['2 years of recent HCC coding experience', '', 'met'],
    ['2 years of HCC coding experience', '2016-12', 'met'],
    ['2 years of HCC coding experience; no recent graduates', '2016-12', 'met'],
  ])('holds "%s" against work that ended %s: %s', (asks, end, verdict) => {
    expect(answerTo(asks, end).verdict).toBe(verdict)
  })

  it('takes nothing from Fit', () => {
    const asks = '2 years of recent HCC coding experience'
    expect(answerTo(asks, '2016-12').points).toBe(answerTo(asks, '').points)
  })
})

describe('endedBefore', () => {
  it.each([
    ['2016-12', 'No job of yours since Dec 2016 shows it.'],
    ['2021-06', 'No job of yours since Jun 2021 shows it.'],
    ['2024-06', null],
    [null, null],
  ])('says of %s: %s', (end, says) => expect(endedBefore(end, '2026-11-22')).toBe(says))

  it('stands beside years that are met', () => {
    expect(answerTo('2 years of HCC coding experience', '2016-12').because).toContain(
      'No job of yours since Dec 2016 shows it.',
    )
    expect(answerTo('2 years of HCC coding experience', '').because).not.toContain('No job of yours')
  })
})
