import { create } from '@cantoo/fontkit'
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { loadFontsFromDisk } from '@/lib/cli/font-files'
import { characterMapTable } from '@/lib/pdf/character-map'
import { type FontLibrary, fontOf, type PreparedFont } from '@/lib/pdf/fonts'
import type { FontId, LaidOutResume } from '@/lib/pdf/page'
import { subsetFont } from '@/lib/pdf/subset'
import { readTrueType, writeTrueType } from '@/lib/pdf/truetype'
import { writePdf } from '@/lib/pdf/write'
import { glyphsIn } from '@/lib/pdf/write-glyphs'
import { TEMPLATES } from '@/templates/find-template'
import { fonts, layOut, resumeWith } from './laid-out'
import { hasTool, popplerPixels, without } from './tools'

const regular = fontOf(fonts, 'source-serif-4-regular')
const everyFont = [...new Set(TEMPLATES.flatMap((template) => template.fonts))]

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
})

// Text that reads back perfectly can still be drawn wrong: only pixels show a broken outline.
describe.skipIf(!hasTool('pdftoppm'))(`the pixels of a subset${without('pdftoppm')}`, () => {
  it.each(everyFont)('are those of the whole font: every character of %s', async (id) => {
    const library = await loadFontsFromDisk([id])
    const layout = inFont(id, charactersOf(fontOf(library, id)).join(' '))
    expect(layout.pages).toHaveLength(1)
    const pdf = writePdf(layout, library, { today: null, attachment: null })
    const drawn = popplerPixels(pdf)
    expect(drawn.filter((pixel) => pixel < 128).length).toBeGreaterThan(10_000)
    expect(Buffer.compare(drawn, popplerPixels(await withWholeFont(pdf, layout, library)))).toBe(0)
  })

  it.each(everyFont)('are the same where a byte stands for a character of %s', async (id) => {
    const library = await loadFontsFromDisk([id])
    const layout = inFont(id, charactersOf(fontOf(library, id)).filter(isLatin).join(' '))
    expect([...glyphsIn(runsOf(layout), library).values()].map(({ bytes }) => bytes === null)).toEqual([
      false,
    ])
    const pdf = writePdf(layout, library, { today: null, attachment: null })
    const drawn = popplerPixels(pdf)
    expect(drawn.filter((pixel) => pixel < 128).length).toBeGreaterThan(2000)
    expect(Buffer.compare(drawn, popplerPixels(await withWholeFont(pdf, layout, library)))).toBe(0)
  })

  it('would differ if one outline were another', async () => {
    const id = 'source-serif-4-regular'
    const layout = inFont(id, 'ABC')
    const other = writePdf(inFont(id, 'ABD'), fonts, { today: null, attachment: null })
    const whole = await withWholeFont(other, layout, fonts)
    expect(Buffer.compare(popplerPixels(other), popplerPixels(whole))).not.toBe(0)
  })
})

/** A text laid out as a summary, then set in another font without being broken anew. */
function inFont(font: FontId, summary: string): LaidOutResume {
  const layout = layOut(resumeWith({ summary }))
  return {
    ...layout,
    pages: layout.pages.map((page) => ({
      blocks: page.blocks.map((block) => ({ ...block, runs: block.runs.map((run) => ({ ...run, font })) })),
    })),
  }
}

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
async function withWholeFont(
  pdf: Uint8Array,
  layout: LaidOutResume,
  library: FontLibrary,
): Promise<Uint8Array> {
  const used = glyphsIn(runsOf(layout), library)
  const [only] = used.values()
  expect(used.size).toBe(1)
  if (!only) throw new Error('no font')
  const glyphs = only.glyphs.map(({ parts }) => parts[0]?.glyph ?? 0)
  const ttf = only.bytes ? byBytes(only.font.ttf, only.bytes, glyphs.slice(1)) : only.font.ttf
  const document = await PDFDocument.load(pdf)
  const { context } = document
  const map = Uint8Array.from(glyphs.flatMap((glyph) => [glyph >> 8, glyph & 255]))
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict)) continue
    if (object.has(PDFName.of('CIDToGIDMap')))
      object.set(PDFName.of('CIDToGIDMap'), context.register(context.stream(map)))
    if (object.has(PDFName.of('FontFile2')))
      object.set(PDFName.of('FontFile2'), context.register(context.stream(ttf, { Length1: ttf.length })))
  }
  return document.save()
}

/** A whole font whose glyphs are picked by bytes. */
function byBytes(ttf: Uint8Array, bytes: readonly number[], glyphs: readonly number[]): Uint8Array {
  const map = bytes.map((byte, index) => [byte, glyphs[index] ?? 0, 1] as const)
  return writeTrueType(new Map([...readTrueType(ttf).tables, ['cmap', characterMapTable(map, 'symbols')]]))
}

function runsOf({ pages }: LaidOutResume) {
  return pages.flatMap(({ blocks }) => blocks.flatMap((block) => block.runs))
}

function isLatin(character: string): boolean {
  return character <= 'ÿ' || 'ŽžŸŒ•–’'.includes(character)
}

/** Those that stay themselves when a text is normalised, as they stand on a page. */
function charactersOf({ metrics }: PreparedFont): readonly string[] {
  return metrics.characters
    .flatMap(([first, , count]) =>
      Array.from({ length: count }, (_, step) => String.fromCodePoint(first + step)),
    )
    .filter((character) => character.normalize('NFC') === character)
}
