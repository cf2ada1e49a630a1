'use client'

import type { Draft } from '@/lib/resume/draft'
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
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-4 tablet:mb-8">
        <h1 id="resumes" className="screen-title">
          Resumes
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
  if (count === 0) return 'None at the moment'
  return count === 1 ? '1' : `${count}, newest change first`
}
