import type { FontMetrics } from './fonts'
import { type Subset, subsetOf } from './remembered-subsets'
import type { UsedFont, UsedFonts } from './write-glyphs'
import type { Objects, Ref, Value } from './write-objects'
import { packed } from './write-stream'
import { toUnicode } from './write-to-unicode'

/**
 * Embeds the used glyphs of all fonts, with their widths and the text that each stands for. Fonts with one byte a
 * character share the map to text, since a byte means the same in all of them.
 *
 * @returns the resources of the pages
 */
export function embedFonts(objects: Objects, used: UsedFonts): Readonly<Record<string, Ref>> {
  const fonts = [...used.values()]
  const texts = new Map(fonts.flatMap(textsOfBytes))
  const shared = texts.size > 0 ? objects.addStream(packed(toUnicode([...texts].sort(byNumber), 2))) : null
  return Object.fromEntries(
    fonts.map((use) => [
      use.resource,
      shared && use.bytes ? inBytes(objects, use, use.bytes, shared) : inNumbers(objects, use),
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
function inBytes(objects: Objects, used: UsedFont, bytes: readonly number[], texts: Ref): Ref {
  const subset = subsetOf(used)
  const first = bytes[0] ?? 0
  const last = bytes.at(-1) ?? first
  const widths = new Array<number>(last - first + 1).fill(0)
  bytes.forEach((byte, index) => {
    widths[byte - first] = subset.widths[index + 1] ?? 0
  })
  const name = nameOf(subset, used)
  return objects.add({
    Type: '/Font',
    Subtype: '/TrueType',
    BaseFont: name,
    FirstChar: first,
    LastChar: last,
    Widths: widths,
    FontDescriptor: writeDescriptor(objects, name, used.font.metrics, subset),
    ToUnicode: texts,
  })
}

/** A font of any number of glyphs, each picked by its number, in two bytes. */
function inNumbers(objects: Objects, used: UsedFont): Ref {
  const subset = subsetOf(used)
  const name = nameOf(subset, used)
  const descendant = objects.add({
    Type: '/Font',
    Subtype: '/CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: '(Adobe)', Ordering: '(Identity)', Supplement: 0 },
    FontDescriptor: writeDescriptor(objects, name, used.font.metrics, subset),
    CIDToGIDMap: '/Identity',
    W: [0, subset.widths],
  })
  const texts = used.glyphs.map(({ text }, number) => [number, text] as const)
  return objects.add({
    Type: '/Font',
    Subtype: '/Type0',
    BaseFont: name,
    Encoding: '/Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: objects.addStream(packed(toUnicode(texts, 4))),
  })
}

function nameOf({ tag }: Subset, { font }: UsedFont): string {
  return `/${tag}+${font.metrics.postScriptName}`
}

/** What a viewer needs to know of the font before it opens it. */
function writeDescriptor(
  objects: Objects,
  name: string,
  metrics: FontMetrics,
  { file, fileSize }: Subset,
): Ref {
  const scale = 1000 / metrics.unitsPerEm
  const descriptor: Value = {
    Type: '/FontDescriptor',
    FontName: name,
    Flags:
      FLAGS.symbolic + (metrics.hasSerifs ? FLAGS.serif : 0) + (metrics.italicAngle === 0 ? 0 : FLAGS.italic),
    FontBBox: metrics.box.map((value) => Math.round(value * scale)),
    ItalicAngle: metrics.italicAngle,
    Ascent: metrics.ascent * scale,
    Descent: -metrics.descent * scale,
    CapHeight: metrics.capHeight * scale,
    StemV: Math.round(metrics.weight / 5),
    FontFile2: objects.addStream(file, { Length1: fileSize }),
  }
  return objects.add(descriptor)
}

/** Bits of a font descriptor (ISO 32000, table 121). A font with a numbering of its own counts as symbolic. */
const FLAGS = { serif: 2, symbolic: 4, italic: 64 } as const
