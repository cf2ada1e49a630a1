import { describe, expect, it } from 'vitest'
import { mentionsIn } from '@/lib/match/resume/mentions-in'

const wordsIn = (text: string) =>
  mentionsIn(text).map(({ conceptId, span }) => `${conceptId} ${text.slice(span.start, span.end)}`)

describe('mentionsIn', () => {
  it('reads what stands inside of a name of people', () => {
    expect(wordsIn('Senior HCC Coder')).toEqual(['setting:risk-adjustment HCC Coder', 'payment:hcc HCC'])
    expect(wordsIn('Risk Adjustment Coder')).toEqual(['setting:risk-adjustment Risk Adjustment Coder'])
  })
})
