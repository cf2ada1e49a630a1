import { useEffect, useRef } from 'react'
import type { useReadBack } from './use-read-back'
import { whenIdle } from './when-idle'

/** Long enough that nobody is in the middle of a choice. */
const REST_MS = 1200

/**
 * Makes and reads the file once nothing was changed for a while and the browser has nothing else to do, so that what
 * the machine reads is there without asking. A file that could not be made is not tried again until something changes.
 *
 * @param hasPages whether there is anything to read, laid out as it is now
 */
export function useIdleReading(reading: ReturnType<typeof useReadBack>, hasPages: boolean): void {
  const make = useRef(reading.make)
  make.current = reading.make
  const isWanted = hasPages && !reading.isCurrent && !reading.isMaking && reading.problem === null
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change begins the rest anew
  useEffect(() => {
    if (!isWanted) return
    let stopWaiting = () => {}
    const timer = window.setTimeout(() => {
      stopWaiting = whenIdle(() => void make.current())
    }, REST_MS)
    return () => {
      window.clearTimeout(timer)
      stopWaiting()
    }
  }, [isWanted, reading.content])
}
