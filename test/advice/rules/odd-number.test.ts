import { describe, expect, it } from 'vitest'
import { found, withLines } from '@/test/advice/advice-of'

const odd = (line: string, settings: readonly string[] = []) =>
  found('odd-number', withLines([line], { settings: [...settings] })).length

describe('oddNumber', () => {
  it.each([
    'Coded 120 inpatient charts a day',
    'Coded 10 inpatient records per hour',
    'Coded 900 office visits a day',
    'Coded 400 emergency department records a day',
    'Reviewed 250 risk adjustment charts daily',
    'Coded 1,200 charts a day',
    'Audited 900 encounters a day',
    'Kept 104% accuracy',
    'Kept 100% accuracy',
  ])('asks about: %s', (line) => expect(odd(line)).toBe(1))

  it('takes the kind of record from the setting of the job', () => {
    expect(odd('Coded 120 charts a day', ['Inpatient'])).toBe(1)
    expect(odd('Coded 120 charts a day', ['Outpatient'])).toBe(0)
    expect(odd('Coded 120 charts a day', ['Inpatient', 'Outpatient'])).toBe(0)
  })

  it('asks, and never corrects', () => {
    const [finding] = found('odd-number', withLines(['Coded 120 inpatient charts a day']))
    expect(finding?.remedy.kind).toBe('question')
    expect(finding?.source.url).not.toBeNull()
  })

  it.each([
    'Coded 24 inpatient charts a day',
    'Coded 34 same-day surgery and 70 emergency department records a day',
    'Coded 85 E/M visits a day for 14 providers',
    'Coded 380 radiology reports a day',
    'Reviewed 60 HCC charts a day',
    'Team of 12 coders coded 900 inpatient charts a day',
    'Posted 1,200 payments a day',
    'Reviewed 2,400 charts in a RADV audit',
    'Scored 100% accuracy in the last two internal audits',
    'Reached 120% of the productivity standard',
    'Raised clean claims by 110 a week',
    'Coded 300 inpatient charts a month',
  ])('leaves alone: %s', (line) => expect(odd(line)).toBe(0))
})
