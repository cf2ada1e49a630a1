import { firstAbove } from '@/lib/base/first-above'

/**
 * A text whose look-alike characters are folded together, with a way back to the original.
 * Letter case is kept: "ED" and "ed" are different words to this program.
 */
export type NormalisedText = {
  readonly text: string
  /** Where in the original the character at `index` began; `index` may be the length of `text`. */
  readonly toOriginal: (index: number) => number
}

const LETTERS_OF_LIGATURE: Readonly<Record<string, string>> = {
  '\uFB00': 'ff',
  '\uFB01': 'fi',
  '\uFB02': 'fl',
  '\uFB03': 'ffi',
  '\uFB04': 'ffl',
}

const BEYOND_ASCII = /[^\0-\x7F]/
const COMBINING = /^[\u0300-\u036F]$/
const VANISHES = /^[\u00A9\u00AD\u00AE\u200B-\u200D\u2060\u2117\u2120\u2122\uFEFF]$|^\uFE0F$/
const HYPHEN = /^[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]$/
const SPACE = /^[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]$/
const SINGLE_QUOTE = /^[\u2018-\u201B\u2032\u02BC]$/
const DOUBLE_QUOTE = /^[\u201C-\u201F\u2033]$/

/**
 * Folds hyphens (U+2010–2015), spaces (U+00A0 …), quotes, ligatures and decomposed accents to one spelling
 * and drops what nobody reads (soft hyphens, zero-width characters, ®, ™), so that a name is found however a
 * word processor wrote it. Does not change letter case.
 */
export function normalise(original: string): NormalisedText {
  if (!BEYOND_ASCII.test(original)) return { text: original, toOriginal: inPlace }

  let text = ''
  const places = new Places()
  for (let at = 0; at < original.length; ) {
    places.note(text.length, at)
    const end = endOfPlain(original, at)
    if (end > at) {
      text += original.slice(at, end)
      at = end
    } else {
      const clusterEnd = endOfCluster(original, at)
      const letters = folded(original.slice(at, clusterEnd))
      for (let i = 1; i < letters.length; i += 1) places.note(text.length + i, at)
      text += letters
      at = clusterEnd
    }
  }
  const { length } = text
  return { text, toOriginal: (index) => (index < length ? places.of(index) : original.length) }
}

function inPlace(index: number): number {
  return index
}

/** Where folded characters began, noted only where the distance changes: most folding is of one character for one. */
class Places {
  private readonly indexes: number[] = [0]
  private readonly distances: number[] = [0]

  note(index: number, start: number): void {
    const distance = start - index
    if (distance === this.distances.at(-1)) return
    if (this.indexes.at(-1) === index) this.distances[this.distances.length - 1] = distance
    else {
      this.indexes.push(index)
      this.distances.push(distance)
    }
  }

  of(index: number): number {
    return index + (this.distances[firstAbove(this.indexes, index) - 1] ?? 0)
  }
}

/** The folded text in lower case, for comparing two short strings; keeps no positions. */
export function fold(original: string): string {
  return normalise(original).text.toLowerCase()
}

/** The end of the ASCII that starts at `at`, without a last letter that an accent follows. */
function endOfPlain(original: string, at: number): number {
  let end = at
  while (original.charCodeAt(end) < 128) end += 1
  return end > at && COMBINING.test(original.charAt(end)) ? end - 1 : end
}

/** A letter and the accents that follow it count as one. At most 8 are read, so that a hostile pile stays cheap. */
function endOfCluster(original: string, at: number): number {
  let end = at + 1
  while (end - at < 8 && COMBINING.test(original.charAt(end))) end += 1
  return end
}

function folded(cluster: string): string {
  if (cluster.length > 1) return cluster.normalize('NFC')
  if (VANISHES.test(cluster)) return ''
  if (HYPHEN.test(cluster)) return '-'
  if (SPACE.test(cluster)) return ' '
  if (SINGLE_QUOTE.test(cluster)) return "'"
  if (DOUBLE_QUOTE.test(cluster)) return '"'
  return LETTERS_OF_LIGATURE[cluster] ?? cluster
}
