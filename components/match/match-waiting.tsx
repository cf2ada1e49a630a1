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
    <div className="desk:grid desk:h-[calc(100dvh-var(--bar))] desk:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
      <section
        aria-label={MATCH_WORDS.thePosting}
        className="tablet:px-6 tablet:pt-15 tablet:pb-8 desk:overflow-auto"
      >
        <p className="mx-auto max-w-170 bg-paper px-5 py-6.5 wrap-anywhere whitespace-pre-line lifted tablet:px-9">
          {text}
        </p>
      </section>
      <section
        aria-label={MATCH_WORDS.theReport}
        className="border-rule bg-sheet px-4 pt-5 pb-10 tablet:px-11 tablet:pt-7.5 desk:border-l"
      >
        {problem === null ? (
          <p role="status" className="text-ink-2">
            {MATCH_WORDS.readingPosting}
          </p>
        ) : (
          <>
            <h1 className="text-[25px]/[31px] font-title tracking-[-0.012em] tablet:text-30">
              {MATCH_WORDS.noReport}
            </h1>
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
