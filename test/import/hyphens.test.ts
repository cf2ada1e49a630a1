import { describe, expect, it } from 'vitest'
import { joinWords, wordsOf } from '@/lib/import/hyphens'

describe('joinWords', () => {
  it.each([
    ['improved documen-', 'tation by half', 'improved documentation by half'],
    ['coded in ICD-10-', 'CM and CPT', 'coded in ICD-10-CM and CPT'],
    ['worked in risk-', 'adjusted settings', 'worked in risk-adjusted settings'],
    ['the first line', 'the second', 'the first line the second'],
    ['CPT/', 'HCPCS', 'CPT/HCPCS'],
    ['2019 –', 'Present', '2019 – Present'],
  ])('puts "%s" and "%s" together', (before, after, whole) => {
    expect(joinWords(before, after, wordsOf(`${before}\n${after}`))).toBe(whole)
  })

  it('looks how the word is written elsewhere', () => {
    expect(joinWords('one pre-', 'bill review', wordsOf('every pre-bill hold'))).toBe('one pre-bill review')
    expect(joinWords('data en-', 'try', wordsOf('data entry'))).toBe('data entry')
  })
})
