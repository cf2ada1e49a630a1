import PDFHexString from 'pdf-lib/es/core/objects/PDFHexString'
import type PDFObject from 'pdf-lib/es/core/objects/PDFObject'
import type PDFRef from 'pdf-lib/es/core/objects/PDFRef'
import PDFString from 'pdf-lib/es/core/objects/PDFString'
import type PDFContext from 'pdf-lib/es/core/PDFContext'
import { hash32 } from './hash'
import type { LaidOutResume } from './page'
import { utf8 } from './utf8'
import { writeOutputIntent } from './write-color'
import { dateString, textString } from './write-text'

const PRODUCER = 'Chartwright'

/**
 * What the file says of itself to the catalogue: language, and that it keeps the rules of PDF/UA-1 and PDF/A-3a.
 *
 * @param today YYYY-MM-DD, or null for a file without a date
 */
export function writeMetadata(
  context: PDFContext,
  layout: LaidOutResume,
  today: string | null,
): Readonly<Record<string, PDFObject>> {
  return {
    Lang: textString(layout.language),
    MarkInfo: context.obj({ Marked: true }),
    ViewerPreferences: context.obj({ DisplayDocTitle: true }),
    OutputIntents: context.obj([writeOutputIntent(context)]),
    Metadata: writeXmp(context, layout, today),
  }
}

/** The same once more for programs that do not read XMP. */
export function writeInfo(
  context: PDFContext,
  { title, author }: LaidOutResume,
  today: string | null,
): PDFRef {
  const date = today === null ? undefined : dateString(today)
  return context.register(
    context.obj({
      Title: textString(title),
      Producer: PDFString.of(PRODUCER),
      Author: author === '' ? undefined : textString(author),
      CreationDate: date,
      ModDate: date,
    }),
  )
}

/** Sixteen bytes that are the same for the same pages: a number from each quarter of what is drawn. */
export function identifierOf(drawn: string): PDFHexString {
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
  const moment = `${today}T00:00:00Z`
  const dates =
    today === null
      ? ''
      : `<xmp:CreateDate>${moment}</xmp:CreateDate><xmp:ModifyDate>${moment}</xmp:ModifyDate>`
  const xmp = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>${creator}
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>${dates}
<pdf:Producer>${PRODUCER}</pdf:Producer><pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
</rdf:Description>${PDF_UA_SCHEMA}</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`
  return context.register(context.flateStream(utf8(xmp), { Type: 'Metadata', Subtype: 'XML' }))
}

/** PDF/A asks that every property which it does not know is described; `pdfuaid` is younger than it. */
const PDF_UA_SCHEMA = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of the PDF/UA standard</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>`

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
