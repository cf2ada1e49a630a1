import { useEffect, useRef, useState } from 'react'
import type { ConceptId } from '@/lib/lexicon/concept'
import type { Gap } from '@/lib/match/report'
import type { Answer } from '@/lib/resume/place-answer'
import { type AnswerChoices, alternativesOf, isCredentialGap } from './answer-kinds'
import { CredentialAnswer } from './credential-answer'
import { MATCH_WORDS } from './match-words'
import { RadioRows } from './radio-rows'
import { WorkAnswer } from './work-answer'

/** What answering needs from the page. */
export type AnswerTools = AnswerChoices & {
  /** Whether a line names a concept; true when nobody can say. */
  readonly names: (line: string, id: ConceptId) => Promise<boolean>
}

type AnswerFormProps = AnswerTools & {
  readonly gap: Gap
  /** Whether the answer was put on the resume; what was done, for its line: "written under Harrow Lake." */
  readonly onAnswer: (answer: Answer, words: string) => boolean
  readonly onCancel: () => void
}

/** "Have you done this? Where?", answered beside the gap. Nothing is written before the person says so. */
export function AnswerForm({ gap, onAnswer, onCancel, ...tools }: AnswerFormProps) {
  const alternatives = alternativesOf(gap, tools)
  const [chosen, setChosen] = useState(alternatives[0])
  const form = useRef<HTMLFieldSetElement>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), [])
  if (chosen === undefined) return null
  const acts = { onAnswer, onCancel }
  return (
    <fieldset
      ref={form}
      aria-label={MATCH_WORDS.whereDone(gap.label)}
      className="col-span-full m-0 mt-1 grid min-w-0 gap-4 border-0 border-l border-accent py-1 pl-3.5"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel()
      }}
    >
      {alternatives.length > 1 && (
        <RadioRows
          label={MATCH_WORDS.whichOf}
          choices={alternatives.map(({ label }) => ({ value: label, label }))}
          value={chosen.label}
          onChange={(label) => setChosen(alternatives.find((one) => one.label === label) ?? chosen)}
        />
      )}
      {isCredentialGap(gap) && chosen.concept !== null ? (
        <CredentialAnswer key={chosen.label} concept={chosen.concept} {...acts} />
      ) : (
        <WorkAnswer key={chosen.label} alternative={chosen} {...tools} {...acts} />
      )}
    </fieldset>
  )
}
