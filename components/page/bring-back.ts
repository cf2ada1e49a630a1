import { createFresh } from '@/components/library/fresh-draft'
import { newId } from '@/components/state/new-id'
import { fail, type Result } from '@/lib/base/result'
import type { Draft } from '@/lib/resume/draft'
import { fromJsonResume, type JsonResumeProblem } from '@/lib/resume/json-resume'
import type { StorageProblem } from '@/lib/storage/problem'

/**
 * Makes a new resume of the draft that a PDF carries; the ones that are here already stay as they are.
 *
 * @param attached the bytes of the file's `resume.json`
 */
export async function bringBack(
  attached: Uint8Array,
): Promise<Result<Draft, JsonResumeProblem | StorageProblem>> {
  const json = parsed(attached)
  if (json === undefined) return fail({ code: 'not-a-resume' })
  const resume = fromJsonResume(json, newId)
  if (!resume.ok) return resume
  return createFresh(resume.value)
}

/** Undefined for bytes that are no JSON: somebody else's attachment of the same name. */
function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}
