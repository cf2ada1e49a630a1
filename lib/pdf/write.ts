import { PDFDocument, PDFName, type PDFRef } from 'pdf-lib'
import type { FontLibrary } from './fonts'
import type { LaidOutResume } from './page'
import { writeAttachment } from './write-attachment'
import { contentOf } from './write-content'
import { writeFile } from './write-file'
import { embedFont } from './write-fonts'
import { glyphsIn } from './write-glyphs'
import { marksOf } from './write-marks'
import { writeMetadata } from './write-metadata'
import { writeOutline } from './write-outline'
import { compressedStream } from './write-stream'
import { writeStructure } from './write-structure'

type WriteOptions = {
  /** YYYY-MM-DD for the file's date; null for a file without one. */
  readonly today: string | null
  /** The resume as JSON, kept inside the file as `resume.json`; null for none. */
  readonly attachment: string | null
}

/**
 * Paints a laid-out resume as a tagged PDF with embedded fonts, every word in reading order.
 *
 * The same pages and options give the same bytes. This file and its `write-…` neighbours alone import pdf-lib.
 *
 * @param fonts the library that the resume was laid out with
 */
export async function writePdf(
  layout: LaidOutResume,
  fonts: FontLibrary,
  options: WriteOptions,
): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false })
  const { context, catalog } = document
  const pages = layout.pages.map(() => document.addPage([layout.widthPt, layout.heightPt]))
  const pageRefs = pages.map((page) => page.ref)
  const marks = layout.pages.map(marksOf)
  const used = glyphsIn(
    marks.flatMap((onPage) => onPage.flatMap(({ runs }) => runs)),
    fonts,
  )
  const contents = marks.map((onPage) => contentOf(onPage, layout.heightPt, used))
  const fontRefs: Record<string, PDFRef> = {}
  for (const use of used.values()) fontRefs[use.resource] = embedFont(context, use)
  const resources = context.register(context.obj({ Font: fontRefs }))
  const structure = writeStructure(context, pageRefs, marks, layout.heightPt)
  pages.forEach(({ node }, index) => {
    const content = compressedStream(context, contents[index] ?? '')
    node.set(PDFName.of('Contents'), context.register(content))
    node.set(PDFName.of('Resources'), resources)
    node.set(PDFName.of('StructParents'), context.obj(index))
    node.set(PDFName.of('Tabs'), PDFName.of('S'))
    const annotations = structure.pages[index]?.annotations ?? []
    if (annotations.length > 0) node.set(PDFName.of('Annots'), context.obj([...annotations]))
  })
  catalog.set(PDFName.of('StructTreeRoot'), structure.root)
  const outline = writeOutline(context, layout, pageRefs)
  if (outline) catalog.set(PDFName.of('Outlines'), outline)
  writeMetadata(context, catalog, layout, contents.join('\n'), options.today)
  if (options.attachment !== null) writeAttachment(context, catalog, options.attachment, options.today)
  return writeFile(context)
}
