'use client'

import { useEffect, useId, useRef, useState } from 'react'
import { Button } from '@/components/fields/button'
import { Ring } from '@/components/fields/icons'
import { TextField } from '@/components/fields/text-field'
import { firstLine } from '@/components/library/first-line'
import { usePreparedReading } from '@/components/match/use-prepared-reading'
import { patientDataInPosting } from '@/components/patient-data-words'
import { problemSentence } from '@/components/problem-message'
import { focusSoon } from '@/components/steps/focus-soon'
import { safeLink } from '@/lib/resume/safe-link'
import { findTwin, type Twin } from '@/lib/tally/find-twin'
import { askToReadPosting } from '@/lib/worker/client'
import type { ListedPosting } from './arrange'
import { DETAIL_WORDS } from './details-words'
import { PASTE_WORDS, twinWords } from './paste-words'
import { WORDS } from './postings-words'
import type { PostingsActs } from './use-postings-acts'
import '@/components/fields/fields.css'

type PastePaneProps = {
  readonly rows: readonly ListedPosting[]
  /** The resume that a new posting is noted for. */
  readonly draftId: string | null
  readonly acts: PostingsActs
}

/** What keeps a text from being saved: a posting that is there already, words that cannot be read, or a patient's. */
type Doubt = { readonly title: string } & ({ readonly twin: Twin } | { readonly says: string })

/** Where another posting is pasted. It is read and kept at once, unless something is odd about it. */
export function PastePane({ rows, draftId, acts }: PastePaneProps) {
  const [text, setText] = useState('')
  const [link, setLink] = useState('')
  const [doubt, setDoubt] = useState<Doubt | null>(null)
  const [isReading, setIsReading] = useState(false)
  const box = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  useEffect(() => box.current?.focus(), [])
  usePreparedReading()

  async function save(words: string, isSure: boolean) {
    const patientData = isSure ? null : patientDataInPosting(words)
    if (patientData !== null)
      return setDoubt({ title: '', says: `${patientData} ${PASTE_WORDS.patientData}` })
    setDoubt(null)
    setIsReading(true)
    const answered = await askToReadPosting(words)
    setIsReading(false)
    const read = answered.ok ? answered.value : null
    const title = read?.ok ? (read.value.title?.text ?? '') : ''
    if (!isSure) {
      const twin = findTwin(
        { text: words, link },
        rows.map(({ posting }) => posting),
      )
      if (twin !== null) return setDoubt({ title, twin })
      if (read?.ok === false) return setDoubt({ title, says: problemSentence(read.problem) })
    }
    if (words.trim() === '') return
    await acts.add(words, title, title || firstLine(words), link.trim(), draftId)
  }

  return (
    <section aria-labelledby={`${id}-title`}>
      <div className="flex items-center justify-between gap-4 pb-2">
        <Button
          variant="link"
          onClick={() => {
            acts.show(null)
            focusSoon('[data-paste]', '#main')
          }}
        >
          {WORDS.backToList}
        </Button>
      </div>
      <form
        className="border-t-2 border-ink pt-3"
        onSubmit={(event) => {
          event.preventDefault()
          box.current?.focus() // what is odd is said of the box, and mended in it
          void save(text, false)
        }}
      >
        <h2 id={`${id}-title`} className="text-21 font-title">
          {PASTE_WORDS.pasteTitle}
        </h2>
        <p className="mt-1 text-ink-2">{PASTE_WORDS.pasteWhy}</p>
        <TextField
          className="mt-4"
          label={PASTE_WORDS.pasteLink}
          type="text"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          value={link}
          help={PASTE_WORDS.pasteLinkHint}
          error={link.trim() !== '' && safeLink(link) === null ? DETAIL_WORDS.badLink : undefined}
          onChange={setLink}
        />
        <label htmlFor={id} className="mt-4 mb-0.75 block text-13 font-medium text-ink-2">
          {PASTE_WORDS.pasteText}
        </label>
        <textarea
          ref={box}
          id={id}
          className="field-box paste-field block min-h-44 resize-y py-2.5"
          placeholder={PASTE_WORDS.pasteHint}
          value={text}
          spellCheck={false}
          aria-describedby={`${id}-doubt`}
          onChange={(event) => {
            setText(event.target.value)
            setDoubt(null)
          }}
          onPaste={(event) => {
            const area = event.currentTarget
            // The paste has not reached the field yet; a task later it has.
            setTimeout(() => void save(area.value, false))
          }}
        />
        <div id={`${id}-doubt`} role="alert" className="mt-1.5 min-h-5 text-13 text-pretty">
          {doubt !== null && ('twin' in doubt ? <TwinDoubt twin={doubt.twin} rows={rows} /> : doubt.says)}
        </div>
        <p role="status" className="flex items-center gap-1.5 text-13 text-ink-2">
          {isReading && (
            <>
              <Ring /> {PASTE_WORDS.reading}
            </>
          )}
        </p>
        <div className="mt-2 flex flex-wrap items-center gap-2">
          {doubt !== null && 'twin' in doubt && (
            <Button variant="main" onClick={() => acts.show(doubt.twin.posting.id)}>
              {PASTE_WORDS.openTwin}
            </Button>
          )}
          {doubt !== null && text.trim() !== '' && (
            <Button onClick={() => void save(text, true)}>
              {'twin' in doubt ? PASTE_WORDS.saveTwin : PASTE_WORDS.saveAnyway}
            </Button>
          )}
          {doubt === null && (
            <Button type="submit" variant="main">
              {PASTE_WORDS.save}
            </Button>
          )}
        </div>
      </form>
    </section>
  )
}

function TwinDoubt({ twin, rows }: { readonly twin: Twin; readonly rows: readonly ListedPosting[] }) {
  const title = rows.find(({ posting }) => posting.id === twin.posting.id)?.title ?? ''
  return twinWords(twin, title)
}
