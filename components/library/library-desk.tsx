import type { ReactNode } from 'react'
import { now, today } from '@/components/state/today'
import type { Draft } from '@/lib/resume/draft'
import type { SavedPosting } from '@/lib/resume/saved-posting'
import { BEGIN_WORDS } from './begin-words'
import { DESK_WORDS } from './desk-words'
import { PostingsSide } from './postings-side'
import { ResumeList } from './resume-list'
import type { LibraryActs } from './use-library-acts'
import { WaysToBegin } from './ways-to-begin'
import './library.css'

type LibraryDeskProps = {
  readonly drafts: readonly Draft[]
  readonly postings: readonly SavedPosting[]
  readonly acts: LibraryActs
  /** What stands in the way, before everything else. */
  readonly notice: ReactNode
  /** Where everything is kept. */
  readonly children: ReactNode
}

/** The resumes of this device, the ways to begin another, and the postings beside them. */
export function LibraryDesk({ drafts, postings, acts, notice, children }: LibraryDeskProps) {
  return (
    <div className="library">
      <div className="library-desk">
        {notice}
        <ResumeList
          drafts={drafts}
          today={today()}
          nowMs={now()}
          onRename={acts.rename}
          onDuplicate={acts.duplicate}
          onDelete={acts.deleteDraft}
        />
        <section aria-labelledby="begin">
          <h2 id="begin" className="mb-3 text-17 font-title">
            {drafts.length === 0 ? BEGIN_WORDS.begin : DESK_WORDS.beginAnother}
          </h2>
          <WaysToBegin
            isFirst={drafts.length === 0}
            onEmpty={acts.startEmpty}
            onExample={acts.startExample}
          />
        </section>
        {children}
      </div>
      <PostingsSide postings={postings} drafts={drafts} onLink={acts.link} onDelete={acts.deletePosting} />
    </div>
  )
}
