import { describe, expect, it } from 'vitest'
import { inOrder } from '@/components/match/use-resting-order'

const items = (ids: string) => [...ids].map((id) => ({ id }))
const idsOf = (ordered: readonly { readonly id: string }[]) => ordered.map(({ id }) => id).join('')

describe('inOrder', () => {
  it('keeps rows where they were shown last, whatever order is wanted now', () => {
    expect(idsOf(inOrder(items('cab'), ['a', 'b', 'c']))).toBe('abc')
  })

  it('leaves out what is gone, and puts what is new at the end', () => {
    expect(idsOf(inOrder(items('xcay'), ['a', 'b', 'c']))).toBe('acxy')
  })
})
