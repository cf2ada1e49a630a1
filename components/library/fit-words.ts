import type { Knockout, MatchReport } from '@/lib/match/report'

/** How the hard conditions of a posting stand, worst first, in a few words. */
export type ConditionWords = { readonly verdict: Knockout['verdict'] | 'none'; readonly words: string }

/** "Not met: CCS", "3 met, 1 unclear", "4 of 4 met". */
export function conditionWords({ knockouts }: Pick<MatchReport, 'knockouts'>): ConditionWords {
  const missed = knockouts.filter((knockout) => knockout.verdict === 'not-met')
  const met = knockouts.filter((knockout) => knockout.verdict === 'met').length
  const unclear = knockouts.length - met - missed.length
  if (missed.length > 0)
    return { verdict: 'not-met', words: `Not met: ${missed.map((knockout) => knockout.label).join(', ')}` }
  if (unclear > 0)
    return { verdict: 'unclear', words: met > 0 ? `${met} met, ${unclear} unclear` : `${unclear} unclear` }
  if (met > 0) return { verdict: 'met', words: `${met} of ${met} met` }
  return { verdict: 'none', words: 'No hard conditions' }
}
