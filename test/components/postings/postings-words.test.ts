import { describe, expect, it } from 'vitest'
import {
  conditionWords,
  dateWords,
  headlineOf,
  listTitle,
  shownWords,
} from '@/components/postings/postings-words'
import type { ShownConcept } from '@/lib/match/asked'
import { bestOpeners, equalToFirst, type OpenablePosting } from '@/lib/tally/best-openers'
import { opener } from '@/test/tally/build'

const names = (ids: readonly string[]) => ids.join(' and ')

describe('headlineOf', () => {
  it('names the credential that opens the most, what it opens, and what is open already', () => {
    const { title, says } = headline([
      { id: 'F', openers: [opener('CCS'), opener('RHIT')] },
      { id: 'G', openers: [opener('CCS')] },
    ])
    expect(title).toBe('One credential would open the most: CCS.')
    expect(says).toBe('It would open F and G. You do not hold it. 5 of 7 are open to you already.')
  })

  it('says what would do the same', () => {
    const { says } = headline([{ id: 'F', openers: [opener('CCS'), opener('RHIT')] }])
    expect(says).toContain('RHIT would do the same.')
  })

  it.each([
    ['expired', 'Renewing one credential'],
    ['in-progress', 'Finishing one credential'],
    ['listed', 'One credential is missing under Certifications'],
  ] as const)('does not call a credential that is %s one to be got', (grade, words) => {
    expect(headline([{ id: 'F', openers: [opener('CCS', { grade })] }]).title).toContain(words)
  })

  it('promises no opening where another condition stays missed', () => {
    const { title, says } = headline([{ id: 'F', openers: [opener('CCS', { stillMissed: 1 })] }])
    expect(title).toBe('No one thing opens a posting. CCS comes closest.')
    expect(says).toContain('others stay missed')
  })

  it('says that no posting is closed, and what would add the most', () => {
    const epic = opener('Epic', { kind: 'software', lifts: [], gain: 9 })
    const { title, says } = headline([{ id: 'A', openers: [epic] }], 0)
    expect(title).toBe('None of these postings is closed to you.')
    expect(says).toBe(
      'Your resume misses no condition. Epic, shown in a job, would add the most: 9 points of Fit in one posting.',
    )
  })

  it('says so where nothing that could be got would help', () => {
    expect(headline([]).title).toBe('No credential or skill would open a posting.')
  })
})

describe('shownWords', () => {
  it.each([
    [
      'credential',
      { grade: 'shown', place: 'Certifications, held, expires Dec 31, 2026' },
      'Held to Dec 31, 2026',
    ],
    ['credential', { grade: 'shown', place: 'Certifications, held' }, 'Held'],
    ['credential', { grade: 'apprentice' }, 'Apprentice only'],
    ['credential', { grade: 'absent' }, 'Not held'],
    ['codeset', { grade: 'shown', jobs: 3 }, 'In 3 jobs'],
    ['codeset', { grade: 'shown', jobs: 1 }, 'In one job'],
    ['software', { grade: 'listed', place: 'Skills' }, 'In Skills only'],
    ['codeset', { grade: 'broader', quote: 'ICD-10' }, 'Only ICD-10'],
    ['software', { grade: 'absent' }, 'Not shown'],
  ] as const)('of a %s %o says %s', (kind, more, words) => {
    const shown: ShownConcept = { jobs: 0, place: '', quote: '', ...more }
    expect(shownWords({ kind, shown })).toBe(words)
  })
})

describe('dateWords', () => {
  it.each([
    [{ what: 'deadline', on: '2026-12-05', isPast: false }, '', 'closes Dec 5'],
    [{ what: 'deadline', on: '2026-11-05', isPast: true }, '', 'closed Nov 5'],
    [{ what: 'interview', on: '2026-11-25', isPast: true }, '10:00', 'interview Nov 25, 10:00'],
    [{ what: 'followUp', on: '2027-01-08', isPast: false }, '', 'follow up Jan 8, 2027'],
    [{ what: 'applied', on: '2026-11-12', isPast: true }, '', 'applied Nov 12'],
  ] as const)('of %o says %s %s', (next, time, words) => {
    expect(dateWords(next, time, '2026-11-26')).toBe(words)
  })
})

describe('conditionWords', () => {
  it.each([
    [{ met: 3, unclear: ['Degree'], notMet: [] }, '3 met, 1 unclear'],
    [{ met: 0, unclear: ['Degree'], notMet: [] }, '1 unclear'],
    [{ met: 4, unclear: [], notMet: [] }, '4 of 4 met'],
    [{ met: 4, unclear: ['Degree'], notMet: ['CCS', 'CRC'] }, 'Not met: CCS, CRC'],
    [{ met: 0, unclear: [], notMet: [] }, 'No hard conditions'],
  ])('of %o says %s', (knockouts, words) => expect(conditionWords(knockouts)).toBe(words))
})

describe('listTitle', () => {
  it('writes small numbers out', () => {
    expect(listTitle(1, 'fit')).toBe('One posting')
    expect(listTitle(7, 'date')).toBe('Seven postings, next date first')
    expect(listTitle(100, 'newest')).toBe('100 postings, newest first')
  })
})

/** Of seven postings, those with something to open miss a condition. */
function headline(postings: readonly OpenablePosting[], missing = Math.max(postings.length, 1)) {
  const openers = bestOpeners(postings)
  return headlineOf(openers[0], equalToFirst(openers), missing, 7, names)
}
