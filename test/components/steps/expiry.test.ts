import { describe, expect, it } from 'vitest'
import { noteExpiry } from '@/components/steps/expiry'
import { emptyCredential } from '@/lib/resume/empty'
import type { CredentialStatus } from '@/lib/resume/schema'

const TODAY = '2026-11-22'

describe('noteExpiry', () => {
  it('counts the days when 60 or fewer are left', () => {
    expect(note('2026-12-31')).toEqual({
      words: 'Expires Dec\u00a031,\u00a02026, in 39 days',
      isUrgent: true,
      hasPassed: false,
    })
    expect(note('2027-01-21')?.isUrgent).toBe(true)
    expect(note('2027-01-22')?.isUrgent).toBe(false)
  })

  it('lets a month hold to its last day', () => {
    expect(note('2026-11')).toMatchObject({ isUrgent: true, hasPassed: false })
    expect(note('2026-10')).toMatchObject({ isUrgent: true, hasPassed: true })
  })

  it('is not urgent for what is not held', () => {
    expect(note('2026-12-01', 'in-progress')?.isUrgent).toBe(false)
    expect(note('2025-12-01', 'expired')).toMatchObject({ isUrgent: false, hasPassed: true })
  })

  it.each(['', 'next year'])('says nothing of %j', (expires) => expect(note(expires)).toBeNull())
})

function note(expires: string, status: CredentialStatus = 'held') {
  return noteExpiry({ ...emptyCredential(() => 'c'), expires, status }, TODAY)
}
