import { useCallback, useEffect, useState } from 'react'
import { useDraftStore } from '@/components/state/draft-store'
import { newId } from '@/components/state/new-id'
import { changeWording, type Wording } from '@/lib/resume/field-text'
import { type Answer, placeAnswer, takeBackAnswer } from '@/lib/resume/place-answer'
import type { Resume } from '@/lib/resume/schema'
import { MATCH_WORDS } from './match-words'
import { afterReport, type Remark, type Settled } from './settled'

export type Settling<Item extends Remark> = {
  readonly settled: readonly Settled<Item>[]
  readonly onChangeWording: (item: Item, wording: Wording) => void
  /** Whether the answer was put on the resume. */
  readonly onAnswer: (item: Item, answer: Answer, words: string) => boolean
  readonly onSetAside: (item: Item, words: string) => void
  readonly onTakeBack: (settled: Settled<Item>) => void
  /** Open ones that were set aside on an earlier visit. */
  readonly remembered: readonly Item[]
  readonly onBringBack: (item: Item) => void
}

/** Where what is set aside is remembered beyond the visit. */
export type Kept<Item> = {
  readonly has: (item: Item) => boolean
  readonly put: (item: Item, isAside: boolean) => void
}

/**
 * Deals with the remarks of a list: changes words, puts answers on the resume, sets aside, and takes each back. All of it
 * goes through the draft store, so that the general undo holds as well.
 *
 * @param items the open remarks, in their order
 * @param nameOf what a remark is called when it is spoken of
 * @param tell says what was done to those who listen
 * @param kept remembers what is set aside
 */
export function useSettling<Item extends Remark>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  tell: (words: string) => void,
  kept: Kept<Item>,
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

  /** What was set aside on this visit and is open again by the general undo is not settled. */
  const shown = settled.filter(({ how, item }) => how !== 'set-aside' || kept.has(item))
  return {
    settled: shown,
    remembered: items.filter((item) => kept.has(item) && !shown.some((one) => one.item.id === item.id)),
    onBringBack: (item) => {
      kept.put(item, false)
      tell(MATCH_WORDS.isAskedAgain(nameOf(item)))
    },
    onChangeWording: (item, wording) => {
      if (edit((resume) => changeWording(resume, wording)))
        settle(item, 'changed', wording.before === '' ? MATCH_WORDS.wasAdded : MATCH_WORDS.wasChanged)
      else tell(MATCH_WORDS.changedMeanwhile)
    },
    onAnswer: (item, answer, words) => {
      const { draft } = useDraftStore.getState()
      const done = draft && placeAnswer(draft.resume, answer, newId)
      if (!done) return false
      useDraftStore.getState().editResume(done.resume)
      settle(item, 'written', words, done.placed)
      return true
    },
    onSetAside: (item, words) => {
      kept.put(item, true)
      settle(item, 'set-aside', words)
    },
    onTakeBack: (one) => {
      if (one.how === 'set-aside') kept.put(one.item, false)
      if (!takeBack(one)) return tell(MATCH_WORDS.editedSince)
      setSettled((others) => others.filter((other) => other !== one))
      tell(MATCH_WORDS.wasTakenBack(nameOf(one.item)))
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
