import { describe, expect, it } from 'vitest'
import { loadFontsFromDisk } from '@/lib/cli/font-files'
import { layOutResume } from '@/lib/pdf/layout'
import { readBack } from '@/lib/pdf/read-back'
import { atDensity, type BlockStyle } from '@/lib/pdf/template'
import { writePdf } from '@/lib/pdf/write'
import { TEMPLATES } from '@/templates/find-template'
import { sampleCoder } from '@/test/pdf/sample-coder'

describe.each(TEMPLATES)('$name', (template) => {
  const styles = Object.values(template.styles)
  const settings = { template: template.name, size: 'letter', density: 'normal' } as const

  it('names every font that it sets words in', () => {
    const set = styles.flatMap(({ faces }) => Object.values(faces).map(({ font }) => font))
    expect([...new Set(set)].sort()).toEqual([...template.fonts].sort())
  })

  it('tracks so little that no reader splits a word', () => {
    for (const { trackingPt, sizePt } of styles)
      expect(Math.abs(trackingPt)).toBeLessThanOrEqual(0.06 * sizePt)
  })

  it('keeps leading between 1.15 and 1.6 of the size at every density', () => {
    const body = styles.filter(({ sizePt }) => sizePt < 12)
    for (const style of body)
      for (const leading of leadingsOf(style)) {
        expect(leading / style.sizePt).toBeGreaterThanOrEqual(1.15)
        expect(leading / style.sizePt).toBeLessThanOrEqual(1.6)
      }
  })

  it('has a contrast of 7 to 1 in all words and 3 to 1 in all rules', () => {
    const words = styles.flatMap(({ faces }) => Object.values(faces).map(({ color }) => color))
    for (const color of words) expect(contrastWithWhite(color)).toBeGreaterThanOrEqual(7)
    const rules = [...styles.flatMap(({ rulesBelow }) => rulesBelow), ...template.head.rules]
    for (const { color } of rules) expect(contrastWithWhite(color)).toBeGreaterThanOrEqual(3)
  })

  it('keeps its promises on the finished file', async () => {
    const fonts = await loadFontsFromDisk(template.fonts)
    for (const size of ['letter', 'a4'] as const) {
      const layout = layOutResume(sampleCoder, { ...settings, size }, template, fonts)
      const pdf = await writePdf(layout, fonts, { today: null, attachment: null })
      const { checks } = await readBack(pdf, sampleCoder, layout)
      expect(checks.length).toBeGreaterThan(4)
      for (const check of checks) expect(check.lost, check.label).toEqual([])
    }
  })
})

function leadingsOf(style: BlockStyle): readonly number[] {
  return (['airy', 'normal', 'dense'] as const).map((density) => atDensity(style.leadingPt, density))
}

/** Relative luminance and contrast as WCAG 2 defines them. */
function contrastWithWhite(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}
