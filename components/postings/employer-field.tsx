import { useMemo } from 'react'
import { Button } from '@/components/fields/button'
import { useAnswer } from '@/components/state/use-answer'
import { focusSoon } from '@/components/steps/focus-soon'
import { WatchedText } from '@/components/watched-text'
import { askForEmployer } from '@/lib/worker/client'
import { DETAIL_WORDS } from './details-words'
import type { PostingEdit } from './use-posting-edit'

/** Who employs. While nobody has said it, what the text plainly names is offered, and taken over with one press. */
export function EmployerField({ posting, edit }: Pick<PostingEdit, 'posting' | 'edit'>) {
  const { text, employer } = posting
  const isOpen = employer.trim() === ''
  const question = useMemo(() => (isOpen ? () => askForEmployer(text) : null), [isOpen, text])
  const { answer: named, isStale } = useAnswer(question)
  return (
    <WatchedText
      className="pair"
      label={DETAIL_WORDS.employer}
      path="employer"
      autoComplete="off"
      value={employer}
      help={
        isOpen && !isStale && named !== null ? (
          <span className="flex flex-wrap items-baseline gap-x-3">
            <span className="min-w-0 wrap-anywhere">
              {DETAIL_WORDS.namedEmployer} {named}.
            </span>
            <Button
              variant="link"
              aria-label={`${DETAIL_WORDS.useEmployer}: ${named}`}
              onClick={() => {
                edit({ employer: named })
                focusSoon('[data-field="employer"]') // the button that was pressed is gone
              }}
            >
              {DETAIL_WORDS.useEmployer}
            </Button>
          </span>
        ) : undefined
      }
      onChange={(next) => edit({ employer: next })}
    />
  )
}
