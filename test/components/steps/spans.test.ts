import { describe, expect, it } from 'vitest'
import { durationWords, yearsOf } from '@/components/steps/spans'

describe('yearsOf', () => {
  it.each([
    [{ start: '2019-08', end: '2022-03' }, '2019 – 2022'],
    [{ start: '2022-03', end: '', current: true }, '2022 – now'],
    [{ start: '2018-06', end: '2018-09' }, '2018'],
    [{ start: 'last year', end: '' }, 'last year'],
    [{ start: '', end: '' }, ''],
  ])('%j: %s', (stretch, words) => expect(yearsOf(stretch)).toBe(words))
})

describe('durationWords', () => {
  it.each([
    [{ start: '2022-03', end: '', current: true }, '4 years 8 months'],
    [{ start: '2026-11', end: '', current: true }, ''],
    [{ start: '2018-06', end: '2019-05' }, '1 year'],
    [{ start: '2018-06', end: '2018-06' }, '1 month'],
    [{ start: '2018-06', end: '' }, ''],
  ])('%j: %s', (stretch, words) => expect(durationWords(stretch, '2026-11-22')).toBe(words))
})
