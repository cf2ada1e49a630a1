import { describe, expect, it } from 'vitest'
import { CONCEPT_KINDS } from '@/lib/lexicon/concept'
import { getLexicon } from '@/lib/lexicon/lexicon'
import { LISTED_CREDENTIAL, NOT_SHOWN_BY_RESUMES, SHARES, WEIGHTS } from '@/lib/match/score/weights'

describe('WEIGHTS', () => {
  it.each(CONCEPT_KINDS)('weighs %s no less required than preferred or mentioned', (kind) => {
    const { required, preferred, mentioned } = WEIGHTS
    expect(required[kind].points).toBeGreaterThanOrEqual(preferred[kind].points)
    expect(required[kind].points).toBeGreaterThanOrEqual(mentioned[kind].points)
  })

  it('is in whole tenths, with a reason for each', () => {
    for (const table of Object.values(WEIGHTS))
      for (const { points, why } of Object.values(table)) {
        expect(Number.isInteger(points * 10)).toBe(true)
        expect(why).not.toBe('')
      }
  })
})

describe('SHARES', () => {
  it('orders the grades from shown to absent', () => {
    const { shown, listed, broader, apprentice, expired, absent } = SHARES
    const shares = [shown, listed, broader, apprentice, expired, absent].map(({ share }) => share)
    expect(shares).toEqual(shares.toSorted((a, b) => b - a))
    expect(LISTED_CREDENTIAL.share).toBeLessThanOrEqual(apprentice.share)
  })
})

describe('NOT_SHOWN_BY_RESUMES', () => {
  it('names concepts that the lexicon has', () => {
    for (const id of NOT_SHOWN_BY_RESUMES) expect(getLexicon().find(id)).not.toBeNull()
  })
})
