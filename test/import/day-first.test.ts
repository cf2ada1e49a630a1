import { describe, expect, it } from 'vitest'
import { understand } from '@/lib/import/understand'
import { sourceLines } from './source-lines'

describe('full dates', () => {
  it('have the day first where one of them has no other reading', () => {
    expect(startsOf('15/05/2021', '02/03/2019')).toEqual(['2021-05-15', '2019-03-02'])
  })

  it('have the day first where all begin with the first day of a month', () => {
    expect(startsOf('01/05/2021', '01/03/2019', '01/09/2016')).toEqual([
      '2021-05-01',
      '2019-03-01',
      '2016-09-01',
    ])
  })

  it('have the month first elsewhere, as in America', () => {
    expect(startsOf('05/15/2021', '01/03/2019')).toEqual(['2021-05-15', '2019-01-03'])
    expect(startsOf('01/05/2021', '01/03/2019')).toEqual(['2021-01-05', '2019-01-03'])
  })

  it('stay as written in what was done', () => {
    const { experience } = understand(
      sourceLines(
        'Ann Bell\nEXPERIENCE\n15/05/2021 – present\nCoder, Harbor Clinic\n- Moved the clinic to Epic on 01/07/2022.',
      ),
      '2026-11-27',
    ).resume
    expect(experience[0]?.bullets[0]?.text).toBe('Moved the clinic to Epic on 01/07/2022.')
  })
})

function startsOf(...starts: readonly string[]) {
  const jobs = starts.map(
    (start, index) => `${start} – present\nCoder, Harbor Clinic ${index}\n- Coded visits.`,
  )
  return understand(
    sourceLines(`Ann Bell\nEXPERIENCE\n${jobs.join('\n\n')}`),
    '2026-11-27',
  ).resume.experience.map(({ start }) => start)
}
