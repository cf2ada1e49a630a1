import { type PDFContext, PDFName, type PDFRef, PDFString } from 'pdf-lib'
import type { Cluster } from './clusters'
import type { Composite } from './composite-glyphs'
import type { FontMetrics, PreparedFont } from './fonts'
import { hash32 } from './hash'
import { subsetFont } from './subset'
import type { UsedFont } from './write-glyphs'
import { packedSmaller, rawStream } from './write-stream'
import { toUnicode } from './write-to-unicode'

/** Embeds the used glyphs of a font, with their widths and the text that each stands for. */
export function embedFont(context: PDFContext, used: UsedFont): PDFRef {
  const { metrics } = used.font
  const { tag, file, fileSize, toUnicode, widths } = subsetOf(context, used)
  const name = PDFName.of(`${tag}+${metrics.postScriptName}`)
  const fontFile = rawStream(context, file, { Length1: fileSize })
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
      FontDescriptor: descriptorOf(context, name, metrics, context.register(fontFile)),
      CIDToGIDMap: 'Identity',
      W: [0, [...widths]],
    }),
  )
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: context.register(rawStream(context, toUnicode)),
    }),
  )
}

/** Some characters of a font, ready to be put into a file. `file` and `toUnicode` are compressed. */
type Subset = {
  readonly tag: string
  readonly file: Uint8Array
  readonly fileSize: number
  readonly toUnicode: Uint8Array
  /** In thousandths of the em. */
  readonly widths: readonly number[]
}

/**
 * The newest subsets of each font. While a person edits, the letters in use hardly change, and a subset costs as much
 * as all the rest of a file.
 */
const remembered = new WeakMap<PreparedFont, Map<string, Subset>>()
/** A resume on screen, its neighbours in the library, and room for letters that come and go. */
const MOST_REMEMBERED = 16

function subsetOf(context: PDFContext, used: UsedFont): Subset {
  const characters = drawnIn(used)
  const subsets = remembered.get(used.font) ?? new Map<string, Subset>()
  remembered.set(used.font, subsets)
  const subset = subsets.get(characters) ?? makeSubset(context, used)
  subsets.delete(characters)
  subsets.set(characters, subset)
  const [oldest] = subsets.keys()
  if (subsets.size > MOST_REMEMBERED && oldest !== undefined) subsets.delete(oldest)
  return subset
}

function makeSubset(context: PDFContext, used: UsedFont): Subset {
  const { metrics, ttf } = used.font
  const scale = 1000 / metrics.unitsPerEm
  const file = subsetFont(
    ttf,
    used.glyphs.map((cluster) => toGlyph(cluster, metrics)),
  )
  return {
    tag: subsetTag(used),
    file: packedSmaller(context, file),
    fileSize: file.length,
    toUnicode: packedSmaller(context, toUnicode(used)),
    widths: used.glyphs.map(({ advance }) => Math.round(advance * scale * 1000) / 1000),
  }
}

/** A glyph of the font as it is, or one to be made: of several, or of one that stands or advances otherwise here. */
function toGlyph({ advance, parts }: Cluster, { advances }: FontMetrics): number | Composite {
  const [only] = parts
  const isAsItIs = only && parts.length === 1 && only.x === 0 && only.y === 0
  return isAsItIs && advances[only.glyph] === advance ? only.glyph : { advance, parts }
}

/** Names what is drawn: characters by themselves, clusters with their glyphs, since one word has several forms. */
function drawnIn({ glyphs, codes }: UsedFont): string {
  return glyphs
    .map(({ text, advance, parts }, number) =>
      number <= codes.size ? text : `${text}${advance}${JSON.stringify(parts)}`,
    )
    .join('')
}

/** What a viewer needs to know of the font before it opens it. */
function descriptorOf(context: PDFContext, name: PDFName, metrics: FontMetrics, file: PDFRef): PDFRef {
  const scale = 1000 / metrics.unitsPerEm
  return context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      Flags:
        FLAGS.symbolic +
        (metrics.hasSerifs ? FLAGS.serif : 0) +
        (metrics.italicAngle === 0 ? 0 : FLAGS.italic),
      FontBBox: metrics.box.map((value) => Math.round(value * scale)),
      ItalicAngle: metrics.italicAngle,
      Ascent: metrics.ascent * scale,
      Descent: -metrics.descent * scale,
      CapHeight: metrics.capHeight * scale,
      StemV: Math.round(metrics.weight / 5),
      FontFile2: file,
    }),
  )
}

/** Bits of a font descriptor (ISO 32000, table 121). A font with glyph numbers of its own counts as symbolic. */
const FLAGS = { serif: 2, symbolic: 4, italic: 64 } as const

/** Six letters that differ with the glyphs in the subset, as the format asks. */
function subsetTag({ font, glyphs }: UsedFont): string {
  const drawn = glyphs.map(({ text, parts }) => `${parts.map(({ glyph }) => glyph).join()}${text}`)
  let rest = hash32(`${font.metrics.id} ${drawn.join(' ')}`)
  return Array.from({ length: 6 }, () => {
    const letter = String.fromCharCode(65 + (rest % 26))
    rest = Math.floor(rest / 26)
    return letter
  }).join('')
}
