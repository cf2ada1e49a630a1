import { useState } from 'react'
import type { Gap } from '@/lib/match/report'
import type { AnswerTools } from './answer-form'
import { GapRow } from './gap-row'
import { RemarkList } from './remark-list'
import { RememberedGaps } from './remembered-gaps'
import type { Settling } from './use-settling'

type GapListProps = Settling<Gap> & {
  readonly gaps: readonly Gap[]
  /** The requirement that a gap belongs to, if any. */
  readonly tieOf: (gap: Gap) => string | null
  readonly writeHref: (gap: Gap) => string
  readonly answering: AnswerTools
}

/** What is missing, heaviest first, each with where, why and what to do. */
export function GapList({ gaps, settled, remembered, tieOf, writeHref, answering, ...acts }: GapListProps) {
  const [openId, setOpenId] = useState<string | null>(null)
  const asked = gaps.filter((gap) => !remembered.includes(gap))
  const open = asked.filter((gap) => !settled.some(({ item }) => item.id === gap.id))
  return (
    <RemarkList
      title="Gaps, heaviest first"
      sums={remedyWords(open)}
      items={asked}
      settled={settled}
      whenEmpty={
        remembered.length > 0
          ? 'No other gaps.'
          : 'No gaps. Everything the posting asks for stands in your resume, in words that a search finds.'
      }
      nameOf={({ label }) => label}
      moreWords={(count) => `Show ${count} lighter gaps`}
      isHeld={openId !== null}
      onTakeBack={acts.onTakeBack}
      foot={(toHeading) => (
        <RememberedGaps
          gaps={remembered}
          onBringBack={(gap) => {
            acts.onBringBack(gap)
            toHeading()
          }}
        />
      )}
    >
      {(gap) => (
        <GapRow
          key={gap.id}
          gap={gap}
          tie={tieOf(gap)}
          writeHref={writeHref(gap)}
          answering={answering}
          isAnswering={openId === gap.id}
          onAnswering={(isOpen) => setOpenId(isOpen ? gap.id : null)}
          onChangeWording={(wording) => acts.onChangeWording(gap, wording)}
          onAnswer={(answer, words) => {
            const isDone = acts.onAnswer(gap, answer, words)
            if (isDone) setOpenId(null)
            return isDone
          }}
          onHaveNot={() => acts.onSetAside(gap, 'left out: you have not done it.')}
        />
      )}
    </RemarkList>
  )
}

/** "1 is only wording, 2 need your word". */
export function remedyWords(gaps: readonly Gap[]): string {
  const wording = gaps.filter((gap) => gap.remedy.kind === 'wording').length
  const claims = gaps.filter((gap) => gap.remedy.kind === 'claim').length
  return [
    wording > 0 ? `${wording} ${wording === 1 ? 'is' : 'are'} only wording` : [],
    claims > 0 ? `${claims} ${claims === 1 ? 'needs' : 'need'} your word` : [],
  ]
    .flat()
    .join(', ')
}
