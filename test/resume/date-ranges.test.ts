import { describe, expect, it } from 'vitest'
import { dateRangesIn } from '@/lib/resume/date-ranges'

describe('dateRangesIn', () => {
  it.each([
    ['Mar 2021 – Present', '2021-03', null, true],
    ['Coder (03/21-5/23)', '2021-03', '2023-05', false],
    ['June – September 2016', '2016-06', '2016-09', false],
    ['2019–21', '2019', '2021', false],
    ['2010 to 12', '2010', '2012', false],
    ['since 2020', '2020', null, true],
    ['2020-05 —', '2020-05', null, true],
    ['2020-05 — 2021-06', '2020-05', '2021-06', false],
    ['Jan, 2013 - Feb, 2018', '2013-01', '2018-02', false],
    ['Sept. 2019–Current', '2019-09', null, true],
    ['May 2015 to date', '2015-05', null, true],
    ["Jun '19 – Jul '21", '2019-06', '2021-07', false],
    ['3/14/2019 – 12/1/2020', '2019-03-14', '2020-12-01', false],
    ['until 31 May 2027', null, '2027-05-31', false],
    ['completed 2025-08', null, '2025-08', false],
  ])('reads %s', (text, from, to, isCurrent) => {
    const [range] = dateRangesIn(text)
    expect([range?.from?.value ?? null, range?.to?.value ?? null, range?.current !== null]).toEqual([
      from,
      to,
      isCurrent,
    ])
  })

  it('keeps a date as typed where it cannot be read as one', () => {
    expect(dateRangesIn('Fall 2018')[0]?.to?.value).toBe('Fall 2018')
  })

  it.each(['(614) 555-0148', 'ICD-10-CM', 'CPT 99213-25', 'No. 01430962', '$2.3 million', 'Suite 2100'])(
    'finds none in %s',
    (text) => {
      expect(dateRangesIn(text)).toEqual([])
    },
  )
})
