import bidiFactory from 'bidi-js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadFontsFromDisk } from '@/lib/cli/font-files'
import { inOrderOfSight, splitByLevel } from '@/lib/pdf/direction'
import { stretchesByFont } from '@/lib/pdf/stand-ins'

const REGULAR = 'source-serif-4-regular'
const fonts = await loadFontsFromDisk([REGULAR, 'fallback-hebrew-regular', 'fallback-devanagari-regular'])
const bidi = bidiFactory()

describe('splitByLevel', () => {
  it('leaves words alone that run from left to right', () => {
    expect(parts('Dana कमला codes')).toEqual([
      ['Dana ', 0, REGULAR],
      ['कमला', 0, 'fallback-devanagari-regular'],
      [' codes', 0, REGULAR],
    ])
  })

  it('sets a name with the spaces and signs inside it in one font and direction', () => {
    expect(parts('Dana שרה כהן-לוי, CPC')).toEqual([
      ['Dana ', 0, REGULAR],
      ['שרה כהן-לוי', 1, 'fallback-hebrew-regular'],
      [', CPC', 0, REGULAR],
    ])
  })

  it('keeps the digits of a year in their order', () => {
    expect(parts('שנת 2021').map(([words, level]) => [words, level])).toEqual([
      ['שנת ', 1],
      ['2021', 2],
    ])
  })

  it('reads a line with English in it from left to right, even one that begins with Hebrew', () => {
    expect(parts('שרה Hospital').map(([words, level]) => [words, level])).toEqual([
      ['שרה', 1],
      [' Hospital', 0],
    ])
  })
})

describe('inOrderOfSight', () => {
  it('turns words round, and numbers among them back', () => {
    expect(inOrderOfSight(inOnePiece([0, 1, 2, 1, 0]))).toEqual([0, 3, 2, 1, 4])
  })

  it('never mixes two pieces', () => {
    const two = [1, 1, 1].map((level, index) => ({ level, pieceAt: index < 2 ? 0 : 20 }))
    expect(inOrderOfSight(two)).toEqual([1, 0, 2])
  })

  it('gives the order of the Unicode algorithm', () => {
    const text = fc.array(fc.constantFrom(...'אבגabc12 ,(')).map((letters) => letters.join(''))
    fc.assert(
      fc.property(text, (line) => {
        fc.pre(line !== '' && line.trim() === line)
        const found = bidi.getEmbeddingLevels(line, 'ltr')
        const expected = bidi.getReorderedIndices(line, found)
        expect(inOrderOfSight(inOnePiece([...found.levels]))).toEqual(expected)
      }),
    )
  })
})

function parts(text: string) {
  return splitByLevel(text, stretchesByFont(text, REGULAR, fonts), fonts).map(
    ({ start, end, level, font }) => [text.slice(start, end), level, font] as const,
  )
}

function inOnePiece(levels: readonly number[]) {
  return levels.map((level) => ({ level, pieceAt: 0 }))
}
