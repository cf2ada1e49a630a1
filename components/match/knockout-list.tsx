import type { Knockout } from '@/lib/match/report'
import { AnswerSign } from './answer-sign'
import { MATCH_WORDS } from './match-words'
import { tieHandlers, tieId, useTying } from './tying'
import { WholeCodes } from './whole-codes'

/** The conditions that people filter by: not met, unclear, met, in that order. */
export function KnockoutList({ knockouts }: { readonly knockouts: readonly Knockout[] }) {
  const tying = useTying()
  if (knockouts.length === 0)
    return <p className="knockouts knockouts-none text-13 text-ink-2">{MATCH_WORDS.noKnockOuts}</p>
  return (
    <section aria-label={MATCH_WORDS.knockOuts}>
      <ul className="knockouts">
        {inOrder(knockouts).map((knockout) => (
          <li
            key={knockout.id}
            id={tieId('report', knockout.id)}
            tabIndex={-1}
            className="report-row knockout-row"
            data-tied={tying.tie === knockout.id}
            {...tieHandlers(tying, knockout.id)}
          >
            <span
              className={`text-13 font-strong whitespace-nowrap ${knockout.verdict === 'not-met' ? 'text-rust' : ''}`}
            >
              <span className="mr-2 inline-block align-[-2px]">
                <AnswerSign answer={SIGNS[knockout.verdict]} />
              </span>
              {WORDS[knockout.verdict]}
            </span>
            <span className="font-strong">
              <WholeCodes text={knockout.label} />
            </span>
            <p className="text-13 text-pretty text-ink-2">
              <WholeCodes text={knockout.because} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

const ORDER = ['not-met', 'unclear', 'met'] as const
const WORDS = { 'not-met': MATCH_WORDS.notMet, unclear: MATCH_WORDS.unclear, met: MATCH_WORDS.met } as const
const SIGNS = { 'not-met': 'not-met', unclear: 'part', met: 'shown' } as const

function inOrder(knockouts: readonly Knockout[]): readonly Knockout[] {
  return ORDER.flatMap((verdict) => knockouts.filter((knockout) => knockout.verdict === verdict))
}
