import { ok, type Result } from '@/lib/base/result'
import { draftShape } from '@/lib/resume/draft'
import { savedPostingShape } from '@/lib/resume/saved-posting'
import { siteDatabase } from './database'
import { attempt, type StorageProblem } from './problem'
import { unreadable } from './records'

/** A record that is still on this device though nothing here can read it. */
export type CorruptRecord = {
  readonly table: 'drafts' | 'postings'
  readonly id: string
  readonly problem: StorageProblem
  /** All of it, for a backup file. */
  readonly json: string
}

/** The records that the lists leave out, so that a person can be told of them and save them in a file. */
export async function listCorruptRecords(
  database = siteDatabase(),
): Promise<Result<readonly CorruptRecord[], StorageProblem>> {
  const found = await attempt(() => Promise.all([database.drafts.toArray(), database.postings.toArray()]))
  if (!found.ok) return found
  const [drafts, postings] = found.value
  return ok([
    ...drafts.filter((record) => !draftShape.safeParse(record).success).map(describeIn('drafts')),
    ...postings.filter((record) => !savedPostingShape.safeParse(record).success).map(describeIn('postings')),
  ])
}

function describeIn(table: CorruptRecord['table']) {
  return (record: unknown): CorruptRecord => {
    const id = record instanceof Object && 'id' in record ? String(record.id) : ''
    return { table, id, problem: unreadable(table, record, id), json: JSON.stringify(record) }
  }
}
