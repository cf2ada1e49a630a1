import { describe, expect, it } from 'vitest'
import { lineStates } from '@/components/import/line-states'
import { originsOf } from '@/components/import/origins'
import { dismissLine } from '@/components/import/place-line'
import { EXAMPLE_BROUGHT, EXAMPLE_RESUME } from './example'

describe('lineStates', () => {
  it('tells what has a place, what has none, and what only heads a section', () => {
    expect(lineStates(EXAMPLE_BROUGHT, originsOf(EXAMPLE_RESUME, EXAMPLE_BROUGHT))).toEqual([
      'placed',
      'read',
      'placed',
      'placed',
      'open',
      'placed',
      'read',
      'placed',
      'open',
    ])
  })

  it('tells a line with words left over from a line without any place', () => {
    const brought = { ...EXAMPLE_BROUGHT, leftovers: [0, 4] }
    const states = lineStates(brought, originsOf(EXAMPLE_RESUME, brought))
    expect([states[0], states[4]]).toEqual(['part', 'open'])
  })

  it('tells what is not needed from what has gone', () => {
    const brought = dismissLine(EXAMPLE_BROUGHT, 8)
    const resume = { ...EXAMPLE_RESUME, experience: [] }
    const states = lineStates(brought, originsOf(resume, brought))
    expect([states[8], states[3]]).toEqual(['dismissed', 'gone'])
  })
})
