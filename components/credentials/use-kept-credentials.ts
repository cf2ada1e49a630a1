import { useEffect, useRef, useState } from 'react'
import { problemSentence } from '@/components/problem-message'
import type { ToastMessage } from '@/components/shell/toast'
import { newId } from '@/components/state/new-id'
import { now } from '@/components/state/today'
import type { Result } from '@/lib/base/result'
import {
  type KeptCredential,
  keptCredentialShape,
  type LoggedCeu,
  loggedCeuShape,
} from '@/lib/resume/kept-credential'
import type { Credential } from '@/lib/resume/schema'
import * as storage from '@/lib/storage/kept-credentials'
import type { StorageProblem } from '@/lib/storage/problem'
import { watch } from '@/lib/storage/watch'
import { logged, removed } from './credentials-words'

/** What a CEU says before it is logged. */
export type NewCeu = Pick<LoggedCeu, 'date' | 'title' | 'hours' | 'category' | 'countsFor'>

/** The person's credentials and CEUs, live in every tab, and what can be done with them. Removing can be taken back. */
export function useKeptCredentials() {
  const [kept, setKept] = useState<readonly KeptCredential[] | null>(null)
  const [ceus, setCeus] = useState<readonly LoggedCeu[]>([])
  const [problem, setProblem] = useState<StorageProblem | null>(null)
  const writing = useRef(0)
  const [toast, setToast] = useState<ToastMessage | null>(null)

  useEffect(() => {
    void storage.saveUnsavedCredentials()
    const stops = [
      watch(
        () => storage.listKeptCredentials(),
        (list) => {
          // while something is being written, what is on the screen is newer
          if (writing.current === 0) setKept(list.ok ? list.value.toSorted(byName) : [])
          setProblem(list.ok ? null : list.problem)
        },
      ),
      watch(
        () => storage.listCeus(),
        (list) => list.ok && setCeus(list.value),
      ),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [])

  const tell = (words: string, onUndo?: () => void) => setToast({ key: newId(), words, onUndo })

  async function whenDone<Value>(done: Promise<Result<Value, StorageProblem>>, goOn = (_: Value) => {}) {
    const result = await done
    if (result.ok) goOn(result.value)
    else tell(problemSentence(result.problem))
  }

  async function put(one: KeptCredential) {
    setKept((before) => [...(before ?? []).filter(({ id }) => id !== one.id), one].toSorted(byName))
    writing.current += 1
    await whenDone(storage.saveKeptCredential({ ...one, changedAt: now() }))
    writing.current -= 1
  }

  return {
    kept,
    ceus,
    problem,
    toast,
    dropToast: () => setToast(null),
    put,
    keep: (credential: Credential) =>
      put(keptCredentialShape.parse({ version: 1, id: newId(), credential, changedAt: 0 })),
    remove: (one: KeptCredential) =>
      whenDone(storage.deleteKeptCredential(one.id), () =>
        tell(removed(one.credential.acronym || one.credential.name), () => void put(one)),
      ),
    log: (ceu: NewCeu) => {
      const one = loggedCeuShape.parse({ ...ceu, version: 1, id: newId(), changedAt: now() })
      setCeus((before) => [one, ...before])
      return whenDone(storage.saveCeu(one), () => tell(logged(ceu.title)))
    },
    removeCeu: (one: LoggedCeu) =>
      whenDone(storage.deleteCeu(one.id), () =>
        tell(removed(one.title || 'CEU'), () => void storage.saveCeu(one)),
      ),
  }
}

function byName({ credential: a }: KeptCredential, { credential: b }: KeptCredential): number {
  return (a.acronym || a.name).localeCompare(b.acronym || b.name, 'en')
}
