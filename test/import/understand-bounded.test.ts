import { describe, expect, it } from 'vitest'
import { understandBounded } from '@/lib/import/understand-bounded'
import { sourceLines } from './source-lines'

describe('understandBounded', () => {
  it('leaves over a line that is longer than any of a resume, and reads the others', () => {
    const lines = sourceLines(
      ['Rhea Stanhope', 'A'.repeat(400), 'rhea@example.com', `Coded ${'charts '.repeat(900)}`].join('\n'),
    )
    const { resume, placed, leftovers } = understandBounded(lines, '2026-11-26')
    expect([resume.contact.name, resume.contact.email]).toEqual(['Rhea Stanhope', 'rhea@example.com'])
    expect(placed.find(({ path }) => path === 'contact.email')?.lines).toEqual([2])
    expect(leftovers).toEqual([1, 3])
  })

  it.each([
    ['short lines that are one entry', 'ENCE\n'],
    ['dates', 'Mar 2019 - Apr 2020\n'],
    ['headings', 'SKILLS\nEXPERIENCE\n'],
    ['letters', 'a\n\n'],
    ['credentials', 'CPC-A, AAPC, 2016\n'],
  ])('comes to an end with five thousand lines of %s', { timeout: 20_000 }, (_what, line) => {
    const lines = sourceLines(`Rhea Stanhope\n\nEXPERIENCE\n${line.repeat(5000)}`).slice(0, 5000)
    expect(understandBounded(lines, '2026-11-27').resume.contact.name).toBe('Rhea Stanhope')
  })
})
