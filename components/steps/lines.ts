import type { NewId } from '@/lib/base/ids'
import { nextBlank } from '@/lib/resume/blanks'
import type { Bullet } from '@/lib/resume/schema'
import { insertRow } from './rows'

/** Lines after an edit, and where the caret goes: which line, and after how many characters. */
export type LinesEdit = {
  readonly lines: Bullet[]
  readonly id: string
  readonly caret: number
  /** Where the selection ends, when more than a place is selected. */
  readonly caretEnd?: number
}

/** Enter: what stands after the caret becomes the next line. */
export function breakLine(
  lines: readonly Bullet[],
  id: string,
  caret: { readonly start: number; readonly end: number },
  newId: NewId,
): LinesEdit {
  const at = indexOf(lines, id)
  const text = lines[at]?.text ?? ''
  const next = { id: newId(), text: text.slice(caret.end).trimStart() }
  const cut = withText(lines, id, text.slice(0, caret.start).trimEnd())
  return { lines: insertRow(cut, at + 1, next), id: next.id, caret: 0 }
}

/** Backspace at the start of a line: it goes on where the one before ends. Null for the first line. */
export function joinLine(lines: readonly Bullet[], id: string): LinesEdit | null {
  const at = indexOf(lines, id)
  const line = lines[at]
  const before = lines[at - 1]
  if (line === undefined || before === undefined) return null
  const gap = before.text !== '' && line.text !== '' && !/\s$/.test(before.text) ? ' ' : ''
  const joined = withText(lines, before.id, before.text + gap + line.text)
  return {
    lines: joined.filter((other) => other.id !== id),
    id: before.id,
    caret: before.text.length + gap.length,
  }
}

/** A pasted list: the first piece goes in at the caret, each other one becomes a line, the rest follows the last. */
export function pasteLines(
  lines: readonly Bullet[],
  id: string,
  caret: { readonly start: number; readonly end: number },
  pieces: readonly string[],
  newId: NewId,
): LinesEdit {
  const at = indexOf(lines, id)
  const text = lines[at]?.text ?? ''
  const [first = '', ...others] = pieces
  const rest = text.slice(caret.end)
  const head = text.slice(0, caret.start) + first
  if (others.length === 0) return { lines: withText(lines, id, head + rest), id, caret: head.length }
  const added = others.map((piece) => ({ id: newId(), text: piece }))
  const last = added[added.length - 1]
  const lastLength = last?.text.length ?? 0
  if (last !== undefined) last.text += rest
  return {
    lines: [...withText(lines.slice(0, at + 1), id, head), ...added, ...lines.slice(at + 1)],
    id: last?.id ?? id,
    caret: lastLength,
  }
}

/**
 * Words of a bank at the caret: set apart by spaces, with a capital where they begin the line. The first blank among them
 * is selected, so that typing fills it.
 */
export function insertWords(
  lines: readonly Bullet[],
  id: string,
  caret: { readonly start: number; readonly end: number },
  words: string,
): LinesEdit {
  const text = lines[indexOf(lines, id)]?.text ?? ''
  const before = text.slice(0, caret.start)
  const after = text.slice(caret.end)
  const isFirst = before.trim() === ''
  const gap = isFirst || /[\s(/$-]$/.test(before) ? '' : ' '
  const put = isFirst ? words.charAt(0).toUpperCase() + words.slice(1) : words
  const gapAfter = after === '' || /^[\s.,;:)%/-]/.test(after) ? '' : ' '
  const start = before.length + gap.length
  const blank = nextBlank(put, 0)
  return {
    lines: withText(lines, id, before + gap + put + gapAfter + after),
    id,
    caret: start + (blank?.start ?? put.length + gapAfter.length),
    caretEnd: start + (blank?.end ?? put.length + gapAfter.length),
  }
}

/** The lines with other words in one of them. */
export function withText(lines: readonly Bullet[], id: string, text: string): Bullet[] {
  return lines.map((line) => (line.id === id ? { ...line, text } : line))
}

function indexOf(lines: readonly Bullet[], id: string): number {
  return lines.findIndex((line) => line.id === id)
}
