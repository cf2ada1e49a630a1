import PDFName from 'pdf-lib/es/core/objects/PDFName'
import type PDFRef from 'pdf-lib/es/core/objects/PDFRef'
import PDFString from 'pdf-lib/es/core/objects/PDFString'
import type PDFContext from 'pdf-lib/es/core/PDFContext'
import type { FontMetrics } from './fonts'
import { type Subset, subsetOf } from './remembered-subsets'
import type { UsedFont, UsedFonts } from './write-glyphs'
import { packedStream } from './write-stream'
import { toUnicode } from './write-to-unicode'

/**
 * Embeds the used glyphs of all fonts, with their widths and the text that each stands for. Fonts with one byte a
 * character share the map to text, since a byte means the same in all of them.
 *
 * @returns the resources of the pages
 */
export function embedFonts(context: PDFContext, used: UsedFonts): Readonly<Record<string, PDFRef>> {
  const fonts = [...used.values()]
  const texts = new Map(fonts.flatMap(textsOfBytes))
  const shared =
    texts.size > 0 ? context.register(context.flateStream(toUnicode([...texts].sort(byNumber), 2))) : null
  return Object.fromEntries(
    fonts.map((use) => [
      use.resource,
      shared && use.bytes ? inBytes(context, use, use.bytes, shared) : inNumbers(context, use),
    ]),
  )
}

function textsOfBytes({ bytes, glyphs }: UsedFont): readonly (readonly [number, string])[] {
  return bytes?.map((byte, index) => [byte, glyphs[index + 1]?.text ?? ''] as const) ?? []
}

function byNumber([a]: readonly [number, string], [b]: readonly [number, string]): number {
  return a - b
}

/** A font that a byte picks a character of, as word processors have always written them. */
function inBytes(context: PDFContext, used: UsedFont, bytes: readonly number[], texts: PDFRef): PDFRef {
  const subset = subsetOf(context, used)
  const first = bytes[0] ?? 0
  const last = bytes.at(-1) ?? first
  const widths = new Array<number>(last - first + 1).fill(0)
  bytes.forEach((byte, index) => {
    widths[byte - first] = subset.widths[index + 1] ?? 0
  })
  const name = nameOf(subset, used)
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'TrueType',
      BaseFont: name,
      FirstChar: first,
      LastChar: last,
      Widths: widths,
      FontDescriptor: writeDescriptor(context, name, used.font.metrics, subset),
      ToUnicode: texts,
    }),
  )
}

/** A font of any number of glyphs, each picked by its number, in two bytes. */
function inNumbers(context: PDFContext, used: UsedFont): PDFRef {
  const subset = subsetOf(context, used)
  const name = nameOf(subset, used)
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
      FontDescriptor: writeDescriptor(context, name, used.font.metrics, subset),
      CIDToGIDMap: 'Identity',
      W: [0, subset.widths],
    }),
  )
  const texts = used.glyphs.map(({ text }, number) => [number, text] as const)
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: context.register(context.flateStream(toUnicode(texts, 4))),
    }),
  )
}

function nameOf({ tag }: Subset, { font }: UsedFont): PDFName {
  return PDFName.of(`${tag}+${font.metrics.postScriptName}`)
}

/** What a viewer needs to know of the font before it opens it. */
function writeDescriptor(
  context: PDFContext,
  name: PDFName,
  metrics: FontMetrics,
  { file, fileSize }: Subset,
): PDFRef {
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
      Ascent: Math.round(metrics.ascent * scale),
      Descent: Math.round(-metrics.descent * scale),
      CapHeight: Math.round(metrics.capHeight * scale),
      StemV: Math.round(metrics.weight / 5),
      FontFile2: context.register(packedStream(context, file, { Length1: fileSize })),
    }),
  )
}

/** Bits of a font descriptor (ISO 32000, table 121). A font with a numbering of its own counts as symbolic. */
const FLAGS = { serif: 2, symbolic: 4, italic: 64 } as const
