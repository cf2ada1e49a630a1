import { fail, ok, type Result } from '@/lib/base/result'
import type { Json } from './json-resume-parts'

/** Deeper than any resume; shallow enough for every recursion here. */
const DEEPEST = 40

/**
 * A value as plain JSON: keys named `__proto__`, and what JSON cannot hold, are left out.
 *
 * @returns `too-deep` for a value nested beyond reason, or in itself
 */
export function toPlainJson(value: unknown): Result<Json, { readonly code: 'too-deep' }> {
  return isDeeperThan(DEEPEST, value) ? fail({ code: 'too-deep' }) : ok(plainCopy(value))
}

function isDeeperThan(depth: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return depth === 0 || Object.values(value).some((field) => isDeeperThan(depth - 1, field))
}

/** The same for a value that is known not to be deep. */
export function plainCopy(value: unknown): Json {
  if (Array.isArray(value)) return value.map(plainCopy)
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value !== 'object' || value === null) return null
  const fields = Object.entries(value).filter(([key, field]) => key !== '__proto__' && isJson(field))
  return Object.fromEntries(fields.map(([key, field]) => [key, plainCopy(field)]))
}

function isJson(value: unknown): boolean {
  return value !== undefined && typeof value !== 'function' && typeof value !== 'symbol'
}
