import { describe, expect, it } from 'vitest'
import { protectedSpaces } from '@/lib/pdf/protect'
import { layOut, resumeWith, textsOf } from './laid-out'
import { PROTECTED, TERMS } from './protected-terms'

describe('protectedSpaces', () => {
  it.each(TERMS)('keeps %s together', (term) => {
    const spaces = [...term.matchAll(/ /g)].map(({ index }) => index + 'words '.length)
    const kept = protectedSpaces(`words ${term} words`)
    expect(spaces.filter((space) => !kept.has(space))).toEqual([])
    expect(kept.has('words'.length)).toBe(false)
  })

  it('leaves ordinary words apart', () => {
    const text = 'Coded the charts of four hospitals and taught new coders each month, may one add'
    expect([...protectedSpaces(text)]).toEqual([])
  })
})

describe('a protected term in a paragraph', () => {
  it.each(PROTECTED)('stays on one line wherever %s falls', (term) => {
    for (let before = 0; before < 24; before += 1) {
      const text = `${'audit '.repeat(before)}${term} ${'audit '.repeat(20)}`
      const lines = textsOf(layOut(resumeWith({ summary: text })), 'summary')
      expect(lines.filter((line) => line.includes(term))).toHaveLength(1)
    }
  })
})
