import { type Resume, resumeShape } from './schema'

/** A change of the words of one field, by its path: `experience.0.bullets.2.text`. */
export type Wording = { readonly field: string; readonly before: string; readonly after: string }

/** The text of a field; empty for the place after the last word of a list; null when the path leads to no text. */
export function textAt(resume: Resume, field: string): string | null {
  let value: unknown = resume
  let holder: unknown
  const path = field.split('.')
  for (const key of path) {
    holder = value
    value = isIndexable(value) ? value[key] : undefined
  }
  if (isWordList(holder) && path.at(-1) === String(holder.length)) return ''
  return typeof value === 'string' ? value : null
}

/** The path of a field with every row that has an id under that id, so that it means the same after rows were moved. */
export function lastingPath(resume: Resume, field: string): string {
  let value: unknown = resume
  const keys = field.split('.').map((key) => {
    value = isIndexable(value) ? value[key] : undefined
    return isIndexable(value) && typeof value.id === 'string' ? value.id : key
  })
  return keys.join('.')
}

/**
 * Changes the words of one field from `before` to `after`; an empty `before` fills an empty field, or adds to the end of
 * a list of words; an empty `after` takes a word out of such a list.
 *
 * @returns null when the field no longer holds the words: it was edited meanwhile
 */
export function changeWording(resume: Resume, { field, before, after }: Wording): Resume | null {
  const text = textAt(resume, field)
  if (text === null || (before === '' ? text.trim() !== '' : !text.includes(before))) return null
  const at = text.indexOf(before)
  const changed = text.slice(0, at) + after + text.slice(at + before.length)
  const parsed = resumeShape.safeParse(withText(resume, field.split('.'), changed))
  return parsed.success ? parsed.data : null
}

function withText(value: unknown, path: readonly string[], text: string): unknown {
  const [key, ...rest] = path
  if (key === undefined) return text
  if (isWordList(value) && rest.length === 0) {
    const index = Number(key)
    return [...value.slice(0, index), ...(text === '' ? [] : [text]), ...value.slice(index + 1)]
  }
  if (Array.isArray(value))
    return value.map((item, index) => (String(index) === key ? withText(item, rest, text) : item))
  return isIndexable(value) ? { ...value, [key]: withText(value[key], rest, text) } : value
}

function isWordList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

function isIndexable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
