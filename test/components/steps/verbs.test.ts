import { describe, expect, it } from 'vitest'
import { leadVerb, verbHidden } from '@/components/steps/verbs'

describe('leadVerb', () => {
  it.each([
    ['Audited 30 charts', 'audited'],
    ['• Held 95 %', 'held'],
    ['Successfully appealed denials', 'appealed'],
    ['Code inpatient charts', 'code'],
    ['Experienced coder', null],
    ['Certified in two areas', null],
    ['Responsible for audits', null],
    ['Need for speed', null],
    ['', null],
  ])('%s: %s', (line, verb) => expect(leadVerb(line)).toBe(verb))
})

describe('verbHidden', () => {
  it('finds the first work that is named', () => {
    expect(verbHidden('Responsible for the review and coding of charts')).toBe('reviewed')
    expect(verbHidden('In charge')).toBeNull()
  })
})
