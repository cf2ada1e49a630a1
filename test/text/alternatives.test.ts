import { describe, expect, it } from 'vitest'
import { alternativesOf } from '@/lib/text/alternatives'

describe('alternativesOf', () => {
  it.each([
    [/\bmust\b|\brequires?\b/, ['\\bmust\\b', '\\brequires?\\b']],
    [/a(?:b|c)|(?<!d|e)f|(?=g|h)i/, ['a(?:b|c)', '(?<!d|e)f', '(?=g|h)i']],
    [/[|]a|[^\]|]b|\|c/, ['[|]a', '[^\\]|]b', '\\|c']],
    [/must|/, ['must', '']],
    [/must/, ['must']],
  ])('parts %s where none of its groups is open', (expression, alternatives) => {
    expect(alternativesOf(expression.source)).toEqual(alternatives)
  })

  it.each([[/(\d+) years|a year/], [/(?<years>\d+) years|a year/], [/a|(b)\1/]])(
    'leaves %s whole, whose groups have numbers',
    (expression) => {
      expect(alternativesOf(expression.source)).toEqual([expression.source])
    },
  )
})
