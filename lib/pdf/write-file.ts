import type { Objects, Ref, Stream, Value } from './write-objects'
import { written } from './write-objects'
import { latin1, packed } from './write-stream'

/** What a reader of the file begins with. */
type Trailer = { readonly Root: Ref; readonly Info: Ref; readonly ID: readonly [string, string] }

/**
 * Puts the objects of a document one after the other into a file: streams as they are, all others together in one
 * compressed stream (PDF 1.5).
 */
export function writeFile(objects: Objects, trailer: Trailer): Uint8Array {
  const { file, places } = begin()
  const others: (readonly [number, string])[] = []
  const all = objects.all()
  all.forEach((object, index) => {
    if (typeof object === 'string') others.push([index + 1, object])
    else file.object(index + 1, object)
  })
  const together = all.length + 1
  others.forEach(([number], index) => {
    places[number] = [INSIDE, together, index]
  })
  file.object(together, objectStream(others))
  const table = together + 1
  const startsAt = file.size()
  places[table] = [AT, startsAt, 0]
  file.object(table, crossReferences(places, trailer))
  file.text(`startxref\n${startsAt}\n%%EOF\n`)
  return file.bytes()
}

/** Kinds of entries in the table of places: free, at an offset, inside another object. */
const FREE = 0
const AT = 1
const INSIDE = 2

/** Where an object is to be found, by its number: kind, offset or number of the stream, place in the stream. */
type Place = readonly [number, number, number]

function begin() {
  const parts: Uint8Array[] = []
  const places: Place[] = [[FREE, 0, 0xffff]]
  let size = 0
  const add = (bytes: Uint8Array) => {
    parts.push(bytes)
    size += bytes.length
  }
  const text = (words: string) => add(latin1(words))
  text('%PDF-1.7\n%\x81\x81\x81\x81\n') // bytes beyond ASCII say that the file is binary
  const file = {
    text,
    object: (number: number, { entries, packed }: Stream) => {
      places[number] = [AT, size, 0]
      const dictionary: Value = { ...entries, Filter: '/FlateDecode', Length: packed.length }
      text(`${number} 0 obj\n${written(dictionary)}\nstream\n`)
      add(packed)
      text('\nendstream\nendobj\n')
    },
    size: () => size,
    bytes: () => {
      const whole = new Uint8Array(size)
      let at = 0
      for (const part of parts) {
        whole.set(part, at)
        at += part.length
      }
      return whole
    },
  }
  return { file, places }
}

/** Numbers and offsets of the objects, then the objects. */
function objectStream(objects: readonly (readonly [number, string])[]): Stream {
  let offset = 0
  const index = objects.map(([number, text]) => {
    const entry = `${number} ${offset}`
    offset += text.length + 1
    return entry
  })
  const head = `${index.join(' ')}\n`
  return {
    packed: packed(head + objects.map(([, text]) => text).join('\n')),
    entries: { Type: '/ObjStm', N: objects.length, First: head.length },
  }
}

/** Where every object is, in rows of as few bytes as reach. */
function crossReferences(places: readonly Place[], trailer: Trailer): Stream {
  const width = places.some(([, where]) => where > 0xffff) ? 4 : 2
  const columns = 1 + width + 2
  const rows = new Uint8Array(places.length * columns)
  const view = new DataView(rows.buffer)
  places.forEach(([kind, where, index], number) => {
    const at = number * columns
    view.setUint8(at, kind)
    if (width === 4) view.setUint32(at + 1, where)
    else view.setUint16(at + 1, where)
    view.setUint16(at + 1 + width, index)
  })
  return {
    packed: packed(differences(rows, columns)),
    entries: {
      Type: '/XRef',
      Size: places.length,
      W: [1, width, 2],
      DecodeParms: { Predictor: FROM_ROW_ABOVE, Columns: columns },
      ...trailer,
    },
  }
}

/** Predictors of PDF are those of PNG and ten; PNG writes its own number before each row. */
const FROM_ROW_ABOVE = 12

/** Each row less the one above it. Neighbours in the table differ by one, so that it shrinks by a third. */
function differences(rows: Uint8Array, columns: number): Uint8Array {
  const count = rows.length / columns
  const result = new Uint8Array(count * (columns + 1))
  for (let row = 0; row < count; row += 1) {
    result[row * (columns + 1)] = FROM_ROW_ABOVE - 10
    for (let at = row * columns; at < (row + 1) * columns; at += 1)
      result[at + row + 1] = (rows[at] ?? 0) - (rows[at - columns] ?? 0)
  }
  return result
}
