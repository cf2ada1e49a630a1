import { useCallback, useMemo, useState } from 'react'
import { useIdleReading } from '@/components/page/use-idle-reading'
import { useReadBack } from '@/components/page/use-read-back'
import { worthSaying } from '@/components/page/worth-saying'
import { postingHref } from '@/components/postings/posting-href'
import { useMatchQuestion } from '@/components/state/use-match-question'
import { useReport } from '@/components/state/use-report'
import { useWordChoices } from '@/components/state/use-word-choices'
import { stepHref, stepOfField } from '@/components/wizard/wizard-steps'
import type { ConceptId } from '@/lib/lexicon/concept'
import type { Draft } from '@/lib/resume/draft'
import type { SavedPosting } from '@/lib/resume/saved-posting'
import { askForConceptsIn } from '@/lib/worker/client'
import { FindingList, findingName } from './finding-list'
import { GapList } from './gap-list'
import { tieOfGap } from './gap-ties'
import { LevelChoice } from './level-choice'
import { MatchView } from './match-view'
import { MatchWaiting } from './match-waiting'
import { NothingYet } from './nothing-yet'
import { OtherReadings } from './other-readings'
import { ReadabilityPanel } from './readability-panel'
import { useAsides } from './use-asides'
import { useLeftRemarks } from './use-left-remarks'
import { useSettling } from './use-settling'
import { WordList } from './word-list'
import { writePlace } from './write-place'

type MatchedDraftProps = {
  readonly draft: Draft
  readonly posting: SavedPosting
  readonly onLevel: (level: string | null) => void
  readonly onPasteAnother: () => void
  readonly onEditText: () => void
}

/** The report about one posting, following the draft as it is edited. */
export function MatchedDraft({ draft, posting, onLevel, ...acts }: MatchedDraftProps) {
  const words = useWordChoices()
  const question = useMatchQuestion(posting.level ?? null, words.choices)
  const { result, isStale, problem } = useReport(question ? draft.resume : null, posting.text, question)
  const reading = useReadBack(draft)
  useIdleReading(reading, !isStale)
  const [said, setSaid] = useState('')
  const tell = useCallback((sentence: string) => setSaid(sentence), [])

  const matched = result?.ok ? result.value : null
  const gaps = useMemo(() => (matched?.report.gaps ?? []).filter(({ id }) => id !== WORDS_GAP), [matched])
  const findings = useMemo(() => (matched?.findings ?? []).filter(({ gapId }) => gapId === null), [matched])
  const gapActs = useSettling(gaps, gapName, tell, useAsides(posting.id))
  const findingActs = useSettling(findings, findingName, tell, useLeftRemarks(draft.resume))

  if (matched === null) {
    const failure = result !== null && !result.ok ? result.problem : worthSaying(problem)
    return <MatchWaiting text={posting.text} problem={failure} {...acts} />
  }
  const { report } = matched
  return (
    <MatchView
      matched={matched}
      isStale={isStale}
      said={said}
      notesHref={postingHref(posting.id)}
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
      levels={
        <LevelChoice levels={matched.posting.levels} chosen={posting.level ?? null} onLevel={onLevel} />
      }
      readings={<OtherReadings posting={matched.posting} concepts={matched.concepts} />}
      nothingYet={
        <NothingYet rows={report.rows} writeHref={stepHref(stepOfField('credentials'), draft.id)} />
      }
      remarks={
        <>
          <GapList
            {...gapActs}
            gaps={gaps}
            tieOf={(gap) => tieOfGap(gap, report)}
            writeHref={(gap) => writePlace(gap, draft.id)}
            answering={{
              concepts: matched.concepts,
              jobs: draft.resume.experience.filter(({ hidden }) => !hidden),
              names: lineNames,
            }}
          />
          <FindingList
            {...findingActs}
            findings={findings}
            hrefOf={({ place }) => stepHref(stepOfField(place.field), draft.id, place.field)}
          />
          <WordList {...words} terms={report.terms} tell={tell} />
        </>
      }
    />
  )
}

/** The gap that only says which words are unknown: they have a list of their own, where they can be decided on. */
const WORDS_GAP = 'gap-words'

function gapName({ label }: { readonly label: string }): string {
  return label
}

/** Whether a line names a concept. When nobody can say, nobody is held up. */
async function lineNames(line: string, id: ConceptId): Promise<boolean> {
  const answer = await askForConceptsIn(line)
  return !answer.ok || answer.value.includes(id)
}
