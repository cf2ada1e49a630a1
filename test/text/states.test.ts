import { describe, expect, it } from 'vitest'
import { STATE_NAMES } from '@/lib/text/states'

describe('STATE_NAMES', () => {
  it('names the fifty states and the District of Columbia, each once', () => {
    expect(Object.keys(STATE_NAMES)).toHaveLength(51)
    expect(new Set(Object.values(STATE_NAMES)).size).toBe(51)
    expect(Object.keys(STATE_NAMES).every((code) => /^[A-Z]{2}$/.test(code))).toBe(true)
  })
})
