import { describe, expect, it } from 'vitest'
import { freshName } from '@/components/library/fresh-name'

describe('freshName', () => {
  it.each([
    [[], 'My resume'],
    [['Profee'], 'My resume'],
    [['My resume'], 'My resume 2'],
    [['My resume', 'My resume 2', 'My resume 4'], 'My resume 3'],
  ])('next to %j is %s', (taken, name) => {
    expect(freshName('My resume', taken)).toBe(name)
  })
})
