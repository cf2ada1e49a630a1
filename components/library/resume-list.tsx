'use client'

import type { Draft } from '@/lib/resume/draft'
import { DESK_WORDS } from './desk-words'
import { ResumeCard } from './resume-card'

export type ResumeActs = {
  readonly onRename: (draft: Draft, name: string) => void
  readonly onDuplicate: (draft: Draft) => void
  readonly onDelete: (draft: Draft) => void
}

type ResumeListProps = ResumeActs & {
  /** Newest change first. */
  readonly drafts: readonly Draft[]
  readonly today: string
  readonly nowMs: number
}

/** The resumes on the desk. */
export function ResumeList({ drafts, today, nowMs, onRename, onDuplicate, onDelete }: ResumeListProps) {
  return (
    <section aria-labelledby="resumes">
      <div className="resumes-head flex flex-wrap items-baseline justify-between gap-x-4">
        <h1 id="resumes" className="screen-title">
          {DESK_WORDS.resumes}
        </h1>
        <p className="text-13 text-ink-2">{countWords(drafts.length)}</p>
      </div>
      <ul className="resume-list">
        {drafts.map((draft) => (
          <ResumeCard
            key={draft.id}
            draft={draft}
            today={today}
            nowMs={nowMs}
            onRename={(name) => onRename(draft, name)}
            onDuplicate={() => onDuplicate(draft)}
            onDelete={() => onDelete(draft)}
          />
        ))}
      </ul>
    </section>
  )
}

function countWords(count: number): string {
  if (count === 0) return DESK_WORDS.none
  return count === 1 ? '1' : DESK_WORDS.newestFirst(count)
}
