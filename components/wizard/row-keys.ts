import type { Resume } from '@/lib/resume/schema'

/** `experience.0.title` with the id of the row for its place, so that it outlives a move: `experience.job-1.title`. */
export function toRowKeys(resume: Resume, path: string): string {
  return translate(resume, path, (rows, segment) => rows[Number(segment)]?.id ?? segment)
}

/** The path that row keys have now; null when the row is gone. */
export function fromRowKeys(resume: Resume, keys: string): string | null {
  let isGone = false
  const path = translate(resume, keys, (rows, segment) => {
    const at = rows.findIndex((row) => row.id === segment)
    if (at < 0) isGone = true
    return String(at)
  })
  return isGone ? null : path
}

type Keyed = { readonly id: string }

function translate(
  resume: Resume,
  path: string,
  rename: (rows: readonly Keyed[], segment: string) => string,
): string {
  let here: unknown = resume
  const segments = path.split('.').map((segment) => {
    if (!isRows(here)) {
      here = isRecord(here) ? here[segment] : undefined
      return segment
    }
    const rows: readonly Keyed[] = here
    const renamed = rename(rows, segment)
    here = rows.find((row, index) => row.id === segment || String(index) === segment)
    return renamed
  })
  return segments.join('.')
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isRows(value: unknown): value is readonly Keyed[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((row) => isRecord(row) && typeof row.id === 'string')
  )
}
