import type { LaidOutResume, PlacedBlock, PlacedRun } from '@/lib/pdf/page'

/** A block as another program gets it: its words in their styles, and where it stands from the left. */
export type DrawnBlock = {
  readonly tag: PlacedBlock['tag']
  readonly pieces: readonly Pick<PlacedRun, 'text' | 'font' | 'sizePt' | 'color' | 'href'>[]
  readonly leadingPt: number
  readonly indentPt: number
  /** Space above, as our layout has it. */
  readonly beforePt: number
}

/** What other programs get to draw: plain data. */
export type DrawnResume = {
  readonly title: string
  readonly widthPt: number
  readonly heightPt: number
  readonly blocks: readonly DrawnBlock[]
}

/** The words of a laid-out resume, block by block, for other programs to lay out again; running heads are left out. */
export function drawnWords({ title, widthPt, heightPt, pages }: LaidOutResume): DrawnResume {
  const blocks = new Map<string, DrawnBlock>()
  for (const page of pages) {
    let bottomPt = 0
    for (const { id, tag, runs } of page.blocks) {
      const [first] = runs
      const last = runs.at(-1)
      if (tag === 'artifact' || !first || !last) continue
      const known = blocks.get(id)
      const pieces = [...(known?.pieces ?? []), ...runs]
      const beforePt = bottomPt === 0 ? 0 : Math.max(0, first.topPt - bottomPt)
      const leadingPt = first.heightPt
      blocks.set(id, known ? { ...known, pieces } : { tag, pieces, leadingPt, indentPt: first.xPt, beforePt })
      bottomPt = last.topPt + last.heightPt
    }
  }
  return { title, widthPt, heightPt, blocks: [...blocks.values()] }
}
