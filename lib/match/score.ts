import { sumOf } from './fit'
import type { Knockout, Score, SumLine } from './report'
import { CAPS } from './weights'

/**
 * A number out of 100 with its sum. A missed condition holds it at or under its cap; the lowest cap speaks.
 *
 * With nothing to compare the number is 0: nothing asked is nothing answered.
 */
export function scoreOf(lines: readonly SumLine[], knockouts: readonly Knockout[]): Score {
  const points = sumOf(lines, 'points')
  const of = sumOf(lines, 'of')
  const value = of === 0 ? 0 : Math.round((100 * Math.round(points * 10)) / Math.round(of * 10))
  const lowest = knockouts
    .flatMap(({ verdict, kind, label }) =>
      verdict === 'not-met' && kind !== 'standard' ? [{ at: CAPS[kind].points, label }] : [],
    )
    .toSorted((a, b) => a.at - b.at)[0]
  if (!lowest || value <= lowest.at) return { value, lines, points, of, cap: null }
  return { value: lowest.at, lines, points, of, cap: { at: lowest.at, because: `Not met: ${lowest.label}.` } }
}
