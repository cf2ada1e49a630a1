import { create } from '@cantoo/fontkit'
import { describe, expect, it } from 'vitest'
import { loadFontsFromDisk } from '@/lib/cli/font-files'
import { fontOf } from '@/lib/pdf/fonts'
import { subsetFont } from '@/lib/pdf/subset'

const font = fontOf(await loadFontsFromDisk(['fallback-thai-regular']), 'fallback-thai-regular')
const [consonant, vowel] = [...'กี'].map((letter) => font.glyphOf(letter.codePointAt(0) ?? 0))

describe('a glyph made of several', () => {
  const parts = [
    { glyph: consonant ?? 0, x: 0, y: 0 },
    { glyph: vowel ?? 0, x: -20, y: 300 },
  ]
  const subset = glyphsOf(subsetFont(font.ttf, [0, { advance: 700, parts }, { advance: 123, parts: [] }]))
  const whole = glyphsOf(font.ttf)

  it('has the outlines of its parts at their places', () => {
    const [first, second] = parts.map(({ glyph, x, y }) => whole(glyph)?.path.translate(x, y).toSVG())
    expect(subset(1)?.path.toSVG()).toBe(`${first}${second}`)
    expect(subset(1)?.advanceWidth).toBe(700)
  })

  it('stands where its outline begins, so that no reader moves it', () => {
    expect(subset(1)?.leftBearing).toBe(subset(1)?.bbox.minX)
  })

  it('may be empty', () => {
    expect(subset(2)?.path.commands).toEqual([])
    expect(subset(2)?.advanceWidth).toBe(123)
  })
})

function glyphsOf(ttf: Uint8Array) {
  const file = create(ttf)
  if (!('getGlyph' in file)) throw new Error('not a single font')
  return (glyph: number) => file.getGlyph(glyph)
}
