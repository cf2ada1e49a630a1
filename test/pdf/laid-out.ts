import { loadFontsFromDisk } from '@/lib/cli/font-files'
import { layOutResume } from '@/lib/pdf/layout'
import type { LaidOutResume, PlacedBlock, PlacedRun } from '@/lib/pdf/page'
import type { PageSettings } from '@/lib/resume/draft'
import { type Resume, resumeShape } from '@/lib/resume/schema'
import { classic } from '@/templates/classic'

/** The fonts of the tests, read once. */
export const fonts = await loadFontsFromDisk(classic.fonts)

const LETTER: PageSettings = { template: 'classic', size: 'letter', density: 'normal' }

export function layOut(resume: Resume, settings: Partial<PageSettings> = {}): LaidOutResume {
  return layOutResume(resume, { ...LETTER, ...settings }, classic, fonts)
}

/** A resume with only what the case is about. */
export function resumeWith(fields: object): Resume {
  return resumeShape.parse(fields)
}

/** Runs of one block on one baseline. */
export type LineOnPage = {
  readonly page: number
  readonly block: PlacedBlock
  readonly text: string
  readonly runs: readonly PlacedRun[]
}

export function linesOf({ pages }: LaidOutResume): readonly LineOnPage[] {
  return pages.flatMap(({ blocks }, index) =>
    blocks.flatMap((block) => {
      const baselines = [...new Set(block.runs.map(({ baselinePt }) => baselinePt))]
      return baselines.map((baselinePt) => {
        const runs = block.runs.filter((run) => run.baselinePt === baselinePt)
        return { page: index + 1, block, text: runs.map(({ text }) => text).join(''), runs }
      })
    }),
  )
}

/** Lines that are read, without running heads. */
export function readLines(layout: LaidOutResume): readonly LineOnPage[] {
  return linesOf(layout).filter(({ block }) => block.tag !== 'artifact')
}

export function textsOf(layout: LaidOutResume, field: string): readonly string[] {
  return readLines(layout)
    .filter(({ block }) => block.field === field)
    .map(({ text }) => text.trimEnd())
}

/** A page as lines of text, for golden files: tag, left edge, baseline, words. Rules show as dashes. */
export function asText(layout: LaidOutResume): string {
  return layout.pages
    .map(({ blocks }, index) => {
      const lines = blocks.flatMap((block) => [
        ...block.rules.map(
          (rule) => `${'---'.padEnd(9)}${at(rule.xPt, rule.yPt)}  ${rule.widthPt} x ${rule.thicknessPt}`,
        ),
        ...linesOf({ ...layout, pages: [{ blocks: [block] }] }).map(
          ({ text, runs }) =>
            `${block.tag.padEnd(9)}${at(runs[0]?.xPt ?? 0, runs[0]?.baselinePt ?? 0)}  ${text.trimEnd()}`,
        ),
      ])
      return [`page ${index + 1}`, ...lines].join('\n')
    })
    .join('\n\n')
    .concat('\n')
}

function at(xPt: number, yPt: number): string {
  return `${xPt.toFixed(1).padStart(6)} ${yPt.toFixed(1).padStart(6)}`
}
