import { type PDFContext, type PDFDict, PDFHexString, PDFName, PDFString } from 'pdf-lib'
import { utf8 } from './utf8'

/** Puts the resume's own data inside the file, so that it can be opened again without guessing. */
export function writeAttachment(
  context: PDFContext,
  catalog: PDFDict,
  json: string,
  today: string | null,
): void {
  const bytes = utf8(json)
  const date = today === null ? {} : { ModDate: PDFString.of(`D:${today.replaceAll('-', '')}000000Z`) }
  const file = context.register(
    context.flateStream(bytes, {
      Type: 'EmbeddedFile',
      Subtype: 'application/json',
      Params: { Size: bytes.length, ...date },
    }),
  )
  const specification = context.register(
    context.obj({
      Type: 'Filespec',
      F: PDFString.of(ATTACHMENT_NAME),
      UF: PDFHexString.fromText(ATTACHMENT_NAME),
      Desc: PDFHexString.fromText('This resume as JSON Resume data'),
      AFRelationship: 'Data',
      EF: { F: file, UF: file },
    }),
  )
  const names = context.obj({ Names: [PDFString.of(ATTACHMENT_NAME), specification] })
  catalog.set(PDFName.of('Names'), context.obj({ EmbeddedFiles: names }))
  catalog.set(PDFName.of('AF'), context.obj([specification]))
}

/** The name under which the data stands in the file. The importer looks for it. */
const ATTACHMENT_NAME = 'resume.json'
