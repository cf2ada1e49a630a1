import { type PDFContext, PDFRawStream, type PDFRef } from 'pdf-lib'
import { compressedStream, latin1, packedSmaller, rawStream } from './write-stream'

/**
 * Puts the objects of a document one after the other into a file: streams as they are, all others together in one
 * compressed stream (PDF 1.5). pdf-lib's own writer does the same more slowly, in streams of fifty objects, and waits
 * for a timer between them.
 */
export function writeFile(context: PDFContext): Uint8Array {
  const { file, places } = begin()
  const others: (readonly [PDFRef, string])[] = []
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFRawStream) file.object(ref.objectNumber, object)
    else others.push([ref, object.toString()])
  }
  const together = context.nextRef().objectNumber
  others.forEach(([ref], index) => {
    places[ref.objectNumber] = [INSIDE, together, index]
  })
  file.object(together, objectStream(context, others))
  const table = context.nextRef().objectNumber
  const startsAt = file.size()
  places[table] = [AT, startsAt, 0]
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
  const text = (words: string) => add(latin1(words))
  text('%PDF-1.7\n%\x81\x81\x81\x81\n') // bytes beyond ASCII say that the file is binary
  const file = {
    text,
    object: (number: number, stream: PDFRawStream) => {
      places[number] = [AT, size, 0]
      text(`${number} 0 obj\n${stream.dict}\nstream\n`)
      add(stream.contents)
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
function objectStream(context: PDFContext, objects: readonly (readonly [PDFRef, string])[]): PDFRawStream {
  let offset = 0
  const index = objects.map(([ref, text]) => {
    const entry = `${ref.objectNumber} ${offset}`
    offset += text.length + 1
    return entry
  })
  const head = `${index.join(' ')}\n`
  const packed = packedSmaller(context, head + objects.map(([, text]) => text).join('\n'))
  return rawStream(context, packed, {
    Type: 'ObjStm',
    N: objects.length,
    First: head.length,
  })
}

/** Where every object is. Four bytes of offset: a file of a gigabyte would still find its objects. */
function crossReferences(context: PDFContext, places: readonly Place[]): PDFRawStream {
  const rows = new Uint8Array(places.length * ENTRY)
  const view = new DataView(rows.buffer)
  places.forEach(([kind, where, index], number) => {
    view.setUint8(number * ENTRY, kind)
    view.setUint32(number * ENTRY + 1, where)
    view.setUint16(number * ENTRY + 5, index)
  })
  const { Root, Info, ID } = context.trailerInfo
  return compressedStream(context, differences(rows), {
    Type: 'XRef',
    Size: places.length,
    W: context.obj([1, 4, 2]),
    DecodeParms: context.obj({ Predictor: FROM_ROW_ABOVE, Columns: ENTRY }),
    ...(Root && { Root }),
    ...(Info && { Info }),
    ...(ID && { ID }),
  })
}

/** Bytes of one entry. */
const ENTRY = 7
/** Predictors of PDF are those of PNG and ten; PNG writes its own number before each row. */
const FROM_ROW_ABOVE = 12

/** Each row less the one above it. Neighbours in the table differ by one, so that it shrinks by a third. */
function differences(rows: Uint8Array): Uint8Array {
  const count = rows.length / ENTRY
  const result = new Uint8Array(count * (ENTRY + 1))
  for (let row = 0; row < count; row += 1) {
    result[row * (ENTRY + 1)] = FROM_ROW_ABOVE - 10
    for (let at = row * ENTRY; at < (row + 1) * ENTRY; at += 1)
      result[at + row + 1] = (rows[at] ?? 0) - (rows[at - ENTRY] ?? 0)
  }
  return result
}
