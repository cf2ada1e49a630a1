import { describe, expect, it } from 'vitest'
import { wordDifference } from '@/components/match/word-difference'

describe('wordDifference', () => {
  it('shows what goes and what comes, with a few words around', () => {
    expect(
      wordDifference(
        'Coded 55 cardiology encounters a day with CPT and E&M levels.',
        'Coded 55 cardiology encounters a day with CPT and Evaluation and Management (E/M) levels.',
      ),
    ).toEqual({
      before: '… with CPT and ',
      removed: 'E&M',
      added: 'Evaluation and Management (E/M)',
      after: 'levels.',
    })
  })

  it('takes nothing out where words are only added', () => {
    expect(wordDifference('Held CCS', 'Held CCS since 2019')).toMatchObject({
      removed: 'CCS',
      added: 'CCS since 2019',
    })
    expect(wordDifference('one two', 'one and two')).toMatchObject({
      removed: '',
      added: 'and',
      after: 'two',
    })
  })

  it('shows a whole change whole', () => {
    expect(wordDifference('CCS', 'Certified Coding Specialist (CCS)')).toEqual({
      before: '',
      removed: 'CCS',
      added: 'Certified Coding Specialist (CCS)',
      after: '',
    })
  })
})
