import { useEffect, useId, useRef } from 'react'
import { Button } from '@/components/fields/button'
import { BRING_WORDS } from './bring-words'
import '@/components/fields/fields.css'

type PasteResumeProps = {
  readonly text: string
  readonly onText: (text: string) => void
  /** The text as a file of its own, so that it goes the same way as every other. */
  readonly onRead: (file: File) => void
  readonly onClose: () => void
}

/** A box for the text of a resume, for files that cannot be read. */
export function PasteResume({ text, onText, onRead, onClose }: PasteResumeProps) {
  const id = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <form
      className="pb-4 pl-4"
      onSubmit={(event) => {
        event.preventDefault()
        onRead(new File([text], BRING_WORDS.pastedName, { type: 'text/plain' }))
      }}
    >
      <label htmlFor={id} className="mb-0.75 block text-13 font-medium text-ink-2">
        {BRING_WORDS.pasteTitle}
      </label>
      <textarea
        ref={box}
        id={id}
        className="field-box paste-box"
        placeholder={BRING_WORDS.pastePlaceholder}
        aria-describedby={`${id}-help`}
        spellCheck={false}
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
      <p id={`${id}-help`} className="mt-1 text-13 text-ink-2">
        {BRING_WORDS.pasteHelp}
      </p>
      <div className="mt-3 flex flex-wrap gap-3">
        <Button type="submit" variant="main" disabled={text.trim() === ''}>
          {BRING_WORDS.read}
        </Button>
        <Button onClick={onClose}>{BRING_WORDS.close}</Button>
      </div>
    </form>
  )
}
