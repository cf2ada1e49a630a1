import { liveQuery } from 'dexie'

/** Ends a watch. */
export type StopWatching = () => void

/**
 * Runs a reading of the store now and again after every change that touches it, in this tab or another.
 *
 * The reading must return problems as values, as all of lib/storage does.
 */
export function watch<Answer>(read: () => Promise<Answer>, onAnswer: (answer: Answer) => void): StopWatching {
  const subscription = liveQuery(read).subscribe({ next: onAnswer })
  return () => subscription.unsubscribe()
}
