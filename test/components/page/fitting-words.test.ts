import { describe, expect, it } from 'vitest'
import { fittingWords } from '@/components/page/fitting-words'
import type { FitReport } from '@/lib/pdf/fit'

const fitted: FitReport = {
  fitTo: 1,
  outcome: 'as set',
  density: 'normal',
  smallerByPt: 0,
  fewestPages: 1,
}

describe('fittingWords', () => {
  it('says that nothing had to change', () => {
    expect(fittingWords(fitted)).toBe('Fits on one page as it is.')
  })

  it('says what was done to fit', () => {
    expect(fittingWords({ ...fitted, fitTo: 2, outcome: 'tighter', density: 'dense' })).toMatch(
      /two pages .*less space/,
    )
    expect(fittingWords({ ...fitted, outcome: 'smaller', smallerByPt: 0.4 })).toMatch(/0\.4 points smaller/)
  })

  it('says why it cannot be done, and what would help', () => {
    const words = fittingWords({ ...fitted, outcome: 'too long', fewestPages: 3 })
    expect(words).toMatch(/takes 3/)
    expect(words).toMatch(/shorten/)
  })
})
