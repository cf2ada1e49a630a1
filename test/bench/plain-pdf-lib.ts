import { PDFDocument, StandardFonts } from 'pdf-lib'
import type { DrawnResume } from './drawn-words'

const MARGIN_PT = 54

/**
 * The floor: pdf-lib, used as its readme says, draws the same words in Helvetica, which need not be embedded. Lines are
 * broken greedily. No tags, links, bookmarks, attachment or kerning; bold and italic are not told apart.
 */
export async function writeWithPlainPdfLib({ widthPt, heightPt, blocks }: DrawnResume): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  let page = document.addPage([widthPt, heightPt])
  let y = heightPt - MARGIN_PT
  for (const { pieces, leadingPt, indentPt, beforePt } of blocks) {
    const size = pieces[0]?.sizePt ?? 10
    const measure = widthPt - MARGIN_PT - indentPt
    const text = pieces.map((piece) => piece.text).join('')
    y -= beforePt
    let line = ''
    const draw = () => {
      y -= leadingPt
      if (y < MARGIN_PT) {
        page = document.addPage([widthPt, heightPt])
        y = heightPt - MARGIN_PT - leadingPt
      }
      page.drawText(line, { x: indentPt, y, size, font })
    }
    for (const word of text.trim().split(/\s+/)) {
      const longer = line === '' ? word : `${line} ${word}`
      if (line !== '' && font.widthOfTextAtSize(longer, size) > measure) {
        draw()
        line = word
      } else line = longer
    }
    draw()
  }
  return document.save()
}
