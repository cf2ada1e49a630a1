import { useState } from 'react'
import { ProblemMessage } from '@/components/problem-message'
import { saveFile } from './save-file'
import type { useReadBack } from './use-read-back'
import { worthSaying } from './worth-saying'

/** The press on “Download PDF”: waiting and trouble are said only to someone who pressed. */
export function useDownload({ make, problem }: ReturnType<typeof useReadBack>) {
  const [isWaiting, setIsWaiting] = useState(false)
  const [hasPressed, setHasPressed] = useState(false)
  const trouble = hasPressed && !isWaiting ? worthSaying(problem) : null
  return {
    isMaking: isWaiting,
    problem: trouble === null ? null : <ProblemMessage problem={trouble} />,
    onDownload: async () => {
      if (isWaiting) return
      setHasPressed(true)
      setIsWaiting(true)
      const made = await make()
      setIsWaiting(false)
      if (made !== null) saveFile(new Uint8Array(made.bytes), made.fileName, 'application/pdf')
    },
  }
}
