import { describe, expect, it } from 'vitest'
import { isRaisedForOthers, isStartOfRaise } from '@/lib/match/raised-figure'

/** What stands before and behind a number of a line. */
function around(line: string, figure: string): [string, string] {
  const [before = '', after = ''] = line.split(figure)
  return [before, after]
}

describe('isStartOfRaise', () => {
  it.each([
    ['Raised accuracy from 82% to 94%', '82%', true],
    ['Raised accuracy from 82% to 94%', '94%', false],
    ['Moved scores from a baseline of 88% to over 95%', '88%', true],
    ['Kept 97% accuracy from 2019 to 2022', '97%', false],
    ['Accuracy of 97% from audits of 40 charts', '97%', false],
  ])('%s, %s: %s', (line, figure, said) => expect(isStartOfRaise(...around(line, figure))).toBe(said))
})

describe('isRaisedForOthers', () => {
  it.each([
    ['Raised group E/M accuracy from 82% to ', 'Medical Coder'],
    ['Improved provider documentation accuracy to ', 'Medical Coder'],
    ['Increased accuracy across 14 providers to ', 'Medical Coder'],
    ['Lifted the team’s quality scores to ', 'Lead Coder'],
    ['Improved accuracy of new coders to ', 'Medical Coder'],
    ['Raised coder accuracy from 82% to ', 'Medical Coder'],
    ['Improved site coder accuracy to ', 'Medical Coder'],
    ['Team improved ED accuracy to ', 'Medical Coder'],
    ['Physician improved accuracy to ', 'Medical Coder'],
    ['Client improved accuracy to ', 'Medical Coder'],
    ['Coders gradually raised their accuracy to ', 'Medical Coder'],
    ['Provider documentation accuracy improved to ', 'Medical Coder'],
    ['Raised coding accuracy from 82% to ', 'Coding Auditor'],
    ['Improved coding accuracy to ', 'Coding Manager'],
  ])('hears others in: %s', (before, title) => expect(isRaisedForOthers(before, title)).toBe(true))

  it.each([
    ['Raised coding accuracy from 91% to ', 'Inpatient Coder'],
    ['Coder who raised accuracy from 91% to ', ''],
    ['Coder whose accuracy improved from 91% to ', ''],
    ['As site coder improved ED accuracy to ', 'Medical Coder'],
    ['As staff ED coder raised accuracy to ', 'Medical Coder'],
    ['Physician coder with improved accuracy of ', 'Medical Coder'],
    ['Improved my own accuracy to ', 'Coding Auditor'],
    ['Improved physician coding accuracy to ', 'Professional Fee Coder'],
    ['Improved accuracy of physician charts to ', 'Professional Fee Coder'],
    ['Held an accuracy of ', 'Coding Auditor'],
    ['Maintained audit accuracy of ', 'Coding Auditor'],
  ])('leaves what may be one’s own: %s', (before, title) =>
    expect(isRaisedForOthers(before, title)).toBe(false),
  )
})
