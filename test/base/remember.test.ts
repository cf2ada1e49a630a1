import { describe, expect, it } from 'vitest'
import { remember, rememberFor } from '@/lib/base/remember'

describe('remember', () => {
  it('asks once for what it keeps', () => {
    const asked: string[] = []
    const shout = remember(2, (word) => {
      asked.push(word)
      return word.toUpperCase()
    })
    expect([shout('a'), shout('a'), shout('b'), shout('a')]).toEqual(['A', 'A', 'B', 'A'])
    expect(asked).toEqual(['a', 'b'])
  })

  it('drops the oldest answer when it keeps enough', () => {
    const asked: string[] = []
    const shout = remember(2, (word) => {
      asked.push(word)
      return word.toUpperCase()
    })
    for (const word of ['a', 'b', 'c', 'b', 'c', 'a']) shout(word)
    expect(asked).toEqual(['a', 'b', 'c', 'a'])
  })
})

describe('rememberFor', () => {
  it('asks once for an object, and again for another that looks the same', () => {
    let asked = 0
    const count = rememberFor((list: readonly string[]) => {
      asked += 1
      return list.length
    })
    const list = ['a']
    expect([count(list), count(list), count(['a'])]).toEqual([1, 1, 1])
    expect(asked).toBe(2)
  })

  it('keeps an answer of nothing', () => {
    let asked = 0
    const nothing = rememberFor((_: object) => {
      asked += 1
    })
    const thing = {}
    nothing(thing)
    nothing(thing)
    expect(asked).toBe(1)
  })
})
