import { useState } from 'react'
import { useReadBack } from '@/components/page/use-read-back'
import { worthSaying } from '@/components/page/worth-saying'
import { useDraftStore } from '@/components/state/draft-store'
import { useReport } from '@/components/state/use-report'
import type { Gap } from '@/lib/match/report'
import type { Draft } from '@/lib/resume/draft'
import { changeWording } from '@/lib/resume/field-text'
import { GapList, type SettledGap } from './gap-list'
import { tieOfGap } from './gap-ties'
import { MatchView } from './match-view'
import { MatchWaiting } from './match-waiting'
import { ReadabilityPanel } from './readability-panel'
import { writePlace } from './write-place'

type MatchedDraftProps = {
  readonly draft: Draft
  readonly text: string
  readonly onPasteAnother: () => void
  readonly onEditText: () => void
}

/** The report about one posting, following the draft as it is edited. */
export function MatchedDraft({ draft, text, onPasteAnother, onEditText }: MatchedDraftProps) {
  const { result, isStale, problem } = useReport(draft.resume, text)
  const [settled, setSettled] = useState<readonly SettledGap[]>([])
  const editResume = useDraftStore((state) => state.editResume)
  const reading = useReadBack(draft)

  const acts = { onPasteAnother, onEditText }
  if (result === null) return <MatchWaiting text={text} problem={worthSaying(problem)} {...acts} />
  if (!result.ok) return <MatchWaiting text={text} problem={result.problem} {...acts} />
  const { report } = result.value
  const { gaps } = report

  const settle = (gap: Gap, how: SettledGap['how']) =>
    setSettled((others) => [
      ...others.filter((other) => other.gap.id !== gap.id),
      {
        gap,
        how,
        position: Math.max(
          0,
          gaps.findIndex(({ id }) => id === gap.id),
        ),
      },
    ])
  const change = (gap: Gap, back: boolean): boolean => {
    if (gap.remedy.kind !== 'wording') return false
    const { field, before, after } = gap.remedy
    const changed = changeWording(
      draft.resume,
      back ? { field, before: after, after: before } : { field, before, after },
    )
    if (changed !== null) editResume(changed)
    return changed !== null
  }
  return (
    <MatchView
      matched={result.value}
      isStale={isStale}
      {...acts}
      readability={
        <ReadabilityPanel
          readBack={reading.readBack}
          isCurrent={reading.isCurrent}
          isChecking={reading.isMaking}
          hasFailed={reading.problem !== null}
          onCheck={() => void reading.make()}
        />
      }
      gaps={
        <GapList
          gaps={gaps}
          settled={settled}
          tieOf={(gap) => tieOfGap(gap, report)}
          writeHref={(gap) => writePlace(gap, draft.id)}
          onChangeWording={(gap) => {
            if (change(gap, false)) settle(gap, 'changed')
          }}
          onHaveNot={(gap) => settle(gap, 'have-not')}
          onTakeBack={(one) => {
            if (one.how === 'changed') change(one.gap, true)
            setSettled((others) => others.filter((other) => other !== one))
          }}
        />
      }
    />
  )
}
