import { createFresh } from '@/components/library/fresh-draft'
import { type Restored, restoreBackup } from '@/components/library/restore-backup'
import { today } from '@/components/state/today'
import { fail, ok, type Result } from '@/lib/base/result'
import type { BackupProblem } from '@/lib/export/backup'
import type { ImportProblem } from '@/lib/import/import-problem'
import type { Draft } from '@/lib/resume/draft'
import type { StorageProblem } from '@/lib/storage/problem'
import { askToImport } from '@/lib/worker/client'
import type { WorkerProblem } from '@/lib/worker/problem'
import { whileMarked } from './bringing-mark'
import { toBrought } from './to-brought'

/** What a file became: a resume of its own, or what a backup held and this device did not. */
export type BroughtIn =
  | { readonly kind: 'resume'; readonly draft: Draft }
  | { readonly kind: 'backup'; readonly restored: Restored }

export type BringProblem = ImportProblem | BackupProblem | StorageProblem | WorkerProblem

/**
 * Brings a file in, whatever it is by its content. Nothing that is here is replaced, and nothing is kept before all of
 * the file was read.
 */
export function bringFile(file: File, signal?: AbortSignal): Promise<Result<BroughtIn, BringProblem>> {
  return whileMarked(file.name, async () => {
    const bytes = await bytesOf(file)
    if (bytes === null) return fail({ code: 'empty-file' })
    if (isBackup(bytes)) {
      const restored = await restoreBackup(file)
      return restored.ok ? ok({ kind: 'backup', restored: restored.value }) : restored
    }
    const answer = await askToImport(bytes, file.name, today(), signal)
    if (!answer.ok) return answer
    if (!answer.value.ok) return fail(withSize(answer.value.problem, file.size))
    const imported = answer.value.value
    const made = await createFresh(imported.resume, imported.name, toBrought(imported, file.name))
    return made.ok ? ok({ kind: 'resume', draft: made.value }) : made
  })
}

/** More is never taken into memory; what reads the file refuses less than that already. */
const TAKEN_BYTES = 32_000_000

/** Null for what cannot be read, such as a folder or a file that has gone. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.slice(0, TAKEN_BYTES).arrayBuffer())
  } catch {
    return null // told as empty
  }
}

/** A backup says so at its beginning. Every other file of JSON is left to the reader of resumes. */
function isBackup(bytes: Uint8Array): boolean {
  return /^\uFEFF?\s*\{\s*"format":\s*"chartwright-backup"/.test(
    new TextDecoder().decode(bytes.subarray(0, 200)),
  )
}

/** The size of the whole file, of which no more than the beginning was handed over. */
function withSize(problem: ImportProblem, bytes: number): ImportProblem {
  return problem.code === 'too-large' ? { ...problem, bytes } : problem
}
