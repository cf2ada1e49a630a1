import { describe, expect, it } from 'vitest'
import { slice } from '@/lib/text/span'
import { asked } from './read'

describe('standardsIn', () => {
  it('takes what a test of applicants asks for no standard of the work', () => {
    expect(
      asked('Must pass our coding assessment (80%); accuracy of 95% on the job').standards,
    ).toMatchObject([{ kind: 'accuracy', percent: 95 }])
  })

  it.each([
    ['Maintain 95% coding accuracy', 95],
    ['Accuracy rate of 98.5 percent or higher', 98.5],
    ['Must pass quality audits at 96% or better', 96],
    ['You hit 95% on audits', 95],
    ['Keeps 97% or better on every chart', 97],
    ['Production of 8 to 10 charts/hr at 96%', 96],
  ])('reads the accuracy of "%s"', (line, percent) => {
    expect(asked(line).standards).toContainEqual(expect.objectContaining({ kind: 'accuracy', percent }))
  })

  it.each([
    ['Codes 2.0 IP charts per hour', 2, 'IP charts', 'hour'],
    ['Productivity of 25 records/day', 25, 'records', 'day'],
    ['12-15 encounters an hour', 12, 'encounters', 'hour'],
    ['Productivity standard: 18 per hour', 18, '', 'hour'],
  ])('reads the output of "%s"', (line, amount, of, per) => {
    const posting = asked(line)
    expect(posting.standards).toMatchObject([{ kind: 'productivity', amount, of, per }])
    const [standard] = posting.standards
    expect(standard && slice(posting.text, standard.span)).toContain(String(amount))
  })

  it.each([
    '100% remote',
    'Must achieve 100% productivity with good quality',
    'Ability to pass our coding test w/ 80%',
    '90% of the day is spent coding at a desk',
    'Pays $25 to 32 per hour',
    '40 hours per week',
    'At least 90% remote for coders',
    'We cover 95% or more of your premium for chart reviewers',
    'Our clinic sees 100 patients per day',
  ])('reads none in "%s"', (line) => expect(asked(line).standards).toEqual([]))
})
