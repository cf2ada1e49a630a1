import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eachRun } from '@/lib/match/runs'
import { arbitraryText } from '@/test/arbitraries/prose'

describe('eachRun', () => {
  it('has one run for each word from the fifth on', () => {
    expect(runsOf('coded charts for two')).toEqual([])
    expect(runsOf('coded charts for two clinics and a lab')).toHaveLength(4)
  })

  it('sees neither case nor what stands between words', () => {
    expect(runsOf('CPC, CCS (or) RHIT – Élan.')).toEqual(runsOf('cpc ccs or rhit élan'))
  })

  it('tells the order of words', () => {
    expect(runsOf('a b c d e')).not.toEqual(runsOf('b a c d e'))
  })

  it('gives equal numbers to equal runs and others to others', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
        fc.pre(!/[\u{10000}-\u{10FFFF}]/u.test(text))
        const spelled = words.slice(4).map((_, at) => words.slice(at, at + 5).join(' '))
        const runs = runsOf(text)
        expect(runs).toHaveLength(spelled.length)
        expect(new Set(runs).size).toBe(new Set(spelled).size)
      }),
    )
  })
})

function runsOf(text: string): number[] {
  const runs: number[] = []
  eachRun(text, (run) => runs.push(run))
  return runs
}
