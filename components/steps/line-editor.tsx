'use client'

import { type ClipboardEvent, type KeyboardEvent, useId } from 'react'
import { Button } from '@/components/fields/button'
import { moveKey } from '@/components/fields/entry-actions'
import { GrowingText } from '@/components/fields/growing-text'
import { Arrow } from '@/components/fields/signs'
import { coachLine } from '@/lib/advice/line/coach-line'
import type { Bullet } from '@/lib/resume/schema'
import { CoachList } from './coach-list'
import { readPastedLines } from './pasted-lines'

type Caret = { readonly start: number; readonly end: number }

type LineEditorProps = {
  readonly line: Bullet
  readonly number: number
  readonly count: number
  readonly path: string
  readonly isActive: boolean
  readonly onFocus: () => void
  readonly onText: (text: string) => void
  readonly onBreak: (caret: Caret) => void
  readonly onJoin: () => void
  readonly onPaste: (caret: Caret, pieces: readonly string[]) => void
  readonly onGo: (by: -1 | 1) => void
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
}

/** One line of a job: plain text at rest; a field with its coaching while it is being written. */
export function LineEditor({ line, number, count, path, isActive, ...on }: LineEditorProps) {
  const coachId = useId()

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
    if (!/[\r\n\u2028\u2029]/.test(pasted.trim()) && !/^\s*[•‣▪●]/u.test(pasted)) return
    event.preventDefault()
    const { selectionStart: start, selectionEnd: end } = event.currentTarget
    on.onPaste({ start, end }, readPastedLines(pasted))
  }

  return (
    <li className={`line ${isActive ? 'line-on' : ''}`}>
      <div className="line-edit min-w-0">
        <GrowingText
          aria-label={`Line ${number}`}
          aria-describedby={isActive ? coachId : undefined}
          data-field={path}
          data-line={line.id}
          look="line-box"
          placeholder="What did you do there?"
          value={line.text}
          onChange={(event) => on.onText(event.target.value.replace(/[\r\n]+/g, ' '))}
          onFocus={on.onFocus}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
        />
        {isActive && (
          <div className="mt-0.5 -ml-2 flex items-center gap-x-1">
            <LineMove number={number} to="up" isAtEdge={number === 1} onMove={on.onMove} />
            <LineMove number={number} to="down" isAtEdge={number === count} onMove={on.onMove} />
            <Button
              variant="link"
              className="px-2"
              aria-label={`Remove line ${number}`}
              onClick={on.onRemove}
            >
              Remove
            </Button>
          </div>
        )}
      </div>
      {isActive && <CoachList id={coachId} notes={coachLine(line.text)} />}
    </li>
  )
}

type LineMoveProps = {
  readonly number: number
  readonly to: 'up' | 'down'
  readonly isAtEdge: boolean
  readonly onMove: (by: -1 | 1) => void
}

function LineMove({ number, to, isAtEdge, onMove }: LineMoveProps) {
  return (
    <Button
      variant="icon"
      className="size-(--target-slim)! aria-disabled:text-ink-3/50"
      aria-label={`Move line ${number} ${to}`}
      aria-disabled={isAtEdge}
      onClick={() => !isAtEdge && onMove(to === 'up' ? -1 : 1)}
    >
      <Arrow to={to} size={12} />
    </Button>
  )
}
