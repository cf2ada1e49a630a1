import { useEffect } from 'react'
import { whenIdle } from '@/components/page/when-idle'
import { askToPrepareMatching } from '@/lib/worker/client'

/** Where a posting can be pasted, the worker gets ready for it while nobody has pasted one yet. */
export function usePreparedReading(): void {
  useEffect(() => whenIdle(() => void askToPrepareMatching()), [])
}
