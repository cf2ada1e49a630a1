import { create } from '@cantoo/fontkit'
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { fontOf } from '@/lib/pdf/fonts'
import type { LaidOutResume } from '@/lib/pdf/page'
import { subsetFont } from '@/lib/pdf/subset'
import { writePdf } from '@/lib/pdf/write'
import { glyphsIn } from '@/lib/pdf/write-glyphs'
import { fonts, layOut, resumeWith } from './laid-out'
import { hasTool, popplerPixels } from './tools'

const regular = fontOf(fonts, 'source-serif-4-regular')

describe('subsetFont', () => {
  it('keeps outlines and widths, composites with their parts', () => {
    const glyphs = [0, ...[...'Aễ•ż'].map((letter) => regular.glyphOf(letter.codePointAt(0) ?? 0))]
    const outlines = outlinesOf(subsetFont(regular.ttf, glyphs))
    const originals = outlinesOf(regular.ttf)
    expect(glyphs.map((_, index) => outlines(index))).toEqual(glyphs.map(originals))
  })

  it('may hold an outline twice, so that two characters keep their own text', () => {
    const glyph = regular.glyphOf(0x41)
    const outlines = outlinesOf(subsetFont(regular.ttf, [0, glyph, glyph]))
    expect(outlines(1).path).not.toBe('')
    expect(outlines(2)).toEqual(outlines(1))
  })

  // Text that reads back perfectly can still be drawn wrong: only pixels show a broken outline.
  it.skipIf(!hasTool('pdftoppm'))('draws the same pixels as the whole font (needs poppler)', async () => {
    const summary = charactersOf(regular.metrics.characters)
      .filter((character) => character.normalize('NFC') === character)
      .join(' ')
    const layout = layOut(resumeWith({ summary }))
    expect(layout.missing).toEqual([])
    const pdf = await writePdf(layout, fonts, { today: null, attachment: null })
    const drawn = popplerPixels(pdf)
    expect(drawn.filter((pixel) => pixel < 128).length).toBeGreaterThan(20_000)
    expect(Buffer.compare(drawn, popplerPixels(await withWholeFont(pdf, layout)))).toBe(0)
  })
})

function outlinesOf(ttf: Uint8Array): (glyph: number) => { path: string; width: number } {
  const font = create(ttf)
  if (!('getGlyph' in font)) throw new Error('not a single font')
  return (number) => {
    const glyph = font.getGlyph(number)
    if (!glyph) throw new Error(`no glyph ${number}`)
    return { path: glyph.path.toSVG(), width: glyph.advanceWidth }
  }
}

/** The same file with the whole font in it, and a map from its numbers to the font's. */
async function withWholeFont(pdf: Uint8Array, layout: LaidOutResume): Promise<Uint8Array> {
  const runs = layout.pages.flatMap(({ blocks }) => blocks.flatMap((block) => block.runs))
  const used = glyphsIn(runs, fonts)
  const glyphs = [...used.values()].flatMap((use) => use.glyphs.map(({ glyph }) => glyph))
  expect(used.size).toBe(1)
  const document = await PDFDocument.load(pdf)
  const { context } = document
  const map = Uint8Array.from(glyphs.flatMap((glyph) => [glyph >> 8, glyph & 255]))
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict)) continue
    if (object.has(PDFName.of('CIDToGIDMap')))
      object.set(PDFName.of('CIDToGIDMap'), context.register(context.stream(map)))
    if (object.has(PDFName.of('FontFile2')))
      object.set(
        PDFName.of('FontFile2'),
        context.register(context.stream(regular.ttf, { Length1: regular.ttf.length })),
      )
  }
  return document.save()
}

function charactersOf(stretches: readonly (readonly [number, number, number])[]): readonly string[] {
  return stretches.flatMap(([first, , count]) =>
    Array.from({ length: count }, (_, step) => String.fromCodePoint(first + step)),
  )
}
