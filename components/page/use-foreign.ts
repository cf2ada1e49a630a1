import { useRef, useState } from 'react'
import type { ForeignProblem } from '@/lib/pdf/foreign-reading'
import { askToReadForeign } from '@/lib/worker/client'
import type { WorkerProblem } from '@/lib/worker/problem'
import type { ForeignResume } from '@/lib/worker/protocol'

/** Nothing in the file: it was never written, or is still on its way from a cloud. */
export type EmptyFile = { readonly code: 'empty-file' }

/** A resume PDF from elsewhere: its name, and what was read in it or why it was not. */
export type Foreign = {
  readonly fileName: string
  readonly isReading: boolean
  readonly resume: ForeignResume | null
  readonly problem: ForeignProblem | WorkerProblem | EmptyFile | null
}

/** More is never taken into memory; the worker refuses less than that already. */
const TAKEN_BYTES = 32_000_000

/** Reads a PDF that a person chose or dropped. It is kept nowhere but on the screen; a newer choice wins. */
export function useForeign() {
  const [foreign, setForeign] = useState<Foreign | null>(null)
  const newest = useRef(0)
  const read = async (file: File) => {
    newest.current += 1
    const asked = newest.current
    const fileName = file.name
    const tell = (found: Partial<Foreign>) => {
      if (asked === newest.current)
        setForeign({ fileName, isReading: false, resume: null, problem: null, ...found })
    }
    if (file.size === 0) return tell({ problem: { code: 'empty-file' } })
    tell({ isReading: true })
    const bytes = await bytesOf(file)
    if (bytes === null) return tell({ problem: { code: 'empty-file' } })
    const answer = await askToReadForeign(bytes)
    if (!answer.ok) return tell({ problem: answer.problem })
    const { value: found } = answer
    if (found.ok) return tell({ resume: found.value })
    const { problem } = found
    tell({ problem: problem.code === 'pdf-too-large' ? { ...problem, bytes: file.size } : problem })
  }
  return { foreign, read }
}

/** Null for what cannot be read, such as a folder or a file that has gone. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.slice(0, TAKEN_BYTES).arrayBuffer())
  } catch {
    return null // told as empty
  }
}
