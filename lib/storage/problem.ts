import { fail, ok, type Result } from '@/lib/base/result'

/** Why this device's storage did not do what was asked. The screen turns each code into a sentence. */
export type StorageProblem = {
  readonly code:
    | 'denied' // no storage at all: a private window, or the browser forbids it
    | 'full'
    | 'blocked' // another tab with another version of the program keeps the database
    | 'newer-version' // written by a newer program than this one
    | 'corrupt-record' // not what any version of this program writes; left as it is
    | 'unknown'
  /** For a report to us: the browser's own words, or the id of the record. */
  readonly detail: string
}

/** Does something with storage; what the browser refuses comes back as a problem. */
export async function attempt<Value>(work: () => PromiseLike<Value>): Promise<Result<Value, StorageProblem>> {
  try {
    return ok(await work())
  } catch (error) {
    return fail(storageProblemOf(error))
  }
}

/** The problem behind an error that IndexedDB, localStorage or Dexie raised. */
function storageProblemOf(error: unknown): StorageProblem {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const code = errorsIn(error).flatMap((each) => codeOf(each) ?? [])[0]
  return { code: code ?? 'unknown', detail }
}

const CODES: Readonly<Record<string, StorageProblem['code']>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer-version',
  UpgradeError: 'blocked',
  DatabaseClosedError: 'blocked',
  MissingAPIError: 'denied',
  SecurityError: 'denied',
  InvalidStateError: 'denied',
}

function codeOf({ name, message }: Named): StorageProblem['code'] | undefined {
  // Chromium's word for “the person keeps sites from saving data”; without it, the disk did not answer
  if (name === 'UnknownError') return /denied/.test(message) ? 'denied' : 'unknown'
  return CODES[name]
}

type Named = { readonly name: string; readonly message: string }

/** An error and the one inside it, innermost first: Dexie wraps the browser's own. */
function errorsIn(error: unknown): readonly Named[] {
  if (typeof error !== 'object' || error === null) return []
  const inner = 'inner' in error && error.inner !== error ? errorsIn(error.inner) : []
  if (!('name' in error) || typeof error.name !== 'string') return inner
  return [...inner, { name: error.name, message: 'message' in error ? String(error.message) : '' }]
}
