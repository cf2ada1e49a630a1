import Link from 'next/link'
import { inWhole } from '@/lib/base/in-whole'
import { nextDate } from '@/lib/tally/next-date'
import type { ListedPosting } from './arrange'
import { ConditionMark } from './condition-mark'
import { letterOf } from './letters'
import type { ListProps } from './list-props'
import { postingHref } from './posting-href'
import { dateWords, WORDS } from './postings-words'
import { RowMenu } from './row-menu'
import { StatusSelect } from './status-select'

/** The postings as a table, where there is room for one. */
export function PostingTable({ rows, today, draftId, openId, acts }: ListProps) {
  const hasLetters = letterOf(0, rows.length) !== ''
  return (
    <table className="rank-table">
      <thead>
        <tr>
          {hasLetters && <td />}
          <th scope="col">{WORDS.posting}</th>
          {draftId !== null && (
            <>
              <th scope="col">{WORDS.conditions}</th>
              <th scope="col" className="number">
                {WORDS.fit}
              </th>
              <th scope="col" className="number">
                {WORDS.findability}
              </th>
            </>
          )}
          <th scope="col">{WORDS.status}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => {
          const { posting, title } = row
          const next = nextDate(posting, today)
          return (
            <tr key={posting.id}>
              {hasLetters && <td className="letter">{letterOf(index, rows.length)}</td>}
              <th scope="row">
                <Link
                  className="posting-link"
                  data-posting={posting.id}
                  href={postingHref(posting.id)}
                  scroll={false}
                  aria-current={posting.id === openId ? 'true' : undefined}
                >
                  {title}
                </Link>
                {posting.employer !== '' && <span className="employer">{posting.employer}</span>}
              </th>
              {draftId !== null && (
                <>
                  <td>
                    <ConditionMark answer={row.answer} />
                  </td>
                  <Numbers answer={row.answer} />
                </>
              )}
              <td className="stage">
                <StatusSelect row={row} acts={acts} />
                {next !== null && (
                  <span className="date">{dateWords(next, posting.interviewTime, today)}</span>
                )}
              </td>
              <td className="more">
                <RowMenu
                  title={title}
                  onMatch={draftId === null ? null : () => void acts.match(draftId, posting)}
                  onRemove={() =>
                    acts.remove(
                      posting,
                      title,
                      rows.map((one) => one.posting),
                    )
                  }
                />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function Numbers({ answer }: Pick<ListedPosting, 'answer'>) {
  if (!answer?.ok)
    return (
      <>
        <td />
        <td />
      </>
    )
  const { fit, isCapped, findability } = answer.value.summary
  return (
    <>
      <td className={fit === 0 ? 'number quiet' : 'number'}>
        {inWhole(fit)}
        {isCapped && <span className="capped">{WORDS.capped}</span>}
      </td>
      <td className="number quiet">{inWhole(findability)}</td>
    </>
  )
}
