import type { Table } from 'dexie'
import type * as z from 'zod'
import { fail, ok, type Result } from '@/lib/base/result'
import { attempt, type StorageProblem } from './problem'

type Kept = { readonly id: string; readonly changedAt: number }

/** All records of a table that its shape can read, newest change first. The others stay where they are. */
export async function listRecords<Value extends Kept>(
  table: Table<unknown, string>,
  shape: z.ZodType<Value>,
): Promise<Result<readonly Value[], StorageProblem>> {
  const found = await attempt(() => table.toArray())
  if (!found.ok) return found
  const values = found.value.flatMap((record) => shape.safeParse(record).data ?? [])
  return ok(values.sort((a, b) => b.changedAt - a.changedAt || a.id.localeCompare(b.id)))
}

/** One record; null when there is none. */
export async function readRecord<Value extends Kept>(
  table: Table<unknown, string>,
  shape: z.ZodType<Value>,
  id: string,
): Promise<Result<Value | null, StorageProblem>> {
  const found = await attempt(() => table.get(id))
  if (!found.ok) return found
  if (found.value === undefined) return ok(null)
  const parsed = shape.safeParse(found.value)
  return parsed.success ? ok(parsed.data) : fail(unreadable(table.name, found.value, id))
}

/** Keeps a record in place of the one with its id. */
export async function saveRecord<Value extends Kept>(
  table: Table<unknown, string>,
  value: Value,
): Promise<Result<null, StorageProblem>> {
  const saved = await attempt(() => table.put(value))
  return saved.ok ? ok(null) : saved
}

/** Takes a record out and hands it back for undo; null when it was not there or could not be read. */
export async function deleteRecord<Value extends Kept>(
  table: Table<unknown, string>,
  shape: z.ZodType<Value>,
  id: string,
): Promise<Result<Value | null, StorageProblem>> {
  const taken = await attempt(() =>
    table.db.transaction('rw', table, async () => {
      const record = await table.get(id)
      await table.delete(id)
      return record
    }),
  )
  return taken.ok ? ok(shape.safeParse(taken.value).data ?? null) : taken
}

/** Why a record cannot be read: a newer program wrote it, or it is broken. */
export function unreadable(table: string, record: unknown, id: string): StorageProblem {
  const isNewer =
    record instanceof Object &&
    'version' in record &&
    typeof record.version === 'number' &&
    record.version > (NEWEST_VERSIONS[table] ?? 1)
  return { code: isNewer ? 'newer-version' : 'corrupt-record', detail: id }
}

/** The `version` that this program writes, by table; 1 where it has never been raised. */
const NEWEST_VERSIONS: Readonly<Record<string, number>> = { postings: 2 }
