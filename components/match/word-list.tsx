import { useEffect, useId, useRef, useState } from 'react'
import { Button } from '@/components/fields/button'
import { Ring, Tick } from '@/components/fields/icons'
import { ProblemMessage } from '@/components/problem-message'
import type { WordChoices } from '@/components/state/use-word-choices'
import type { TermComparison } from '@/lib/match/report'
import type { WordChoice } from '@/lib/resume/word-choice'
import { MATCH_WORDS } from './match-words'
import { RememberedWords } from './remembered-words'
import { tieHandlers, tieId, useTying } from './tying'

type WordListProps = WordChoices & {
  readonly terms: readonly TermComparison[]
  /** Says what was done to those who listen. */
  readonly tell: (words: string) => void
}

/** Words that the posting stresses and the lexicon does not know: the person says whether they count. */
export function WordList({ terms, choices, problem, choose, takeBack, tell }: WordListProps) {
  const heading = useId()
  const [dismissed, setDismissed] = useState<readonly string[]>([])
  const gone = (choices ?? []).filter(
    ({ choice, text }) => choice === 'dismissed' && dismissed.includes(text),
  )
  if (terms.length === 0 && (choices ?? []).length === 0) return null
  const decide = (text: string, choice: WordChoice['choice']) => {
    choose(text, choice)
    if (choice === 'dismissed') setDismissed((words) => [...words, text])
    tell(choice === 'accepted' ? `${text} counts from now on.` : `${text} left out.`)
  }
  const undo = (text: string) => {
    takeBack(text.toLowerCase())
    setDismissed((words) => words.filter((word) => word !== text))
    tell(`${text} is open again.`)
  }
  return (
    <section aria-labelledby={heading} className="mt-8">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-b-2 border-ink pb-2">
        <h2 id={heading} tabIndex={-1} className="text-17 font-title">
          {MATCH_WORDS.unknownWords}
        </h2>
        <p className="text-13 text-ink-2">{MATCH_WORDS.rememberedFor}</p>
      </div>
      {terms.length > 0 && (
        <p className="max-w-[62ch] py-2.5 text-13 text-pretty text-ink-2">{MATCH_WORDS.unknownWordsHelp}</p>
      )}
      <ul className="border-t border-rule">
        {terms.map((term) => (
          <TermRow
            key={term.text}
            term={term}
            onDecide={(choice) => decide(term.text, choice)}
            onUndo={() => undo(term.text)}
          />
        ))}
        {gone.map(({ id, text }) => (
          <DismissedRow key={id} text={text} onUndo={() => undo(text)} />
        ))}
      </ul>
      {problem !== null && (
        <p role="alert" className="mt-2 text-13 text-rust">
          <ProblemMessage problem={problem} />
        </p>
      )}
      <RememberedWords choices={choices ?? []} onTakeBack={undo} />
    </section>
  )
}

type TermRowProps = {
  readonly term: TermComparison
  readonly onDecide: (choice: WordChoice['choice']) => void
  readonly onUndo: () => void
}

function TermRow({ term, onDecide, onUndo }: TermRowProps) {
  const tying = useTying()
  const { text, isFound, isAccepted, requirementId } = term
  return (
    <li
      id={tieId('report', requirementId)}
      tabIndex={-1}
      data-tied={tying.tie === requirementId}
      className="report-row flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-rule py-1.5"
      {...tieHandlers(tying, requirementId)}
    >
      <p className="flex min-w-0 items-center gap-2">
        {isFound ? <Tick className="text-accent" /> : <Ring />}
        <span className="min-w-0">
          <b className="font-strong">{text}</b>
          <span className="text-13 text-ink-2">
            {isFound ? ' in your resume' : ' not in your resume'}
            {isAccepted && ', counts as knowledge'}
          </span>
        </span>
      </p>
      {isAccepted ? (
        <Button
          variant="link"
          className="min-h-(--target)"
          aria-label={MATCH_WORDS.takeBackOf(text)}
          onClick={onUndo}
        >
          {MATCH_WORDS.takeBack}
        </Button>
      ) : (
        <span className="flex items-center gap-x-4">
          <Button slim aria-label={MATCH_WORDS.countItOf(text)} onClick={() => onDecide('accepted')}>
            {MATCH_WORDS.countIt}
          </Button>
          <Button
            variant="link"
            className="min-h-(--target)"
            aria-label={MATCH_WORDS.leaveOutOf(text)}
            onClick={() => onDecide('dismissed')}
          >
            {MATCH_WORDS.leaveOut}
          </Button>
        </span>
      )}
    </li>
  )
}

function DismissedRow({ text, onUndo }: { readonly text: string; readonly onUndo: () => void }) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), []) // the button that was pressed is gone
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 border-b border-rule py-1.5">
      <p className="text-13 text-ink-2">
        <b className="font-strong text-ink">{text}</b> {MATCH_WORDS.leftOutOfEvery}
      </p>
      <Button
        ref={button}
        variant="link"
        className="min-h-(--target)"
        aria-label={MATCH_WORDS.undoOf(text)}
        onClick={onUndo}
      >
        {MATCH_WORDS.undo}
      </Button>
    </li>
  )
}
