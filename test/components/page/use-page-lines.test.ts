import { describe, expect, it } from 'vitest'
import { nextLine } from '@/components/page/use-page-lines'

describe('nextLine', () => {
  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 2, null],
    ['ArrowUp', 1, 0],
    ['ArrowUp', 0, null],
    ['Home', 2, 0],
    ['End', 0, 2],
    ['Enter', 1, null],
    ['ArrowDown', -1, null],
  ])('leads with %s from line %i to %s of 3', (key, from, to) => expect(nextLine(key, from, 3)).toBe(to))
})
