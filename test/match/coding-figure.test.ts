import { describe, expect, it } from 'vitest'
import { isOfOtherWork } from '@/lib/match/coding-figure'
import { knockout, postingOf, resumeOf } from './build'

const asksAccuracy = postingOf({ accuracy: [{ percent: 95, level: 'required' }] })

describe('isOfOtherWork', () => {
  it.each([
    'Keep 98% quality scores on recorded calls',
    'Scored 97% call quality',
    '99% data entry accuracy',
    'Filled orders with 99.8% accuracy on all prescriptions',
    'Balanced the drawer with 100% accuracy in cash counts',
    'Kept 98% accuracy of medication orders',
  ])('hears that something else is measured: %s', (clause) => expect(isOfOtherWork(clause)).toBe(true))

  it.each([
    'Kept 98% accuracy on internal audits',
    'Code calls from the emergency department at 98% accuracy',
    'Kept 97% coding accuracy on infusion orders',
    'Quality score 98%',
    'Kept 97% accuracy and answered questions of customers',
  ])('leaves what may be of codes: %s', (clause) => expect(isOfOtherWork(clause)).toBe(false))
})

describe('the accuracy of a job of another trade', () => {
  it.each([
    ['Customer Service Representative', 'Keep 98% quality scores', 'unclear'],
    ['Customer Service Representative', 'Keep 98% quality scores on recorded calls', 'unclear'],
    ['Cashier', 'Kept 99% accuracy', 'unclear'],
    ['Office Assistant', 'Coded visits in ICD-10-CM at 98% accuracy', 'met'],
    ['Coding Extern', 'Finished practice with 98% accuracy', 'met'],
    ['Medical Biller', 'Kept 98% accuracy in audits', 'met'],
    ['HIM Technician', 'Kept 98% accuracy in audits', 'met'],
    ['Medical Coder', 'Keep 98% quality scores', 'met'],
  ])('%s: %s is %s', (title, line, verdict) => {
    expect(knockout(resumeOf({ title, bullets: [line] }), asksAccuracy, 'standard')?.verdict).toBe(verdict)
  })

  it('asks an auditor for a figure of one’s own, and never calls the raise of others short', () => {
    const auditor = resumeOf({
      title: 'Coding Auditor',
      bullets: ['Raised group E/M accuracy from 82% to 94%'],
    })
    const condition = knockout(auditor, asksAccuracy, 'standard')
    expect(condition?.verdict).toBe('unclear')
    expect(condition?.because).toContain('no accuracy that is surely your own')
  })

  it('takes what a coder’s accuracy was raised to', () => {
    const coder = resumeOf({ title: 'Inpatient Coder', bullets: ['Raised coding accuracy from 91% to 97%'] })
    expect(knockout(coder, asksAccuracy, 'standard')).toMatchObject({ verdict: 'met' })
  })
})
