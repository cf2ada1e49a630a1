import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sortCredentials, sortExperience } from '@/lib/resume/order'
import { credentialShape, jobShape } from '@/lib/resume/schema'
import { arbitraryResume } from './arbitrary-resume'

describe('sortExperience', () => {
  it('puts current jobs first, then by end, then by start', () => {
    expect(order(['a 2010 2012', 'b 2019 now', 'c 2015 2019-02', 'd 2012-05 2019-02', 'e 2021 now'])).toBe(
      'ebcda',
    )
  })

  it('keeps jobs whose end cannot be read in their order at the end', () => {
    expect(order(['a 2024 some', 'b 2010 2012', 'c 2025 soon', 'd 2011 2013'])).toBe('dbac')
  })

  it('puts an unreadable start after the readable ones of the same end', () => {
    expect(order(['a spring 2020', 'b 2018 2020'])).toBe('ba')
  })

  it('loses no job, and sorting again changes nothing', () => {
    fc.assert(
      fc.property(arbitraryResume, ({ experience }) => {
        const sorted = sortExperience(experience)
        expect(new Set(sorted)).toEqual(new Set(experience))
        expect(sortExperience(sorted)).toEqual(sorted)
      }),
    )
  })
})

describe('sortCredentials', () => {
  it('puts held ones first and keeps the order of the person within', () => {
    const credentials = ['expired', 'held', 'in-progress', 'held'].map((status, index) =>
      credentialShape.parse({ id: `${status}-${index}`, status }),
    )
    expect(sortCredentials(credentials).map(({ id }) => id)).toEqual([
      'held-1',
      'held-3',
      'in-progress-2',
      'expired-0',
    ])
  })
})

function order(jobs: readonly string[]): string {
  const parsed = jobs.map((job) => {
    const [id, start, end] = job.split(' ')
    return jobShape.parse({ id, start, end: end === 'now' ? '' : end, current: end === 'now' })
  })
  return sortExperience(parsed)
    .map(({ id }) => id)
    .join('')
}
