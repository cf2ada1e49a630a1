import type { CeuCycle } from '@/lib/resume/ceu-cycles'
import { sayRange } from '@/lib/resume/say-date'
import { daysWords, leftWords, NO_END, NO_RULE, OWN_NUMBER } from './credentials-words'

/** Renewal takes weeks: from here on a cycle is set in rust. */
const URGENT_DAYS = 60

type CycleSectionProps = {
  readonly cycle: CeuCycle
  /** The credentials of the cycle, each with its form. */
  readonly children: React.ReactNode
}

/** One renewal: how far it is, by when, and for which credentials. */
export function CycleSection({ cycle, children }: CycleSectionProps) {
  const { members, sum, start, end, required, isOwnNumber, logged, daysLeft } = cycle
  const names = members.map(({ credential }) => credential.acronym || credential.name)
  const isUrgent = daysLeft !== null && daysLeft <= URGENT_DAYS && cycle.left !== 0
  return (
    <section aria-label={names.join(', ')} className="mt-9">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-b-2 border-ink pb-1.5">
        <h2 className="text-17 font-title">
          {sum === null ? names.join(', ') : `${cycle.issuer}: ${names.join(', ')}`}
        </h2>
        {daysLeft !== null && (
          <p className={`text-13 ${isUrgent || daysLeft < 0 ? 'font-strong text-rust' : 'text-ink-2'}`}>
            {daysLeft < 0 ? `Renewal was due ${daysWords(daysLeft)}` : `Renews ${daysWords(daysLeft)}`}
          </p>
        )}
      </div>
      <p className="mt-3 font-title">{leftWords(logged, required, end)}</p>
      {required !== null && required > 0 && (
        <div className="ceu-bar" aria-hidden="true">
          <span style={{ width: `${Math.min(100, (100 * logged) / required)}%` }} />
        </div>
      )}
      <div className="mt-1.5 grid gap-1 text-13 text-pretty text-ink-2">
        {start !== null && end !== null && <p>{`Counted: ${sayRange(start, end)}.`}</p>}
        {end === null && <p>{NO_END}</p>}
        {required === null && <p>{NO_RULE}</p>}
        {isOwnNumber && <p>{OWN_NUMBER}</p>}
        {sum !== null && (
          <p>
            {sum.says}{' '}
            <a
              className="underline underline-offset-3"
              href={sum.source.url}
              target="_blank"
              rel="noreferrer"
            >
              {sum.source.label}
            </a>
          </p>
        )}
      </div>
      <ul className="mt-3 border-t border-rule">{children}</ul>
    </section>
  )
}
