import { type Json, type JsonObject, objectAt, objectsAt } from './json-resume-parts'
import type { Resume } from './schema'
import { HIDEABLE } from './shown'

/**
 * The rows that are hidden, each with its place in its list. They stand under our key alone: no other program may show
 * what the person left out.
 */
export function hiddenRows(resume: Resume): object {
  return Object.fromEntries(
    HIDEABLE.flatMap((section) => {
      const rows = resume[section].flatMap((row, at) => (row.hidden ? [{ at, row }] : []))
      return rows.length === 0 ? [] : [[section, rows]]
    }),
  )
}

/** A list with its hidden rows back in their places, the first place first; what is no list stays for the schema to refuse. */
export function withHidden(shown: Json, section: string, own: JsonObject): Json {
  if (!Array.isArray(shown)) return shown
  return objectsAt(objectAt(own, 'hidden'), section).reduce(
    (rows, entry) => rows.toSpliced(typeof entry.at === 'number' ? entry.at : 0, 0, objectAt(entry, 'row')),
    [...shown],
  )
}
