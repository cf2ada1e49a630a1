import { describe, expect, it } from 'vitest'
import { findPronoun } from '@/lib/advice/line/pronouns'

describe('findPronoun', () => {
  it.each([
    ['I coded 40 charts', 'I'],
    ['Coded charts and trained my colleagues', 'my'],
    ['Known as a coder; I’ve led two teams', 'I’ve'],
    ['Providers came to me with questions', 'me'],
    ['We coded 40 charts a day', 'We'],
    ['Raised our clean claim rate', 'our'],
    ['My coworker & I coded', 'My'],
    ['A coworker & I coded trauma', 'I'],
    ['Coded S&I and then I audited it', 'I'],
    ['Dr. M and I reviewed charts', 'I'],
    ['Worked with coder A and I trained', 'I'],
    ['Dr. S & I reviewed charts', 'I'],
    ['Worked with coder A & I trained', 'I'],
    ['Nurse B and I queried', 'I'],
    ['Dr. M&I reviewed charts', 'I'],
    ['Team C and I coded', 'I'],
  ])('%s: %s', (text, word) => {
    const span = findPronoun(text)
    expect(span && text.slice(span.start, span.end)).toBe(word)
  })

  it.each([
    'Coded CPT Category I and III codes',
    'Coded for a Level I trauma center',
    'Promoted from Coder I to Coder II',
    'Coded phase I and II trials',
    'Coded for clinics in Portland, ME',
    'Coded catheter placement and S&I',
    'Coded S & I of angiography',
    'Applied S/I codes',
    'Coded angiography with S&I by guideline',
    'Coded embolization, S & I bundled',
    'Coded Le Fort I fractures',
    'Myocardial infarction, Type I/II',
    'Coded in MyChart and mySchedule',
    'Sequenced E11.9 and I10 by guideline I.C.9',
    'Coded in the US and for WE Clinics',
  ])('leaves alone: %s', (text) => expect(findPronoun(text)).toBeNull())
})
