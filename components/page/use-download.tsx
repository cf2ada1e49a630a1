import { useEffect, useState } from 'react'
import { ProblemMessage } from '@/components/problem-message'
import { now } from '@/components/state/today'
import { saveFile } from './save-file'
import type { useReadBack } from './use-read-back'
import { worthSaying } from './worth-saying'

const SAID_MS = 8000

/** The press on “Download PDF”: waiting and trouble are said only to someone who pressed. */
export function useDownload({ make, problem }: ReturnType<typeof useReadBack>) {
  const [isWaiting, setIsWaiting] = useState(false)
  const [hasPressed, setHasPressed] = useState(false)
  const [savedAt, setSavedAt] = useState<number | null>(null)
  useEffect(() => {
    if (savedAt === null) return
    const timer = setTimeout(() => setSavedAt(null), SAID_MS)
    return () => clearTimeout(timer)
  }, [savedAt])
  const trouble = hasPressed && !isWaiting ? worthSaying(problem) : null
  return {
    isMaking: isWaiting,
    /** For a while after the file was handed to the browser, which on a phone says little of it itself. */
    isDone: savedAt !== null && !isWaiting,
    problem: trouble === null ? null : <ProblemMessage problem={trouble} />,
    onDownload: async () => {
      if (isWaiting) return
      setHasPressed(true)
      setIsWaiting(true)
      const made = await make()
      setIsWaiting(false)
      if (made === null) return
      saveFile(new Uint8Array(made.bytes), made.fileName, 'application/pdf')
      setSavedAt(now())
    },
  }
}
