import { describe, expect, it } from 'vitest'
import { addTokens, readTokens } from '@/components/fields/tokens'

describe('readTokens', () => {
  it('splits a list at commas, semicolons and new lines, and nothing else', () => {
    expect(readTokens('ICD-10-CM, CPT;HCPCS Level II\nE/M  leveling')).toEqual([
      'ICD-10-CM',
      'CPT',
      'HCPCS Level II',
      'E/M leveling',
    ])
  })

  it('reads nothing from nothing', () => expect(readTokens(' , ')).toEqual([]))
})

describe('addTokens', () => {
  it('adds each once, whatever its capitals, and keeps the first way of writing', () => {
    expect(addTokens(['Epic'], ['epic', 'Optum', 'OPTUM'])).toEqual(['Epic', 'Optum'])
  })
})
