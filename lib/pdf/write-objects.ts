/**
 * A value of a PDF: a text or number as it stands in the file, a list, or a dictionary, whose `undefined` entries are
 * left out. Each letter is one byte.
 */
export type Value = string | number | readonly Value[] | { readonly [key: string]: Value | undefined }

/** Leads to an object of the file. */
export type Ref = `${number} 0 R`

/** A compressed stream and what its dictionary says besides. */
export type Stream = { readonly entries: Readonly<Record<string, Value>>; readonly packed: Uint8Array }

/** The objects of a file in the making, in the order of their numbers. */
export type Objects = {
  /** A number for an object that comes later. */
  readonly reserve: () => Ref
  readonly set: (ref: Ref, value: Value) => void
  readonly add: (value: Value) => Ref
  readonly addStream: (packed: Uint8Array, entries?: Stream['entries']) => Ref
  /** By number, which count from 1. */
  readonly all: () => readonly (string | Stream)[]
}

/** An empty file. */
export function newObjects(): Objects {
  const objects: (string | Stream)[] = []
  const add = (object: string | Stream): Ref => `${objects.push(object)} 0 R`
  return {
    reserve: () => add('null'),
    set: (ref, value) => {
      objects[Number.parseInt(ref, 10) - 1] = written(value)
    },
    add: (value) => add(written(value)),
    addStream: (packed, entries = {}) => add({ entries, packed }),
    all: () => objects,
  }
}

/** A value as it stands in the file. */
export function written(value: Value): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(Math.round(value * 1000) / 1000)
  if (isList(value)) return `[${value.map(written).join(' ')}]`
  const entries = Object.entries(value).map(([key, entry]) =>
    entry === undefined ? '' : `/${key}${apart(written(entry))}`,
  )
  return `<<${entries.join('')}>>`
}

function isList(value: Exclude<Value, string | number>): value is readonly Value[] {
  return Array.isArray(value)
}

/** Only letters and digits run into the name before them. */
function apart(value: string): string {
  return /^[\w.+-]/.test(value) ? ` ${value}` : value
}
