import { describe, expect, it } from 'vitest'
import { stateOf } from '@/lib/match/knock-outs/states'

describe('stateOf', () => {
  it.each([
    ['Dayton, Ohio', 'OH'],
    ['Dayton, OH', 'OH'],
    ['Dayton, OH 45402', 'OH'],
    ['Dayton, OH 45402-1234', 'OH'],
    ['Dayton, Ohio, USA', 'OH'],
    ['Dayton, OH, US', 'OH'],
    ['Dayton, OH 45402, United States of America', 'OH'],
    ['Charleston, West Virginia', 'WV'],
    ['Richmond, Virginia', 'VA'],
    ['Seattle, Washington', 'WA'],
    ['Washington, DC', 'DC'],
    ['Texas', 'TX'],
    ['Dayton', null],
    ['Remote', null],
    ['Kansas City', null],
    ['', null],
    ['Toronto, ON', null],
  ])('%s: %s', (place, state) => {
    expect(stateOf(place)).toBe(state)
  })
})
