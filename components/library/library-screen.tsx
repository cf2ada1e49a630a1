'use client'

import { problemSentence } from '@/components/problem-message'
import { UnreadableButton } from '@/components/shell/backup-button'
import { Toast } from '@/components/shell/toast'
import { now, today } from '@/components/state/today'
import { type Library, useLibrary } from '@/components/state/use-library'
import type { Draft } from '@/lib/resume/draft'
import { LibraryFoot } from './library-foot'
import { LibraryGround } from './library-ground'
import { PostingsSide } from './postings-side'
import { ResumeList } from './resume-list'
import { type LibraryActs, useLibraryActs } from './use-library-acts'
import { WaysToBegin } from './ways-to-begin'
import { Welcome } from './welcome'

/** Everything that is kept on this device and the ways to begin; on the first visit, a welcome. */
export function LibraryScreen() {
  const library = useLibrary()
  const acts = useLibraryActs(library.drafts ?? [])
  return (
    <LibraryGround>
      <Contents library={library} acts={acts} />
      <Toast message={acts.toast} onGone={acts.dropToast} />
    </LibraryGround>
  )
}

type ContentsProps = { readonly library: Library; readonly acts: LibraryActs }

function Contents({ library, acts }: ContentsProps) {
  const { drafts, postings } = library
  if (drafts === null || postings === null)
    return (
      <p role="status" className="late-words">
        Opening your resumes
      </p>
    )
  const trouble = <Trouble library={library} />
  if (drafts.length === 0 && postings.length === 0)
    return (
      <Welcome onEmpty={acts.startEmpty} onExample={acts.startExample} notice={trouble}>
        <LibraryFoot isEmpty isKept={library.problem === null} tell={acts.tell} />
      </Welcome>
    )
  return (
    <div className="library">
      <div className="library-desk">
        {trouble}
        <Resumes drafts={drafts} acts={acts} />
        <section aria-labelledby="begin">
          <h2 id="begin" className="mb-3 text-17 font-title">
            {drafts.length === 0 ? 'Begin' : 'Begin another'}
          </h2>
          <WaysToBegin
            isFirst={drafts.length === 0}
            onEmpty={acts.startEmpty}
            onExample={acts.startExample}
          />
        </section>
        <LibraryFoot isEmpty={false} isKept={library.problem === null} tell={acts.tell} />
      </div>
      <PostingsSide postings={postings} drafts={drafts} onLink={acts.link} onDelete={acts.deletePosting} />
    </div>
  )
}

function Resumes({ drafts, acts }: { drafts: readonly Draft[]; acts: LibraryActs }) {
  return (
    <ResumeList
      drafts={drafts}
      today={today()}
      nowMs={now()}
      onRename={acts.rename}
      onDuplicate={acts.duplicate}
      onDelete={acts.deleteDraft}
    />
  )
}

/** What storage refuses or cannot read: said on top, with the way to save what is there. */
function Trouble({ library: { problem, corrupt } }: { library: Library }) {
  if (problem === null && corrupt.length === 0) return null
  return (
    <div role="alert" className="border-l-3 border-rust bg-rust-wash px-4 py-2.5">
      {problem !== null && <p>{problemSentence(problem)}</p>}
      {corrupt.length > 0 && (
        <>
          <p>
            {corrupt.length === 1
              ? 'One record on this device cannot be read. It is left as it is.'
              : `${corrupt.length} records on this device cannot be read. They are left as they are.`}
          </p>
          <UnreadableButton />
        </>
      )}
    </div>
  )
}
