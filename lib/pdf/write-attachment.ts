import type PDFObject from 'pdf-lib/es/core/objects/PDFObject'
import PDFString from 'pdf-lib/es/core/objects/PDFString'
import type PDFContext from 'pdf-lib/es/core/PDFContext'
import { utf8 } from './utf8'
import { dateString, textString } from './write-text'

/**
 * Puts the resume's own data inside the file, so that it can be opened again without guessing.
 *
 * @returns what the catalogue says of it
 */
export function writeAttachment(
  context: PDFContext,
  json: string,
  today: string | null,
): Readonly<Record<'Names' | 'AF', PDFObject>> {
  const bytes = utf8(json)
  const file = context.register(
    context.flateStream(bytes, {
      Type: 'EmbeddedFile',
      Subtype: 'application/json',
      Params: context.register(
        context.obj({ Size: bytes.length, ModDate: today === null ? undefined : dateString(today) }),
      ),
    }),
  )
  const name = PDFString.of(ATTACHMENT_NAME)
  const specification = context.register(
    context.obj({
      Type: 'Filespec',
      F: name,
      UF: name,
      Desc: textString('This resume as JSON Resume data'),
      AFRelationship: 'Data',
      EF: { F: file, UF: file },
    }),
  )
  return {
    Names: context.obj({ EmbeddedFiles: { Names: [name, specification] } }),
    AF: context.obj([specification]),
  }
}

/** The name under which the data stands in the file. The importer looks for it. */
const ATTACHMENT_NAME = 'resume.json'
