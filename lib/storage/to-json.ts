import { rememberFor } from '@/lib/base/remember'

/** A draft, its resume, a list of that, an entry. What lies deeper is written once for as long as the entry stays. */
const ENTRY_DEPTH = 3

/**
 * The same text as JSON.stringify gives for plain data. An entry that is the same object as in an earlier call is not
 * written anew: after a letter in one job, the other jobs cost nothing.
 */
export function toJson(value: unknown, depth = 0): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  if (depth === ENTRY_DEPTH) return entryToJson(value)
  if (Array.isArray(value)) return `[${value.map((part) => toJson(part, depth + 1)).join(',')}]`
  const parts = Object.entries(value).flatMap(([key, part]) =>
    part === undefined ? [] : [`${JSON.stringify(key)}:${toJson(part, depth + 1)}`],
  )
  return `{${parts.join(',')}}`
}

const entryToJson = rememberFor((entry: object) => JSON.stringify(entry))
