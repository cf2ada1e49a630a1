import { type PDFContext, type PDFDict, PDFHexString, PDFName, type PDFRef, PDFString } from 'pdf-lib'
import { hash32 } from './hash'
import type { LaidOutResume } from './page'
import { utf8 } from './utf8'

const PRODUCER = 'Chartwright'

/**
 * Writes what the file says of itself: title, author, language, and that it is tagged by the rules of PDF/UA-1.
 *
 * @param drawn the content of all pages, for the file's identifier
 * @param today YYYY-MM-DD, or null for a file without a date
 */
export function writeMetadata(
  context: PDFContext,
  catalog: PDFDict,
  layout: LaidOutResume,
  drawn: string,
  today: string | null,
): void {
  const { title, author, language } = layout
  const info = context.obj({ Title: PDFHexString.fromText(title), Producer: PDFString.of(PRODUCER) })
  if (author !== '') info.set(PDFName.of('Author'), PDFHexString.fromText(author))
  if (today !== null) {
    const date = PDFString.of(`D:${today.replaceAll('-', '')}000000Z`)
    info.set(PDFName.of('CreationDate'), date)
    info.set(PDFName.of('ModDate'), date)
  }
  context.trailerInfo.Info = context.register(info)
  context.trailerInfo.ID = context.obj([identifierOf(drawn), identifierOf(drawn)])
  catalog.set(PDFName.of('Lang'), PDFString.of(language))
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }))
  catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true }))
  catalog.set(PDFName.of('Metadata'), writeXmp(context, layout, today))
}

/** Sixteen bytes that are the same for the same pages: a number from each quarter of what is drawn. */
function identifierOf(drawn: string): PDFHexString {
  const quarter = Math.ceil(drawn.length / 4)
  const parts = [0, 1, 2, 3].map((index) =>
    hash32(drawn.slice(index * quarter, (index + 1) * quarter), index + 1),
  )
  return PDFHexString.of(parts.map((part) => part.toString(16).padStart(8, '0')).join(''))
}

function writeXmp(
  context: PDFContext,
  { title, author, language }: LaidOutResume,
  today: string | null,
): PDFRef {
  const creator =
    author === '' ? '' : `<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>`
  const date = today === null ? '' : `<xmp:CreateDate>${today}T00:00:00Z</xmp:CreateDate>`
  const xmp = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>${creator}
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>${date}
<pdf:Producer>${PRODUCER}</pdf:Producer><pdfuaid:part>1</pdfuaid:part>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`
  return context.register(context.stream(utf8(xmp), { Type: 'Metadata', Subtype: 'XML' }))
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
