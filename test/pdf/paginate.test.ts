import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BREAK, type BreakLevel, breakInsideBlock, breakInsideList } from '@/lib/pdf/page-breaks'
import { paginate } from '@/lib/pdf/paginate'

const row = (breakBefore: BreakLevel, heightPt = 10, gapPt = 0) => ({ breakBefore, heightPt, gapPt })

describe('paginate', () => {
  it('has one page for no rows', () => {
    expect(paginate([], 100, 100)).toEqual([0])
  })

  it('takes a heading along to the page of what it heads', () => {
    const rows = [row(BREAK.free), row(BREAK.free), row(BREAK.free), row(BREAK.head), row(BREAK.free)]
    expect(paginate(rows, 30, 30)).toEqual([0, 2])
  })

  it('drops the space above the row that opens a page', () => {
    const rows = [row(BREAK.free), row(BREAK.free, 10, 5), row(BREAK.free, 10, 5), row(BREAK.free, 10, 5)]
    expect(paginate(rows, 25, 25)).toEqual([0, 2])
  })

  it('uses a worse break only where the page has no better one', () => {
    const levels = [BREAK.free, BREAK.edge, BREAK.inside, BREAK.inside, BREAK.edge]
    const rows = levels.map((level) => row(level, 60))
    expect(paginate(rows, 240, 240)).toEqual([0, 3])
  })

  it('leaves up to 120 points white to keep two bullets together, and not more', () => {
    const paged = (aboveThem: number) => {
      const rows = [
        row(BREAK.free, aboveThem),
        row(BREAK.free, 30),
        row(BREAK.head, 30),
        row(BREAK.lonely, 300),
      ]
      return paginate(rows, 600, 600)
    }
    expect(paged(485)).toEqual([0, 1])
    expect(paged(440)).toEqual([0, 3])
  })

  it('cuts a bullet only where half a page would stay white', () => {
    const lines = [
      row(BREAK.edge, 15),
      ...Array.from({ length: 24 }, () => row(BREAK.inside, 15)),
      row(BREAK.edge, 15),
    ]
    const paged = (abovePt: number) =>
      paginate(
        [
          row(BREAK.free, abovePt),
          row(BREAK.free, 15),
          ...lines.map((line, index) => (index === 0 ? { ...line, breakBefore: BREAK.head } : line)),
        ],
        660,
        660,
      )
    expect(paged(420)).toEqual([0, 1])
    expect(paged(300)).toHaveLength(2)
    expect(paged(300)[1]).toBeGreaterThan(10)
  })

  it('moves a little more to a last page that would hold a line or two', () => {
    const rows = Array.from({ length: 42 }, () => row(BREAK.free, 15))
    expect(paginate(rows, 600, 600)).toEqual([0, 35])
  })

  it('fills the foot of a page rather than fill up a last page of seven lines', () => {
    const rows = Array.from({ length: 47 }, () => row(BREAK.free, 15))
    expect(paginate(rows, 600, 600)).toEqual([0, 40])
  })

  it('never adds a page to look better', () => {
    const rows = Array.from({ length: 80 }, () => row(BREAK.lonely, 15))
    expect(paginate(rows, 600, 600)).toEqual([0, 40])
  })

  it('loses no row and overfills no page', () => {
    const rows = fc.array(
      fc.record({
        breakBefore: fc.constantFrom(...Object.values(BREAK)),
        heightPt: fc.integer({ min: 1, max: 60 }),
        gapPt: fc.integer({ min: 0, max: 20 }),
      }),
      { maxLength: 120 },
    )
    fc.assert(
      fc.property(rows, (generated) => {
        const starts = paginate(generated, 80, 100)
        starts.forEach((start, page) => {
          const onPage = generated.slice(start, starts[page + 1])
          const used = onPage.reduce(
            (sum, { heightPt, gapPt }, index) => sum + heightPt + (index ? gapPt : 0),
            0,
          )
          expect(used).toBeLessThanOrEqual(page === 0 ? 80 : 100)
        })
        expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b))
      }),
    )
  })
})

describe('breakInsideBlock', () => {
  it('allows two lines or more on each side', () => {
    expect([1, 2, 3, 4].map((index) => breakInsideBlock(index, 5))).toEqual([
      BREAK.edge,
      BREAK.inside,
      BREAK.inside,
      BREAK.edge,
    ])
  })
})

describe('breakInsideList', () => {
  it('allows two items or more on each side', () => {
    expect([1, 2, 3].map((index) => breakInsideList(index, 4))).toEqual([
      BREAK.lonely,
      BREAK.free,
      BREAK.lonely,
    ])
  })
})
