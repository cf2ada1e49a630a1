import { describe, expect, it } from 'vitest'
import { found, withLines } from '@/test/advice/advice-of'

const count = (line: string) => found('verb-first', withLines([line])).length

describe('verbFirst', () => {
  it.each([
    'Chart review for 12 providers',
    'Coding of 40 charts a day',
    '95% accuracy in three audits',
    'The work was coding',
  ])('asks for a verb: %s', (line) => expect(count(line)).toBe(1))

  it.each([
    'Coded 40 charts a day',
    'Review 40 charts a day',
    'Onboard new coders in two weeks',
    'Successfully appealed 30 denials',
    'Took part in two RADV audits',
  ])('leaves alone: %s', (line) => expect(count(line)).toBe(0))

  it('leaves "Responsible for" to the rule that can cut it', () => {
    expect(count('Responsible for reviewing 30 charts a day')).toBe(0)
    expect(found('weak-phrase', withLines(['Responsible for reviewing 30 charts a day']))).toHaveLength(1)
  })

  it('leaves "I" to the rule about it', () => {
    expect(count('I coded charts and my team audited them')).toBe(0)
  })
})
