import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create } from '@cantoo/fontkit'
import { describe, expect, it } from 'vitest'
import { loadFontsFromDisk } from '@/lib/cli/font-files'
import { fontOf } from '@/lib/pdf/fonts'
import { FONT_SOURCES } from '@/lib/pdf/fonts/font-sources'
import { eachGlyph, missingIn, positionsIn, widthOf } from '@/lib/pdf/measure'

const fonts = await loadFontsFromDisk(FONT_SOURCES.map(({ id }) => id))
const regular = fontOf(fonts, 'source-serif-4-regular')

describe('widthOf', () => {
  it('kerns: AVA is narrower than its letters', () => {
    const apart = 2 * widthOf(regular, 'A', 10) + widthOf(regular, 'V', 10)
    expect(widthOf(regular, 'AVA', 10)).toBeLessThan(apart)
  })

  it('adds tracking after every character', () => {
    expect(widthOf(regular, 'CPC', 10, 0.5)).toBeCloseTo(widthOf(regular, 'CPC', 10) + 1.5)
  })

  it.each(FONT_SOURCES.map(({ id, file }) => [id, file] as const))(
    'agrees with the original of %s, set by fontkit',
    (id, file) => {
      const original = create(readFileSync(createRequire(import.meta.url).resolve(file)))
      if (!('layout' in original)) throw new Error('not a single font')
      const off = { liga: false, ccmp: false, mark: false, mkmk: false, rvrn: false }
      for (const text of TEXTS) {
        const expected = original.layout(text, off).advanceWidth
        expect(widthOf(fontOf(fonts, id), text, original.unitsPerEm), text).toBeCloseTo(expected, 3)
      }
    },
  )
})

/** Words without a space: spaces never kern here, so that a line's width does not depend on its breaks. */
const TEXTS = [
  'Toward',
  'AVATAR',
  'ICD-10-CM',
  '99202–99215',
  'Żółkiewska',
  'Nguyễn',
  'Παπαδοπούλου',
  'Щукина',
  'Ty.',
  '“Wave,”',
  'LT',
  'office',
  'fluoroscopy',
  'KÄRNTEN',
  'P.O.',
  '$1.2',
  '97.4%',
  '(CRC),',
  'mvandermeer@example.com',
  'CO-50/B7',
]

describe('positionsIn', () => {
  it('gives both halves of a character beyond the basic plane one position', () => {
    const positions = positionsIn(regular, 'a𝒳b', 10, 0)
    expect(positions).toHaveLength(5)
    expect(positions[2]).toBe(positions[3])
    expect(positions[4]).toBeGreaterThan(positions[3] ?? 0)
  })
})

describe('eachGlyph', () => {
  it('visits one glyph for each character, ligature or not', () => {
    const visited: number[] = []
    eachGlyph(regular, 'office', ({ codePoint }) => visited.push(codePoint))
    expect(String.fromCodePoint(...visited)).toBe('office')
  })
})

describe('missingIn', () => {
  it('names each character without a glyph once', () => {
    expect(missingIn(regular, 'a☃b☃李')).toEqual(['☃', '李'])
  })
})
