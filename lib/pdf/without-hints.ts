import { partOffsets, type TrueType, viewOf } from './truetype'

/**
 * A font without the instructions that fit outlines to coarse pixels, and without the padding between outlines. A PDF
 * is drawn large or on paper: viewers pass hints over, and in one family they are half of the file.
 */
export function withoutHints(source: TrueType): TrueType {
  return {
    ...source,
    tables: new Map([...source.tables].filter(([tag]) => !HINTING.has(tag))),
    outline: (glyph) => plainOutline(source.outline(glyph)),
  }
}

const HINTING: ReadonlySet<string> = new Set(['cvt ', 'fpgm', 'prep'])

function plainOutline(outline: Uint8Array): Uint8Array {
  if (outline.length === 0) return outline
  return viewOf(outline).getInt16(0) < 0 ? plainComposite(outline) : plainSimple(outline)
}

/** Head and ends of contours, then instructions, then flags and coordinates. */
function plainSimple(outline: Uint8Array): Uint8Array {
  const view = viewOf(outline)
  const contours = view.getInt16(0)
  if (contours === 0) return outline
  const lengthAt = 10 + contours * 2
  const points = view.getUint16(lengthAt - 2) + 1
  const flagsAt = lengthAt + 2 + view.getUint16(lengthAt)
  const end = flagsAt + sizeOfPoints(outline.subarray(flagsAt), points)
  const plain = new Uint8Array(lengthAt + 2 + end - flagsAt)
  plain.set(outline.subarray(0, lengthAt))
  plain.set(outline.subarray(flagsAt, end), lengthAt + 2)
  return plain
}

/** Bytes of the flags of all points and of their coordinates. */
function sizeOfPoints(bytes: Uint8Array, points: number): number {
  let at = 0
  let coordinates = 0
  for (let point = 0; point < points; ) {
    const flag = bytes[at] ?? 0
    const repeats = flag & REPEATED ? (bytes[at + 1] ?? 0) : 0
    at += flag & REPEATED ? 2 : 1
    coordinates += (sizeOf(flag, SHORT_X, SAME_X) + sizeOf(flag, SHORT_Y, SAME_Y)) * (repeats + 1)
    point += repeats + 1
  }
  return at + coordinates
}

/** One byte, or none when it is that of the point before, or two. */
function sizeOf(flag: number, short: number, same: number): number {
  if (flag & short) return 1
  return flag & same ? 0 : 2
}

const SHORT_X = 0x02
const SHORT_Y = 0x04
const REPEATED = 0x08
const SAME_X = 0x10
const SAME_Y = 0x20

/** Parts, one after the other, then instructions. */
function plainComposite(outline: Uint8Array): Uint8Array {
  const offsets = partOffsets(outline)
  const last = offsets.at(-1) ?? 10
  const view = viewOf(outline)
  const plain = outline.slice(0, last + sizeOfPart(view.getUint16(last - 2)))
  for (const offset of offsets)
    viewOf(plain).setUint16(offset - 2, view.getUint16(offset - 2) & ~HAS_INSTRUCTIONS)
  return plain
}

/** Bytes of a part from its glyph number on. */
function sizeOfPart(flags: number): number {
  const matrix = flags & ONE_SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & FULL_MATRIX ? 8 : 0
  return 2 + (flags & WORD_ARGUMENTS ? 4 : 2) + matrix
}

const WORD_ARGUMENTS = 0x0001
const ONE_SCALE = 0x0008
const TWO_SCALES = 0x0040
const FULL_MATRIX = 0x0080
const HAS_INSTRUCTIONS = 0x0100
