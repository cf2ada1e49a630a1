import { quote } from '@/lib/match/quote'
import type { Knockout } from '@/lib/match/report'
import type { JobLevel, Posting } from '@/lib/posting/posting'
import type { Span } from '@/lib/text/span'

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

/** The level that a condition is of, on a page of which no level has been chosen; null for a choice of several levels. */
function levelAround({ postingSpan }: Knockout, posting: Posting): JobLevel | null {
  const { levels, levelRead, requirements } = posting
  if (levelRead !== null || levels.length === 0) return null
  const asked = requirements.find(({ spans }) => spans.some((span) => startsIn(span, postingSpan)))
  const around = levels.filter(({ spans }) =>
    [postingSpan, ...(asked?.spans ?? [])].every((one) => spans.some((part) => startsIn(one, part))),
  )
  return around.length === 1 ? (around[0] ?? null) : null
}

function startsIn({ start }: Span, part: Span): boolean {
  return part.start <= start && start < part.end
}
