import { flatMap } from '@/lib/base/flat-map'
import type { Knockout, Score, SumLine } from '@/lib/match/report'
import { sumOf } from './fit'
import { toTenths } from './row'
import { CAPS } from './weights'

/** Something that holds a number down. */
export type Cap = { readonly at: number; readonly because: string }

/**
 * A number out of 100, to a tenth, with its sum. The lowest cap holds it under itself, in proportion.
 *
 * With nothing to compare the number is 0: nothing asked is nothing answered.
 */
export function scoreOf(lines: readonly SumLine[], caps: readonly Cap[]): Score {
  const points = sumOf(lines, 'points')
  const of = sumOf(lines, 'of')
  const share = of === 0 ? 0 : Math.round(points * 10) / Math.round(of * 10)
  const from = toTenths(100 * share)
  const lowest = caps.toSorted((a, b) => a.at - b.at)[0]
  const value = lowest ? toTenths(lowest.at * share) : from
  if (!lowest || value === from) return { value: from, lines, points, of, cap: null }
  return { value, lines, points, of, cap: { ...lowest, from } }
}

/** What missed conditions hold down. Standards and exclusions hold nothing: see CAPS. */
export function capsOf(knockouts: readonly Knockout[]): readonly Cap[] {
  return flatMap(knockouts, ({ verdict, kind, label }) =>
    verdict === 'not-met' && kind !== 'standard' && kind !== 'excluded'
      ? [{ at: CAPS[kind].points, because: `Not met: ${label}.` }]
      : [],
  )
}
