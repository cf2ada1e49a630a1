import { viewOf } from '@/lib/pdf/truetype'

/** How far a second glyph moves towards (negative) or away from a first, in units of the em. */
export type PairKerning = (left: number, right: number) => number

/** Scripts that kern by lookups of their own. */
export type KernedScript = 'latn' | 'grek' | 'cyrl'

/**
 * Reads the pair kerning of a GPOS table for one script: pairs by name and pairs by class. Contextual kerning is left
 * out; it concerns only stacked fractions in the fonts in use.
 */
export function readPairKerning(gpos: Uint8Array, script: KernedScript): PairKerning {
  const view = viewOf(gpos)
  const featureList = view.getUint16(6)
  const lookupList = view.getUint16(8)
  const lookups = new Set<number>()
  for (const index of featuresOf(view, script)) {
    const record = featureList + 2 + index * 6
    if (view.getUint32(record) !== KERN) continue
    const feature = featureList + view.getUint16(record + 4)
    for (let step = 0; step < view.getUint16(feature + 2); step += 1)
      lookups.add(view.getUint16(feature + 4 + step * 2))
  }
  const readers = [...lookups].map((index) =>
    readLookup(view, lookupList + view.getUint16(lookupList + 2 + index * 2)),
  )
  return (left, right) => readers.reduce((sum, read) => sum + read(left, right), 0)
}

/** Feature numbers of a script's default language; of the default script where the font has none of its own. */
function featuresOf(view: DataView, script: KernedScript): readonly number[] {
  const scriptList = view.getUint16(4)
  const offsets = new Map<string, number>()
  for (let index = 0; index < view.getUint16(scriptList); index += 1) {
    const record = scriptList + 2 + index * 6
    const tag = [0, 1, 2, 3].map((at) => String.fromCharCode(view.getUint8(record + at))).join('')
    offsets.set(tag, scriptList + view.getUint16(record + 4))
  }
  const at = offsets.get(script) ?? offsets.get('DFLT')
  if (at === undefined || view.getUint16(at) === 0) return []
  const language = at + view.getUint16(at)
  return Array.from({ length: view.getUint16(language + 4) }, (_, index) =>
    view.getUint16(language + 6 + index * 2),
  )
}

/** 'kern' as four letters. */
const KERN = 0x6b65726e
const PAIR_ADJUSTMENT = 2
const EXTENSION = 9

/** A subtable that says nothing of a pair answers null, and the next one is asked. */
type Subtable = (left: number, right: number) => number | null

function readLookup(view: DataView, lookup: number): PairKerning {
  const subtables: Subtable[] = []
  for (let index = 0; index < view.getUint16(lookup + 4); index += 1) {
    let at = lookup + view.getUint16(lookup + 6 + index * 2)
    let type = view.getUint16(lookup)
    if (type === EXTENSION) {
      type = view.getUint16(at + 2)
      at += view.getUint32(at + 4)
    }
    if (type === PAIR_ADJUSTMENT)
      subtables.push(view.getUint16(at) === 1 ? readPairs(view, at) : readClasses(view, at))
  }
  return (left, right) => {
    for (const subtable of subtables) {
      const value = subtable(left, right)
      if (value !== null) return value
    }
    return 0
  }
}

function readPairs(view: DataView, at: number): Subtable {
  const coverage = readCoverage(view, at + view.getUint16(at + 2))
  const [size, advanceAt] = valueLayout(view, at)
  const values = new Map<number, number>()
  for (const [glyph, index] of coverage) {
    const set = at + view.getUint16(at + 10 + index * 2)
    for (let pair = 0; pair < view.getUint16(set); pair += 1) {
      const record = set + 2 + pair * (2 + size)
      values.set(
        glyph * 0x10000 + view.getUint16(record),
        advanceAt < 0 ? 0 : view.getInt16(record + 2 + advanceAt),
      )
    }
  }
  return (left, right) => values.get(left * 0x10000 + right) ?? null
}

function readClasses(view: DataView, at: number): Subtable {
  const coverage = readCoverage(view, at + view.getUint16(at + 2))
  const [size, advanceAt] = valueLayout(view, at)
  const leftClass = readClassDefinition(view, at + view.getUint16(at + 8))
  const rightClass = readClassDefinition(view, at + view.getUint16(at + 10))
  const columns = view.getUint16(at + 14)
  return (left, right) => {
    if (!coverage.has(left)) return null
    if (advanceAt < 0) return 0
    const cell = (leftClass.get(left) ?? 0) * columns + (rightClass.get(right) ?? 0)
    return view.getInt16(at + 16 + cell * size + advanceAt)
  }
}

/** Bytes of a pair's values, and where in them the first glyph's advance stands (−1: nowhere). */
function valueLayout(view: DataView, at: number): readonly [number, number] {
  const first = view.getUint16(at + 4)
  const bits = (value: number) => value.toString(2).replaceAll('0', '').length
  const advanceAt = first & 4 ? bits(first & 3) * 2 : -1
  return [(bits(first) + bits(view.getUint16(at + 6))) * 2, advanceAt]
}

function readCoverage(view: DataView, at: number): ReadonlyMap<number, number> {
  const index = new Map<number, number>()
  const count = view.getUint16(at + 2)
  for (let step = 0; step < count; step += 1) {
    if (view.getUint16(at) === 1) {
      index.set(view.getUint16(at + 4 + step * 2), step)
      continue
    }
    const range = at + 4 + step * 6
    const first = view.getUint16(range)
    for (let glyph = first; glyph <= view.getUint16(range + 2); glyph += 1)
      index.set(glyph, view.getUint16(range + 4) + glyph - first)
  }
  return index
}

function readClassDefinition(view: DataView, at: number): ReadonlyMap<number, number> {
  const classes = new Map<number, number>()
  if (view.getUint16(at) === 1) {
    for (let step = 0; step < view.getUint16(at + 4); step += 1)
      classes.set(view.getUint16(at + 2) + step, view.getUint16(at + 6 + step * 2))
    return classes
  }
  for (let step = 0; step < view.getUint16(at + 2); step += 1) {
    const range = at + 4 + step * 6
    for (let glyph = view.getUint16(range); glyph <= view.getUint16(range + 2); glyph += 1)
      classes.set(glyph, view.getUint16(range + 4))
  }
  return classes
}
