import { describe, expect, it } from 'vitest'
import { similarity } from '@/lib/text/similarity'

describe('similarity', () => {
  it('forgives a slip in a long word', () => {
    expect(similarity('certifed', 'certified')).toBeGreaterThan(0.93)
  })

  it('takes codes and short words for different unless they are the same', () => {
    expect(similarity('cpc', 'cpb')).toBe(0)
    expect(similarity('icd10cm', 'icd10pc')).toBe(0)
    expect(similarity('cpc', 'cpc')).toBe(1)
  })
})
