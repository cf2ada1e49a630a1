import type { LaidOutPage, LaidOutResume, PlacedBlock, PlacedRule, PlacedRun } from '@/lib/pdf/page'

/**
 * A layout as its difference from the one before. After a letter a few blocks of some hundred are new: the rest need
 * neither be copied between the threads nor be compared on the one that paints.
 */
export type LayoutStep = Omit<LaidOutResume, 'pages'> & {
  /** The blocks of each page; a number stands for the block at that place on the same page before. */
  readonly pages: readonly (readonly (PlacedBlock | number)[])[]
}

/** What differs between two layouts. Without one before, all of it. */
export function stepBetween(before: LaidOutResume | null, after: LaidOutResume): LayoutStep {
  const pages = after.pages.map(({ blocks }, index) => {
    const old = before?.pages[index]?.blocks ?? []
    const places = new Map(old.map(({ id }, place) => [id, place]))
    return blocks.map((block) => {
      const place = places.get(block.id)
      const same = place === undefined ? undefined : old[place]
      return place !== undefined && same !== undefined && isSameBlock(same, block) ? place : block
    })
  })
  return { ...after, pages }
}

/** The layout that a step leads to. Pages and blocks that did not change are those of the layout before. */
export function followStep(before: LaidOutResume | null, step: LayoutStep): LaidOutResume {
  const pages = step.pages.map((blocks, index): LaidOutPage => {
    const old = before?.pages[index]
    if (old?.blocks.length === blocks.length && blocks.every((block, place) => block === place)) return old
    return {
      blocks: blocks.flatMap((block) => (typeof block === 'number' ? (old?.blocks[block] ?? []) : block)),
    }
  })
  return { ...step, pages }
}

const RUN_PARTS = partsOf<PlacedRun>({
  text: true,
  xPt: true,
  baselinePt: true,
  widthPt: true,
  topPt: true,
  heightPt: true,
  font: true,
  sizePt: true,
  color: true,
  trackingPt: true,
  wordSpacingPt: true,
  isRightToLeft: true,
  href: true,
})

const RULE_PARTS = partsOf<PlacedRule>({
  xPt: true,
  yPt: true,
  widthPt: true,
  thicknessPt: true,
  color: true,
})

/** Every part by name, so that one that is added later cannot be forgotten here. */
function partsOf<Thing>(parts: Record<keyof Thing, true>): readonly (keyof Thing)[] {
  return Object.keys(parts) as (keyof Thing)[]
}

function isSameBlock(before: PlacedBlock, after: PlacedBlock): boolean {
  return (
    before.tag === after.tag &&
    before.field === after.field &&
    areSame(before.runs, after.runs, RUN_PARTS) &&
    areSame(before.rules, after.rules, RULE_PARTS)
  )
}

function areSame<Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
  parts: readonly (keyof Thing)[],
): boolean {
  return (
    before.length === after.length &&
    before.every((thing, index) => parts.every((part) => thing[part] === after[index]?.[part]))
  )
}
