import { PDFDocument, StandardFonts } from 'pdf-lib'

/** Words at a place: from the left and from the top of a Letter page, in points. */
export type Drawn = readonly [text: string, xPt: number, yPt: number, sizePt?: number]

/** A PDF as another program might make it: words in Helvetica, drawn in the order given, a list for each page. */
export async function foreignPdf(...pages: readonly (readonly Drawn[])[]): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  for (const words of pages) {
    const page = document.addPage([612, 792])
    for (const [text, x, y, size = 10] of words) page.drawText(text, { x, y: 792 - y, size, font })
  }
  return document.save()
}

/** A resume in one column, as it should be. */
export const PLAIN: readonly Drawn[] = [
  ['Marisol Quintero, CPC', 60, 60, 18],
  ['Tucson, AZ | (520) 555-0143 | marisol.quintero@example.com | linkedin.com/in/marisol-q', 60, 80],
  ['Certifications', 60, 110, 13],
  ['Certified Professional Coder (CPC), AAPC, expires Mar 2027', 60, 128],
  ['Professional Experience', 60, 158, 13],
  ['Outpatient Coder, Saguaro Clinic, Mar 2021 – Present', 60, 176],
  ['• Coded 90 encounters a day in ICD-10-CM and CPT with modifier 25', 60, 192],
  ['• Answered CO-97 denials within two days', 60, 208],
  ['Education', 60, 238, 13],
  ['Medical coding certificate, Desert Valley College, 2019', 60, 256],
]
