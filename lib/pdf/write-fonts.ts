import { type PDFContext, PDFName, type PDFRef, PDFString } from 'pdf-lib'
import type { FontMetrics } from './fonts'
import { hash32 } from './hash'
import { subsetFont } from './subset'
import type { UsedFont } from './write-glyphs'

/** Embeds the used glyphs of a font, with their widths and the text that each stands for. */
export function embedFont(context: PDFContext, used: UsedFont): PDFRef {
  const { metrics, ttf } = used.font
  const scale = 1000 / metrics.unitsPerEm
  const name = PDFName.of(`${subsetTag(used)}+${metrics.postScriptName}`)
  const file = subsetFont(
    ttf,
    used.glyphs.map(({ glyph }) => glyph),
  )
  const widths = used.glyphs.map(
    ({ glyph }) => Math.round((metrics.advances[glyph] ?? 0) * scale * 1000) / 1000,
  )
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
      FontDescriptor: descriptorOf(context, name, metrics, file),
      CIDToGIDMap: 'Identity',
      W: [0, widths],
    }),
  )
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: context.register(context.flateStream(toUnicode(used))),
    }),
  )
}

/** What a viewer needs to know of the font before it opens it. */
function descriptorOf(context: PDFContext, name: PDFName, metrics: FontMetrics, file: Uint8Array): PDFRef {
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
      FontFile2: context.register(context.flateStream(file, { Length1: file.length })),
    }),
  )
}

/** Bits of a font descriptor (ISO 32000, table 121). A font with glyph numbers of its own counts as symbolic. */
const FLAGS = { serif: 2, symbolic: 4, italic: 64 } as const

/** Six letters that differ with the glyphs in the subset, as the format asks. */
function subsetTag({ font, glyphs }: UsedFont): string {
  let rest = hash32(`${font.metrics.id} ${glyphs.map(({ glyph, text }) => `${glyph}${text}`).join(' ')}`)
  return Array.from({ length: 6 }, () => {
    const letter = String.fromCharCode(65 + (rest % 26))
    rest = Math.floor(rest / 26)
    return letter
  }).join('')
}

/** A CMap may list this many characters at a time. */
const MOST_IN_A_LIST = 100

function toUnicode({ glyphs }: UsedFont): string {
  const rows = glyphs.slice(1).map(({ text }, index) => `<${hex(index + 1)}> <${utf16(text)}>`)
  const lists: string[] = []
  for (let at = 0; at < rows.length; at += MOST_IN_A_LIST) {
    const list = rows.slice(at, at + MOST_IN_A_LIST)
    lists.push(`${list.length} beginbfchar\n${list.join('\n')}\nendbfchar`)
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${lists.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`
}

function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index))).join('')
}

function hex(value: number): string {
  return value.toString(16).padStart(4, '0')
}
