import Link from 'next/link'
import { inWhole } from '@/lib/base/in-whole'
import { nextDate } from '@/lib/tally/next-date'
import { ConditionMark } from './condition-mark'
import { letterOf } from './letters'
import type { ListProps } from './list-props'
import { postingHref } from './posting-href'
import { dateWords, WORDS } from './postings-words'
import { StatusSelect } from './status-select'

/** The postings one below the other, for a phone. */
export function PostingList({ rows, today, draftId, acts }: ListProps) {
  return (
    <ul className="rank-list">
      {rows.map((row, index) => {
        const { posting, title, answer } = row
        const next = nextDate(posting, today)
        const letter = letterOf(index, rows.length)
        return (
          <li key={posting.id}>
            <div className="min-w-0">
              <h3 className="font-title">
                {letter !== '' && <span className="mr-2 font-normal text-ink-2">{letter}</span>}
                <Link
                  className="posting-link"
                  data-posting={posting.id}
                  href={postingHref(posting.id)}
                  scroll={false}
                >
                  {title}
                </Link>
              </h3>
              {posting.employer !== '' && <p className="text-13 text-ink-2">{posting.employer}</p>}
              {draftId !== null && <ConditionMark answer={answer} />}
              {next !== null && (
                <p className="text-13 text-ink-2">{dateWords(next, posting.interviewTime, today)}</p>
              )}
            </div>
            <div className="text-right">
              {draftId !== null && answer === undefined && <p className="fit-number">{'\u00a0'}</p>}
              {draftId !== null && answer?.ok && (
                <p className={`fit-number ${answer.value.summary.fit === 0 ? 'font-normal text-ink-3' : ''}`}>
                  <span className="sr-only">{WORDS.fit} </span>
                  {inWhole(answer.value.summary.fit)}
                  {answer.value.summary.isCapped && <span className="capped">{WORDS.capped}</span>}
                </p>
              )}
              <StatusSelect row={row} acts={acts} className="rank-status" />
            </div>
          </li>
        )
      })}
    </ul>
  )
}
