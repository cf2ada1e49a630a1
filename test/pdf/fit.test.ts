import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitToPages, type Setting } from '@/lib/pdf/fit'
import { arbitraryCoder } from './arbitrary-resume'
import { layOut, readLines } from './laid-out'

describe('fitToPages', () => {
  it('leaves a resume alone that fits as it is set', () => {
    expect(tried(() => 1, 'normal')).toMatchObject({
      outcome: 'as set',
      density: 'normal',
      smallerByPt: 0,
      settings: ['normal'],
    })
  })

  it('tries denser settings before smaller letters, and never an airier one', () => {
    const report = tried(({ smallerByPt }) => (smallerByPt < 0.4 ? 2 : 1), 'airy')
    expect(report.settings).toEqual(['airy', 'normal', 'dense', 'dense −0.2', 'dense −0.4'])
    expect(report).toMatchObject({ outcome: 'smaller', density: 'dense', smallerByPt: 0.4 })
  })

  it('stops at the floor, says how many pages it takes there, and leaves the page as it was', () => {
    const report = tried(({ density }) => (density === 'dense' ? 3 : 4), 'normal')
    expect(report.settings.at(-1)).toBe('dense −0.6')
    expect(report).toMatchObject({ outcome: 'too long', density: 'normal', smallerByPt: 0, fewestPages: 3 })
  })
})

function tried(pagesAt: (setting: Setting) => number, density: 'airy' | 'normal') {
  const settings: string[] = []
  const report = fitToPages(1, density, 0.6, (setting) => {
    settings.push(`${setting.density}${setting.smallerByPt > 0 ? ` −${setting.smallerByPt}` : ''}`)
    return pagesAt(setting)
  })
  return { ...report, settings }
}

describe('layOutResume, asked to fit', () => {
  it('says nothing when it was not asked', () => {
    fc.assert(
      fc.property(arbitraryCoder, (resume) => {
        expect(layOut(resume).fit).toBeNull()
      }),
      { numRuns: 5 },
    )
  })

  it('takes no more pages than asked unless it says that it cannot, and then it changes nothing', () => {
    const outcomes = new Set<string>()
    fc.assert(
      fc.property(arbitraryCoder, fc.constantFrom(1 as const, 2 as const), (resume, fitTo) => {
        const free = layOut(resume)
        const fitted = layOut(resume, { fitTo })
        outcomes.add(fitted.fit?.outcome ?? '')
        if (fitted.fit?.outcome === 'too long') {
          expect(fitted.pages).toEqual(free.pages)
          expect(fitted.fit.fewestPages).toBeGreaterThan(fitTo)
        } else {
          expect(fitted.pages.length).toBeLessThanOrEqual(fitTo)
        }
        if (fitted.fit?.outcome === 'as set') expect(fitted.pages).toEqual(free.pages)
      }),
      { numRuns: 60 },
    )
    expect([...outcomes].sort()).toEqual(['as set', 'smaller', 'tighter', 'too long'])
  })

  it('keeps every word, the name at its size, and credentials at 9 points or more', () => {
    fc.assert(
      fc.property(arbitraryCoder, (resume) => {
        const words = (fitTo?: 1 | 2) =>
          readLines(layOut(resume, fitTo ? { fitTo } : {}))
            .map(({ text }) => text)
            .join(' ')
            .split(/ +/)
            .join(' ')
        const lines = readLines(layOut(resume, { fitTo: 1 }))
        expect(words(1)).toBe(words())
        for (const { block, runs } of lines) {
          if (block.tag === 'h1') expect(runs[0]?.sizePt).toBeGreaterThan(20)
          if (/^credentials\.\d/.test(block.id)) expect(runs[0]?.sizePt).toBeGreaterThanOrEqual(9)
        }
      }),
      { numRuns: 20 },
    )
  })
})
