import type { Kerning } from '@/lib/pdf/fonts'
import type { PairKerning } from './pair-kerning'

/** Gathers glyphs that kern alike: some 80 classes a side instead of a million pairs. Class 0 kerns with nothing. */
export function toKerningClasses(glyphs: readonly number[], kern: PairKerning): Kerning {
  const rows = glyphs.map((left) => glyphs.map((right) => kern(left, right)))
  const columns = glyphs.map((_, right) => rows.map((row) => row[right] ?? 0))
  const left = classify(rows)
  const right = classify(columns)
  const width = Math.max(...right) + 1
  const values = new Array<number>((Math.max(...left) + 1) * width).fill(0)
  rows.forEach((row, rowIndex) => {
    row.forEach((value, columnIndex) => {
      if (value !== 0) values[(left[rowIndex] ?? 0) * width + (right[columnIndex] ?? 0)] = value
    })
  })
  return { left, right, columns: width, values }
}

function classify(vectors: readonly (readonly number[])[]): readonly number[] {
  const classOf = new Map<string, number>()
  return vectors.map((vector) => {
    if (vector.every((value) => value === 0)) return 0
    const key = vector.join()
    const known = classOf.get(key)
    if (known !== undefined) return known
    classOf.set(key, classOf.size + 1)
    return classOf.size
  })
}
