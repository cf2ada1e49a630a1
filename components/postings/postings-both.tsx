'use client'

import dynamic from 'next/dynamic'
import { type ReactNode, useMemo, useState } from 'react'
import { today } from '@/components/state/today'
import { useFirstDraw } from '@/components/state/use-first-draw'
import { useMedia } from '@/components/wizard/use-media'
import type { Draft } from '@/lib/resume/draft'
import { saysAnything } from '@/lib/resume/says-anything'
import type { Arrangement, ListedPosting } from './arrange'
import { DemandSide } from './demand-side'
import { ListTools } from './list-tools'
import { PostingList } from './posting-list'
import { PostingTable } from './posting-table'
import { PostingsHead } from './postings-head'
import { WORDS } from './postings-words'
import type { PostingsActs } from './use-postings-acts'
import { useSettledRows, useSteadyOrder } from './use-steady-order'

const PostingsBoard = dynamic(() => import('./postings-board').then((file) => file.PostingsBoard), {
  ssr: false,
})

type PostingsBothProps = {
  readonly rows: readonly ListedPosting[]
  readonly isRanked: boolean
  readonly drafts: readonly Draft[]
  /** The resume that they are ranked for; undefined while there is none. */
  readonly chosen: Draft | undefined
  readonly onChoose: (id: string) => void
  readonly acts: PostingsActs
  readonly openId: string | null
  /** One posting, or the box for another: beside the list where there is room, else in its place. */
  readonly pane: ReactNode
}

/** The postings on the left, what they ask for on the right; on a phone one below the other. */
export function PostingsBoth({
  rows,
  isRanked,
  drafts,
  chosen,
  onChoose,
  acts,
  openId,
  pane,
}: PostingsBothProps) {
  const [arrangement, setArrangement] = useState<Arrangement>({ status: 'all', words: '', order: 'fit' })
  const [chosenView, setView] = useState<'list' | 'board'>('list')
  const hasRoom = useMedia('(min-width: 1280px)')
  const isWide = useMedia('(min-width: 720px)')
  const view = isWide ? chosenView : 'list' // five columns need room; a phone has the status beside each posting
  const mayDraw = useFirstDraw(isRanked)
  const day = today()
  const shown = useSteadyOrder(arrangement, rows, isRanked, day)
  const summed = useSettledRows(shown, isRanked, chosen?.id ?? '')
  /** A resume without anything to compare has zeros that say nothing. */
  const isCompared = chosen !== undefined && saysAnything(chosen.resume)
  const list = useMemo(
    () => ({ rows: shown, today: day, draftId: isCompared ? chosen.id : null, openId, acts }),
    [shown, day, chosen, isCompared, openId, acts],
  )
  if (pane !== null && (!hasRoom || view === 'board' || rows.length === 0))
    return (
      <div className="mx-auto max-w-170">
        <h1 className="sr-only">{WORDS.title}</h1>
        {pane}
      </div>
    )
  const tools = (
    <ListTools
      rows={rows}
      shown={shown}
      arrangement={arrangement}
      onArrange={setArrangement}
      view={view}
      onView={isWide ? setView : null}
    />
  )
  const nothing = shown.length === 0 && <p className="py-6 text-ink-2">{WORDS.noneFound}</p>
  const head = <PostingsHead {...{ shown, summed, isRanked, drafts, chosen, onChoose }} />
  const demand = summed !== null && <DemandSide shown={summed} hasResume={chosen !== undefined} />
  if (view === 'board')
    return (
      <>
        {head}
        <section aria-label={WORDS.board} className="mt-6">
          {tools}
          <PostingsBoard {...list} status={arrangement.status} />
        </section>
        <div className="mt-9 max-w-170">{demand}</div>
      </>
    )
  return (
    <>
      {head}
      <div className="postings-cols">
        <section aria-labelledby="postings-list" className="min-w-0">
          {mayDraw && tools}
          {mayDraw && (nothing || (isWide ? <PostingTable {...list} /> : <PostingList {...list} />))}
          {mayDraw &&
            isCompared &&
            shown.some(({ answer }) => answer?.ok && answer.value.summary.isCapped) && (
              <p className="mt-3 text-13 text-ink-2">{WORDS.cappedNote}</p>
            )}
        </section>
        {pane !== null ? <aside className="postings-pane">{pane}</aside> : demand}
      </div>
    </>
  )
}
