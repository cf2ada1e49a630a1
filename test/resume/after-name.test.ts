import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOrder, orderForPosting, suggestedOrder } from '@/lib/resume/after-name'
import { resumeShape } from '@/lib/resume/schema'

const held = (...acronyms: readonly (string | object)[]) =>
  resumeShape.parse({
    credentials: acronyms.map((one, id) => ({
      id: String(id),
      ...(typeof one === 'string' ? { acronym: one } : one),
    })),
  }).credentials

describe('suggestedOrder', () => {
  it.each([
    [
      ['CPC-A', 'RN', 'CCS'],
      ['RN', 'CCS', 'CPC-A'],
    ],
    [
      ['CRC', 'CPC', 'RHIT'],
      ['CRC', 'CPC', 'RHIT'],
    ],
    [
      ['COC-A', 'CPC'],
      ['CPC', 'COC-A'],
    ],
  ])('of %j is %j', (given, wanted) => {
    expect(suggestedOrder(held(...given)).map(({ acronym }) => acronym)).toEqual(wanted)
  })

  it('is the same array when nothing is to be changed', () => {
    const rows = held('RN', 'CPC', { acronym: 'CCS', status: 'in-progress' })
    expect(suggestedOrder(rows)).toBe(rows)
  })

  it('leaves what does not stand after the name in its place', () => {
    const rows = held(
      { acronym: 'CCS', status: 'in-progress' },
      'CPC-A',
      { acronym: 'CIC', hidden: true },
      'CRC',
    )
    expect(suggestedOrder(rows).map(({ acronym }) => acronym)).toEqual(['CCS', 'CRC', 'CIC', 'CPC-A'])
  })
})

describe('orderForPosting', () => {
  const order = (
    rows: ReturnType<typeof held>,
    asked: readonly (readonly [string, 'required' | 'preferred'])[],
  ) => orderForPosting(rows, new Map(asked)).map(({ acronym }) => acronym)

  it('leads with what is required, then what is preferred, then the usual order', () => {
    expect(
      order(held('CPC-A', 'RN', 'CPC', 'CRC', 'CCS'), [
        ['2', 'preferred'],
        ['4', 'required'],
        ['3', 'required'],
      ]),
    ).toEqual(['CRC', 'CCS', 'CPC', 'RN', 'CPC-A'])
  })

  it('brings nothing after the name that is not held', () => {
    const rows = held('CPC', { acronym: 'CCS', status: 'in-progress' })
    expect(orderForPosting(rows, new Map([['1', 'required']]))).toBe(rows)
  })

  it('keeps every credential, and is content with its own order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('CPC', 'RN', 'CPC-A', '')),
        fc.dictionary(fc.nat(9).map(String), fc.constantFrom('required' as const, 'preferred' as const)),
        (given, asked) => {
          const rows = held(...given)
          const ordered = orderForPosting(rows, new Map(Object.entries(asked)))
          expect(ordered.map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => id).sort())
          expect(orderForPosting(ordered, new Map(Object.entries(asked)))).toBe(ordered)
        },
      ),
    )
  })
})

describe('inOrder', () => {
  it('keeps every credential, whatever the order asked for', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('CPC', 'RN', 'CPC-A', '')),
        fc.array(fc.nat(9).map(String)),
        (given, ids) => {
          const rows = held(...given)
          expect(
            inOrder(rows, [...new Set(ids)])
              .map(({ id }) => id)
              .sort(),
          ).toEqual(rows.map(({ id }) => id).sort())
        },
      ),
    )
  })
})
