import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create } from '@cantoo/fontkit'
import { describe, expect, it } from 'vitest'
import { subsetFont } from '@/lib/pdf/subset'
import { readTrueType } from '@/lib/pdf/truetype'
import { withoutHints } from '@/lib/pdf/without-hints'

/** Hinted, with composites that carry instructions of their own. */
const plex = new Uint8Array(
  readFileSync(
    createRequire(import.meta.url).resolve(
      '@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf',
    ),
  ),
)
const glyphs = Array.from({ length: 700 }, (_, glyph) => glyph)

describe('withoutHints', () => {
  it('leaves every outline as it was drawn', () => {
    expect(pathsOf(subsetFont(plex, glyphs))).toEqual(pathsOf(plex))
  })

  it('leaves out what only fits outlines to coarse pixels', () => {
    const hinted = readTrueType(plex)
    const plain = withoutHints(hinted)
    expect([...hinted.tables.keys()]).toContain('fpgm')
    expect([...plain.tables.keys()]).not.toContain('fpgm')
    const sizes = (font: typeof plain) => glyphs.reduce((sum, glyph) => sum + font.outline(glyph).length, 0)
    expect(sizes(plain)).toBeLessThan(sizes(hinted) * 0.9)
  })
})

function pathsOf(ttf: Uint8Array): readonly string[] {
  const font = create(ttf)
  if (!('getGlyph' in font)) throw new Error('not a single font')
  return glyphs.map((glyph) => font.getGlyph(glyph)?.path.toSVG() ?? 'none')
}
