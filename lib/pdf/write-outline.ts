import type { LaidOutResume, PlacedBlock } from './page'
import type { Objects, Ref } from './write-objects'
import { textString } from './write-text'

/** The bookmarks: sections, and under each the heads of its entries. Null when there are no headings. */
export function writeOutline(objects: Objects, layout: LaidOutResume, pages: readonly Ref[]): Ref | null {
  const sections = sectionsOf(layout)
  if (sections.length === 0) return null
  const root = objects.reserve()
  const { first, last, count } = writeSiblings(objects, layout, pages, sections, root)
  objects.set(root, { Type: '/Outlines', First: first, Last: last, Count: count })
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
  objects: Objects,
  layout: LaidOutResume,
  pages: readonly Ref[],
  entries: readonly Entry[],
  parent: Ref,
): { first: Ref; last: Ref; count: number } {
  const refs = entries.map(() => objects.reserve())
  entries.forEach(({ title, pageIndex, topPt, children }, index) => {
    const ref = refs[index]
    const page = pages[pageIndex]
    if (!ref || !page) return
    const below = children.length > 0 ? writeSiblings(objects, layout, pages, children, ref) : null
    objects.set(ref, {
      Title: textString(title),
      Parent: parent,
      Dest: [page, '/XYZ', 'null', Math.round(layout.heightPt - topPt), 'null'],
      Prev: refs[index - 1],
      Next: refs[index + 1],
      ...(below && { First: below.first, Last: below.last, Count: -below.count }), // closed until it is opened
    })
  })
  return { first: refs[0] ?? parent, last: refs.at(-1) ?? parent, count: entries.length }
}
