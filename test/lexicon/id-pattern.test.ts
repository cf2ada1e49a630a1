import { describe, expect, it } from 'vitest'
import { IdPattern } from '@/lib/lexicon/id-pattern'
import { getLexicon } from '@/lib/lexicon/lexicon'

describe('IdPattern', () => {
  it('answers for every id as its expression does, also when asked again', () => {
    const expression = /^(?:setting|specialty):|-a$/
    const pattern = new IdPattern(expression)
    const ids = getLexicon().concepts.map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(500)
    for (const id of [...ids, ...ids]) expect(pattern.test(id)).toBe(expression.test(id))
  })
})
