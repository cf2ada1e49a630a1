import { describe, expect, it } from 'vitest'
import { fixOf, found, withLines } from '@/test/advice/advice-of'

const line = (text: string) => found('first-person', withLines([text]))

describe('firstPerson', () => {
  it('cuts a leading "I" where a verb follows', () => {
    expect(fixOf(line('I coded 40 charts a day')[0])).toBe('Coded 40 charts a day')
  })

  it('asks where the sentence would break', () => {
    expect(line('I coded charts and trained my colleagues')[0]?.remedy.kind).toBe('question')
    expect(line('Providers came to me with questions')[0]?.remedy.kind).toBe('question')
  })

  it.each([
    'Coded CPT Category I codes',
    'Coded for a Level I trauma center',
    'Promoted from Coder I',
    'Coded for clinics in Bangor, ME',
  ])('leaves alone: %s', (text) => expect(line(text)).toEqual([]))
})
