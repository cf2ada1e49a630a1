import { useId, useRef } from 'react'
import { Button, ButtonLink } from '@/components/fields/button'
import type { Gap } from '@/lib/match/report'
import type { Wording } from '@/lib/resume/field-text'
import type { Answer } from '@/lib/resume/place-answer'
import { AnswerForm, type AnswerTools } from './answer-form'
import { canAnswerHere, openWords } from './answer-kinds'
import { MATCH_WORDS } from './match-words'
import { pointWords } from './points'
import { DO_MARGIN, SAID_LIST, Said } from './remark-parts'
import { tieHandlers, tieId, useTying } from './tying'
import { WholeCodes } from './whole-codes'
import { WordingChange } from './wording-change'

type GapRowProps = {
  readonly gap: Gap
  /** The requirement that it belongs to, if any. */
  readonly tie: string | null
  /** The step of the wizard where it could be written down. */
  readonly writeHref: string
  readonly answering: AnswerTools
  /** Whether its question is being answered. */
  readonly isAnswering: boolean
  readonly onAnswering: (isOpen: boolean) => void
  readonly onChangeWording: (wording: Wording) => void
  readonly onAnswer: (answer: Answer, words: string) => boolean
  readonly onHaveNot: () => void
}

/** One gap: what it is worth, where, why, and what to do about it. */
export function GapRow({ gap, tie, isAnswering, onAnswering, ...acts }: GapRowProps) {
  const tying = useTying()
  const heading = useId()
  const opener = useRef<HTMLButtonElement>(null)
  const isTold = gap.remedy.kind === 'none'
  return (
    <li
      id={tieId('report', gap.id)}
      tabIndex={-1}
      aria-labelledby={heading}
      data-tied={tie !== null && tying.tie === tie}
      className="report-row remark-row"
      data-told={isTold}
      {...tieHandlers(tying, tie)}
    >
      <div>
        <h3 id={heading} className="flex flex-wrap items-baseline gap-x-3 font-title">
          <span>
            <WholeCodes text={gap.label} />
          </span>
          <span className="figures text-13 font-normal text-ink-2">{worthWords(gap)}</span>
        </h3>
        <dl className={SAID_LIST}>
          <Said term={MATCH_WORDS.where} words={gap.where} />
          <Said term={MATCH_WORDS.why} words={gap.why} />
          {gap.remedy.kind === 'none' && <Said term={MATCH_WORDS.note} words={gap.remedy.say} />}
        </dl>
      </div>
      {!isTold && (
        <div className={DO_MARGIN}>
          <span className="mr-2 text-ink-3">{MATCH_WORDS.doIt}</span>
          <Remedy {...acts} {...{ gap, isAnswering, onAnswering, opener }} />
        </div>
      )}
      {isAnswering && (
        <AnswerForm
          gap={gap}
          {...acts.answering}
          onAnswer={acts.onAnswer}
          onCancel={() => {
            onAnswering(false)
            opener.current?.focus()
          }}
        />
      )}
    </li>
  )
}

type RemedyProps = Omit<GapRowProps, 'tie' | 'onAnswer'> & {
  readonly opener: React.RefObject<HTMLButtonElement | null>
}

function Remedy({ gap, writeHref, answering, isAnswering, opener, ...acts }: RemedyProps) {
  const { remedy } = gap
  if (remedy.kind === 'none') return null
  if (remedy.kind === 'wording')
    return (
      <>
        <WordingChange {...remedy} />
        <div className="mt-2">
          <Button
            slim
            variant="main"
            onClick={() => acts.onChangeWording(remedy)}
            aria-label={`${changeWords(remedy)}: ${gap.label}`}
          >
            {changeWords(remedy)}
          </Button>
        </div>
      </>
    )
  const words = openWords(gap, answering)
  return (
    <>
      {remedy.ask}
      <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1">
        {canAnswerHere(gap, answering) ? (
          <Button
            slim
            ref={opener}
            aria-expanded={isAnswering}
            onClick={() => acts.onAnswering(!isAnswering)}
            aria-label={`${words}: ${gap.label}`}
          >
            {words}
          </Button>
        ) : (
          <ButtonLink slim href={writeHref} aria-label={`${words}: ${gap.label}`}>
            {words}
          </ButtonLink>
        )}
        <Button variant="link" onClick={acts.onHaveNot} aria-label={MATCH_WORDS.haveNotOf(gap.label)}>
          {MATCH_WORDS.haveNot}
        </Button>
      </div>
    </>
  )
}

function changeWords({ before }: Wording): string {
  return before === '' ? MATCH_WORDS.addIt : MATCH_WORDS.changeIt
}

/** "1.5 of Fit", "3 forms". */
export function worthWords({ worth }: Gap): string {
  const amount = pointWords(worth.amount)
  if (worth.unit === 'fit') return `${amount} of Fit`
  return `${amount} ${worth.amount === 1 ? 'form' : 'forms'}`
}
