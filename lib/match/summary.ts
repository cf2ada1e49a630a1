import type { Posting } from '@/lib/posting/posting'
import type { Knockout, MatchReport } from './report'

/** A report in short, for a list of many. */
export type MatchSummary = {
  readonly domain: Posting['domain']
  readonly fit: number
  /** Whether a missed condition holds Fit down. */
  readonly isCapped: boolean
  readonly findability: number
  /** How many conditions are met, and which are not or may not be. */
  readonly knockouts: {
    readonly met: number
    readonly unclear: readonly string[]
    readonly notMet: readonly string[]
  }
  readonly verdict: string
}

/** What a list says of one comparison. */
export function summaryOf(posting: Pick<Posting, 'domain'>, report: MatchReport): MatchSummary {
  const { fit, findability, knockouts, verdict } = report
  return {
    domain: posting.domain,
    fit: fit.value,
    isCapped: fit.cap !== null,
    findability: findability.value,
    knockouts: {
      met: labelled(knockouts, 'met').length,
      unclear: labelled(knockouts, 'unclear'),
      notMet: labelled(knockouts, 'not-met'),
    },
    verdict,
  }
}

function labelled(knockouts: readonly Knockout[], wanted: Knockout['verdict']): readonly string[] {
  return knockouts.filter(({ verdict }) => verdict === wanted).map(({ label }) => label)
}
