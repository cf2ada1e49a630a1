import { describe, expect, it } from 'vitest'
import { loadResumeFonts } from '@/lib/cli/font-files'
import { layOutResume } from '@/lib/pdf/layout'
import type { PlacedRun } from '@/lib/pdf/page'
import { TEMPLATES } from '@/templates/find-template'
import { modern } from '@/templates/modern'
import { layOut, readLines, resumeWith } from './laid-out'
import { sampleCoder } from './sample-coder'

/** How far each body font reaches above and below its baseline, as shares of the size. */
const REACH: Readonly<Record<string, readonly [number, number]>> = {
  'source-serif-4': [1.036, 0.335],
  'ibm-plex-sans': [1.025, 0.275],
  'source-sans-3': [1.024, 0.4],
  'public-sans': [0.95, 0.225],
  literata: [1.177, 0.308],
  'libre-franklin': [0.966, 0.246],
}

describe('a line box', () => {
  it.each(TEMPLATES)('of $name holds its font in the middle of the leading', async (template) => {
    const settings = { template: template.name, size: 'letter', density: 'normal' } as const
    const fonts = await loadResumeFonts(sampleCoder, template)
    const lines = readLines(layOutResume(sampleCoder, settings, template, fonts))
    expect(lines.length).toBeGreaterThan(20)
    for (const { runs } of lines) {
      const largest = [...runs].sort((a, b) => b.sizePt - a.sizePt)[0]
      if (largest) expect(largest.baselinePt).toBeCloseTo(baselineOf(largest), 2)
      expect(new Set(runs.map(({ baselinePt }) => baselinePt)).size).toBe(1)
    }
  })
})

function baselineOf({ topPt, heightPt, sizePt, font }: PlacedRun): number {
  const [above, below] = REACH[font.replace(/-[a-z]+$/, '')] ?? [0, 0]
  return topPt + (heightPt - (above + below) * sizePt) / 2 + above * sizePt
}

describe('space between blocks', () => {
  it('is the larger of the two that meet, never their sum', () => {
    const resume = resumeWith({
      summary: 'One.',
      skills: { codeSets: ['CPT'] },
      experience: [{ id: 'a', title: 'Coder', start: '2020', bullets: [{ id: 'b', text: 'Coded.' }] }],
    })
    const rows = readLines(layOut(resume)).map(({ block, runs }) => ({
      id: block.id,
      topPt: runs[0]?.topPt ?? 0,
      endPt: (runs[0]?.topPt ?? 0) + (runs[0]?.heightPt ?? 0),
    }))
    const gapBefore = (id: string) => {
      const index = rows.findIndex((row) => row.id === id)
      return (rows[index]?.topPt ?? 0) - (rows[index - 1]?.endPt ?? 0)
    }
    expect(gapBefore('heading.skills')).toBeCloseTo(14)
    expect(gapBefore('skills.codeSets')).toBeCloseTo(2 + 0.5 + 4.5)
    expect(gapBefore('experience.0.jobTitle')).toBeCloseTo(2 + 0.5 + 4.5)
    expect(gapBefore('experience.0.bullets.0.text')).toBeCloseTo(1.8)
  })

  it('is dropped where a block opens a page', () => {
    const bullets = Array.from({ length: 90 }, (_, index) => ({ id: `${index}`, text: `Coded ${index}.` }))
    const layout = layOut(resumeWith({ experience: [{ id: 'a', title: 'Coder', bullets }] }))
    expect(layout.pages.length).toBeGreaterThan(1)
    for (const { page, runs } of readLines(layout).filter(
      (line, index, lines) => line.page > 1 && lines[index - 1]?.page === line.page - 1,
    ))
      expect([page > 1, runs[0]?.topPt]).toEqual([true, 78])
  })
})

describe('rules above a heading', () => {
  it('stand before it in reading order, the tick centred on the hairline', async () => {
    const settings = { template: 'modern', size: 'letter', density: 'normal' } as const
    const fonts = await loadResumeFonts(sampleCoder, modern)
    const [page] = layOutResume(sampleCoder, settings, modern, fonts).pages
    const blocks = page?.blocks ?? []
    const index = blocks.findIndex(({ id }) => id === 'heading.skills')
    const [hairline, tick] = blocks[index - 1]?.rules ?? []
    expect(blocks[index - 1]?.tag).toBe('artifact')
    expect([hairline?.widthPt, tick?.widthPt, tick?.xPt]).toEqual([500, 36, 56])
    const middle = (rule = hairline) => (rule?.yPt ?? 0) + (rule?.thicknessPt ?? 0) / 2
    expect(middle(tick)).toBeCloseTo(middle(hairline), 2)
    expect((blocks[index]?.runs[0]?.topPt ?? 0) - (hairline?.yPt ?? 0)).toBeCloseTo(6.6, 2)
  })
})
