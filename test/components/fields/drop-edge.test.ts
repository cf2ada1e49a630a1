import { describe, expect, it } from 'vitest'
import { dropEdge } from '@/components/fields/drop-edge'

const rows = ['a', 'b', 'c'].map((id) => ({ id }))
const edges = (id: string, to: number) => rows.map((_, index) => dropEdge({ id, to }, index, rows))

describe('dropEdge', () => {
  it('shows one edge: where the row would go in', () => {
    expect(edges('c', 0)).toEqual(['before', null, null])
    expect(edges('a', 2)).toEqual([null, null, 'before'])
    expect(edges('a', 3)).toEqual([null, null, 'after'])
  })

  it('shows none where the row would stay, or while nothing is dragged', () => {
    expect([...edges('b', 1), ...edges('b', 2)]).toEqual(Array(6).fill(null))
    expect(dropEdge(null, 0, rows)).toBeNull()
  })
})
