import PDFContext from 'pdf-lib/es/core/PDFContext'
import type { FontLibrary } from './fonts'
import type { LaidOutResume } from './page'
import { writeAttachment } from './write-attachment'
import { contentOf } from './write-content'
import { writeFile } from './write-file'
import { embedFonts } from './write-fonts'
import { glyphsIn } from './write-glyphs'
import { marksOf } from './write-marks'
import { identifierOf, writeInfo, writeMetadata } from './write-metadata'
import { writeOutline } from './write-outline'
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
 * The same pages and options give the same bytes. This file and its `write-…` neighbours alone import pdf-lib: its core
 * by deep import, since its main entry loads a parser, forms and standard fonts as well.
 *
 * @param fonts the library that the resume was laid out with
 */
export function writePdf(layout: LaidOutResume, fonts: FontLibrary, options: WriteOptions): Uint8Array {
  const { today, attachment } = options
  const { widthPt, heightPt } = layout
  const context = PDFContext.create()
  const catalog = context.nextRef()
  const tree = context.nextRef()
  const pages = layout.pages.map(() => context.nextRef())
  const marks = layout.pages.map(marksOf)
  const used = glyphsIn(
    marks.flatMap((onPage) => onPage.flatMap(({ runs }) => runs)),
    fonts,
  )
  const contents = marks.map((onPage) => contentOf(onPage, heightPt, used))
  const resources = context.register(context.obj({ Font: embedFonts(context, used) }))
  const structure = writeStructure(context, pages, marks, heightPt)
  pages.forEach((page, index) => {
    const annotations = structure.pages[index]?.annotations ?? []
    context.assign(
      page,
      context.obj({
        Type: 'Page',
        Parent: tree,
        Resources: resources,
        MediaBox: [0, 0, widthPt, heightPt],
        Contents: context.register(context.flateStream(contents[index] ?? '')),
        StructParents: index,
        Tabs: 'S',
        Annots: annotations.length > 0 ? annotations : undefined,
      }),
    )
  })
  context.assign(tree, context.obj({ Type: 'Pages', Kids: pages, Count: pages.length }))
  context.assign(
    catalog,
    context.obj({
      Type: 'Catalog',
      Pages: tree,
      StructTreeRoot: structure.root,
      Outlines: writeOutline(context, layout, pages) ?? undefined,
      ...writeMetadata(context, layout, today),
      ...(attachment !== null && writeAttachment(context, attachment, today)),
    }),
  )
  const id = identifierOf(contents.join('\n'))
  context.trailerInfo = { Root: catalog, Info: writeInfo(context, layout, today), ID: context.obj([id, id]) }
  return writeFile(context)
}
