import { type PDFContext, type PDFDict, PDFName, PDFString } from 'pdf-lib'
import { utf8 } from './utf8'
import { compressedStream } from './write-stream'
import { textString } from './write-text'

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
    compressedStream(context, bytes, {
      Type: 'EmbeddedFile',
      Subtype: 'application/json',
      Params: context.obj({ Size: bytes.length, ...date }),
    }),
  )
  const specification = context.register(
    context.obj({
      Type: 'Filespec',
      F: PDFString.of(ATTACHMENT_NAME),
      UF: textString(ATTACHMENT_NAME),
      Desc: textString('This resume as JSON Resume data'),
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
