import { describe, expect, it } from 'vitest'
import { remember, rememberBy, rememberFor, rememberLast } from '@/lib/base/remember'

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

describe('rememberBy', () => {
  it('gives things with one key one answer', () => {
    let asked = 0
    const sum = rememberBy(
      10,
      (numbers: readonly number[]) => numbers.join(' '),
      (numbers) => {
        asked += 1
        return numbers.reduce((a, b) => a + b, 0)
      },
    )
    expect([sum([1, 2]), sum([1, 2]), sum([2, 1])]).toEqual([3, 3, 3])
    expect(asked).toBe(2)
  })
})

describe('rememberLast', () => {
  it('asks again only when another text comes', () => {
    const asked: string[] = []
    const lengthOf = rememberLast((text) => {
      asked.push(text)
      return text.length
    })
    expect([lengthOf('ab'), lengthOf('ab'), lengthOf('a'), lengthOf('ab')]).toEqual([2, 2, 1, 2])
    expect(asked).toEqual(['ab', 'a', 'ab'])
  })
})
