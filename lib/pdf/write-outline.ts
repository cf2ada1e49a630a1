import type PDFRef from 'pdf-lib/es/core/objects/PDFRef'
import type PDFContext from 'pdf-lib/es/core/PDFContext'
import type { LaidOutResume, PlacedBlock } from './page'
import { textString } from './write-text'

/** The bookmarks: sections, and under each the heads of its entries. Null when there are no headings. */
export function writeOutline(
  context: PDFContext,
  layout: LaidOutResume,
  pages: readonly PDFRef[],
): PDFRef | null {
  const sections = sectionsOf(layout)
  if (sections.length === 0) return null
  const root = context.nextRef()
  const { first, last, count } = writeSiblings(context, layout, pages, sections, root)
  context.assign(root, context.obj({ Type: 'Outlines', First: first, Last: last, Count: count }))
  return root
}

type Entry = {
  readonly title: string
  readonly pageIndex: number
  readonly topPt: number
  readonly children: Entry[]
}

function sectionsOf({ pages }: LaidOutResume): readonly Entry[] {
  const sections: Entry[] = []
  const seen = new Set<string>()
  pages.forEach(({ blocks }, pageIndex) => {
    for (const block of blocks) {
      if ((block.tag !== 'h2' && block.tag !== 'h3') || seen.has(block.id)) continue
      seen.add(block.id)
      const entry = { title: titleOf(block), pageIndex, topPt: block.runs[0]?.topPt ?? 0, children: [] }
      const section = sections.at(-1)
      if (block.tag === 'h3' && section) section.children.push(entry)
      else sections.push(entry)
    }
  })
  return sections
}

function titleOf({ runs }: PlacedBlock): string {
  return runs
    .map(({ text }) => text)
    .join('')
    .trim()
}

function writeSiblings(
  context: PDFContext,
  layout: LaidOutResume,
  pages: readonly PDFRef[],
  entries: readonly Entry[],
  parent: PDFRef,
): { first: PDFRef; last: PDFRef; count: number } {
  const refs = entries.map(() => context.nextRef())
  entries.forEach(({ title, pageIndex, topPt, children }, index) => {
    const ref = refs[index]
    const page = pages[pageIndex]
    if (!ref || !page) return
    const below = children.length > 0 ? writeSiblings(context, layout, pages, children, ref) : null
    context.assign(
      ref,
      context.obj({
        Title: textString(title),
        Parent: parent,
        Dest: [page, 'XYZ', null, Math.round(layout.heightPt - topPt), null],
        Prev: refs[index - 1],
        Next: refs[index + 1],
        ...(below && { First: below.first, Last: below.last, Count: -below.count }), // closed until it is opened
      }),
    )
  })
  return { first: refs[0] ?? parent, last: refs.at(-1) ?? parent, count: entries.length }
}
