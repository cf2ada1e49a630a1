import { POSTING_STATUSES } from '@/lib/resume/saved-posting'
import type { ListedPosting } from './arrange'
import { STATUS_WORDS, WORDS } from './postings-words'
import type { PostingsActs } from './use-postings-acts'

type StatusSelectProps = {
  readonly row: ListedPosting
  readonly acts: PostingsActs
  readonly className?: string
}

/** How far an application has come, to be changed where it stands. */
export function StatusSelect({ row: { posting, title }, acts, className = '' }: StatusSelectProps) {
  return (
    <select
      className={`pick-plain ${className}`}
      aria-label={WORDS.statusOf(title)}
      value={posting.status}
      onChange={(event) => {
        const status = POSTING_STATUSES.find((one) => one === event.target.value)
        if (status !== undefined) acts.move(posting, title, status)
      }}
    >
      {POSTING_STATUSES.map((status) => (
        <option key={status} value={status}>
          {STATUS_WORDS[status]}
        </option>
      ))}
    </select>
  )
}
