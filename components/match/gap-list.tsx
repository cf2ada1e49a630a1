import { useState } from 'react'
import type { Gap } from '@/lib/match/report'
import type { AnswerTools } from './answer-form'
import { GapRow } from './gap-row'
import { MATCH_WORDS } from './match-words'
import { RemarkList } from './remark-list'
import { RememberedRemarks } from './remembered-remarks'
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
      title={MATCH_WORDS.gaps}
      sums={remedyWords(open)}
      items={asked}
      settled={settled}
      whenEmpty={remembered.length > 0 ? MATCH_WORDS.noOtherGaps : MATCH_WORDS.noGaps}
      nameOf={({ label }) => label}
      moreWords={MATCH_WORDS.lighterGaps}
      isHeld={openId !== null}
      onTakeBack={acts.onTakeBack}
      foot={(toHeading) => (
        <RememberedRemarks
          items={remembered}
          nameOf={({ label }) => label}
          summary={MATCH_WORDS.notDone(remembered.length)}
          note={MATCH_WORDS.leftOutHere}
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
          onHaveNot={() => acts.onSetAside(gap, MATCH_WORDS.leftOutNotDone)}
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
    wording > 0 ? MATCH_WORDS.onlyWording(wording) : [],
    claims > 0 ? MATCH_WORDS.needYourWord(claims) : [],
  ]
    .flat()
    .join(', ')
}
