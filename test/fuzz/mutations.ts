import fc from 'fast-check'

/** What is done to a file in one place. Places are shares of its length, so that they fit any file. */
type Mutation =
  | { readonly kind: 'flip'; readonly at: number; readonly bit: number }
  | { readonly kind: 'cut'; readonly at: number; readonly length: number }
  | { readonly kind: 'end'; readonly at: number }
  | { readonly kind: 'repeat'; readonly at: number; readonly length: number; readonly times: number }
  | { readonly kind: 'insert'; readonly at: number; readonly bytes: Uint8Array }
  | { readonly kind: 'move'; readonly at: number; readonly to: number; readonly length: number }

const place = fc.integer({ min: 0, max: 9999 }).map((part) => part / 10_000)
const length = fc.integer({ min: 1, max: 2000 })

/** Words that parsers give a meaning to, and bytes at the edges of numbers and encodings. */
const TOKENS = [
  '<<', '>>', '[', ']', '(', ')', '{', '}', '"', '\\', '<', '/>', '<!DOCTYPE x [<!ENTITY a "aa">]>', '&a;', ']]>',
  'endobj', 'stream', 'endstream', 'xref', 'trailer', '/Length 99999999', '/Kids [1 0 R]', '1 0 R', 'PK\u0003\u0004',
  'PK\u0001\u0002', '\u0000', '\ufffe', '\u202e', '\u200b', '\r', '\n\n\n', '\t', '=1+1', '__proto__', 'constructor',
  '{"version":2}', 'null', '-1', '1e999', '4294967296', 'CPC-A', 'required', 'or', '2019 – Present',
] // biome-ignore format: a table of words

const bytes = fc.oneof(
  fc.constantFrom(...TOKENS).map((token) => new TextEncoder().encode(token)),
  fc.uint8Array({ minLength: 1, maxLength: 40 }),
)

/** Some mutations of a file, few more often than many. */
export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('flip' as const), at: place, bit: fc.integer({ min: 0, max: 7 }) }),
    fc.record({ kind: fc.constant('cut' as const), at: place, length }),
    fc.record({ kind: fc.constant('end' as const), at: place }),
    fc.record({
      kind: fc.constant('repeat' as const),
      at: place,
      length,
      times: fc.integer({ min: 2, max: 30 }),
    }),
    fc.record({ kind: fc.constant('insert' as const), at: place, bytes }),
    fc.record({ kind: fc.constant('move' as const), at: place, to: place, length }),
  ),
  { minLength: 1, maxLength: 12, size: 'max' },
)

/** A file after some mutations. */
export function mutated(file: Uint8Array, all: readonly Mutation[]): Uint8Array {
  return all.reduce(mutate, file)
}

function mutate(file: Uint8Array, mutation: Mutation): Uint8Array {
  const at = Math.floor(mutation.at * file.length)
  switch (mutation.kind) {
    case 'flip':
      return file.map((byte, index) => (index === at ? byte ^ (1 << mutation.bit) : byte))
    case 'cut':
      return joined(file.subarray(0, at), file.subarray(at + mutation.length))
    case 'end':
      return file.subarray(0, at)
    case 'repeat': {
      const part = file.subarray(at, at + mutation.length)
      return joined(
        file.subarray(0, at),
        ...Array.from({ length: mutation.times }, () => part),
        file.subarray(at),
      )
    }
    case 'insert':
      return joined(file.subarray(0, at), mutation.bytes, file.subarray(at))
    case 'move': {
      const rest = joined(file.subarray(0, at), file.subarray(at + mutation.length))
      const to = Math.floor(mutation.to * rest.length)
      return joined(rest.subarray(0, to), file.subarray(at, at + mutation.length), rest.subarray(to))
    }
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
