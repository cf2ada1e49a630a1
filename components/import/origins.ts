import { fromRowKeys, toRowKeys } from '@/components/wizard/row-keys'
import type { Brought, Placed } from '@/lib/resume/brought'
import type { Resume } from '@/lib/resume/schema'

/** A field that still holds words of the file, and the lines that say them. */
export type Origin = { readonly path: string; readonly lines: readonly number[] }

/** Where in the resume the lines of its file stand now. What was emptied or removed since is left out. */
export function originsOf(resume: Resume, brought: Brought): readonly Origin[] {
  return brought.placed.flatMap(({ keys, word, lines }) => {
    const path = word === undefined ? fromRowKeys(resume, keys) : pathOfWord(resume, keys, word)
    return path === null || isEmpty(valueAt(resume, path)) ? [] : [{ path, lines }]
  })
}

/** The lines that a field was read from, or a whole group of fields: those of `contact.name`, of `experience.0`. */
export function linesOf(origins: readonly Origin[], path: string): readonly number[] {
  const lines = origins.filter((origin) => isWithin(origin.path, path) || isWithin(path, origin.path))
  return [...new Set(lines.flatMap((origin) => origin.lines))].sort((a, b) => a - b)
}

/** A field with the lines that say it, named so that it is found again after rows were moved or sorted. */
export function toPlaced(resume: Resume, { path, lines }: Origin): Placed {
  const at = path.lastIndexOf('.')
  const list = listAt(resume, path.slice(0, at))
  const word = list?.[Number(path.slice(at + 1))]
  if (word !== undefined) return { keys: toRowKeys(resume, path.slice(0, at)), word, lines: [...lines] }
  return { keys: toRowKeys(resume, path), lines: [...lines] }
}

function pathOfWord(resume: Resume, keys: string, word: string): string | null {
  const path = fromRowKeys(resume, keys)
  const at = path === null ? -1 : (listAt(resume, path)?.indexOf(word) ?? -1)
  return at < 0 ? null : `${path}.${at}`
}

/** The list of words at a path; null for anything else. */
function listAt(resume: Resume, path: string): readonly string[] | null {
  const value = valueAt(resume, path)
  return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : null
}

function valueAt(resume: Resume, path: string): unknown {
  let here: unknown = resume
  for (const key of path.split('.')) here = isIndexable(here) ? here[key] : undefined
  return here
}

function isIndexable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

function isWithin(path: string, group: string): boolean {
  return path === group || path.startsWith(`${group}.`)
}
