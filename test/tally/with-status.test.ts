import { describe, expect, it } from 'vitest'
import { withStatus } from '@/lib/tally/with-status'
import { posting } from './build'

describe('withStatus', () => {
  it('notes the day of applying once', () => {
    const applied = withStatus(posting({}), 'applied', '2026-11-26', 5)
    expect(applied).toMatchObject({ status: 'applied', statusAt: 5, changedAt: 5 })
    expect(applied.dates.applied).toBe('2026-11-26')
    const again = withStatus(withStatus(applied, 'saved', '2026-11-27', 6), 'applied', '2026-11-28', 7)
    expect(again.dates.applied).toBe('2026-11-26')
  })

  it('invents no other day', () => {
    const interview = withStatus(posting({ dates: { applied: '2026-11-01' } }), 'interview', '2026-11-26', 5)
    expect(interview.dates).toEqual({ applied: '2026-11-01', interview: '', deadline: '', followUp: '' })
  })
})
