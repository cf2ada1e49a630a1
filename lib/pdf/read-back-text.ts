import { withPdf } from './read-back-open'

/** The text of each page in content order, read by pdf.js. */
export function readPdfText(bytes: Uint8Array): Promise<readonly string[]> {
  return withPdf(bytes, async (document) => {
    const pages: string[] = []
    for (let number = 1; number <= document.numPages; number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent()
      pages.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''))
    }
    return pages
  })
}
