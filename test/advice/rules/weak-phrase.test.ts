import { describe, expect, it } from 'vitest'
import { resumeShape } from '@/lib/resume/schema'
import { fixOf, found, withLines } from '@/test/advice/advice-of'

const line = (text: string, job = {}) => found('weak-phrase', withLines([text], job))

describe('weakPhrase', () => {
  it.each([
    ['Responsible for reviewing 30 charts a day', 'Reviewed 30 charts a day'],
    ['Duties included assigning CPT codes', 'Assigned CPT codes'],
    ['Responsible for coding 40 charts a day', 'Coded 40 charts a day'],
    ['Significantly improved query response', 'Improved query response'],
  ])('%s: cuts what says nothing', (before, after) => {
    expect(fixOf(line(before, { end: '2024-01' })[0])).toBe(after)
  })

  it('speaks of a present job in the present', () => {
    expect(fixOf(line('Responsible for reviewing 30 charts a day')[0])).toBe('Review 30 charts a day')
  })

  it('takes a sentence out that says nothing', () => {
    const resume = resumeShape.parse({ summary: 'CPC with six years. References available on request.' })
    expect(found('weak-phrase', resume).map(fixOf)).toEqual(['CPC with six years.'])
  })

  it.each([
    'Responsible for coding compliance',
    'Responsible for the billing department',
    'Responsible for reviewing charts and training coders',
    'Team player with excellent communication skills',
    'Worked on denials',
    'Used various EMR systems',
    'Familiar with ICD-10-CM',
  ])('says what to write instead, and changes nothing: %s', (text) => {
    const [finding] = line(text)
    expect(finding?.remedy.kind).toBe('none')
  })

  it.each([
    'Reduced denials significantly, from 8% to 3%',
    'Significantly reduced denials, from 8% to 3%',
    'Used several EHR systems: Epic, Cerner and Meditech',
    'Worked on site three days a week',
    'Worked on 40 denials a week',
    'Kept current with ICD-10-CM guidelines every October',
    'Assisted surgeons with 20 queries a month',
    'Processed claims for 14 providers, 97% clean',
    'Looked after coding compliance for six clinics',
  ])('leaves alone: %s', (text) => expect(line(text)).toEqual([]))

  it('tells a phrase that only its owner can mend once, and where it stands first', () => {
    const lines = ['Worked on denials', 'Coded 40 charts a day', 'Worked on queries', 'Worked on appeals']
    const [finding, ...others] = found('weak-phrase', withLines(lines))
    expect(finding?.place.field).toBe('experience.0.bullets.0.text')
    expect(finding?.place.name).toMatch(/line 1, and 2 more lines$/)
    expect(others).toEqual([])
  })

  it('offers each cut by itself', () => {
    const lines = ['Responsible for reviewing 30 charts a day', 'Responsible for coding 40 charts a day']
    expect(found('weak-phrase', withLines(lines))).toHaveLength(2)
  })
})
