import { type ReactNode, useId, useMemo, useRef, useState } from 'react'
import { Button } from '@/components/fields/button'
import { Ring } from '@/components/fields/icons'
import { PatientDataNote } from '@/components/patient-data-note'
import { patientDataInPosting } from '@/components/patient-data-words'
import { MarkedSample } from './marked-sample'
import { MATCH_WORDS } from './match-words'
import { usePreparedReading } from './use-prepared-reading'
import '@/components/fields/fields.css'

/** A posting that can be chosen instead of pasting one. */
export type PostingChoice = { readonly id: string; readonly title: string; readonly employer: string }

type PastePostingProps = {
  readonly initialText: string
  /** What is wrong with the text that was read last, as a sentence; null when nothing is. */
  readonly problem: ReactNode
  readonly isReading: boolean
  readonly choices: readonly PostingChoice[]
  readonly onRead: (text: string) => void
  readonly onChoose: (id: string) => void
  /** Leads back to the posting that is there; null when there is none. */
  readonly onBack: (() => void) | null
  /** What can be said of the resume before there is a posting. */
  readonly advice: ReactNode
}

/**
 * Where a posting is pasted, or a saved one chosen. Pasting reads at once; what was typed waits for the button, and so does
 * what looks like a patient's chart: it is not kept before somebody has looked again.
 */
export function PastePosting({
  initialText,
  problem,
  isReading,
  onRead,
  onBack,
  advice,
  ...saved
}: PastePostingProps) {
  usePreparedReading()
  const [text, setText] = useState(initialText)
  const id = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  const patientData = useMemo(() => patientDataInPosting(text), [text])
  return (
    <div className="paste-screen">
      <div className="paste-panes">
        <form
          className="min-w-0"
          onSubmit={(event) => {
            event.preventDefault()
            box.current?.focus() // what is wrong is said of the box, and mended in it
            onRead(text)
          }}
        >
          <h1 className="screen-title">{MATCH_WORDS.pasteTitle}</h1>
          <p className="mt-1 max-w-[62ch] text-ink-2">{MATCH_WORDS.pasteLead}</p>
          <label htmlFor={id} className="mt-6 mb-0.75 block text-13 font-medium text-ink-2">
            {MATCH_WORDS.thePosting}
          </label>
          <textarea
            ref={box}
            id={id}
            className="field-box block paste-text min-h-44 resize-y py-2.5"
            placeholder={MATCH_WORDS.pasteHint}
            value={text}
            spellCheck={false}
            aria-describedby={`${id}-problem ${id}-patient`}
            aria-invalid={problem !== null || undefined}
            onChange={(event) => setText(event.target.value)}
            onPaste={(event) => {
              const area = event.currentTarget
              // The paste has not reached the field yet; a task later it has.
              setTimeout(() => patientDataInPosting(area.value) === null && onRead(area.value))
            }}
          />
          <div className="mt-1.5 min-h-5 text-13 text-pretty">
            <div id={`${id}-problem`} role="alert" className="text-rust">
              {problem}
            </div>
            <div id={`${id}-patient`} role="status">
              {patientData !== null && (
                <PatientDataNote
                  words={patientData}
                  ask="This may be a chart and not a posting. Take it out, then read the posting."
                />
              )}
            </div>
            <p role="status" className="flex items-center gap-1.5 text-ink-2">
              {isReading && (
                <>
                  <Ring /> {MATCH_WORDS.readingIt}
                </>
              )}
            </p>
          </div>
          <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
            <Button type="submit" variant="main">
              {MATCH_WORDS.readPosting}
            </Button>
            {onBack !== null && <Button onClick={onBack}>{MATCH_WORDS.backToReport}</Button>}
          </div>
        </form>
        <aside>
          <MarkedSample />
          <SavedPostings {...saved} />
        </aside>
        {advice !== null && <div className="min-w-0">{advice}</div>}
      </div>
    </div>
  )
}

/** As many as fit beside the box; the others wait behind a button. */
const FIRST_CHOICES = 8

function SavedPostings({ choices, onChoose }: Pick<PastePostingProps, 'choices' | 'onChoose'>) {
  const [isWhole, setIsWhole] = useState(false)
  if (choices.length === 0) return null
  const shown = isWhole || choices.length <= FIRST_CHOICES + 1 ? choices : choices.slice(0, FIRST_CHOICES)
  return (
    <section aria-labelledby="saved-postings">
      <h2 id="saved-postings" className="border-b-2 border-ink pb-2 text-17 font-title">
        {MATCH_WORDS.chooseSaved}
      </h2>
      <ul>
        {shown.map((choice) => (
          <li key={choice.id} className="border-b border-rule">
            <button
              type="button"
              className="block min-h-(--target) w-full py-2.5 text-left hover:bg-band"
              onClick={() => onChoose(choice.id)}
            >
              <span className="block font-strong">{choice.title || MATCH_WORDS.untitled}</span>
              {choice.employer !== '' && <span className="block text-13 text-ink-2">{choice.employer}</span>}
            </button>
          </li>
        ))}
      </ul>
      {shown.length < choices.length && (
        <Button variant="link" className="mt-2 min-h-(--target)" onClick={() => setIsWhole(true)}>
          {MATCH_WORDS.showAllSaved(choices.length)}
        </Button>
      )}
    </section>
  )
}
