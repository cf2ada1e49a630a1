import { describe, expect, it } from 'vitest'
import { leadVerb, opensWithoutVerb, verbHidden } from '@/lib/advice/line/verbs'

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

  it('finds none where others did the work', () => {
    expect(verbHidden('Charts audited monthly by the compliance team')).toBeNull()
    expect(verbHidden('All coding is done by another team')).toBeNull()
    expect(verbHidden('Coding audits performed quarterly by a firm')).toBeNull()
    expect(verbHidden('Charts coded by hand and by me')).toBe('reviewed')
  })

  it.each([
    ['Responsible for coding charts documented by physicians', 'coded'],
    ['Responsible for audit of charts completed by physicians', 'audited'],
    ['Responsible for audit of charts coded by physicians', 'audited'],
    ['Responsible for charts dictated by surgeons', 'reviewed'],
    ['Coding charts documented by physicians', 'coded'],
    ['In charge of queries answered by physicians', 'queried'],
    ['Duties included validation of codes assigned by vendors', 'validated'],
    ['Responsible for denials reviewed by payers', 'appealed'],
    ['Responsible for charts audited by the compliance team', null],
    ['Coding audits performed by the compliance team', null],
    ['Responsible for audit of charts coded by vendors', 'audited'],
    ['Coding of visits documented by nurses', 'coded'],
    ['Daily coding of surgeries performed by six surgeons', 'coded'],
    ['In charge of billing services rendered by therapists', 'billed'],
    ['Coding encounters closed by providers', 'coded'],
  ])('tells own work from what others did to its object: %s', (line, verb) => {
    expect(verbHidden(line)).toBe(verb)
  })
})

describe('opensWithoutVerb', () => {
  it.each([
    'Responsible for audits',
    'Coding of inpatient charts',
    'The only coder for four surgeons',
    '95% accuracy in three audits',
    'Strong knowledge of MS-DRG',
    'Chart review for risk adjustment',
    'Assigning ICD-10-CM codes',
  ])('%s', (line) => expect(opensWithoutVerb(line)).toBe(true))

  it.each([
    'Register 65 patients a day',
    'Match diagnoses and charges',
    'Successfully appealed denials',
    'Onboarded six coders',
    'Partner with surgeons on queries',
    'Rebilled 300 claims',
    'Spearheaded the move to Epic',
    '',
  ])('not: %s', (line) => expect(opensWithoutVerb(line)).toBe(false))
})
