'use client'

import { Plus } from 'lucide-react'
import dynamic from 'next/dynamic'
import { Button, ButtonLink } from '@/components/fields/button'
import { SiteLink } from '@/components/shell/site-link'
import type { Draft } from '@/lib/resume/draft'
import type { SavedPosting } from '@/lib/resume/saved-posting'
import { firstLine } from './first-line'
import { PostingRow } from './posting-row'

const LinkedPosting = dynamic(() => import('./linked-posting').then((file) => file.LinkedPosting), {
  ssr: false,
})

type PostingsSideProps = {
  readonly postings: readonly SavedPosting[]
  /** Newest change first; the first one is offered for what is not matched yet. */
  readonly drafts: readonly Draft[]
  readonly onLink: (draft: Draft, posting: SavedPosting) => void
  readonly onDelete: (posting: SavedPosting, title: string) => void
}

/** The saved postings, each with Fit against the resume that was last matched with it. */
export function PostingsSide({ postings, drafts, onLink, onDelete }: PostingsSideProps) {
  const newest = drafts[0]
  const pasteHref = newest && `/match/?resume=${encodeURIComponent(newest.id)}`
  return (
    <aside className="library-side" aria-labelledby="postings">
      <div className="flex items-baseline justify-between gap-4">
        <h2 id="postings" tabIndex={-1} className="screen-title outline-none">
          Postings
        </h2>
        {postings.length > 0 && (
          <SiteLink href="/postings/" className="side-link">
            Ranked, and what they ask for
          </SiteLink>
        )}
      </div>
      {postings.length > 0 && (
        <ul className="mt-4 border-t-2 border-ink tablet:mt-8">
          {postings.map((posting) => {
            const title = posting.title || firstLine(posting.text)
            const linked = drafts.find((draft) => draft.postingId === posting.id)
            const shared = { title, onDelete: () => onDelete(posting, title) }
            return linked === undefined ? (
              <PostingRow
                key={posting.id}
                {...shared}
                employer={posting.employer}
                against="Not matched yet"
                report={null}
              >
                {newest && (
                  <Button slim className="relative z-1" onClick={() => onLink(newest, posting)}>
                    Match
                  </Button>
                )}
              </PostingRow>
            ) : (
              <LinkedPosting key={posting.id} {...shared} posting={posting} draft={linked} />
            )
          })}
        </ul>
      )}
      {postings.length === 0 && <NoPostings href={pasteHref} />}
      {postings.length > 0 && pasteHref && (
        <p className="mt-5">
          <ButtonLink href={pasteHref}>
            <Plus size={14} aria-hidden />
            Paste a posting
          </ButtonLink>
        </p>
      )}
    </aside>
  )
}

function NoPostings({ href }: { href: string | undefined }) {
  return (
    <div className="mt-6 border border-dashed border-rule-strong px-6 py-7 tablet:mt-8 tablet:px-7">
      <h3 className="font-title">No postings yet</h3>
      <p className="mt-1 max-w-[52ch] text-ink-2">
        Paste one and it comes back marked up: what it requires, what it prefers, and what your resume already
        shows.
      </p>
      {href !== undefined && (
        <ButtonLink variant="main" className="mt-4" href={href}>
          Paste a posting
        </ButtonLink>
      )}
    </div>
  )
}
