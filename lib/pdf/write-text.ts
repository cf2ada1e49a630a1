/** A text as a PDF holds it outside its pages: one byte a letter where the format's own letters do, else UTF-16. */
export function textString(text: string): string {
  const bytes = [...text].map((letter) => OWN.get(letter) ?? letter).join('')
  return /^[ -~\x80-\x92\xa1-\xff]*$/.test(bytes) ? literal(bytes) : hexadecimal(text)
}

/** Letters of one byte each as a PDF holds them. */
export function literal(bytes: string): string {
  return `(${bytes.replace(/[()\\]/g, (sign) => `\\${sign}`)})`
}

function hexadecimal(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) =>
    text.charCodeAt(index).toString(16).padStart(4, '0'),
  )
  return `<feff${units.join('')}>`
}

/** Punctuation of PDFDocEncoding (ISO 32000-1, annex D.2) and its bytes. Letters of Latin-1 stand at their own. */
const OWN: ReadonlyMap<string, string> = new Map(
  [...'•†‡…—–ƒ⁄‹›−‰„“”‘’‚™'].map((letter, index) => [letter, String.fromCharCode(0x80 + index)]),
)
