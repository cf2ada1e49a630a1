import type { FontLibrary } from './fonts'
import type { LaidOutResume } from './page'
import { writeAttachment } from './write-attachment'
import { contentOf } from './write-content'
import { writeFile } from './write-file'
import { embedFonts } from './write-fonts'
import { glyphsIn } from './write-glyphs'
import { marksOf } from './write-marks'
import { identifierOf, writeInfo, writeMetadata } from './write-metadata'
import { newObjects } from './write-objects'
import { writeOutline } from './write-outline'
import { packed } from './write-stream'
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
 * The same pages and options give the same bytes.
 *
 * @param fonts the library that the resume was laid out with
 */
export function writePdf(layout: LaidOutResume, fonts: FontLibrary, options: WriteOptions): Uint8Array {
  const { today, attachment } = options
  const { widthPt, heightPt } = layout
  const objects = newObjects()
  const catalog = objects.reserve()
  const tree = objects.reserve()
  const pages = layout.pages.map(() => objects.reserve())
  const marks = layout.pages.map(marksOf)
  const used = glyphsIn(
    marks.flatMap((onPage) => onPage.flatMap(({ runs }) => runs)),
    fonts,
  )
  const contents = marks.map((onPage) => contentOf(onPage, heightPt, used))
  const resources = objects.add({ Font: embedFonts(objects, used) })
  const structure = writeStructure(objects, pages, marks, heightPt)
  pages.forEach((page, index) => {
    const annotations = structure.pages[index]?.annotations ?? []
    objects.set(page, {
      Type: '/Page',
      Parent: tree,
      Resources: resources,
      MediaBox: [0, 0, widthPt, heightPt],
      Contents: objects.addStream(packed(contents[index] ?? '')),
      StructParents: index,
      Tabs: '/S',
      Annots: annotations.length > 0 ? annotations : undefined,
    })
  })
  objects.set(tree, { Type: '/Pages', Kids: pages, Count: pages.length })
  objects.set(catalog, {
    Type: '/Catalog',
    Pages: tree,
    StructTreeRoot: structure.root,
    Outlines: writeOutline(objects, layout, pages) ?? undefined,
    ...writeMetadata(objects, layout, today),
    ...(attachment !== null && writeAttachment(objects, attachment, today)),
  })
  const id = identifierOf(contents.join('\n'))
  return writeFile(objects, { Root: catalog, Info: writeInfo(objects, layout, today), ID: [id, id] })
}
