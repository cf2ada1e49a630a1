import { describe, expect, it } from 'vitest'
import { shownWords } from '@/components/postings/demand-words'
import type { ShownConcept } from '@/lib/match/asked'

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
    ['codeset', { grade: 'shown', jobs: 1 }, 'In 1 job'],
    ['software', { grade: 'listed', place: 'Skills' }, 'In Skills only'],
    ['codeset', { grade: 'broader', quote: 'ICD-10' }, 'Only ICD-10'],
    ['software', { grade: 'absent' }, 'Not shown'],
  ] as const)('of a %s %o says %s', (kind, more, words) => {
    const shown: ShownConcept = { jobs: 0, place: '', quote: '', ...more }
    expect(shownWords({ kind, shown })).toBe(words)
  })
})
