import { useState } from 'react'
import { Button } from '@/components/fields/button'
import { ChoiceField } from '@/components/fields/choice-field'
import { DateField } from '@/components/fields/date-field'
import type { Answer } from '@/lib/resume/place-answer'
import type { Suggestion } from '@/lib/worker/protocol'
import { MATCH_WORDS } from './match-words'

type CredentialAnswerProps = {
  readonly concept: Suggestion
  readonly onAnswer: (answer: Answer, words: string) => boolean
  readonly onCancel: () => void
}

/** Whether a credential is held, and since when. Its number and hours can follow under Certifications. */
export function CredentialAnswer({ concept, onAnswer, onCancel }: CredentialAnswerProps) {
  const [status, setStatus] = useState<'held' | 'in-progress'>('held')
  const [earned, setEarned] = useState('')
  const [expires, setExpires] = useState('')
  const isHeld = status === 'held'
  return (
    <form
      className="grid min-w-0 gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        onAnswer(
          {
            kind: 'credential',
            entry: {
              conceptId: concept.id,
              acronym: concept.label,
              name: concept.name,
              issuer: concept.issuer ?? '',
              earned: isHeld ? earned : '',
              expires: isHeld ? expires : '',
              status,
            },
          },
          isHeld ? 'added under Certifications.' : 'added under Certifications, in progress.',
        )
      }}
    >
      <ChoiceField
        label={MATCH_WORDS.doYouHold(concept.label)}
        choices={[
          { value: 'held', label: MATCH_WORDS.hold },
          { value: 'in-progress', label: MATCH_WORDS.workingToward },
        ]}
        value={status}
        onChange={setStatus}
        help={concept.hint ?? undefined}
      />
      {isHeld && (
        <div className="answer-pair grid gap-3">
          <DateField label={MATCH_WORDS.earned} value={earned} onChange={setEarned} />
          <DateField
            label={MATCH_WORDS.expires}
            value={expires}
            onChange={setExpires}
            help={MATCH_WORDS.ifDoes}
          />
        </div>
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <Button slim variant="main" type="submit">
          {MATCH_WORDS.addIt}
        </Button>
        <Button variant="link" className="min-h-(--target)" onClick={onCancel}>
          {MATCH_WORDS.cancel}
        </Button>
      </div>
    </form>
  )
}
