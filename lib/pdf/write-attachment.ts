import { utf8 } from './utf8'
import type { Objects, Ref, Value } from './write-objects'
import { packed } from './write-stream'
import { textString } from './write-text'

/**
 * Puts the resume's own data inside the file, so that it can be opened again without guessing.
 *
 * @returns what the catalogue says of it
 */
export function writeAttachment(
  objects: Objects,
  json: string,
  today: string | null,
): Readonly<Record<'Names' | 'AF', Value>> {
  const bytes = utf8(json)
  const file = objects.addStream(packed(bytes), {
    Type: '/EmbeddedFile',
    Subtype: '/application#2Fjson',
    Params: {
      Size: bytes.length,
      ModDate: today === null ? undefined : `(D:${today.replaceAll('-', '')}000000Z)`,
    },
  })
  const specification: Ref = objects.add({
    Type: '/Filespec',
    F: ATTACHMENT_NAME,
    UF: ATTACHMENT_NAME,
    Desc: textString('This resume as JSON Resume data'),
    AFRelationship: '/Data',
    EF: { F: file, UF: file },
  })
  return { Names: { EmbeddedFiles: { Names: [ATTACHMENT_NAME, specification] } }, AF: [specification] }
}

/** The name under which the data stands in the file. The importer looks for it. */
const ATTACHMENT_NAME = '(resume.json)'
