'use client'

import { useEffect, useMemo, useState } from 'react'
import { type WordChoice, wordChoice } from '@/lib/resume/word-choice'
import type { StorageProblem } from '@/lib/storage/problem'
import { watch } from '@/lib/storage/watch'
import { deleteWordChoice, listWordChoices, saveWordChoice } from '@/lib/storage/word-choices'
import { now } from './today'

export type WordChoices = {
  /** Newest first; null until they are read. */
  readonly choices: readonly WordChoice[] | null
  /** Why the last choice could not be kept. */
  readonly problem: StorageProblem | null
  readonly choose: (text: string, choice: WordChoice['choice']) => void
  readonly takeBack: (id: string) => void
}

/** What the person has said of unknown words on this device, live in every tab. */
export function useWordChoices(): WordChoices {
  const [choices, setChoices] = useState<readonly WordChoice[] | null>(null)
  const [problem, setProblem] = useState<StorageProblem | null>(null)
  useEffect(
    () =>
      watch(listWordChoices, (listed) => setChoices((before) => (listed.ok ? listed.value : (before ?? [])))),
    [],
  )
  return useMemo(() => {
    /** Shown at once; without storage it holds as long as the page is open. */
    const choose = (text: string, choice: WordChoice['choice']) => {
      const made = wordChoice(text, choice, now())
      setChoices((before) => [made, ...(before ?? []).filter(({ id }) => id !== made.id)])
      void saveWordChoice(made).then((saved) => setProblem(saved.ok ? null : saved.problem))
    }
    const takeBack = (id: string) => {
      setChoices((before) => (before ?? []).filter((one) => one.id !== id))
      void deleteWordChoice(id).then((taken) => setProblem(taken.ok ? null : taken.problem))
    }
    return { choices, problem, choose, takeBack }
  }, [choices, problem])
}
