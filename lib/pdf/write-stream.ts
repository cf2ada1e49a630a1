import type PDFRawStream from 'pdf-lib/es/core/objects/PDFRawStream'
import type PDFContext from 'pdf-lib/es/core/PDFContext'

/** A stream whose content is compressed already: what costs most is kept from one file to the next. */
export function packedStream(
  context: PDFContext,
  packed: Uint8Array,
  entries: Readonly<Record<string, number>>,
): PDFRawStream {
  return context.stream(packed, { ...entries, Filter: 'FlateDecode' })
}
