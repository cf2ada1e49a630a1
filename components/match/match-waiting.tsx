import type { ComponentProps } from 'react'
import { Button } from '@/components/fields/button'
import { ProblemMessage } from '@/components/problem-message'
import { MATCH_WORDS } from './match-words'

type MatchWaitingProps = {
  readonly text: string
  /** Why there is no report; null while it is on its way. */
  readonly problem: ComponentProps<typeof ProblemMessage>['problem'] | null
  readonly onPasteAnother: () => void
  readonly onEditText: () => void
}

/** The posting as it was pasted, while there is no report about it. */
export function MatchWaiting({ text, problem, onPasteAnother, onEditText }: MatchWaitingProps) {
  return (
    <div className="match-panes">
      <section aria-label={MATCH_WORDS.thePosting} className="match-posting match-unread">
        <p className="mx-auto max-w-170 bg-paper wrap-anywhere lifted">{text}</p>
      </section>
      <section aria-label={MATCH_WORDS.theReport} className="match-report">
        {problem === null ? (
          <p role="status" className="text-ink-2">
            {MATCH_WORDS.readingPosting}
          </p>
        ) : (
          <>
            <h1 className="screen-title">{MATCH_WORDS.noReport}</h1>
            <div className="mt-2 max-w-[62ch] text-ink-2">
              <ProblemMessage problem={problem} />
            </div>
            <div className="mt-4 flex gap-3">
              <Button onClick={onEditText}>{MATCH_WORDS.editText}</Button>
              <Button variant="main" onClick={onPasteAnother}>
                {MATCH_WORDS.pasteAnother}
              </Button>
            </div>
          </>
        )}
      </section>
    </div>
  )
}
