import { describe, expect, it } from 'vitest'
import {
  CLASS_COUNT,
  classHit,
  classNumber,
  membersOf,
  numberOf,
  WORD_CLASSES,
  wordCountOf,
} from '@/lib/lexicon/word-classes'

const LONGEST = 15

describe('classHit', () => {
  it('keeps a class and a count of words in one number', () => {
    for (const number of [0, 1, CLASS_COUNT - 1])
      for (const count of [1, 2, LONGEST]) {
        const hit = classHit(number, count)
        expect([numberOf(hit), wordCountOf(hit)]).toEqual([number, count])
      }
  })

  it('has room for the words of every member', () => {
    for (const name of Object.keys(WORD_CLASSES)) {
      expect(classNumber(name)).toBeLessThan(CLASS_COUNT)
      for (const member of membersOf(name)) expect(member.split(/[^\w]+/).length).toBeLessThanOrEqual(LONGEST)
    }
  })
})
