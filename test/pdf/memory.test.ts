import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOutResume } from '@/lib/pdf/layout'
import { memory } from '@/lib/pdf/memory'
import { classic } from '@/templates/classic'
import { arbitraryCoder } from './arbitrary-resume'
import { fonts } from './laid-out'

describe('memory', () => {
  it('finds a thing once for the same fonts, style and key', () => {
    const remember = memory<number>()
    let count = 0
    const ask = (key: string, library = fonts) => remember(library, classic.styles.bullet, key, () => ++count)
    expect([ask('a'), ask('b'), ask('a')]).toEqual([1, 2, 1])
    expect(ask('a', new Map(fonts))).toBe(3)
  })

  it('forgets the oldest beyond its bound', () => {
    const remember = memory<number>()
    let count = 0
    const ask = (key: number) => remember(fonts, classic.styles.bullet, `${key}`, () => ++count)
    for (let key = 0; key < 3001; key += 1) ask(key)
    expect(ask(3000)).toBe(3001)
    expect(ask(0)).toBe(3002)
  })

  it('changes nothing of a layout, whatever was laid out before', () => {
    const settings = { template: 'classic', size: 'letter', density: 'normal' } as const
    fc.assert(
      fc.property(arbitraryCoder, (resume) => {
        const anew = layOutResume(resume, settings, classic, new Map(fonts))
        expect(layOutResume(resume, settings, classic, fonts)).toEqual(anew)
        expect(layOutResume(resume, settings, classic, fonts)).toEqual(anew)
      }),
      { numRuns: 30 },
    )
  })
})
