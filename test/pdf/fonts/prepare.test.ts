import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { create } from '@cantoo/fontkit'
import { describe, expect, it } from 'vitest'
import { RESUME_FONTS_FOLDER } from '@/lib/cli/font-files'
import { FONT_SOURCES } from '@/lib/pdf/fonts/font-sources'
import { prepareFont } from '@/lib/pdf/fonts/prepare'

const locate = createRequire(import.meta.url).resolve

describe.each(FONT_SOURCES)('prepareFont, $id', (source) => {
  const prepared = prepareFont(source, readFileSync(locate(source.file)))
  const font = create(prepared.ttf)
  if (!('layout' in font)) throw new Error('not a single font')

  it('gives the very files that are shipped', () => {
    const shipped = (ending: string) => readFileSync(join(RESUME_FONTS_FOLDER, `${source.id}.${ending}`))
    expect(Buffer.compare(Buffer.from(prepared.ttf), shipped('ttf'))).toBe(0)
    expect(`${JSON.stringify(prepared.metrics)}\n`).toBe(shipped('json').toString('utf8'))
  })

  it('goes by a name that the licence does not reserve', () => {
    expect([font.familyName, font.fullName, font.postscriptName].join()).not.toMatch(/source/i)
    expect(font.postscriptName).toBe(source.postScriptName)
  })

  it('draws and measures every character as the original does', () => {
    const original = create(readFileSync(locate(source.file)))
    if (!('layout' in original)) throw new Error('not a single font')
    expect(font.characterSet.length).toBeGreaterThan(800)
    for (const codePoint of font.characterSet) {
      const [ours, theirs] = [font.glyphForCodePoint(codePoint), original.glyphForCodePoint(codePoint)]
      expect(ours?.advanceWidth).toBe(theirs?.advanceWidth)
      expect(ours?.path.toSVG()).toBe(theirs?.path.toSVG())
    }
  })

  it('kerns in a browser as it does in the metrics', () => {
    const width = (text: string) => font.layout(text).advanceWidth
    expect(width('AVATAR')).toBeLessThan(width('A') * 3 + width('V') + width('T') + width('R'))
  })

  it('has the alphabets of the names that coders have', () => {
    for (const letter of 'ẠạẮắỆệỖỗỮữĄąĘęŁłŃńŚśŹźŻżĞğİıŞşČčŘřŮůŐőŰűÅåØøÆæÑñÇçßΑΩάώАЯёЁЇїҐґ')
      expect(font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0), letter).toBe(true)
  })
})

describe('the folder of resume fonts', () => {
  it('holds two files a font and the licence, nothing else', () => {
    const expected = FONT_SOURCES.flatMap(({ id }) => [`${id}.json`, `${id}.ttf`])
    const licences = new Set(FONT_SOURCES.map(({ licenceName }) => `LICENSE-${licenceName}.txt`))
    expect(readdirSync(RESUME_FONTS_FOLDER).sort()).toEqual([...expected, ...licences].sort())
  })
})
