'use client'

import { Plus } from 'lucide-react'
import dynamic from 'next/dynamic'
import { Button, ButtonLink } from '@/components/fields/button'
import { SiteLink } from '@/components/shell/site-link'
import type { Draft } from '@/lib/resume/draft'
import type { SavedPosting } from '@/lib/resume/saved-posting'
import { DESK_WORDS } from './desk-words'
import { firstLine } from './first-line'
import { PostingRow } from './posting-row'

const LinkedPosting = dynamic(() => import('./linked-posting').then((file) => file.LinkedPosting), {
  ssr: false,
  loading: () => <li className="posting-row min-h-32 border-b border-rule" />,
})

type PostingsSideProps = {
  readonly postings: readonly SavedPosting[]
  /** Newest change first; the first one is offered for what is not matched yet. */
  readonly drafts: readonly Draft[]
  readonly onLink: (draft: Draft, posting: SavedPosting) => void
  readonly onDelete: (posting: SavedPosting, title: string) => void
}

/** As many as a glance takes in; all of them have a screen of their own. */
const FIRST_ROWS = 8

/** The postings that were changed last, each with Fit against the resume that was last matched with it. */
export function PostingsSide({ postings, drafts, onLink, onDelete }: PostingsSideProps) {
  const newest = drafts[0]
  const pasteHref = newest && `/match/?resume=${encodeURIComponent(newest.id)}`
  return (
    <aside className="library-side" aria-labelledby="postings">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="postings" tabIndex={-1} className="screen-title outline-none">
          {DESK_WORDS.postings}
        </h2>
        {postings.length > 0 && (
          <SiteLink href="/postings/" className="button-link">
            {DESK_WORDS.ranked}
          </SiteLink>
        )}
      </div>
      {postings.length > 0 && (
        <ul className="posting-rows border-t-2 border-ink">
          {postings.slice(0, FIRST_ROWS).map((posting) => {
            const title = posting.title || firstLine(posting.text)
            const linked = drafts.find((draft) => draft.postingId === posting.id)
            const shared = { title, onDelete: () => onDelete(posting, title) }
            return linked === undefined ? (
              <PostingRow
                key={posting.id}
                {...shared}
                employer={posting.employer}
                against={DESK_WORDS.notMatched}
                report={null}
              >
                {newest && (
                  <Button slim onClick={() => onLink(newest, posting)}>
                    {DESK_WORDS.match}
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
      {postings.length > 0 && (
        <p className="mt-5 flex flex-wrap items-center gap-x-5 gap-y-2">
          {pasteHref && (
            <ButtonLink href={pasteHref}>
              <Plus size={14} aria-hidden />
              {DESK_WORDS.paste}
            </ButtonLink>
          )}
          {postings.length > FIRST_ROWS && (
            <SiteLink href="/postings/" className="button-link">
              {DESK_WORDS.allPostings(postings.length)}
            </SiteLink>
          )}
        </p>
      )}
    </aside>
  )
}

function NoPostings({ href }: { href: string | undefined }) {
  return (
    <div className="mt-6 border border-dashed border-rule-strong px-6 py-7">
      <h3 className="font-title">{DESK_WORDS.noPostings}</h3>
      <p className="mt-1 max-w-[52ch] text-ink-2">{DESK_WORDS.noPostingsHelp}</p>
      {href !== undefined && (
        <ButtonLink variant="main" className="mt-4" href={href}>
          {DESK_WORDS.paste}
        </ButtonLink>
      )}
    </div>
  )
}
