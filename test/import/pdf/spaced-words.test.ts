import {
  beginText,
  endText,
  moveText,
  PDFDocument,
  PDFHexString,
  StandardFonts,
  setFontAndSize,
  showText,
} from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { readPdf } from '@/lib/import/pdf/read-pdf'

describe('withWordsApart', () => {
  it('parts the words of a letterspaced name by the space that the file draws', async () => {
    expect(await firstLineOf('NOA BAR-LEV')).toBe('NOA BAR-LEV')
  })
})

/** A page with a line that is drawn letter by letter, as browsers print letterspaced text, over a usual one. */
async function firstLineOf(text: string): Promise<string | undefined> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  const page = document.addPage([612, 792])
  const name = page.node.newFontDictionary(font.name, font.ref)
  const letters = [...text].flatMap((letter) => [
    showText(PDFHexString.of(font.encodeText(letter).asString())),
    moveText(font.widthOfTextAtSize(letter, SIZE_PT) + SPACING_PT, 0),
  ])
  page.pushOperators(beginText(), setFontAndSize(name, SIZE_PT), moveText(40, 720), ...letters, endText())
  page.drawText('Health data analyst in Tulsa', { x: 40, y: 690, size: 10, font })
  const read = await readPdf(await document.save())
  return read.ok && 'lines' in read.value ? read.value.lines[0]?.text : undefined
}

const SIZE_PT = 29
/** So wide that the white between words is hardly wider. */
const SPACING_PT = 4.5
