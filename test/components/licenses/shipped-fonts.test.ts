import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { shippedFonts } from '@/components/licenses/shipped-fonts'

describe('shippedFonts', () => {
  const fonts = shippedFonts(process.cwd())

  it('has the license of every font that is served', () => {
    const licensed = fonts.map(({ name }) => name.toLowerCase().replaceAll(' ', '-'))
    const served = [...fontFiles('public/fonts', '.woff2'), ...fontFiles('public/fonts/resume', '.ttf')]
    expect(served.length).toBeGreaterThan(10)
    expect(served.filter((file) => !licensed.some((name) => sourceOf(file).startsWith(name)))).toEqual([])
  })

  it.each(fonts)('$name is under the Open Font License, and says by whom it is', ({ copyright, terms }) => {
    expect(copyright).toMatch(/copyright/i)
    expect(terms).toContain('SIL OPEN FONT LICENSE Version 1.1')
  })
})

/** A fallback font is cut from the Noto Sans of its script, or is a text font of ours with its accents. */
function sourceOf(file: string): string {
  return file
    .replace(/^fallback-accents-serif\b/, 'source-serif-4')
    .replace(/^fallback-accents-sans\b/, 'source-sans-3')
    .replace(/^fallback-han\b/, 'noto-sans-sc')
    .replace(/^fallback-hangul\b/, 'noto-sans-kr')
    .replace(/^fallback-/, 'noto-sans-')
}

function fontFiles(folder: string, ending: string): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith(ending))
}
