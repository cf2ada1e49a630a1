import { describe, expect, it } from 'vitest'
import { nextDate } from '@/lib/tally/next-date'
import { posting } from './build'

const TODAY = '2026-11-26'
const dates = {
  applied: '2026-11-12',
  interview: '2026-12-02',
  deadline: '2026-12-05',
  followUp: '2026-11-30',
}

describe('nextDate', () => {
  it.each([
    ['saved', 'followUp'],
    ['applied', 'followUp'],
    ['interview', 'followUp'],
    ['closed', 'interview'],
  ] as const)('of what is %s names %s', (status, what) => {
    expect(nextDate(posting({ status, dates }), TODAY)).toMatchObject({ what, isPast: false })
  })

  it('names the last day that has been where nothing is coming', () => {
    const found = nextDate(
      posting({ status: 'applied', dates: { applied: '2026-11-03', followUp: '2026-11-10' } }),
      TODAY,
    )
    expect(found).toEqual({ what: 'followUp', on: '2026-11-10', isPast: true })
  })

  it('does not hold today for past', () => {
    const found = nextDate(posting({ dates: { deadline: TODAY } }), TODAY)
    expect(found).toEqual({ what: 'deadline', on: TODAY, isPast: false })
  })

  it('passes over what cannot be read yet', () => {
    expect(nextDate(posting({ dates: { deadline: 'soon' } }), TODAY)).toBeNull()
  })
})
