import type { LaidOutPage, PlacedBlock, PlacedRun } from './page'

/** Neighbouring runs of one block that mean the same thing: what one marked-content sequence of a PDF holds. */
export type Mark = {
  readonly block: PlacedBlock
  /** `label` is the bullet of a list item; `artifact` is seen, not read. */
  readonly kind: 'words' | 'label' | 'link' | 'artifact'
  readonly href: string | null
  readonly runs: readonly PlacedRun[]
  /** Counts on each page from 0; null for artifacts. */
  readonly mcid: number | null
}

/** Splits a page into marks, in reading order. */
export function marksOf(page: LaidOutPage): readonly Mark[] {
  const marks: Mark[] = []
  let mcid = 0
  for (const block of page.blocks) {
    if (block.tag === 'artifact') {
      marks.push({ block, kind: 'artifact', href: null, runs: block.runs, mcid: null })
      continue
    }
    let open: PlacedRun[] = []
    block.runs.forEach((run, index) => {
      const previous = block.runs[index - 1]
      if (previous && kindOf(block, run) === kindOf(block, previous) && run.href === previous.href) {
        open.push(run)
        return
      }
      open = [run]
      marks.push({ block, kind: kindOf(block, run), href: run.href, runs: open, mcid })
      mcid += 1
    })
  }
  return marks
}

function kindOf(block: PlacedBlock, run: PlacedRun): Mark['kind'] {
  if (block.tag === 'li' && run.text === BULLET) return 'label'
  return run.href === null ? 'words' : 'link'
}

/** The layout sets it as a run of its own, with the space that is widened to the indent. */
const BULLET = '• '
