import { describe, expect, it } from 'vitest'
import { findabilityPieces, fitPieces, readabilityPieces } from '@/components/match/bar-pieces'
import { readabilityOf } from '@/components/match/readability-panel'
import { EXAMPLE_POSTING, EXAMPLE_REPORT } from './example'

const readBack = {
  text: 'Marisol Tennant',
  pageCount: 1,
  checks: [
    { label: 'Words, in order', found: 256, of: 257, lost: ['Żółw'] },
    { label: 'Headings known', found: 5, of: 5, lost: [] },
    { label: 'Dates with entry', found: 0, of: 0, lost: [] },
  ],
}

describe('fitPieces', () => {
  it('groups requirements by how strongly the posting asks, and loses none', () => {
    const groups = fitPieces(EXAMPLE_POSTING, EXAMPLE_REPORT)
    expect(groups.map((group) => group.length)).toEqual([5, 2, 1])
    const total = groups.flat().reduce((sum, piece) => sum + piece.of, 0)
    expect(total).toBe(EXAMPLE_REPORT.fit.of)
  })

  it('names both places of each', () => {
    const pieces = fitPieces(EXAMPLE_POSTING, EXAMPLE_REPORT).flat()
    expect(pieces[0]?.places).toBe('4 of 4; posting, line 5; Harrow Lake Health Plan, line 1')
    expect(pieces.find(({ label }) => label === 'MEAT criteria')?.places).toContain('nowhere in your resume')
  })
})

describe('findabilityPieces', () => {
  it('is as wide as the forms of each keyword, and says which are not found', () => {
    const [pieces] = findabilityPieces(EXAMPLE_REPORT)
    expect(pieces?.map(({ points, of }) => [points, of])).toEqual([
      [1, 2],
      [2, 2],
    ])
    expect(pieces?.[0]?.places).toContain('“International Classification of Diseases”')
    expect(pieces?.[0]?.tie).toBe('requirement-1')
  })
})

describe('readabilityPieces', () => {
  it('leaves out a check that had nothing to look for', () => {
    expect(readabilityPieces(readBack)).toHaveLength(2)
  })
})

describe('readabilityOf', () => {
  it('keeps 100 for a file that came back whole', () => {
    expect(readabilityOf(readBack)).toBe(99)
    expect(readabilityOf({ ...readBack, checks: readBack.checks.slice(1) })).toBe(100)
  })

  it('is nothing while nothing was looked for', () => {
    expect(readabilityOf({ ...readBack, checks: [] })).toBe(0)
  })
})
