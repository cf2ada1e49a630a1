import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LaidOutResume, PlacedBlock, PlacedRun } from '@/lib/pdf/page'
import { followStep, type LayoutStep, stepBetween } from '@/lib/worker/layout-step'

describe('a step between two layouts', () => {
  it('holds the blocks that changed, and places for the others', () => {
    const before = layout([
      [block('name', 'Ana Ruiz'), block('line', 'Coded charts.')],
      [block('rest', 'CPC')],
    ])
    const after = layout([
      [block('name', 'Ana Ruiz'), block('line', 'Coded 40 charts.')],
      [block('rest', 'CPC')],
    ])
    const step = stepBetween(before, after)
    expect(step.pages).toEqual([[0, after.pages[0]?.blocks[1]], [0]])
    const followed = followStep(before, structuredClone(step))
    expect(followed).toEqual(after)
    expect(followed.pages[1]).toBe(before.pages[1])
    expect(followed.pages[0]?.blocks[0]).toBe(before.pages[0]?.blocks[0])
  })

  it('sends all of a layout to somebody who has none', () => {
    const after = layout([[block('name', 'Ana Ruiz')]])
    expect(followStep(null, stepBetween(null, after))).toEqual(after)
  })

  it('sends a block that moved, however little', () => {
    const before = layout([[block('line', 'Coded charts.')]])
    for (const [part, value] of Object.entries({
      ...RUN,
      xPt: 1,
      baselinePt: 2,
      color: '#123456',
      href: 'x',
    })) {
      if (value === RUN[part as keyof PlacedRun]) continue
      const moved = block('line', 'Coded charts.', { [part]: value })
      const after = layout([[moved]])
      expect(stepBetween(before, after).pages).toEqual([[moved]])
    }
  })

  it('leads from any layout to any other', () => {
    const words = fc.constantFrom('Coded charts.', 'Audited 20 a week.', 'Queried providers.')
    const aPage = fc
      .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'))
      .chain((ids) => fc.tuple(...ids.map((id) => words.map((text) => block(id, text)))))
    const aLayout = fc.array(aPage, { maxLength: 4 }).map(layout)
    fc.assert(
      fc.property(aLayout, aLayout, (before, after) => {
        const step: LayoutStep = structuredClone(stepBetween(before, after))
        expect(followStep(before, step)).toEqual(after)
      }),
    )
  })
})

const RUN: PlacedRun = {
  text: '',
  xPt: 54,
  baselinePt: 100,
  widthPt: 80,
  topPt: 90,
  heightPt: 14,
  font: 'serif',
  sizePt: 10,
  color: '#191a18',
  trackingPt: 0,
  wordSpacingPt: 0,
  isRightToLeft: false,
  href: null,
}

function block(id: string, text: string, other: Partial<PlacedRun> = {}): PlacedBlock {
  return { id, tag: 'p', field: id, runs: [{ ...RUN, text, ...other }], rules: [] }
}

function layout(pages: readonly (readonly PlacedBlock[])[]): LaidOutResume {
  return {
    title: 'Resume',
    author: 'Ana Ruiz',
    language: 'en',
    widthPt: 612,
    heightPt: 792,
    pages: pages.map((blocks) => ({ blocks })),
    missing: [],
    fit: null,
  }
}
