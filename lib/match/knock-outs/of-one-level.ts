import { quote } from '@/lib/match/quote'
import type { Knockout } from '@/lib/match/report'
import type { JobLevel, Posting } from '@/lib/posting/posting'

/**
 * A condition that a page about several levels puts on one of them: missed, it is unclear until the person has chosen
 * a level. "Coder II: 2 years" turns nobody away who applies as Coder I.
 */
export function ofOneLevel(knockout: Knockout, posting: Posting): Knockout {
  const level = knockout.verdict === 'not-met' ? levelAround(knockout, posting) : null
  return level
    ? {
        ...knockout,
        verdict: 'unclear',
        because: `Asked of ${quote(level.label)} alone. ${knockout.because} Choose the level you apply for.`,
      }
    : knockout
}

/** The level that a condition is of, on a page of which no level has been chosen. */
function levelAround({ postingSpan }: Knockout, { levels, levelRead }: Posting): JobLevel | null {
  if (levelRead !== null) return null
  const around = levels.filter(({ spans }) =>
    spans.some(({ start, end }) => start <= postingSpan.start && postingSpan.start < end),
  )
  return around.length === 1 ? (around[0] ?? null) : null
}
