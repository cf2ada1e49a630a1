'use client'

import { type ClipboardEvent, type KeyboardEvent, memo, useId, useRef } from 'react'
import { DragHandle } from '@/components/fields/drag-handle'
import { moveKey } from '@/components/fields/entry-actions'
import { GrowingText } from '@/components/fields/growing-text'
import { HiddenMark } from '@/components/fields/hidden-mark'
import { useSteady } from '@/components/fields/use-steady'
import { coachLine } from '@/lib/advice/line/coach-line'
import { hasBlank, nextBlank } from '@/lib/resume/blanks'
import { CoachList } from './coach-list'
import { LineTools } from './line-tools'
import { bringsSign, readPastedLines } from './pasted-lines'
import type { Draggable } from './use-row-order'
import '@/components/fields/drag-rows.css'
import { EXPERIENCE_WORDS } from './experience-words'
import './lines.css'

type Caret = { readonly start: number; readonly end: number }

type LineEditorProps = Draggable & {
  readonly id: string
  readonly text: string
  /** Left out of this version of the resume. */
  readonly isHidden: boolean
  readonly number: number
  readonly count: number
  readonly path: string
  readonly isActive: boolean
  /** A job that goes on is told in the present. */
  readonly isPresent: boolean
  /** Always the same functions. */
  readonly acts: LineActs
}

/** What can be done with the line of an id. */
export type LineActs = {
  readonly focus: (id: string) => void
  readonly type: (id: string, text: string) => void
  readonly breakUp: (id: string, caret: Caret) => void
  readonly join: (id: string) => void
  readonly paste: (id: string, caret: Caret, pieces: readonly string[]) => void
  readonly putWords: (id: string, caret: Caret, words: string) => void
  readonly hide: (id: string, isHidden: boolean) => void
  /** Leads to the line above (-1) or below (1). */
  readonly go: (id: string, by: -1 | 1) => void
  readonly move: (id: string, by: -1 | 1) => void
  readonly remove: (id: string) => void
}

/**
 * One line of a job: plain text at rest; a field with its coaching while it is being written. Painted anew for its own
 * words alone.
 */
export const LineEditor = memo(function LineEditor({
  id,
  text,
  isHidden,
  number,
  count,
  path,
  isActive,
  isPresent,
  handle,
  drop,
  acts,
}: LineEditorProps) {
  const coachId = useId()
  const box = useRef<HTMLTextAreaElement>(null)

  function caret(): Caret {
    const { selectionStart: start = 0, selectionEnd: end = start } = box.current ?? {}
    return { start, end }
  }

  const tools = useSteady({
    onWords: (words: string) => acts.putWords(id, caret(), words),
    onBlank: () => {
      const blank = nextBlank(text, caret().end)
      box.current?.focus()
      if (blank !== null) box.current?.setSelectionRange(blank.start, blank.end)
    },
    onHide: (hides: boolean) => acts.hide(id, hides),
    onMove: (by: -1 | 1) => acts.move(id, by),
    onRemove: () => acts.remove(id),
  })

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.nativeEvent.isComposing) return
    const { selectionStart: start, selectionEnd: end, value } = event.currentTarget
    const by = moveKey(event)
    const act = () => {
      if (by !== null) return acts.move(id, by)
      if (event.key === 'Enter') return acts.breakUp(id, { start, end })
      if (start !== end || event.altKey || event.metaKey || event.ctrlKey || event.shiftKey) return false
      if (event.key === 'Backspace' && start === 0 && number > 1) return acts.join(id)
      if (event.key === 'ArrowUp' && start === 0 && number > 1) return acts.go(id, -1)
      if (event.key === 'ArrowDown' && start === value.length && number < count) return acts.go(id, 1)
      return false
    }
    if (act() !== false) event.preventDefault()
  }

  function onPaste(event: ClipboardEvent<HTMLTextAreaElement>) {
    const pasted = event.clipboardData.getData('text')
    if (!/[\r\n\u2028\u2029]/.test(pasted.trim()) && !bringsSign(pasted)) return
    event.preventDefault()
    const { selectionStart: start, selectionEnd: end } = event.currentTarget
    acts.paste(id, { start, end }, readPastedLines(pasted))
  }

  return (
    <li data-drag={id} data-drop={drop ?? undefined} className={`line ${isActive ? 'line-on' : ''}`}>
      <DragHandle {...handle} />
      <div className="line-edit min-w-0">
        <GrowingText
          ref={box}
          aria-label={EXPERIENCE_WORDS.line(number)}
          aria-describedby={isActive ? coachId : undefined}
          data-field={path}
          data-line={id}
          look="line-box"
          placeholder={EXPERIENCE_WORDS.lineHint}
          value={text}
          onChange={(event) => acts.type(id, event.target.value.replace(/[\r\n]+/g, ' '))}
          onFocus={() => acts.focus(id)}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
        />
        {isHidden && <HiddenMark>{EXPERIENCE_WORDS.hidden}</HiddenMark>}
        {hasBlank(text) && <HiddenMark>{EXPERIENCE_WORDS.blank}</HiddenMark>}
        {isActive && (
          <LineTools
            isHidden={isHidden}
            hasBlank={hasBlank(text)}
            number={number}
            count={count}
            isPresent={isPresent}
            {...tools}
          />
        )}
      </div>
      {isActive && <CoachList id={coachId} notes={coachLine(text)} />}
    </li>
  )
})
