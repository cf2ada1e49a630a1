import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedPath } from '@/components/state/changed-path'

describe('changedPath', () => {
  it.each([
    [{ a: 1 }, { a: 1 }, null],
    [{ a: { b: ['x', 'y'] } }, { a: { b: ['x', 'z'] } }, 'a.b.1'],
    [{ a: 1, b: 1 }, { a: 2, b: 2 }, ''],
    [{ a: { b: 1, c: 1 } }, { a: { b: 2, c: 2 } }, 'a'],
    [{ a: [1] }, { a: [1, 2] }, 'a.1'],
    [{ a: 1 }, { a: 1, b: undefined }, null],
    [null, { a: 1 }, ''],
  ])('compares %j with %j', (before, after, path) => expect(changedPath(before, after)).toBe(path))

  it('says null exactly for equal values', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(changedPath(a, structuredClone(a))).toBeNull()
        expect(changedPath(a, b) === null).toBe(isSameModuloOrder(a, b))
      }),
    )
  })
})

function isSameModuloOrder(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b)
}

function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? '-0' : JSON.stringify(value)
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(',')}}`
}
