import type PDFContext from 'pdf-lib/es/core/PDFContext'
import type { Cluster } from './clusters'
import type { Composite } from './composite-glyphs'
import type { FontMetrics, PreparedFont } from './fonts'
import { hash32 } from './hash'
import { subsetFont } from './subset'
import type { UsedFont } from './write-glyphs'

/** Some characters of a font, ready to be put into a file. */
export type Subset = {
  /** Six letters that differ with the glyphs in the subset, as the format asks. */
  readonly tag: string
  /** Compressed. */
  readonly file: Uint8Array
  readonly fileSize: number
  /** Of every glyph, in thousandths of the em. */
  readonly widths: readonly number[]
}

/**
 * The newest subsets of each font. While a person edits, the letters in use hardly change, and a subset costs as much
 * as all the rest of a file.
 */
const remembered = new WeakMap<PreparedFont, Map<string, Subset>>()
/** A resume on screen, its neighbours in the library, and room for letters that come and go. */
const MOST_REMEMBERED = 16

/** The subset of a font that a document uses. */
export function subsetOf(context: PDFContext, used: UsedFont): Subset {
  const drawn = drawnIn(used)
  const subsets = remembered.get(used.font) ?? new Map<string, Subset>()
  remembered.set(used.font, subsets)
  const subset = subsets.get(drawn) ?? makeSubset(context, used)
  subsets.delete(drawn)
  subsets.set(drawn, subset)
  const [oldest] = subsets.keys()
  if (subsets.size > MOST_REMEMBERED && oldest !== undefined) subsets.delete(oldest)
  return subset
}

function makeSubset(context: PDFContext, { font, glyphs, bytes }: UsedFont): Subset {
  const { metrics, ttf } = font
  const scale = 1000 / metrics.unitsPerEm
  const file = subsetFont(
    ttf,
    glyphs.map((cluster) => toGlyph(cluster, metrics)),
    bytes,
  )
  return {
    tag: subsetTag(metrics, glyphs),
    file: context.flateStream(file).contents,
    fileSize: file.length,
    widths: glyphs.map(({ advance }) => Math.round(advance * scale * 1000) / 1000),
  }
}

/** A glyph of the font as it is, or one to be made: of several, or of one that stands or advances otherwise here. */
function toGlyph({ advance, parts }: Cluster, { advances }: FontMetrics): number | Composite {
  const [only] = parts
  const isAsItIs = only && parts.length === 1 && only.x === 0 && only.y === 0
  return isAsItIs && advances[only.glyph] === advance ? only.glyph : { advance, parts }
}

/** Names what is drawn: characters by themselves, clusters with their glyphs, since one word has several forms. */
function drawnIn({ glyphs, bytes, codes }: UsedFont): string {
  const names = glyphs.map(({ text, advance, parts }, number) =>
    number <= codes.size ? text : `${text}${advance}${JSON.stringify(parts)}`,
  )
  return `${bytes?.join(' ')} ${names.join('')}`
}

function subsetTag({ id }: FontMetrics, glyphs: readonly Cluster[]): string {
  const drawn = glyphs.map(({ text, parts }) => `${parts.map(({ glyph }) => glyph).join()}${text}`)
  let rest = hash32(`${id} ${drawn.join(' ')}`)
  return Array.from({ length: 6 }, () => {
    const letter = String.fromCharCode(65 + (rest % 26))
    rest = Math.floor(rest / 26)
    return letter
  }).join('')
}
