import type { Table } from 'dexie'
import type * as z from 'zod'
import { fail, ok, type Result } from '@/lib/base/result'
import { type Journal, type JournalStore, withUnsaved } from './journal'
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

/** The same with what only the journal has, because a full disk or a crash came between. */
export async function listJournaled<Value extends Kept>(
  table: Table<unknown, string>,
  shape: z.ZodType<Value>,
  journal: Journal<Value>,
  store?: JournalStore,
): Promise<Result<readonly Value[], StorageProblem>> {
  const listed = await listRecords(table, shape)
  return listed.ok ? ok(withUnsaved(listed.value, journal.list(store))) : listed
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

/** Writes a record into the journal, which is done at once, and into the store, which may take its time or fail. */
export async function saveJournaled<Value extends Kept>(
  table: Table<unknown, string>,
  value: Value,
  journal: Journal<Value>,
  store?: JournalStore,
): Promise<Result<null, StorageProblem>> {
  journal.write(value, store)
  const saved = await saveRecord(table, value)
  if (saved.ok) journal.clear(value, store)
  return saved
}

/** Puts what only the journal has into the store, where there is room again; stops at the first that does not fit. */
export async function saveUnsaved<Value extends Kept>(
  table: Table<unknown, string>,
  shape: z.ZodType<Value>,
  journal: Journal<Value>,
  store?: JournalStore,
): Promise<Result<null, StorageProblem>> {
  for (const unsaved of journal.list(store)) {
    const stored = await readRecord(table, shape, unsaved.id)
    if (!stored.ok) return stored
    if (stored.value !== null && stored.value.changedAt >= unsaved.changedAt)
      journal.clear(stored.value, store)
    else {
      const saved = await saveJournaled(table, unsaved, journal, store)
      if (!saved.ok) return saved
    }
  }
  return ok(null)
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

/** The same, with its later words where only the journal has them; neither place has it afterwards. */
export async function deleteJournaled<Value extends Kept>(
  table: Table<unknown, string>,
  shape: z.ZodType<Value>,
  id: string,
  journal: Journal<Value>,
  store?: JournalStore,
): Promise<Result<Value | null, StorageProblem>> {
  const unsaved = journal.recover(id, store)
  const taken = await deleteRecord(table, shape, id)
  if (!taken.ok) return taken
  journal.forget(id, store)
  const isLater = unsaved !== null && unsaved.changedAt > (taken.value?.changedAt ?? 0)
  return isLater ? ok(unsaved) : taken
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
