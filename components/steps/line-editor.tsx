'use client'

import { type ClipboardEvent, type KeyboardEvent, useId, useRef } from 'react'
import { DragHandle } from '@/components/fields/drag-handle'
import { moveKey } from '@/components/fields/entry-actions'
import { GrowingText } from '@/components/fields/growing-text'
import { HiddenMark } from '@/components/fields/hidden-mark'
import { coachLine } from '@/lib/advice/line/coach-line'
import { hasBlank, nextBlank } from '@/lib/resume/blanks'
import type { Bullet } from '@/lib/resume/schema'
import { CoachList } from './coach-list'
import { LineTools } from './line-tools'
import { bringsSign, readPastedLines } from './pasted-lines'
import type { Draggable } from './use-row-order'
import '@/components/fields/drag-rows.css'
import { EXPERIENCE_WORDS } from './experience-words'
import './lines.css'

type Caret = { readonly start: number; readonly end: number }

type LineEditorProps = Draggable & {
  readonly line: Bullet
  readonly number: number
  readonly count: number
  readonly path: string
  readonly isActive: boolean
  /** A job that goes on is told in the present. */
  readonly isPresent: boolean
  readonly onFocus: () => void
  readonly onText: (text: string) => void
  readonly onBreak: (caret: Caret) => void
  readonly onJoin: () => void
  readonly onPaste: (caret: Caret, pieces: readonly string[]) => void
  readonly onWords: (caret: Caret, words: string) => void
  readonly onHide: (isHidden: boolean) => void
  readonly onGo: (by: -1 | 1) => void
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
}

/** One line of a job: plain text at rest; a field with its coaching while it is being written. */
export function LineEditor({
  line,
  number,
  count,
  path,
  isActive,
  isPresent,
  handle,
  drop,
  ...on
}: LineEditorProps) {
  const coachId = useId()
  const box = useRef<HTMLTextAreaElement>(null)

  function caret(): Caret {
    const { selectionStart: start = 0, selectionEnd: end = start } = box.current ?? {}
    return { start, end }
  }

  function goToBlank() {
    const blank = nextBlank(line.text, caret().end)
    box.current?.focus()
    if (blank !== null) box.current?.setSelectionRange(blank.start, blank.end)
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.nativeEvent.isComposing) return
    const { selectionStart: start, selectionEnd: end, value } = event.currentTarget
    const by = moveKey(event)
    const act = () => {
      if (by !== null) return on.onMove(by)
      if (event.key === 'Enter') return on.onBreak({ start, end })
      if (start !== end || event.altKey || event.metaKey || event.ctrlKey || event.shiftKey) return false
      if (event.key === 'Backspace' && start === 0 && number > 1) return on.onJoin()
      if (event.key === 'ArrowUp' && start === 0 && number > 1) return on.onGo(-1)
      if (event.key === 'ArrowDown' && start === value.length && number < count) return on.onGo(1)
      return false
    }
    if (act() !== false) event.preventDefault()
  }

  function onPaste(event: ClipboardEvent<HTMLTextAreaElement>) {
    const pasted = event.clipboardData.getData('text')
    if (!/[\r\n\u2028\u2029]/.test(pasted.trim()) && !bringsSign(pasted)) return
    event.preventDefault()
    const { selectionStart: start, selectionEnd: end } = event.currentTarget
    on.onPaste({ start, end }, readPastedLines(pasted))
  }

  return (
    <li data-drag={line.id} data-drop={drop ?? undefined} className={`line ${isActive ? 'line-on' : ''}`}>
      <DragHandle {...handle} />
      <div className="line-edit min-w-0">
        <GrowingText
          ref={box}
          aria-label={EXPERIENCE_WORDS.line(number)}
          aria-describedby={isActive ? coachId : undefined}
          data-field={path}
          data-line={line.id}
          look="line-box"
          placeholder={EXPERIENCE_WORDS.lineHint}
          value={line.text}
          onChange={(event) => on.onText(event.target.value.replace(/[\r\n]+/g, ' '))}
          onFocus={on.onFocus}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
        />
        {line.hidden && <HiddenMark>{EXPERIENCE_WORDS.hidden}</HiddenMark>}
        {hasBlank(line.text) && <HiddenMark>{EXPERIENCE_WORDS.blank}</HiddenMark>}
        {isActive && (
          <LineTools
            line={line}
            number={number}
            count={count}
            isPresent={isPresent}
            onWords={(words) => on.onWords(caret(), words)}
            onBlank={goToBlank}
            onHide={on.onHide}
            onMove={on.onMove}
            onRemove={on.onRemove}
          />
        )}
      </div>
      {isActive && <CoachList id={coachId} notes={coachLine(line.text)} />}
    </li>
  )
}
