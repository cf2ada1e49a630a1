import type { LaidOutPage, LaidOutResume, PlacedBlock, PlacedRun } from '@/lib/pdf/page'

/** What becomes one element among its neighbours: a block, or the items of one list. */
export type PageGroup =
  | { readonly kind: 'block'; readonly key: string; readonly block: PlacedBlock }
  | { readonly kind: 'list'; readonly key: string; readonly items: readonly PlacedBlock[] }

/** Gathers neighbouring list items into lists. A rule between two items does not part them; words do. */
export function groupBlocks(blocks: readonly PlacedBlock[]): readonly PageGroup[] {
  const groups: PageGroup[] = []
  let items: PlacedBlock[] = []
  const closeList = () => {
    const first = items[0]
    if (first) groups.push({ kind: 'list', key: `list-${first.id}`, items })
    items = []
  }
  for (const block of blocks) {
    if (block.tag === 'li') {
      items.push(block)
      continue
    }
    closeList()
    groups.push({ kind: 'block', key: block.id, block })
  }
  closeList()
  return groups
}

/** A rectangle on the page, in points from its top left corner. */
export type Box = {
  readonly leftPt: number
  readonly topPt: number
  readonly widthPt: number
  readonly heightPt: number
}

/** The rectangle around all words of a block; null for a block without words. */
export function boxAround(runs: readonly PlacedRun[]): Box | null {
  if (runs.length === 0) return null
  const leftPt = Math.min(...runs.map((run) => run.xPt))
  const topPt = Math.min(...runs.map((run) => run.topPt))
  const rightPt = Math.max(...runs.map((run) => run.xPt + run.widthPt))
  const bottomPt = Math.max(...runs.map((run) => run.topPt + run.heightPt))
  return { leftPt, topPt, widthPt: rightPt - leftPt, heightPt: bottomPt - topPt }
}

/** A gap wider than this share of the type size is a space to a reader, even where none is written. */
const SPACE_GAP_RATIO = 0.12

/** What stands between two runs for someone who copies or listens: a space, or nothing inside a word. */
export function joinBetween(before: PlacedRun, after: PlacedRun): '' | ' ' {
  if (/\s$/.test(before.text) || /^\s/.test(after.text)) return ''
  if (before.baselinePt !== after.baselinePt) return /[\p{L}\p{N}][-/\u2010]$/u.test(before.text) ? '' : ' '
  const gapPt = after.xPt - (before.xPt + before.widthPt)
  return gapPt > SPACE_GAP_RATIO * before.sizePt ? ' ' : ''
}

/** The words of a block as one line of text. */
export function textOf(runs: readonly PlacedRun[]): string {
  return runs
    .map((run, index) => {
      const before = runs[index - 1]
      return before ? joinBetween(before, run) + run.text : run.text
    })
    .join('')
}

/** The pages with their numbers from 1. */
export function numberPages(
  layout: LaidOutResume | null,
): readonly { readonly number: number; readonly page: LaidOutPage }[] {
  return layout?.pages.map((page, index) => ({ number: index + 1, page })) ?? []
}

/** "1 page, Letter". */
export function pageCountWords(layout: LaidOutResume): string {
  const count = layout.pages.length
  return `${count} ${count === 1 ? 'page' : 'pages'}, ${paperOf(layout) === 'a4' ? 'A4' : 'Letter'}`
}

/** The paper that a layout is made for; Letter is 612 points wide, A4 595. */
export function paperOf({ widthPt }: Pick<LaidOutResume, 'widthPt'>): 'letter' | 'a4' {
  return widthPt > 600 ? 'letter' : 'a4'
}

/** Whether nothing is written yet. */
export function isBlank({ pages }: LaidOutResume): boolean {
  return pages.every(({ blocks }) => blocks.length === 0)
}

/**
 * The field that words on the pages came from: of the first block that holds them, spaces aside.
 *
 * @returns null when no block with a field holds them
 */
export function fieldOfWords({ pages }: LaidOutResume, words: string): string | null {
  const wanted = withoutSpaces(words)
  if (wanted === '') return null
  for (const { field, runs } of pages.flatMap(({ blocks }) => blocks)) {
    if (field !== null && withoutSpaces(textOf(runs)).includes(wanted)) return field
  }
  return null
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '')
}
