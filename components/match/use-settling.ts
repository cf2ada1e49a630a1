import { useCallback, useEffect, useState } from 'react'
import { useDraftStore } from '@/components/state/draft-store'
import { newId } from '@/components/state/new-id'
import { changeWording, type Wording } from '@/lib/resume/field-text'
import { type Answer, placeAnswer, takeBackAnswer } from '@/lib/resume/place-answer'
import type { Resume } from '@/lib/resume/schema'
import { afterReport, type Remark, type Settled } from './settled'

export type Settling<Item extends Remark> = {
  readonly settled: readonly Settled<Item>[]
  readonly onChangeWording: (item: Item, wording: Wording) => void
  /** Whether the answer was put on the resume. */
  readonly onAnswer: (item: Item, answer: Answer, words: string) => boolean
  readonly onSetAside: (item: Item, words: string) => void
  readonly onTakeBack: (settled: Settled<Item>) => void
}

/**
 * Deals with the remarks of a list: changes words, puts answers on the resume, sets aside, and takes each back. All of it
 * goes through the draft store, so that the general undo holds as well.
 *
 * @param items the open remarks, in their order
 * @param nameOf what a remark is called when it is spoken of
 * @param tell says what was done to those who listen
 */
export function useSettling<Item extends Remark>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  tell: (words: string) => void,
): Settling<Item> {
  const [settled, setSettled] = useState<readonly Settled<Item>[]>([])
  useEffect(() => setSettled((before) => afterReport(before, items)), [items])

  const settle = useCallback(
    (item: Item, how: Settled<Item>['how'], words: string, placed: Settled<Item>['placed'] = null) => {
      const position = Math.max(
        0,
        items.findIndex(({ id }) => id === item.id),
      )
      setSettled((others) => [
        ...others.filter((other) => other.item.id !== item.id),
        { item, how, words, position, placed, wasGone: false },
      ])
      tell(`${nameOf(item)} ${words}`)
    },
    [items, nameOf, tell],
  )

  return {
    settled,
    onChangeWording: (item, wording) => {
      if (edit((resume) => changeWording(resume, wording)))
        settle(item, 'changed', wording.before === '' ? 'added.' : 'changed.')
      else tell('That line has changed meanwhile. The report is on its way.')
    },
    onAnswer: (item, answer, words) => {
      const { draft } = useDraftStore.getState()
      const done = draft && placeAnswer(draft.resume, answer, newId)
      if (!done) return false
      useDraftStore.getState().editResume(done.resume)
      settle(item, 'written', words, done.placed)
      return true
    },
    onSetAside: (item, words) => settle(item, 'set-aside', words),
    onTakeBack: (one) => {
      if (!takeBack(one)) return tell('It was edited since, so it stays. Change it where it stands.')
      setSettled((others) => others.filter((other) => other !== one))
      tell(`${nameOf(one.item)}: taken back.`)
    },
  }
}

function takeBack<Item extends Remark>({ how, placed, item }: Settled<Item>): boolean {
  if (how === 'set-aside') return true
  if (placed !== null) return edit((resume) => takeBackAnswer(resume, placed))
  const wording = wordingOf(item)
  return (
    wording !== null &&
    edit((resume) => changeWording(resume, { ...wording, before: wording.after, after: wording.before }))
  )
}

function wordingOf({ remedy }: Remark): Wording | null {
  return 'after' in remedy && 'before' in remedy && 'field' in remedy ? (remedy as Wording) : null
}

/** Whether there was something to change. */
function edit(change: (resume: Resume) => Resume | null): boolean {
  const { draft, editResume } = useDraftStore.getState()
  const changed = draft && change(draft.resume)
  if (!changed) return false
  editResume(changed)
  return true
}
