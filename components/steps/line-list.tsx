'use client'

import { type FocusEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useController } from 'react-hook-form'
import { Plus } from '@/components/fields/signs'
import { useSteady } from '@/components/fields/use-steady'
import { newId } from '@/components/state/new-id'
import { useWizard } from '@/components/wizard/wizard-context'
import type { Bullet, Resume } from '@/lib/resume/schema'
import { EXPERIENCE_WORDS } from './experience-words'
import { type LineActs, LineEditor } from './line-editor'
import { breakLine, insertWords, joinLine, type LinesEdit, pasteLines, withText } from './lines'
import { whenPointerRests } from './pointer-rest'
import { hideRow, neighbourOf, removeRow } from './rows'
import { useRowOrder } from './use-row-order'

type LinesPath = `experience.${number}.bullets`

type LineListProps = {
  readonly name: LinesPath
  /** A job that goes on is told in the present. */
  readonly isPresent: boolean
}

/** What was done in a job, line by line, with coaching beside the one that is being written. */
export function LineList({ name, isPresent }: LineListProps) {
  const { tell } = useWizard()
  const { field } = useController<Resume, LinesPath>({ name })
  const lines: readonly Bullet[] = field.value ?? []
  const list = useRef<HTMLElement>(null)
  const { move, dragOf, moved } = useRowOrder(list, lines, set, 'line')
  const [activeId, setActiveId] = useState<string | null>(null)
  const wanted = useRef<Pick<LinesEdit, 'id' | 'caret' | 'caretEnd'> | null>(null)

  useLayoutEffect(() => {
    if (wanted.current === null) return
    const { id, caret, caretEnd = caret } = wanted.current
    const box = list.current?.querySelector<HTMLTextAreaElement>(`[data-line="${CSS.escape(id)}"]`)
    if (!box) return
    wanted.current = null
    if (document.activeElement !== box) box.focus()
    box.setSelectionRange(caret, caretEnd)
  })

  // a line that opens low on the screen brings its coaching along; not under a finger or a selection that is being drawn
  useEffect(() => {
    if (activeId !== null)
      whenPointerRests(() => list.current?.querySelector('.line-on')?.scrollIntoView({ block: 'nearest' }))
  }, [activeId])

  function set(next: Bullet[]) {
    field.onChange(next)
  }

  function apply(edit: LinesEdit | null) {
    if (edit === null) return
    wanted.current = edit
    set(edit.lines)
  }

  function go(id: string, by: -1 | 0 | 1) {
    const line = lines[lines.findIndex((one) => one.id === id) + by]
    if (line === undefined) return
    const box = list.current?.querySelector<HTMLTextAreaElement>(`[data-line="${CSS.escape(line.id)}"]`)
    box?.focus()
    const at = by > 0 ? 0 : line.text.length
    box?.setSelectionRange(at, at)
  }

  /** A line that waits for its words is the one to write. */
  function add() {
    const last = lines.at(-1)
    if (last?.text.trim() === '') return go(last.id, 0)
    const line = { id: newId(), text: '' }
    wanted.current = { id: line.id, caret: 0 }
    set([...lines, line])
  }

  function remove(id: string) {
    const before = [...lines]
    const next = neighbourOf(lines, id)
    if (next !== undefined) wanted.current = { id: next.id, caret: next.text.length }
    else list.current?.querySelector<HTMLElement>('[data-add]')?.focus()
    set(removeRow(lines, id))
    tell(EXPERIENCE_WORDS.lineRemoved, () => set(before))
  }

  const acts = useSteady<LineActs>({
    focus: setActiveId,
    type: (id, text) => set(withText(lines, id, text)),
    breakUp: (id, caret) => apply(breakLine(lines, id, caret, newId)),
    join: (id) => apply(joinLine(lines, id)),
    paste: (id, caret, pieces) => apply(pasteLines(lines, id, caret, pieces, newId)),
    putWords: (id, caret, words) => apply(insertWords(lines, id, caret, words)),
    hide: (id, isHidden) => set(hideRow(lines, id, isHidden)),
    go,
    move,
    remove,
  })

  function onBlur(event: FocusEvent) {
    if (event.currentTarget.contains(event.relatedTarget)) return
    // the coaching that closes would pull the button that is being pressed from under the pointer
    whenPointerRests(() => setActiveId((id) => (id === activeId ? null : id)))
  }

  return (
    <section ref={list} aria-label={EXPERIENCE_WORDS.whatYouDid} className="mt-6" onBlur={onBlur}>
      <div className="flex items-baseline justify-between gap-4 border-b border-rule pb-1.5">
        <h3 className="font-title">{EXPERIENCE_WORDS.whatYouDid}</h3>
        <p className="lines-hint text-13 text-ink-2">{EXPERIENCE_WORDS.linesHint(lines.length)}</p>
      </div>
      <ol className="pt-1">
        {lines.map((line, index) => (
          <LineEditor
            key={line.id}
            id={line.id}
            text={line.text}
            isHidden={line.hidden === true}
            number={index + 1}
            count={lines.length}
            path={`${name}.${index}.text`}
            isActive={line.id === activeId}
            isPresent={isPresent}
            {...dragOf(index)}
            acts={acts}
          />
        ))}
      </ol>
      <p role="status" className="sr-only">
        {moved}
      </p>
      <button
        type="button"
        data-add="lines"
        className="flex min-h-(--target) items-center gap-2 pr-3 text-accent font-strong hover:underline hover:underline-offset-3"
        onClick={add}
      >
        <Plus size={12} />
        {EXPERIENCE_WORDS.addLine}
      </button>
    </section>
  )
}
