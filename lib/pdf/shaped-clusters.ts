import type { Cluster, Part } from './clusters'

/** A glyph of a shaped word, from left to right. Lengths are in units of the em. */
export type ShapedGlyph = {
  readonly id: number
  /** The characters that it stands for, as far as the shaper knows. */
  readonly codePoints: readonly number[]
  readonly xAdvance: number
  readonly xOffset: number
  readonly yOffset: number
}

/**
 * The characters of a shaped word in reading order, each with what is drawn for it. Where several are drawn together,
 * the first has all the glyphs and the others have none: so each reads back as itself, in order, whatever stands where.
 */
export function toCharacters(
  word: string,
  glyphs: readonly ShapedGlyph[],
  isRightToLeft: boolean,
  unitsPerEm: number,
): readonly Cluster[] {
  const clusters = joined(toClusters(word, glyphs, isRightToLeft), isRightToLeft)
  return clusters.flatMap((cluster) => apart(cluster, isRightToLeft, Math.round(MARK_EM * unitsPerEm)))
}

/** Marks go with the letter before them. */
function joined(clusters: readonly Cluster[], isRightToLeft: boolean): readonly Cluster[] {
  const kept: Cluster[] = []
  for (const cluster of clusters) {
    const before = kept.at(-1)
    if (!before || !/^\p{Mn}/u.test(cluster.text)) kept.push(cluster)
    else {
      const [left, right] = isRightToLeft ? [cluster, before] : [before, cluster]
      kept.splice(-1, 1, {
        text: before.text + cluster.text,
        advance: left.advance + right.advance,
        parts: [...left.parts, ...movedBy(right.parts, left.advance)],
      })
    }
  }
  return kept
}

function movedBy(parts: readonly Part[], by: number): readonly Part[] {
  return parts.map((part) => ({ ...part, x: part.x + by }))
}

/** The letters of a cluster share its room; the first has all the ink. */
function apart(
  { text, advance, parts }: Cluster,
  isRightToLeft: boolean,
  markAdvance: number,
): readonly Cluster[] {
  const characters = text.match(isRightToLeft ? APART : WITH_JOINER) ?? []
  if (characters.length === 1) return [{ text, advance, parts }]
  const marks = characters.filter((character, index) => index > 0 && MARKS.test(character)).length
  const letters = characters.length - marks
  const mark = Math.min(markAdvance, Math.floor(advance / characters.length))
  const share = Math.floor((advance - marks * mark) / letters)
  const first = advance - marks * mark - (letters - 1) * share
  const shift = isRightToLeft ? first - advance : 0
  return characters.map((character, index) => {
    if (index > 0) return { text: character, advance: MARKS.test(character) ? mark : share, parts: [] }
    return { text: character, advance: first, parts: movedBy(parts, shift) }
  })
}

/**
 * Room of a mark after its letter, in sizes of the letters. pdf.js counts it as none: with much more, the sum over a
 * word would come to look like a space. With none at all, pdftotext may put the sign after a word before its last mark.
 */
const MARK_EM = 0.004

/** Marks one after another are one. */
const APART = /\p{Mn}+|[^\p{Mn}]/gu
/** A reader leaves out a joiner by itself, not one before a letter. From right to left it would come after the letter. */
const WITH_JOINER = /\p{Mn}+|[\u200c\u200d]?[^\p{Mn}\u200c\u200d]|[\u200c\u200d]+/gu
const MARKS = /^\p{Mn}/u

/**
 * Cuts a shaped word into the smallest clusters whose glyphs hold exactly the characters of a stretch of the word.
 * Where glyphs do not say what they stand for, a cluster takes in more, at worst the whole word: it is drawn and read
 * back right all the same, only selected coarser.
 */
function toClusters(
  word: string,
  glyphs: readonly ShapedGlyph[],
  isRightToLeft: boolean,
): readonly Cluster[] {
  const inOrder = isRightToLeft ? glyphs.toReversed() : glyphs
  const clusters: Cluster[] = []
  const balance = balanceOf()
  let from = { glyph: 0, offset: 0 }
  let offset = 0
  inOrder.forEach(({ codePoints }, index) => {
    for (const codePoint of codePoints) balance.add(String.fromCodePoint(codePoint), 1)
    while (offset < word.length && balance.isShort()) {
      const character = String.fromCodePoint(word.codePointAt(offset) ?? 0)
      balance.add(character, -1)
      offset += character.length
    }
    while (offset < word.length && isInvisible(word[offset])) offset += 1
    const next = inOrder[index + 1]
    if (!balance.isEven() || offset === from.offset || !next || saysNothing(next)) return
    clusters.push(
      clusterOf(word.slice(from.offset, offset), inOrder.slice(from.glyph, index + 1), isRightToLeft),
    )
    from = { glyph: index + 1, offset }
  })
  return [...clusters, clusterOf(word.slice(from.offset), inOrder.slice(from.glyph), isRightToLeft)]
}

/** Which characters the glyphs so far stand for more often than the word so far has them, or less often. */
function balanceOf() {
  const counts = new Map<string, number>()
  let length = 0
  return {
    add: (character: string, by: 1 | -1) => {
      for (const letter of lettersOf(character)) {
        const count = (counts.get(letter) ?? 0) + by
        if (count === 0) counts.delete(letter)
        else counts.set(letter, count)
        length += by
      }
    },
    /** Whether the word is behind the glyphs. */
    isShort: () => length > 0,
    isEven: () => counts.size === 0,
  }
}

/** What a character is taken apart into while it is shaped; nothing for those without ink. */
function lettersOf(character: string): readonly string[] {
  if (isInvisible(character) || character === ' ' || character === DOTTED_CIRCLE) return []
  return [...(KHMER_VOWELS_AROUND.includes(character) ? `\u17c1${character}` : character.normalize('NFKD'))]
}

/** Joiners and non-joiners: the shaper puts a space without width in their place, or nothing. */
function isInvisible(character = ''): boolean {
  return character === '\u200c' || character === '\u200d'
}

/** Stands in for the consonant under a sign that has none. */
const DOTTED_CIRCLE = '\u25cc'
/** Vowels of Khmer with a first part before the consonant. */
const KHMER_VOWELS_AROUND = '\u17be\u17bf\u17c0\u17c4\u17c5'

/** A glyph that came out of another one belongs to its cluster. */
function saysNothing({ codePoints }: ShapedGlyph): boolean {
  return codePoints.every((codePoint) => lettersOf(String.fromCodePoint(codePoint)).length === 0)
}

function clusterOf(text: string, inOrder: readonly ShapedGlyph[], isRightToLeft: boolean): Cluster {
  const parts: Part[] = []
  let advance = 0
  for (const { id, codePoints, xAdvance, xOffset, yOffset } of isRightToLeft
    ? inOrder.toReversed()
    : inOrder) {
    const isHidden = codePoints.length > 0 && codePoints.every((codePoint) => codePoint === 0x20)
    if (!isHidden || text === ' ') parts.push({ glyph: id, x: advance + xOffset, y: yOffset })
    advance += xAdvance
  }
  return { text, advance, parts }
}
