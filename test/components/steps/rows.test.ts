import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dropRow,
  hideRow,
  insertRow,
  moveRow,
  neighbourOf,
  removeRow,
  sameOrder,
} from '@/components/steps/rows'

const rows = [{ id: 'cpc' }, { id: 'crc' }, { id: 'ccs' }]

describe('sameOrder', () => {
  it('puts rows in another order with the words they have now', () => {
    const now = [
      { id: 'cpc', name: 'Typed since' },
      { id: 'crc', name: 'Risk' },
    ]
    expect(sameOrder(now, [{ id: 'crc' }, { id: 'cpc' }])).toEqual([now[1], now[0]])
  })
})

describe('dropRow', () => {
  it('puts a row between two others, counted where it still stood', () => {
    expect(ids(dropRow(rows, 'cpc', 2))).toEqual(['crc', 'cpc', 'ccs'])
    expect(ids(dropRow(rows, 'cpc', 3))).toEqual(['crc', 'ccs', 'cpc'])
    expect(ids(dropRow(rows, 'ccs', 0))).toEqual(['ccs', 'cpc', 'crc'])
  })

  it('stays beside its own place, and for a row that is gone', () => {
    for (const to of [1, 2]) expect(dropRow(rows, 'crc', to)).toEqual(rows)
    expect(dropRow(rows, 'coc', 0)).toEqual(rows)
  })
})

describe('hideRow', () => {
  it('hides one row and no other, and leaves no trace when it is shown again', () => {
    const hiding = hideRow(rows, 'crc', true)
    expect(hiding).toEqual([{ id: 'cpc' }, { id: 'crc', hidden: true }, { id: 'ccs' }])
    const shown = hideRow(hiding, 'crc', false)
    expect(shown).toEqual(rows)
    expect('hidden' in (shown[1] ?? {})).toBe(false)
  })
})

describe('moveRow', () => {
  it('changes places with the next', () => {
    expect(ids(moveRow(rows, 'cpc', 1))).toEqual(['crc', 'cpc', 'ccs'])
    expect(ids(moveRow(rows, 'ccs', -1))).toEqual(['cpc', 'ccs', 'crc'])
  })

  it('stays at the edges', () => {
    expect(moveRow(rows, 'cpc', -1)).toEqual(rows)
    expect(moveRow(rows, 'ccs', 1)).toEqual(rows)
  })

  it('keeps every row', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string(), { minLength: 1 }),
        fc.nat(),
        fc.constantFrom(-1 as const, 1),
        (all, at, by) => {
          const some = all.map((id) => ({ id }))
          const id = all[at % all.length] ?? ''
          expect(ids(moveRow(some, id, by)).sort()).toEqual([...all].sort())
        },
      ),
    )
  })
})

describe('neighbourOf', () => {
  it('is the next row, else the one before, else none', () => {
    expect(neighbourOf(rows, 'cpc')?.id).toBe('crc')
    expect(neighbourOf(rows, 'ccs')?.id).toBe('crc')
    expect(neighbourOf([{ id: 'cpc' }], 'cpc')).toBeUndefined()
  })
})

describe('insertRow', () => {
  it('brings a removed row back to its place', () => {
    expect(insertRow(removeRow(rows, 'crc'), 1, { id: 'crc' })).toEqual(rows)
  })
})

function ids(some: readonly { id: string }[]): string[] {
  return some.map((row) => row.id)
}
