/** Where a tab notes which file it is reading, so that the next visit can say that it was cut off. */
const KEY = 'chartwright.bringing'

/** Does some work while the file is marked as being read, here and for other tabs. */
export async function whileMarked<Value>(fileName: string, work: () => Promise<Value>): Promise<Value> {
  mark(fileName)
  try {
    return await holdingLock(work)
  } finally {
    mark(null)
  }
}

/** Whether a file is being read, here or elsewhere, or its reading was cut off. */
export function isMarked(): boolean {
  return marked() !== null
}

/** The file whose reading was cut off by a closed tab, once; null when none was, or when a tab is at it now. */
export async function takeInterrupted(): Promise<string | null> {
  const fileName = marked()
  if (fileName === null) return null
  const held = (await locks()?.query())?.held ?? []
  if (held.some(({ name }) => name === KEY)) return null
  mark(null)
  return fileName
}

/** A closing tab lets its locks go by itself, which no mark can do. */
function holdingLock<Value>(work: () => Promise<Value>): Promise<Value> {
  return locks()?.request(KEY, { mode: 'shared' }, work) ?? work()
}

/** Undefined outside a secure page. */
function locks(): LockManager | undefined {
  return globalThis.navigator?.locks
}

function marked(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

function mark(fileName: string | null) {
  try {
    if (fileName === null) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, fileName)
  } catch {
    // without a mark nothing is said of an interrupted reading, and nothing of it is kept all the same
  }
}
