import { describe, expect, it } from 'vitest'
import { neededLetters } from '@/lib/text/needed-letters'

describe('neededLetters', () => {
  it.each([
    [/\bmust\b|\brequires?\b/, ['must', 'require']],
    [/\bpref+er+ed\b/, ['pref']],
    [
      /\b(?:is|are) (?:mandatory|essential)\b/,
      ['is mandatory', 'is essential', 'are mandatory', 'are essential'],
    ],
    [/\b(?:very )?helpful\b/, ['helpful']],
    [/(?<!not )\brequired\b(?! by)/, ['required']],
    [/\bREMOTE in\b/i, ['remote in']],
    [/\$ ?\d+ per hour/, [' per hour']],
    [/\d\d ?(?:%|percent\b)|\$ ?\d|©/, ['%', 'percent', '$', '©']],
    [/[abc]x{2}y/, ['x']],
    [/(?<year>\d{4})-(?:due|late)/, ['-due', '-late']],
    [/e\.g\.? such/, ['e.g such', 'e.g. such']],
    [/\bb\.?s\.? degree\b/, ['bs degree', 'bs. degree', 'b.s degree', 'b.s. degree']],
    [/c\+\+|\band\/or\b/, ['c++', 'and/or']],
    [/s?must/, ['must']],
    [/\d+(?= of (?:last|previous)\b)/, [' of last', ' of previous']],
    [/(?<=grade )[a-d](?!-)/, ['grade ']],
    [/\b(?:I{1,3}|IV)(?=: )/, [': ']],
    [/\b(?:I|IV)(?=: )/, ['i: ', 'iv: ']],
    [/\ba (?:big )?\+(?= )/, ['a + ', 'a big + ']],
    [/\bb\.?a (?:degree|in)\b/, ['ba degree', 'ba in', 'b.a degree', 'b.a in']],
    [/(?:a|b|c) (?:d|e|f) gh/, ['d gh', 'e gh', 'f gh']],
    [/(?:x|yy){2} z/, [' z']],
    [/\u0041b|\x41c/, ['b', 'c']],
  ])('names a piece for each way in which %s can match', (expression, pieces) => {
    expect(new Set(neededLetters(expression))).toEqual(new Set(pieces))
  })

  it.each([
    [/\d+/],
    [/[a-z]{3}/],
    [/must|\d/],
    [/(?:must)?/],
    [/\d(?!must)/],
    [/\d(?:(?=must)\w+)?/],
    [/must|/],
    [/’/],
  ])('names none for %s', (expression) => {
    expect(neededLetters(expression)).toBeNull()
  })
})
