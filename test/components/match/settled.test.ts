import { describe, expect, it } from 'vitest'
import { afterReport, type Remark, remarkRows, type Settled } from '@/components/match/settled'

type Item = Remark & { readonly remedy: { readonly after: string } }

const items: readonly Item[] = ['a', 'b', 'c'].map((id) => ({ id, remedy: { after: id } }))

function settle(index: number, how: Settled<Item>['how'], more: Partial<Settled<Item>> = {}): Settled<Item> {
  const item = items[index]
  if (item === undefined) throw new Error('The test has no such remark.')
  return { item, how, words: 'done.', position: index, placed: null, wasGone: false, ...more }
}

const idsOf = (rows: ReturnType<typeof remarkRows<Item>>) =>
  rows.map((row) => (row.kind === 'open' ? row.item.id : `settled ${row.settled.item.id}`))

describe('remarkRows', () => {
  it('keeps the order of the report', () => {
    expect(idsOf(remarkRows(items, []))).toEqual(['a', 'b', 'c'])
  })

  it('leaves a settled remark where it stood, whether or not the report still has it', () => {
    expect(idsOf(remarkRows(items, [settle(1, 'set-aside')]))).toEqual(['a', 'settled b', 'c'])
    const without = items.filter(({ id }) => id !== 'b')
    expect(idsOf(remarkRows(without, [settle(1, 'changed')]))).toEqual(['a', 'settled b', 'c'])
  })

  it('shows a remark again that comes back with another change', () => {
    const back = { id: 'b', remedy: { after: 'something else' } }
    expect(idsOf(remarkRows([back], [settle(1, 'changed')]))).toEqual(['b', 'settled b'])
    expect(idsOf(remarkRows([back], [settle(1, 'set-aside')]))).toEqual(['settled b'])
  })

  it('keeps a settled remark even when few others are left', () => {
    expect(idsOf(remarkRows([], [settle(2, 'changed')]))).toEqual(['settled c'])
  })
})

describe('afterReport', () => {
  it('waits for the report that comes without it', () => {
    const settled = [settle(1, 'changed')]
    expect(afterReport(settled, items)).toBe(settled)
    expect(afterReport(settled, [])).toEqual([settle(1, 'changed', { wasGone: true })])
  })

  it('opens it again when it is back, since somebody undid the change elsewhere', () => {
    expect(afterReport([settle(1, 'changed', { wasGone: true })], items)).toEqual([])
    expect(afterReport([settle(1, 'written', { wasGone: true })], items)).toEqual([])
  })

  it('leaves alone what was set aside', () => {
    const settled = [settle(0, 'set-aside')]
    expect(afterReport(settled, [])).toBe(settled)
    expect(afterReport(settled, items)).toBe(settled)
  })
})
