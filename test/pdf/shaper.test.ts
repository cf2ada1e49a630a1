import { create } from '@cantoo/fontkit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadFontsFromDisk } from '@/lib/cli/font-files'
import { fontOf } from '@/lib/pdf/fonts'
import { SCRIPTS } from '@/lib/pdf/scripts'
import { withShaper } from '@/lib/pdf/with-shaper'
import { NAMES_BY_SCRIPT } from '@/test/fixtures/names-by-script'

const PLAIN: readonly string[] = ['Armenian', 'Ethiopic', 'Georgian']
const shaped = SCRIPTS.filter((script) => !PLAIN.includes(script))
const idOf = (script: string) => `fallback-${script.toLowerCase()}-regular`
const fonts = await loadFontsFromDisk(SCRIPTS.map(idOf))

describe('withShaper', () => {
  it.each(PLAIN)('leaves %s alone, whose letters stand one beside the other', (script) => {
    expect(fontOf(fonts, idOf(script)).shaper).toBeNull()
  })
})

describe.each(shaped)('the shaper of %s', (script) => {
  const font = fontOf(fonts, idOf(script))
  const isRightToLeft = script === 'Arabic' || script === 'Hebrew'
  const letters = font.metrics.characters
    .flatMap(([first, , count]) =>
      Array.from({ length: count }, (_, step) => String.fromCodePoint(first + step)),
    )
    .filter((character) => new RegExp(`\\p{Script=${script}}|[\u200c\u200d]`, 'u').test(character))
  const words = Object.values(NAMES_BY_SCRIPT[script]).flatMap((text) => text.split(' '))
  const shape = (text: string, by = font) => by.shaper?.shape(text, isRightToLeft) ?? []

  it('gives every character back in the order of reading, whatever the letters', () => {
    const anything = fc
      .array(fc.constantFrom(...letters, ' '), { maxLength: 12 })
      .map((drawn) => drawn.join(''))
    fc.assert(
      fc.property(fc.oneof(anything, fc.constantFrom(...words)), (text) => {
        const clusters = shape(text)
        expect(clusters.map((cluster) => cluster.text).join('')).toBe(text)
        for (const { advance } of clusters) expect(Number.isFinite(advance)).toBe(true)
      }),
    )
  })

  it('shapes a word alike, whatever was shaped before', async () => {
    const [first = '', ...others] = words
    const fresh = await withShaper({ ...font, shaper: null })
    for (const other of others.toReversed()) shape(other, fresh)
    expect(shape(first, fresh)).toEqual(shape(first, await withShaper({ ...font, shaper: null })))
  })

  it('draws ink for every word', () => {
    for (const word of words) {
      const parts = shape(word).flatMap((cluster) => cluster.parts)
      expect(parts.length, word).toBeGreaterThan(0)
      expect(
        parts.filter(({ glyph }) => glyph === 0),
        word,
      ).toEqual([])
    }
  })
})

describe.each([
  ['Arabic', 'مُحَمَّد عُمان اللّغة لا'],
  ['Hebrew', 'שָׁלוֹם עֲלֵיכֶם'],
  ['Thai', 'น้ำที่ป่า'],
  ['Telugu', 'కృష్ణమూర్తి'],
  ['Khmer', 'ស្រីនាង ភ្នំពេញ'],
] as const)('%s with signs above and below', (script, text) => {
  const { ttf, shaper } = fontOf(fonts, idOf(script))
  const isRightToLeft = script === 'Arabic' || script === 'Hebrew'

  it.each(text.split(' '))('stands as the font says: %s', (word) => {
    const clusters = shaper?.shape(word, isRightToLeft) ?? []
    let left = 0
    const drawn = (isRightToLeft ? clusters.toReversed() : clusters).flatMap(({ advance, parts }) => {
      const from = left
      left += advance
      return parts.map(({ glyph, x, y }) => [glyph, from + x, y])
    })
    const file = create(ttf)
    if (!('layout' in file)) throw new Error('not a single font')
    const { glyphs, positions, advanceWidth } = file.layout(word)
    let pen = 0
    const expected = glyphs.map(({ id }, index) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions?.[index] ?? {}
      pen += xAdvance
      return [id, pen - xAdvance + xOffset, yOffset]
    })
    const sorted = (places: readonly (readonly (number | undefined)[])[]) => places.map(String).sort()
    expect(sorted(drawn)).toEqual(sorted(expected))
    expect(left).toBe(advanceWidth)
  })
})

describe('shaping', () => {
  const glyphsOf = (script: string, text: string) =>
    (fontOf(fonts, idOf(script)).shaper?.shape(text, script === 'Arabic') ?? []).map(({ parts }) =>
      parts.map(({ glyph }) => glyph),
    )
  const own = (script: string, letter: string) =>
    fontOf(fonts, idOf(script)).glyphOf(letter.codePointAt(0) ?? 0)

  it('joins Arabic letters: one has another form at the start, inside, at the end and alone', () => {
    const [start, inside, end] = glyphsOf('Arabic', 'ههه')
    const [alone] = glyphsOf('Arabic', 'ه')
    expect(new Set([start, inside, end, alone].map(String)).size).toBe(4)
  })

  it('keeps Arabic letters apart where a non-joiner stands', () => {
    expect(glyphsOf('Arabic', 'ه\u200cه').flat()).not.toEqual(glyphsOf('Arabic', 'هه').flat())
  })

  it('draws the vowel before its consonant that is typed after it', () => {
    const [[first, second] = []] = glyphsOf('Devanagari', 'कि')
    expect(second).toBe(own('Devanagari', 'क'))
    expect(first).not.toBe(second)
    const [[e, consonant] = []] = glyphsOf('Myanmar', 'ကေ')
    expect([e, consonant]).toEqual([own('Myanmar', 'ေ'), own('Myanmar', 'က')])
  })

  it('draws a conjunct as one', () => {
    expect(glyphsOf('Devanagari', 'क्ष').flat()).toHaveLength(1)
  })

  it('gives a Bengali vowel its form for the start of a word there alone', () => {
    const [[start] = []] = glyphsOf('Bengali', 'কেকে')
    const inside = glyphsOf('Bengali', 'কেকে')[2]?.[0]
    expect(start).not.toBe(inside)
  })

  it('puts a mark on its letter', () => {
    const [low, high] = ['ท่', 'ที่'].map((text) => glyphsOf('Thai', text).flat().at(-1))
    expect(high).not.toBe(low)
  })

  it('shapes a word of any length, and none of its parts begins with a mark', () => {
    for (const [script, word] of [
      ['Devanagari', 'क्षत्रिय'.repeat(2000)],
      ['Thai', `ก${'่'.repeat(5000)}`],
      ['Myanmar', 'ရှိုနာ'.repeat(1000)],
    ] as const) {
      const clusters = fontOf(fonts, idOf(script)).shaper?.shape(word, false) ?? []
      expect(clusters.map(({ text }) => text).join('')).toBe(word)
    }
  })

  it('ends where fontkit alone would not', () => {
    expect(glyphsOf('Myanmar', 'ရှိုနာ').flat().length).toBeGreaterThan(4)
  })
})
