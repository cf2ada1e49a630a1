import PDFRawStream from 'pdf-lib/es/core/objects/PDFRawStream'
import type PDFRef from 'pdf-lib/es/core/objects/PDFRef'
import type PDFContext from 'pdf-lib/es/core/PDFContext'
import { mergeUint8Arrays, typedArrayFor } from 'pdf-lib/es/utils/arrays'

/**
 * Puts the objects of a document one after the other into a file: streams as they are, all others together in one
 * compressed stream (PDF 1.5). pdf-lib's own writer does the same more slowly, in streams of fifty objects, and waits
 * for a timer between them.
 */
export function writeFile(context: PDFContext): Uint8Array {
  const { file, places } = begin()
  const others: (readonly [PDFRef, string])[] = []
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFRawStream) file.object(ref, object)
    else others.push([ref, object.toString()])
  }
  const together = context.nextRef()
  others.forEach(([ref], index) => {
    places[ref.objectNumber] = [INSIDE, together.objectNumber, index]
  })
  file.object(together, objectStream(context, others))
  const table = context.nextRef()
  const startsAt = file.size()
  places[table.objectNumber] = [AT, startsAt, 0]
  file.object(table, crossReferences(context, places))
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
  const text = (words: string) => add(typedArrayFor(words))
  text('%PDF-1.7\n%\x81\x81\x81\x81\n') // bytes beyond ASCII say that the file is binary
  const file = {
    text,
    object: ({ objectNumber }: PDFRef, stream: PDFRawStream) => {
      places[objectNumber] = [AT, size, 0]
      stream.updateDict()
      text(`${objectNumber} 0 obj\n${stream.dict}\nstream\n`)
      add(stream.contents)
      text('\nendstream\nendobj\n')
    },
    size: () => size,
    bytes: () => mergeUint8Arrays(parts),
  }
  return { file, places }
}

/** Numbers and offsets of the objects, then the objects. */
function objectStream(context: PDFContext, objects: readonly (readonly [PDFRef, string])[]): PDFRawStream {
  let offset = 0
  const index = objects.map(([ref, text]) => {
    const entry = `${ref.objectNumber} ${offset}`
    offset += text.length + 1
    return entry
  })
  const head = `${index.join(' ')}\n`
  return context.flateStream(head + objects.map(([, text]) => text).join('\n'), {
    Type: 'ObjStm',
    N: objects.length,
    First: head.length,
  })
}

/** Where every object is, in rows of as few bytes as reach. */
function crossReferences(context: PDFContext, places: readonly Place[]): PDFRawStream {
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
  return context.flateStream(differences(rows, columns), {
    Type: 'XRef',
    Size: places.length,
    W: [1, width, 2],
    DecodeParms: { Predictor: FROM_ROW_ABOVE, Columns: columns },
    ...context.trailerInfo,
  })
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
