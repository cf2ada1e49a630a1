import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadFontsFromDisk } from '@/lib/cli/font-files'
import { dressTemplate } from '@/lib/pdf/dress-template'
import { layOutResume } from '@/lib/pdf/layout'
import { readBack } from '@/lib/pdf/read-back'
import { atDensity, type BlockStyle, type Template } from '@/lib/pdf/template'
import { writePdf } from '@/lib/pdf/write'
import { ACCENTS } from '@/lib/resume/accents'
import type { Resume } from '@/lib/resume/schema'
import { TEMPLATES } from '@/templates/find-template'
import { arbitraryCoder, arbitraryResume, wordsByPrefix } from '@/test/pdf/arbitrary-resume'
import { type LineOnPage, readLines } from '@/test/pdf/laid-out'
import { PROTECTED } from '@/test/pdf/protected-terms'
import { sampleCoder } from '@/test/pdf/sample-coder'

const SIZES = ['letter', 'a4'] as const
const DENSITIES = ['airy', 'normal', 'dense'] as const
const anySize = fc.constantFrom(...SIZES)
const anyDensity = fc.constantFrom(...DENSITIES)

describe.each(TEMPLATES)('$name', async (template) => {
  const fonts = await loadFontsFromDisk(template.fonts)
  const layOut = (
    resume: Resume,
    size: (typeof SIZES)[number] = 'letter',
    density: (typeof DENSITIES)[number] = 'normal',
  ) => layOutResume(resume, { template: template.name, size, density }, template, fonts)

  describe('its figures', () => {
    const styles = Object.values(template.styles)

    it('track so little that no reader splits a word', () => {
      for (const { trackingPt, sizePt } of styles)
        expect(Math.abs(trackingPt)).toBeLessThanOrEqual(0.06 * sizePt)
    })

    it('keep leading of the body between 1.20 and 1.52 of its size, at every density and smaller size', () => {
      for (const smallerByPt of [0, template.styles.bullet.sizePt - template.smallestBodyPt])
        for (const style of bodyStyles(dressTemplate(template, undefined, smallerByPt)))
          for (const leading of DENSITIES.map((density) => atDensity(style.leadingPt, density))) {
            expect(leading / style.sizePt).toBeGreaterThanOrEqual(1.2)
            expect(leading / style.sizePt).toBeLessThanOrEqual(1.525)
          }
    })

    it('set no body below an x-height of 4.6, no credential below 9, no running head below 8.5 points', () => {
      const most = template.styles.bullet.sizePt - template.smallestBodyPt
      const { styles: smallest } = dressTemplate(template, undefined, most)
      expect(smallest.bullet.sizePt).toBeCloseTo(template.smallestBodyPt)
      expect(smallest.certification.sizePt).toBeGreaterThanOrEqual(9)
      expect(smallest.runningHead.sizePt).toBeGreaterThanOrEqual(8.5)
      const xHeight = X_HEIGHTS[template.styles.bullet.faces.plain.font] ?? 0
      expect(xHeight * template.smallestBodyPt).toBeGreaterThanOrEqual(4.6)
    })

    it.each([{ name: 'its own', color: '' }, ...ACCENTS])(
      'have a contrast of 7 to 1 in all words with the accent $name',
      ({ name }) => {
        const { styles, head } = dressTemplate(template, name, 0)
        const words = Object.values(styles).flatMap(({ faces }) => Object.values(faces))
        for (const { color } of words) expect(contrastWithWhite(color)).toBeGreaterThanOrEqual(7)
        const rules = [
          ...Object.values(styles).flatMap((style) => [...style.rulesAbove, ...style.rulesBelow]),
        ]
        for (const { color } of [...rules, ...head.rules]) expect(color).toMatch(/^#[0-9a-f]{6}$/i)
      },
    )
  })

  it('keeps its promises on the finished file', async () => {
    for (const size of SIZES) {
      const layout = layOut(sampleCoder, size)
      const pdf = writePdf(layout, fonts, { today: null, attachment: null })
      const { checks } = await readBack(pdf, sampleCoder, layout)
      expect(checks.length).toBeGreaterThan(4)
      for (const check of checks) expect(check.lost, check.label).toEqual([])
    }
  })

  it('breaks the same lines on Letter and A4 and at every density', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryCoder, arbitraryResume), (resume) => {
        const lines = SIZES.flatMap((size) =>
          DENSITIES.map((density) => readLines(layOut(resume, size, density)).map(({ text }) => text)),
        )
        for (const others of lines.slice(1)) expect(others).toEqual(lines[0])
      }),
      { numRuns: 10 },
    )
  })

  it('prints every typed word once, section after section', () => {
    const order = template.sections.map((section) => LETTER_OF[section])
    fc.assert(
      fc.property(arbitraryResume, anySize, anyDensity, (resume, size, density) => {
        const printed = wordsByPrefix(
          readLines(layOut(resume, size, density))
            .map(({ text }) => text)
            .join(''),
        )
        expect([...printed].sort()).toEqual([...wordsByPrefix(JSON.stringify(resume))].sort())
        const sections = printed.map((word) => ['h', ...order].lastIndexOf(word[0] ?? ''))
        expect(sections).toEqual([...sections].sort((a, b) => a - b))
      }),
      { numRuns: 15 },
    )
  })

  it('keeps every box within the margins', () => {
    const { topPt, laterTopPt, bottomPt, sidePt } = template.margins
    fc.assert(
      fc.property(arbitraryResume, anySize, anyDensity, (resume, size, density) => {
        const layout = layOut(resume, size, density)
        const leftPt = sidePt - (612 - layout.widthPt) / 2
        for (const { page, runs } of readLines(layout)) {
          for (const run of runs) {
            expect(run.xPt).toBeGreaterThanOrEqual(leftPt - 0.01)
            const endPt = run.xPt + run.widthPt - (run.text.endsWith(' ') ? 8 : 0)
            expect(endPt).toBeLessThanOrEqual(layout.widthPt - leftPt + 0.1)
            expect(run.topPt).toBeGreaterThanOrEqual((page === 1 ? topPt : laterTopPt) - 0.01)
            expect(run.topPt + run.heightPt).toBeLessThanOrEqual(layout.heightPt - bottomPt + 0.01)
          }
        }
      }),
      { numRuns: 15 },
    )
  })

  it('ends no page with a heading or the head of an entry that goes on, and cuts no bullet of an ordinary job', () => {
    fc.assert(
      fc.property(arbitraryCoder, anySize, anyDensity, (resume, size, density) => {
        const { pages } = layOut(resume, size, density)
        const ids = pages.map(({ blocks }) => blocks.filter(({ tag }) => tag !== 'artifact'))
        ids.slice(0, -1).forEach((onPage, index) => {
          const last = onPage.at(-1)
          const next = ids[index + 1]?.[0]
          expect(last?.tag).not.toBe('h2')
          expect(last?.id).not.toBe(next?.id)
          if (next?.tag === 'li') expect(last?.tag).toBe('li')
          expect(sameCredentials(last?.id, next?.id)).toBe(false)
        })
      }),
      { numRuns: 30 },
    )
  })

  it('leaves little of a page white where a page of an ordinary resume ends', () => {
    fc.assert(
      fc.property(arbitraryCoder, anyDensity, (resume, density) => {
        const layout = layOut(resume, 'letter', density)
        for (const page of layout.pages.slice(0, -1)) {
          const runs = page.blocks.flatMap((block) => block.runs)
          const end = Math.max(...runs.map(({ topPt, heightPt }) => topPt + heightPt))
          expect(layout.heightPt - template.margins.bottomPt - end).toBeLessThan(200)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('cuts no protected term, wherever it falls', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PROTECTED), fc.nat(60), (term, before) => {
        const text = `${'audit '.repeat(before)}${term} ${'audit '.repeat(20)}`
        const resume = { ...sampleCoder, summary: text }
        const lines = linesOfField(readLines(layOut(resume)), 'summary')
        expect(lines.filter((line) => line.includes(term))).toHaveLength(1)
      }),
      { numRuns: 60 },
    )
  })

  it('starts and ends no line with a separator', () => {
    fc.assert(
      fc.property(arbitraryResume, (resume) => {
        for (const { text } of readLines(layOut(resume))) expect(text.trim()).not.toMatch(/^[·.,]|·$/)
      }),
      { numRuns: 15 },
    )
  })

  it('draws in reading order: down the page, and along each line', () => {
    fc.assert(
      fc.property(arbitraryCoder, (resume) => {
        const lines = readLines(layOut(resume))
        lines.forEach(({ page, runs }, index) => {
          const before = lines[index - 1]
          const [first] = runs
          if (before?.page === page && first)
            expect(first.baselinePt).toBeGreaterThan(before.runs[0]?.baselinePt ?? 0)
          const places = runs.map(({ xPt }) => xPt)
          expect(places).toEqual([...places].sort((a, b) => a - b))
        })
      }),
      { numRuns: 15 },
    )
  })
})

const LETTER_OF = {
  summary: 's',
  credentials: 'c',
  skills: 'k',
  training: 'd',
  experience: 'e',
  education: 'd',
  memberships: 'm',
} as const

/** Of the em, as the fonts' own tables say. */
const X_HEIGHTS: Readonly<Record<string, number>> = {
  'source-serif-4-regular': 0.475,
  'ibm-plex-sans-regular': 0.516,
  'source-sans-3-regular': 0.486,
  'public-sans-regular': 0.517,
  'libre-franklin-regular': 0.53,
}

/** What is read as running words. Heads of entries and credentials are lines of their own. */
function bodyStyles({ styles }: Template): readonly BlockStyle[] {
  const { summary, skill, jobDetail, bullet, membership } = styles
  return [summary, skill, jobDetail, bullet, membership]
}

function linesOfField(lines: readonly LineOnPage[], field: string): readonly string[] {
  return lines.filter(({ block }) => block.field === field).map(({ text }) => text)
}

function sameCredentials(last: string | undefined, next: string | undefined): boolean {
  return /^credentials\.\d/.test(last ?? '') && /^credentials\.\d/.test(next ?? '')
}

/** Relative luminance and contrast as WCAG 2 defines them. */
function contrastWithWhite(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}
