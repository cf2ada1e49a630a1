import { createRequire } from 'node:module'
import { Document, Font, Link, Page, renderToBuffer, Text, View } from '@react-pdf/renderer'
import { createElement as h, type ReactNode } from 'react'
import { FONT_SOURCES } from '@/lib/pdf/fonts/font-sources'
import type { DrawnBlock, DrawnResume } from './drawn-words'

/** The same font files that ours are prepared from. */
export function registerFonts(): void {
  const { resolve } = createRequire(import.meta.url)
  for (const { id, file } of FONT_SOURCES) Font.register({ family: id, src: resolve(file) })
  Font.registerHyphenationCallback((word) => [word])
}

/** Draws the words of a resume with React-PDF: the same sizes, colours, gaps and embedded fonts, untagged. */
export function writeWithReactPdf({ title, widthPt, heightPt, blocks }: DrawnResume): Promise<Uint8Array> {
  const left = Math.min(...blocks.map(({ indentPt }) => indentPt))
  const page = {
    paddingTop: 54,
    paddingBottom: 52,
    paddingHorizontal: left,
  }
  return renderToBuffer(
    h(
      Document,
      { title },
      h(
        Page,
        { size: [widthPt, heightPt], style: page },
        blocks.map((block, index) => elementOf(block, String(index), left)),
      ),
    ),
  )
}

function elementOf({ tag, pieces, leadingPt, indentPt, beforePt }: DrawnBlock, key: string, left: number) {
  const sizePt = pieces[0]?.sizePt ?? 10
  const style = { fontSize: sizePt, lineHeight: leadingPt / sizePt }
  const frame = { marginTop: beforePt, marginLeft: tag === 'li' ? indentPt - left : 0 }
  if (tag !== 'li') {
    const centred = tag === 'h1' || indentPt - left > 20 ? ({ textAlign: 'center' } as const) : {}
    const rule = tag === 'h2' ? { borderBottomWidth: 0.5, borderBottomColor: '#8C857B' } : {}
    return h(
      View,
      { key, style: { ...frame, ...rule } },
      h(Text, { style: { ...style, ...centred } }, textsOf(pieces)),
    )
  }
  const [bullet, ...words] = pieces
  return h(
    View,
    { key, style: { ...frame, flexDirection: 'row' } },
    h(Text, { style: { ...style, width: 10 } }, textsOf(bullet ? [bullet] : [])),
    h(Text, { style: { ...style, flex: 1 } }, textsOf(words)),
  )
}

function textsOf(pieces: DrawnBlock['pieces']): ReactNode {
  return pieces.map(({ text, font, color, href }, index) => {
    const key = String(index)
    const style = { fontFamily: font, color }
    return href === null
      ? h(Text, { key, style }, text)
      : h(Link, { key, src: href, style: { ...style, textDecoration: 'none' } }, text)
  })
}
