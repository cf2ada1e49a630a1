import { invariant } from '@/lib/base/invariant'

/** A TrueType file taken apart: its tables, and its glyphs by number. */
export type TrueType = {
  readonly tables: ReadonlyMap<string, Uint8Array>
  /** The outline as it stands in the file; empty for a glyph without ink. */
  readonly outline: (glyph: number) => Uint8Array
  /** The four bytes of `hmtx`: advance width and left side bearing. */
  readonly sideBearings: (glyph: number) => Uint8Array
}

/**
 * Takes a TrueType file apart. Reads only fonts with a `glyf` table and long offsets, which is how `fonts/prepare`
 * writes them.
 *
 * @throws when the file is neither
 */
export function readTrueType(bytes: Uint8Array): TrueType {
  const view = viewOf(bytes)
  const tables = new Map<string, Uint8Array>()
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const entry = 12 + index * 16
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4))
    const offset = view.getUint32(entry + 8)
    tables.set(tag, bytes.subarray(offset, offset + view.getUint32(entry + 12)))
  }
  const glyf = tableOf(tables, 'glyf')
  const loca = viewOf(tableOf(tables, 'loca'))
  const hmtx = tableOf(tables, 'hmtx')
  const isLong = viewOf(tableOf(tables, 'head')).getInt16(50) === 1
  const at = (glyph: number) => (isLong ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2)
  const metrics = viewOf(tableOf(tables, 'hhea')).getUint16(34)
  return {
    tables,
    outline: (glyph) => glyf.subarray(at(glyph), at(glyph + 1)),
    sideBearings: (glyph) => {
      if (glyph < metrics) return hmtx.subarray(glyph * 4, glyph * 4 + 4)
      const advance = hmtx.subarray((metrics - 1) * 4, (metrics - 1) * 4 + 2)
      const bearing = metrics * 4 + (glyph - metrics) * 2
      return Uint8Array.of(...advance, ...hmtx.subarray(bearing, bearing + 2))
    },
  }
}

/** A table that must be there. */
export function tableOf(tables: ReadonlyMap<string, Uint8Array>, tag: string): Uint8Array {
  const table = tables.get(tag)
  invariant(table, `The font has no ${tag} table.`)
  return table
}

/** Where a composite outline names its parts: byte offsets of the glyph numbers. Empty for a simple outline. */
export function partOffsets(outline: Uint8Array): readonly number[] {
  if (outline.length === 0) return []
  const view = viewOf(outline)
  if (view.getInt16(0) >= 0) return []
  const offsets: number[] = []
  for (let at = 10, flags = MORE_PARTS; flags & MORE_PARTS; ) {
    flags = view.getUint16(at)
    offsets.push(at + 2)
    at += 4 + (flags & WORD_ARGUMENTS ? 4 : 2)
    if (flags & ONE_SCALE) at += 2
    else if (flags & TWO_SCALES) at += 4
    else if (flags & FULL_MATRIX) at += 8
  }
  return offsets
}

/** Puts tables together to a file, with the checksums that the format asks for. */
export function writeTrueType(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const tags = [...tables.keys()].sort()
  const sizes = tags.map((tag) => tableOf(tables, tag).length)
  const headerSize = 12 + tags.length * 16
  const total = sizes.reduce((sum, size) => sum + padded(size), headerSize)
  const file = new Uint8Array(total)
  const view = viewOf(file)
  const power = 2 ** Math.floor(Math.log2(tags.length))
  view.setUint32(0, 0x00010000)
  view.setUint16(4, tags.length)
  view.setUint16(6, power * 16)
  view.setUint16(8, Math.log2(power))
  view.setUint16(10, tags.length * 16 - power * 16)
  let offset = headerSize
  let headAt = 0
  tags.forEach((tag, index) => {
    const table = tableOf(tables, tag)
    file.set(table, offset)
    if (tag === 'head') {
      headAt = offset
      view.setUint32(offset + 8, 0)
    }
    const entry = 12 + index * 16
    for (let letter = 0; letter < 4; letter += 1) file[entry + letter] = tag.charCodeAt(letter)
    view.setUint32(entry + 4, checksum(file.subarray(offset, offset + padded(table.length))))
    view.setUint32(entry + 8, offset)
    view.setUint32(entry + 12, table.length)
    offset += padded(table.length)
  })
  view.setUint32(headAt + 8, 0xb1b0afba - checksum(file))
  return file
}

/** A view over exactly these bytes, wherever they lie in their buffer. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** Numbers of sixteen bits, group after group, as most tables hold them. */
export function words(groups: readonly (readonly number[])[]): Uint8Array {
  const all = groups.flat()
  const bytes = new Uint8Array(all.length * 2)
  const view = viewOf(bytes)
  all.forEach((word, index) => {
    view.setUint16(index * 2, word & 0xffff)
  })
  return bytes
}

const WORD_ARGUMENTS = 0x0001
const ONE_SCALE = 0x0008
const MORE_PARTS = 0x0020
const TWO_SCALES = 0x0040
const FULL_MATRIX = 0x0080

function padded(size: number): number {
  return (size + 3) & ~3
}

function checksum(bytes: Uint8Array): number {
  const view = viewOf(bytes)
  let sum = 0
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}
