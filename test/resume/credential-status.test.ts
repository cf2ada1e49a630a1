import { describe, expect, it } from 'vitest'
import { statusOn } from '@/lib/resume/credential-status'
import { credentialShape } from '@/lib/resume/schema'

describe('statusOn', () => {
  it.each([
    ['', 'held'],
    ['2027-05-31', 'held'],
    ['2026-02-21', 'held'], // 91 days ahead
    ['2026-02-20', 'expires-soon'], // 90 days ahead
    ['2026-02', 'held'], // holds to the 28th
    ['2026-01', 'expires-soon'],
    ['2025-11-22', 'expires-soon'], // to the end of its day
    ['2025-11-21', 'expired'],
    ['2025-11', 'expires-soon'],
    ['2025', 'expires-soon'],
    ['2025-10', 'expired'],
    ['2024', 'expired'],
    ['next year', 'held'],
  ])('sees a held credential that expires %s as %s on 22 Nov 2025', (expires, standing) => {
    expect(statusOn(credentialShape.parse({ id: 'a', expires }), '2025-11-22')).toBe(standing)
  })

  it.each(['in-progress', 'expired', 'retired'] as const)('never calls one that is %s held', (status) => {
    expect(statusOn(credentialShape.parse({ id: 'a', status, expires: '2030' }), '2025-11-22')).toBe(status)
  })
})
