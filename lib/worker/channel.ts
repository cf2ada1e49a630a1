import { fail } from '@/lib/base/result'
import type { Answered } from './problem'

/** Asks a question on its channel. */
export type Channel = <Answer>(question: () => Promise<Answered<Answer>>) => Promise<Answered<Answer>>

/**
 * A line of questions of which only the newest matters: one is under way, one waits, those between are never sent.
 * An answer that comes when a newer question waits is dropped as superseded.
 */
export function createChannel(): Channel {
  let isBusy = false
  let waiting: { readonly go: () => void; readonly drop: () => void } | null = null

  return async (question) => {
    if (isBusy) {
      waiting?.drop()
      const isNewest = await new Promise<boolean>((resolve) => {
        waiting = { go: () => resolve(true), drop: () => resolve(false) }
      })
      if (!isNewest) return fail({ code: 'superseded' })
    }
    isBusy = true
    const answer = await question()
    if (waiting === null) {
      isBusy = false
      return answer
    }
    const next = waiting
    waiting = null
    next.go()
    return fail({ code: 'superseded' })
  }
}
