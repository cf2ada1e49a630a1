import PDFHexString from 'pdf-lib/es/core/objects/PDFHexString'
import PDFString from 'pdf-lib/es/core/objects/PDFString'

/** A text as a PDF holds it outside its pages: one byte a letter where the format's own letters do, else UTF-16. */
export function textString(text: string): PDFString | PDFHexString {
  const bytes = [...text].map((letter) => OWN.get(letter) ?? letter).join('')
  return /^[ -~\x80-\x92\xa1-\xff]*$/.test(bytes)
    ? PDFString.of(bytes.replace(/[()\\]/g, (sign) => `\\${sign}`))
    : PDFHexString.fromText(text)
}

/** A day as a PDF writes it: its first moment, in universal time. */
export function dateString(day: string): PDFString {
  return PDFString.of(`D:${day.replaceAll('-', '')}000000Z`)
}

/** Punctuation of PDFDocEncoding (ISO 32000-1, annex D.2) and its bytes. Letters of Latin-1 stand at their own. */
const OWN: ReadonlyMap<string, string> = new Map(
  [...'•†‡…—–ƒ⁄‹›−‰„“”‘’‚™'].map((letter, index) => [letter, String.fromCharCode(0x80 + index)]),
)
