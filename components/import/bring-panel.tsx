'use client'

import Link from 'next/link'
import { type ReactNode, useEffect, useState } from 'react'
import { Button } from '@/components/fields/button'
import { Ring, Tick } from '@/components/fields/icons'
import { restoredWords } from '@/components/library/restore-backup'
import { BRING_WORDS, bringSentence, interruptedWords } from './bring-words'
import { type Asked, ask, keepText, type Outcome, placeOf, stopReading, useBringing } from './bringing'
import { takeInterrupted } from './bringing-mark'
import { PasteResume } from './paste-resume'

type BringPanelProps = {
  readonly asked: Exclude<Asked, 'choose'>
  readonly onFiles: (files: readonly File[]) => void
}

/** What became of bringing a resume, under its row. One file that could be read opens at once. */
export function BringPanel({ asked, onFiles }: BringPanelProps) {
  const { reading, isLong, outcomes, text } = useBringing()
  const interrupted = useInterrupted(asked === 'interrupted')
  if (asked === 'paste')
    return (
      <PasteResume
        text={text}
        onText={keepText}
        onRead={(file) => onFiles([file])}
        onClose={() => ask(null)}
      />
    )
  if (asked === 'interrupted')
    return interrupted === null ? null : (
      <div className="pb-4 pl-4">
        <OutcomeLine fileName="" isBad words={interruptedWords(interrupted)} />
        <Button slim className="mt-2" onClick={() => ask('choose')}>
          {BRING_WORDS.bringAgain}
        </Button>
      </div>
    )
  const hasFailed = outcomes.some(({ result }) => !result.ok)
  return (
    <div className="pb-4 pl-4">
      <p role="status" className="flex items-center gap-2 text-13 text-ink-2">
        {reading !== null && (
          <>
            <Ring />
            <span className="min-w-0 truncate">Reading “{reading}”</span>
          </>
        )}
      </p>
      {reading !== null && isLong && (
        <div role="status" className="mt-1 text-13">
          <p className="text-pretty text-ink-2">{BRING_WORDS.takesLong}</p>
          <Button slim className="mt-2" onClick={stopReading}>
            {BRING_WORDS.stop}
          </Button>
        </div>
      )}
      <ul>
        {outcomes.map(({ file, result }) => (
          <li key={`${file.name} ${file.size} ${file.lastModified}`}>
            <OutcomeLine fileName={file.name} isBad={!result.ok} words={outcomeWords(result)} />
          </li>
        ))}
      </ul>
      {reading === null && outcomes.length > 0 && (
        <div className="mt-2 flex flex-wrap gap-x-3 gap-y-2">
          {hasFailed && (
            <>
              <Button slim onClick={() => ask('choose')}>
                {BRING_WORDS.chooseAnother}
              </Button>
              <Button slim onClick={() => ask('paste')}>
                {BRING_WORDS.paste}
              </Button>
            </>
          )}
          <Button slim variant="link" onClick={() => ask(null)}>
            {BRING_WORDS.close}
          </Button>
        </div>
      )}
    </div>
  )
}

type OutcomeLineProps = { readonly fileName: string; readonly isBad: boolean; readonly words: ReactNode }

function OutcomeLine({ fileName, isBad, words }: OutcomeLineProps) {
  return (
    <p
      role={isBad ? 'alert' : undefined}
      className={`bring-outcome ${isBad ? '' : 'flex items-center gap-2 py-1'}`}
    >
      {!isBad && <Tick className="text-accent" />}
      <span>
        {fileName !== '' && <strong className="font-strong">{fileName}: </strong>}
        {words}
      </span>
    </p>
  )
}

function useInterrupted(isAsked: boolean): string | null {
  const [fileName, setFileName] = useState<string | null>(null)
  useEffect(() => {
    if (isAsked) void takeInterrupted().then((found) => found !== null && setFileName(found))
  }, [isAsked])
  return fileName
}

function outcomeWords(result: Outcome['result']): ReactNode {
  if (!result.ok) return bringSentence(result.problem)
  const { value } = result
  if (value.kind === 'backup') return restoredWords(value.restored)
  return (
    <>
      now a resume,{' '}
      <Link href={placeOf(value)} className="text-accent underline underline-offset-3">
        {value.draft.name}
      </Link>
    </>
  )
}
