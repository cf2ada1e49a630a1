import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What the structure of a tagged PDF says of a marked stretch. */
export type Tag = {
  /** Its place in the order in which the file is meant to be read. */
  readonly rank: number
  /** The paragraph, heading or cell that it is part of; null where the file names none. */
  readonly block: number | null
  /** 1–6, or 0. */
  readonly heading: number
  /** The list item that it is part of; null for none, and for items that show no bullet or number. */
  readonly item: number | null
  /** The bullet or number of a list item. */
  readonly isLabel: boolean
}

type Node = Awaited<ReturnType<PDFPageProxy['getStructTree']>>
type Child = Node['children'][number]

/** The tags of a page by the ids of its marked stretches; none for a page without structure. */
export function tagsOf(tree: Node | null): ReadonlyMap<string, Tag> {
  const tags = new Map<string, Tag>()
  let blocks = 0
  let items = 0
  const walk = (children: readonly Child[], around: Omit<Tag, 'rank'>, depth: number) => {
    for (const child of children) {
      if (!('children' in child)) {
        if ('id' in child && typeof child.id === 'string') tags.set(child.id, { ...around, rank: tags.size })
        continue
      }
      if (depth > DEEPEST) continue
      let inside = around
      const level = /^H([1-6])$/.exec(child.role)?.[1]
      if (level !== undefined) inside = { ...inside, heading: Number(level) }
      if (BLOCKS.test(child.role)) {
        blocks += 1
        inside = { ...inside, block: blocks }
      }
      if (child.role === 'LI') {
        items += 1
        inside = { ...inside, item: hasLabel(child) ? items : null }
      }
      if (child.role === 'Lbl') inside = { ...inside, isLabel: true }
      walk(child.children, inside, depth + 1)
    }
  }
  if (tree) walk(tree.children, { block: null, heading: 0, item: null, isLabel: false }, 0)
  return tags
}

/** Deeper than any page of text. */
const DEEPEST = 200

/** Elements that begin on a line of their own. */
const BLOCKS = /^(?:P|H[1-6]?|LI|LBody|TD|TH|Caption|Title)$/

function hasLabel(item: Node): boolean {
  return item.children.some((child) => 'role' in child && child.role === 'Lbl')
}
