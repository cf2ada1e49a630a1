import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { create } from '@cantoo/fontkit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RESUME_FONTS_FOLDER } from '@/lib/cli/font-files'
import { FALLBACK_FONTS } from '@/lib/pdf/fallbacks'
import { loadFont } from '@/lib/pdf/fonts'
import { ACCENT_SOURCES } from '@/lib/pdf/fonts/accent-sources'
import { FONT_SOURCES } from '@/lib/pdf/fonts/font-sources'
import { prepareFont } from '@/lib/pdf/fonts/prepare'
import { prepareScript } from '@/lib/pdf/fonts/prepare-script'
import { widthOf } from '@/lib/pdf/measure'
import { SCRIPTS } from '@/lib/pdf/scripts'

const locate = createRequire(import.meta.url).resolve

/** One glyph for one character, the one that `cmap` names. fontkit turns a feature off only when told so by name. */
const ONE_FOR_ONE = {
  liga: false,
  clig: false,
  rlig: false,
  calt: false,
  ccmp: false,
  locl: false,
  rvrn: false,
}

describe.each(FONT_SOURCES)('prepareFont, $id', (source) => {
  const prepared = prepareFont(source, readFileSync(locate(source.file)))
  const font = fontkitFont(prepared.ttf)
  const original = fontkitFont(readFileSync(locate(source.file)))
  const usable = loadFont(JSON.stringify(prepared.metrics), prepared.ttf)

  it('gives the very files that are shipped', () => {
    const shipped = (ending: string) => readFileSync(join(RESUME_FONTS_FOLDER, `${source.id}.${ending}`))
    expect(Buffer.compare(Buffer.from(prepared.ttf), shipped('ttf'))).toBe(0)
    expect(`${JSON.stringify(prepared.metrics)}\n`).toBe(shipped('json').toString('utf8'))
  })

  it('goes by a name that the licence does not reserve', () => {
    const licence = readFileSync(locate(source.licence), 'utf8')
    const reserved = /with Reserved Font Name ["'“‘](\w+)/.exec(licence)?.[1] ?? 'Source'
    expect([font.familyName, font.fullName, font.postscriptName].join()).not.toContain(reserved)
    expect(font.postscriptName).toBe(source.postScriptName)
  })

  it('draws and measures every character as the original does', () => {
    expect(font.characterSet.length).toBeGreaterThan(500)
    for (const codePoint of font.characterSet) {
      const [ours, theirs] = [font.glyphForCodePoint(codePoint), original.glyphForCodePoint(codePoint)]
      expect(ours?.advanceWidth).toBe(theirs?.advanceWidth)
      expect(ours?.path.toSVG()).toBe(theirs?.path.toSVG())
    }
  })

  it('kerns every word as the original does, in the metrics and in the file that a browser loads', () => {
    fc.assert(
      fc.property(arbitraryWord(font.characterSet), (text) => {
        const wanted = original.layout(text, ONE_FOR_ONE)
        fc.pre(wanted.glyphs.length === [...text].length)
        expect(widthOf(usable, text, font.unitsPerEm)).toBeCloseTo(wanted.advanceWidth, 3)
        expect(font.layout(text).advanceWidth).toBe(wanted.advanceWidth)
      }),
      { numRuns: 400 },
    )
  })

  it('has the letters of the names that coders have', () => {
    for (const letter of `${LATIN}${source.id.startsWith('public') ? '' : CYRILLIC}`)
      expect(usable.glyphOf(letter.codePointAt(0) ?? 0), letter).toBeGreaterThan(0)
  })

  it('finds in its stand-ins what it lacks itself', () => {
    const fonts = [usable, ...source.standIns.map(shippedFont)]
    for (const letter of `${LATIN}${EXTENDED}${CYRILLIC}${GREEK}`)
      expect(
        fonts.some(({ glyphOf }) => glyphOf(letter.codePointAt(0) ?? 0) > 0),
        letter,
      ).toBe(true)
  })
})

describe.each(ACCENT_SOURCES)('prepareScript, $id', (source) => {
  it('gives the very files that are shipped', () => {
    const { ttf, metrics } = prepareScript(source, readFileSync(locate(source.file)))
    const shipped = (ending: string) => readFileSync(join(RESUME_FONTS_FOLDER, `${source.id}.${ending}`))
    expect(Buffer.compare(Buffer.from(ttf), shipped('ttf'))).toBe(0)
    expect(`${JSON.stringify(metrics)}\n`).toBe(shipped('json').toString('utf8'))
  })
})

describe('the folder of resume fonts', () => {
  it('holds two files a font and the licence, nothing else', () => {
    const ids = [...FONT_SOURCES.map(({ id }) => id), ...FALLBACK_FONTS]
    const expected = ids.flatMap((id) => [`${id}.json`, `${id}.ttf`])
    const noto = ['sc', 'kr', ...SCRIPTS].map((name) => `noto-sans-${name.toLowerCase()}`)
    const names = [...FONT_SOURCES.map(({ licenceName }) => licenceName), ...noto]
    const licences = new Set(names.map((name) => `LICENSE-${name}.txt`))
    expect(readdirSync(RESUME_FONTS_FOLDER).sort()).toEqual([...expected, ...licences].sort())
  })
})

const LATIN = 'ẠạẮắỆệỖỗỮữĄąĘęŁłŃńŚśŹźŻżĞğİıŞşČčŘřŮůŐőŰűÅåØøÆæÑñÇçß'
const EXTENDED = 'ĬĭĲĳŦŧŉſ'
const CYRILLIC = 'АЯЁЇҐаяёїґ'
const GREEK = 'ΑΩάώΐΰςϊ'

/** Words of one script, as names are; pairs that usually kern are frequent. */
function arbitraryWord(codePoints: readonly number[]): fc.Arbitrary<string> {
  const characters = codePoints
    .filter((codePoint) => codePoint > 0x20)
    .map((code) => String.fromCodePoint(code))
  const words = [/[\p{Script=Latin}]/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u].flatMap((script) => {
    const letters = characters.filter((character) => script.test(character))
    if (letters.length === 0) return []
    const often = [...'AVTYWLPFaeocvywtrfkgj'].filter((letter) => script.test(letter))
    const others = [...'.,-–—’”“()/1247'].filter((sign) => characters.includes(sign))
    const sets = [letters, often, others].filter((set) => set.length > 0)
    const letter = fc.oneof(...sets.map((set) => fc.constantFrom(...set)))
    return [fc.array(letter, { minLength: 2, maxLength: 12 }).map((drawn) => drawn.join(''))]
  })
  return fc.oneof(...words)
}

function shippedFont(id: string) {
  const file = (ending: string) => readFileSync(join(RESUME_FONTS_FOLDER, `${id}.${ending}`))
  return loadFont(file('json').toString('utf8'), new Uint8Array(file('ttf')))
}

function fontkitFont(bytes: Uint8Array) {
  const font = create(bytes)
  if (!('layout' in font)) throw new Error('not a single font')
  return font
}
