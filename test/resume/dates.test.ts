import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  formatPartialDate,
  formatRange,
  isPartialDate,
  isPresent,
  monthsBetween,
  parsePartialDate,
  parseTypedDate,
  parseTypedRange,
} from '@/lib/resume/dates'

describe('parsePartialDate', () => {
  it.each([
    ['2021', '2021'],
    ['2021-03', '2021-03'],
    ['2021-3-4', '2021-03-04'],
    ['2021/03', '2021-03'],
    ['3/21', '2021-03'],
    ["3/'21", '2021-03'],
    ['03/2021', '2021-03'],
    ['3-2021', '2021-03'],
    ['03.2021', '2021-03'],
    ['3 / 2021', '2021-03'],
    ['3/14/2021', '2021-03-14'],
    ['3/14/21', '2021-03-14'],
    ['Mar 2021', '2021-03'],
    ['mar. 2021', '2021-03'],
    ['March 2021', '2021-03'],
    ['March, 2021', '2021-03'],
    ['MARCH 2021', '2021-03'],
    ['Mar-21', '2021-03'],
    ['Mar ’21', '2021-03'],
    ["Mar. '98", '1998-03'],
    ['Sept. 2019', '2019-09'],
    ['March 14, 2021', '2021-03-14'],
    ['March 1st, 2021', '2021-03-01'],
    ['14 March 2021', '2021-03-14'],
    ['2021 March', '2021-03'],
    ['  June   2018 ', '2018-06'],
    ['6/49', '2049-06'],
    ['6/50', '1950-06'],
    ['2/29/2024', '2024-02-29'],
  ])('reads “%s” as %s', (typed, date) => expect(parsePartialDate(typed)).toBe(date))

  it.each([
    [''],
    ['Marsh 2021'],
    ['13/2021'],
    ['0/2021'],
    ['2/30/2021'],
    ['2/29/2023'],
    ['21'],
    ['Ma 2021'],
    ['present'],
    ['Spring 2021'],
    ['2019 – 2021'],
    ['March 2021 to May 2022'],
    ['20211'],
  ])('leaves “%s” as it was typed', (typed) => expect(parsePartialDate(typed)).toBeNull())

  it('reads back every date that it writes', () => {
    fc.assert(
      fc.property(partialDate, (date) => {
        expect(parsePartialDate(formatPartialDate(date))).toBe(date)
      }),
    )
  })

  it('gives a partial date or nothing, whatever is typed', () => {
    const typing = fc.string({ unit: fc.constantFrom(..."0123456789/-. 'JanFebMrsy,"), maxLength: 14 })
    fc.assert(
      fc.property(fc.oneof(typing, fc.string()), (typed) => {
        const date = parsePartialDate(typed)
        expect(date === null || isPartialDate(date)).toBe(true)
      }),
    )
  })
})

describe('parseTypedDate', () => {
  it.each([
    ['since 2019', '2019'],
    ['From 3/21', '2021-03'],
    ['until May 2022', '2022-05'],
    ['03-2021', '2021-03'],
    ['2021.03', '2021-03'],
    ['Spring 2020', null],
    ['since', null],
    ['sincerely 2019', null],
  ])('“%s” is %s', (typed, date) => expect(parseTypedDate(typed)).toBe(date))
})

describe('parseTypedRange', () => {
  it.each([
    ['Mar 2021 - present', { start: '2021-03', end: 'present' }],
    ['3-2021–to date', { start: '2021-03', end: 'to date' }],
    ['2019-2021', { start: '2019', end: '2021' }],
    ['from 3/19 to 5/21', { start: '2019-03', end: '2021-05' }],
    ['2021-03-14', null],
    ['2019 - 20', null],
    ['March 2021', null],
    ['- present', null],
  ])('“%s” is %o', (typed, range) => expect(parseTypedRange(typed)).toEqual(range))
})

describe('isPresent', () => {
  it.each([['Present'], ['current'], ['NOW'], ['to date'], ['ongoing']])(
    'takes “%s” for still going on',
    (typed) => expect(isPresent(typed)).toBe(true),
  )
  it.each([['2021'], [''], ['presented'], ['nowhere']])('does not take “%s” for it', (typed) =>
    expect(isPresent(typed)).toBe(false),
  )
})

describe('formatPartialDate', () => {
  it.each([
    ['2026-11-25', 'Nov 25, 2026'],
    ['2026-11-05', 'Nov 5, 2026'],
    ['2026-11', 'Nov 2026'],
    ['2026', '2026'],
    ['', ''],
    ['spring 2026', 'spring 2026'],
  ])('says %s as “%s”', (date, words) => expect(formatPartialDate(date)).toBe(words))
})

describe('formatRange', () => {
  it.each([
    ['2021-03', '', true, 'Mar 2021 – Present'],
    ['2021-03', '2022', false, 'Mar 2021 – 2022'],
    ['2021-03-14', '2021-05', false, 'Mar 14, 2021 – May 2021'],
    ['2021', '2021', false, '2021'],
    ['', '2021-05', false, 'May 2021'],
    ['2021-05', '', false, 'May 2021'],
    ['spring', '2021', false, 'spring – 2021'],
    ['', '', false, ''],
  ])('writes %s, %s, %s as “%s”', (start, end, current, written) =>
    expect(formatRange(start, end, current)).toBe(written),
  )
})

describe('monthsBetween', () => {
  it.each([
    ['2021-03', '2021-03', 1],
    ['2019-01', '2020-12', 24],
    ['2020-12-30', '2021-01-02', 2],
    ['2019', '2021', 24],
    ['2019', '2019', 1],
    ['2019-06', '2021', 24],
    ['2022', '2021-12', 0],
    ['some day', '2021', null],
  ])('counts %s to %s as %s', (start, end, months) => expect(monthsBetween(start, end)).toBe(months))
})

const two = (number: number) => String(number).padStart(2, '0')
const year = fc.integer({ min: 1900, max: 2099 }).map(String)
const month = fc.integer({ min: 1, max: 12 }).map(two)
const day = fc.integer({ min: 1, max: 28 }).map(two)
const partialDate = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join('-')),
  fc.tuple(year, month, day).map((parts) => parts.join('-')),
)
