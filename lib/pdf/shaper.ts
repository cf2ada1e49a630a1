import { create } from '@cantoo/fontkit'
import bidiFactory from 'bidi-js'
import { invariant } from '@/lib/base/invariant'
import { type Cluster, mirrored, oneByOne, type Shaper } from './clusters'
import type { PreparedFont } from './fonts'
import { inMyanmarOrder, MYANMAR_FEATURES } from './myanmar-order'
import { type ShapedGlyph, toCharacters } from './shaped-clusters'

/**
 * Shapes words with the tables of a font, by fontkit: what HarfBuzz does in browsers, in JavaScript alone, since the
 * site's Content-Security-Policy allows no WebAssembly.
 *
 * Nothing may import this but `withShaper`, when a resume needs it: fontkit is as large as all the rest of the export.
 */
export function shaperOf(font: PreparedFont): Shaper {
  const shapeWord = wordShaper(font)
  const known = new Map<string, readonly Cluster[]>()
  return {
    shape: (text, isRightToLeft) =>
      (text.match(WORDS) ?? []).flatMap((word) => {
        const key = `${isRightToLeft} ${word}`
        const found = known.get(key) ?? shapeWord(word, isRightToLeft)
        if (known.size >= MOST_WORDS) known.clear()
        known.set(key, found)
        return found
      }),
    levelsOf: (text) => bidi.getEmbeddingLevels(text, LEFT_TO_RIGHT.test(text) ? 'ltr' : 'auto').levels,
  }
}

const bidi = bidiFactory()

/**
 * Words and the spaces between them. What is longer than any word and most sentences without spaces is shaped in parts,
 * none of which begins with a mark: fontkit takes the square of the length.
 */
const WORDS = / |[^ ]{1,200}(?!\p{M}|\u200c|\u200d)|[^ ]{1,200}/gu

/** A letter of a script that runs from left to right. */
const LEFT_TO_RIGHT = /(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])\p{L}/u

/** More different words than a long resume has in one script. */
const MOST_WORDS = 5000

type Features = string[] | Record<string, boolean>

function wordShaper(prepared: PreparedFont): (word: string, isRightToLeft: boolean) => readonly Cluster[] {
  const font = create(prepared.ttf)
  invariant('layout' in font, `${prepared.metrics.id} is not a single font.`)
  // fontkit keeps the characters that a glyph first stood for, and would take them for those of every later word.
  const { advances, unitsPerEm } = prepared.metrics
  const getGlyph = (id: number, codePoints = []) => ({ id, codePoints, advanceWidth: advances[id] ?? 0 })
  Object.assign(font, { getGlyph })
  const bounded = boundedBy(font)
  const shape = (word: string, drawn: string, isRightToLeft: boolean, features: Features) => {
    const glyphs = bounded((): readonly ShapedGlyph[] => {
      const run = font.layout(drawn, features, null, null, isRightToLeft ? 'rtl' : 'ltr')
      return run.glyphs.map(({ id, codePoints }, index) => {
        const { xAdvance = 0, xOffset = 0, yOffset = 0 } = run.positions?.[index] ?? {}
        return { id, codePoints, xAdvance, xOffset, yOffset }
      })
    })
    if (!glyphs) return null
    let end = 0
    return toCharacters(isRightToLeft ? drawn : word, glyphs, isRightToLeft, unitsPerEm).map((cluster) => {
      end += cluster.text.length
      return { ...cluster, text: word.slice(end - cluster.text.length, end) }
    })
  }
  return (word, isRightToLeft) => {
    const isMyanmar = /\p{Script=Myanmar}/u.test(word)
    const drawn = isMyanmar ? inMyanmarOrder(word) : isRightToLeft ? mirrored(word) : word
    const clusters = isMyanmar
      ? (shape(word, drawn, false, [...MYANMAR_FEATURES]) ??
        shape(word, drawn, false, MYANMAR_FEATURES.slice(0, -1)))
      : shape(word, drawn, isRightToLeft, {})
    if (!clusters) return oneByOne(prepared, word, isRightToLeft)
    const inside = BENGALI_BEFORE.test(word) ? shape(word, drawn, false, { init: false }) : null
    return inside ? [...clusters.slice(0, 1), ...inside.slice(1)] : clusters
  }
}

/**
 * Bengali vowel signs that stand before their consonant. The first letter of a word takes another form of them; fontkit
 * gives that form to all.
 */
const BENGALI_BEFORE = /[\u09bf\u09c7\u09c8\u09cb\u09cc]/

/**
 * Runs a shaper that may never end: where a substitution puts a glyph before the one it replaces, fontkit finds the same
 * place again (seen with two Myanmar vowels under one consonant). Each new glyph asks for the table of glyph classes, so
 * counting the questions tells growth without end.
 */
function boundedBy(font: object) {
  const classes: unknown = Reflect.get(font, 'GDEF')
  let questions = 0
  Object.defineProperty(font, 'GDEF', {
    get: () => {
      questions += 1
      if (questions > MOST_QUESTIONS) throw new EndlessError()
      return classes
    },
  })
  return <Answer>(ask: () => Answer): Answer | null => {
    questions = 0
    try {
      return ask()
    } catch (error) {
      if (error instanceof EndlessError) return null
      throw error
    }
  }
}

/** 200 letters of a name ask 400 to 800 times, whatever the script. */
const MOST_QUESTIONS = 10_000

class EndlessError extends Error {}
