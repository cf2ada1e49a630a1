'use client'

import { useState } from 'react'
import { Button } from '@/components/fields/button'
import { Plus } from '@/components/fields/signs'
import type { SummarySentence } from '@/lib/resume/summary-sentences'
import { focusSoon } from './focus-soon'
import { SUMMARY_WORDS } from './summary-words'
import './steps.css'

type SentenceListProps = {
  readonly sentences: readonly SummarySentence[]
  readonly onTake: (text: string) => void
}

/** Sentences made of what the resume says already; each is taken or left. */
export function SentenceList({ sentences, onTake }: SentenceListProps) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const open = sentences.filter(({ text }) => !left.has(text))
  if (open.length === 0) return null

  /** The sentence goes from the list: the next one takes the focus, else the text does. */
  function leadOn(text: string) {
    const at = open.findIndex((one) => one.text === text)
    const next = open[at + 1] ?? open[at - 1]
    focusSoon(...(next === undefined ? [] : [`[data-sentence="${next.id}"]`]), '[data-field="summary"]')
  }

  return (
    <section aria-labelledby="sentences" className="mt-8">
      <h2 id="sentences" className="text-17 font-title">
        {SUMMARY_WORDS.fromResume}
      </h2>
      <p className="mt-0.5 mb-2 text-13 text-pretty text-ink-2">{SUMMARY_WORDS.fromResumeLead}</p>
      <ul className="border-t border-rule">
        {open.map(({ id, text }) => (
          <li key={id} className="sentence-row">
            <p className="min-w-0 text-pretty break-words">{text}</p>
            <div className="flex shrink-0 items-center gap-x-3">
              <Button
                slim
                data-sentence={id}
                onClick={() => {
                  onTake(text)
                  leadOn(text)
                }}
              >
                <Plus size={12} />
                {SUMMARY_WORDS.add}
                <span className="sr-only">{SUMMARY_WORDS.quoted(text)}</span>
              </Button>
              <Button
                variant="link"
                onClick={() => {
                  setLeft(new Set([...left, text]))
                  leadOn(text)
                }}
              >
                {SUMMARY_WORDS.leaveOut}
                <span className="sr-only">{SUMMARY_WORDS.quoted(text)}</span>
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
