import { useEffect, useId, useRef } from 'react'
import { Button, ButtonLink } from '@/components/fields/button'
import { Ring, Tick } from '@/components/fields/icons'
import type { Gap } from '@/lib/match/report'
import type { SettledGap } from './gap-list'
import { pointWords } from './points'
import { tieHandlers, tieId, useTying } from './tying'
import { WholeCodes } from './whole-codes'
import { wordDifference } from './word-difference'
import { isCredentialGap } from './write-place'

type GapRowProps = {
  readonly gap: Gap
  /** The requirement that it belongs to, if any. */
  readonly tie: string | null
  readonly writeHref: (gap: Gap) => string
  readonly onChangeWording: (gap: Gap) => void
  readonly onHaveNot: (gap: Gap) => void
}

/** One gap: what it is worth, where, why, and what to do about it. */
export function GapRow({ gap, tie, ...acts }: GapRowProps) {
  const tying = useTying()
  const heading = useId()
  const isTold = gap.remedy.kind === 'none'
  return (
    <li
      id={tieId('report', gap.id)}
      tabIndex={-1}
      aria-labelledby={heading}
      data-tied={tie !== null && tying.tie === tie}
      className="report-row grid content-start gap-x-7 gap-y-2 border-b border-rule pt-3.5 pb-4 data-[told=false]:@min-[600px]:grid-cols-[minmax(0,1fr)_240px]"
      data-told={isTold}
      {...tieHandlers(tying, tie)}
    >
      <div>
        <h3 id={heading} className="flex flex-wrap items-baseline gap-x-2.5 font-title">
          <span>
            <WholeCodes text={gap.label} />
          </span>
          <span className="font-mono text-[14px] font-normal tracking-[-0.02em] text-ink-2">
            {worthWords(gap)}
          </span>
        </h3>
        <dl className="mt-0.75 grid grid-cols-[52px_minmax(0,1fr)] gap-x-2 gap-y-px text-13 text-pretty">
          <Said term="Where" words={gap.where} />
          <Said term="Why" words={gap.why} />
          {gap.remedy.kind === 'none' && <Said term="Note" words={gap.remedy.say} />}
        </dl>
      </div>
      {!isTold && (
        <div className="border-l border-accent pl-3.5 text-13 text-pretty">
          <span className="mr-2 text-ink-3">Do it</span>
          <Remedy gap={gap} {...acts} />
        </div>
      )}
    </li>
  )
}

function Said({ term, words }: { readonly term: string; readonly words: string }) {
  if (words === '') return null
  return (
    <>
      <dt className="text-ink-3">{term}</dt>
      <dd>
        <WholeCodes text={words} />
      </dd>
    </>
  )
}

function Remedy({ gap, writeHref, onChangeWording, onHaveNot }: Omit<GapRowProps, 'tie'>) {
  const { remedy } = gap
  if (remedy.kind === 'none') return null
  if (remedy.kind === 'claim')
    return (
      <>
        {remedy.ask}
        <div className="mt-2 flex flex-wrap items-center gap-x-3.5 gap-y-1">
          <ButtonLink slim href={writeHref(gap)} aria-label={`${writeWords(gap)}: ${gap.label}`}>
            {writeWords(gap)}
          </ButtonLink>
          <Button variant="link" onClick={() => onHaveNot(gap)} aria-label={`I have not: ${gap.label}`}>
            I have not
          </Button>
        </div>
      </>
    )
  const change = wordDifference(remedy.before, remedy.after)
  const isNew = remedy.before === ''
  return (
    <>
      <span>
        {isNew && addWords(remedy.field)}
        <WholeCodes text={change.before} />
        {change.removed !== '' && (
          <del className="text-ink-3 decoration-1">
            <span className="sr-only">Instead of </span>
            <WholeCodes text={change.removed} />
          </del>
        )}{' '}
        <ins className="bg-wash px-0.5 no-underline">
          {!isNew && <span className="sr-only"> write </span>}
          <WholeCodes text={change.added} />
        </ins>{' '}
        <WholeCodes text={change.after} />
      </span>
      <div className="mt-2">
        <Button
          slim
          variant="main"
          onClick={() => onChangeWording(gap)}
          aria-label={`${isNew ? 'Add it' : 'Change it'}: ${gap.label}`}
        >
          {isNew ? 'Add it' : 'Change it'}
        </Button>
      </div>
    </>
  )
}

function writeWords(gap: Gap): string {
  return isCredentialGap(gap) ? 'Add it' : 'Write a line'
}

/** Where new words go: no words around them say so. */
function addWords(field: string): string {
  return field.startsWith('skills.') ? 'Add to your Skills list: ' : 'Add to the entry under Certifications: '
}

type SettledRowProps = {
  readonly settled: SettledGap
  readonly onTakeBack: (settled: SettledGap) => void
}

/** A gap that is done with for this visit, as one line with the way back. */
export function SettledRow({ settled, onTakeBack }: SettledRowProps) {
  const { gap, how } = settled
  const back = how === 'changed' ? 'Undo' : 'Ask again'
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), []) // the button that was pressed is gone
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 border-b border-rule py-1.5">
      <p className="flex items-center gap-2 text-13 text-ink-2">
        {how === 'changed' ? <Tick className="text-accent" /> : <Ring />}
        <span>
          <b className="font-strong text-ink">{gap.label}</b>
          {how === 'changed' ? changedWords(gap) : ' left out: you have not done it.'}
        </span>
      </p>
      <Button
        ref={button}
        variant="link"
        onClick={() => onTakeBack(settled)}
        aria-label={`${back}: ${gap.label}`}
      >
        {back}
      </Button>
    </li>
  )
}

function changedWords({ remedy }: Gap): string {
  return remedy.kind === 'wording' && remedy.before === '' ? ' added.' : ' changed.'
}

/** "1.5 of Fit", "3 forms". */
export function worthWords({ worth }: Gap): string {
  const amount = pointWords(worth.amount)
  if (worth.unit === 'fit') return `${amount} of Fit`
  return `${amount} ${worth.amount === 1 ? 'form' : 'forms'}`
}
