import { describe, expect, it } from 'vitest'
import { apprenticeOf, sayRenewal } from '@/components/steps/credential-words'

describe('apprenticeOf', () => {
  it('names the credential that an apprentice one is not', () => {
    expect(apprenticeOf('CPC-A')).toBe('CPC')
    expect(apprenticeOf('COC-A')).toBe('COC')
  })

  it.each(['CPC', 'CCS-P', 'HCS-D', ''])('has none for %j', (acronym) =>
    expect(apprenticeOf(acronym)).toBeNull(),
  )
})

describe('sayRenewal', () => {
  it('says how sure we are, each degree in its own words', () => {
    const said = (['high', 'medium', 'low'] as const).map((confidence) =>
      sayRenewal({ renewal: '36 CEUs every 2 years', confidence }),
    )
    expect(new Set(said).size).toBe(3)
    for (const words of said) expect(words).toContain('36 CEUs every 2 years.')
  })

  it('says nothing where the catalogue knows nothing', () => {
    expect(sayRenewal({ renewal: null, confidence: 'high' })).toBeNull()
  })
})
