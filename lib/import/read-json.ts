import { countingIds } from '@/lib/base/ids'
import { fail, ok, type Result } from '@/lib/base/result'
import { readBackup } from '@/lib/export/backup'
import { fromJsonResume } from '@/lib/resume/json-resume'
import { EXTENSION } from '@/lib/resume/json-resume-parts'
import { sortExperience } from '@/lib/resume/order'
import type { Resume } from '@/lib/resume/schema'
import type { ImportProblem } from './import-problem'

/** A resume that a file holds as data, with the name that its owner gave it. */
export type WholeResume = {
  readonly source: 'json-resume' | 'backup'
  readonly name: string
  readonly resume: Resume
}

/**
 * Reads a JSON Resume, of this program or another, or a backup. Of a backup the draft that was changed last is given;
 * restoring it whole is another thing: see lib/export/backup.
 */
export function readJson(text: string): Result<WholeResume, ImportProblem> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return fail({ code: 'damaged-file', kind: 'json' })
  }
  if (isBackup(json)) return newestDraft(text)
  const read = fromJsonResume(json, countingIds('import'))
  if (!read.ok) return read
  const { experience } = read.value
  const resume = { ...read.value, experience: isOurs(json) ? experience : sortExperience(experience) }
  return ok({ source: 'json-resume', name: resume.contact.name.trim(), resume })
}

/** What was made here comes back as it was. */
function isOurs(json: unknown): boolean {
  return typeof json === 'object' && json !== null && EXTENSION in json
}

function isBackup(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'format' in json && 'drafts' in json
}

function newestDraft(text: string): Result<WholeResume, ImportProblem> {
  const backup = readBackup(text)
  if (!backup.ok) return backup
  const [newest] = backup.value.drafts.toSorted((a, b) => b.changedAt - a.changedAt)
  if (!newest) return fail({ code: 'not-a-resume' })
  return ok({ source: 'backup', name: newest.name, resume: newest.resume })
}
