import type { PlacedBlock, PlacedRun } from './page'
import { linkArea } from './write-link'
import type { Mark } from './write-marks'
import type { Objects, Ref } from './write-objects'

/** What the structure says of one page, and the link areas that stand on it. */
type PageStructure = { readonly annotations: readonly Ref[] }

/**
 * Writes the tags: Document > H1, H2, H3, P, and L > LI > Lbl, LBody; links inside their paragraph. A block that runs
 * over a page break is one element with content on both pages. Headings begin at H1 and skip no level, whatever parts
 * of a resume are still empty.
 *
 * @param marksByPage the marks that the content streams were drawn with
 * @returns the root of the structure, and each page's link areas
 */
export function writeStructure(
  objects: Objects,
  pages: readonly Ref[],
  marksByPage: readonly (readonly Mark[])[],
  heightPt: number,
): { readonly root: Ref; readonly pages: readonly PageStructure[] } {
  const root = objects.reserve()
  const document = newElement(objects, 'Document', root)
  const tree: Tree = {
    objects,
    document,
    headings: headingTags(marksByPage),
    parents: [],
    elements: new Map(),
    list: null,
    linkParents: [],
  }
  const structures = marksByPage.map((marks, pageIndex): PageStructure => {
    const page = pages[pageIndex] ?? root
    const annotations: Ref[] = []
    const parents: Ref[] = []
    for (const mark of marks) {
      if (mark.block.tag === 'artifact' || mark.mcid === null) continue
      const element = elementFor(tree, mark.block, mark.kind, page)
      element.kids.push(contentItem(element, page, mark.mcid))
      parents.push(element.ref)
      if (mark.kind === 'link')
        annotations.push(...linkAreas(tree, element, mark.runs, page, heightPt, pages.length))
    }
    tree.parents.push(objects.add(parents))
    return { annotations }
  })
  for (const element of allElements(document)) closeElement(objects, element)
  const numbered = [...tree.parents, ...tree.linkParents].map((ref, index) => [index, ref])
  objects.set(root, {
    Type: '/StructTreeRoot',
    K: document.ref,
    ParentTree: objects.add({ Nums: numbered.flat() }),
    ParentTreeNextKey: numbered.length,
  })
  return { root, pages: structures }
}

/** The places of one link that can be pressed, each tied to its element. Their keys follow those of the pages. */
function linkAreas(
  { objects, linkParents }: Tree,
  element: Element,
  runs: readonly PlacedRun[],
  page: Ref,
  heightPt: number,
  pageCount: number,
): readonly Ref[] {
  return runs.map((run) => {
    const area = objects.add(linkArea(run, heightPt, pageCount + linkParents.length))
    linkParents.push(element.ref)
    element.kids.push(`<</Type/OBJR/Pg ${page}/Obj ${area}>>`)
    return area
  })
}

type Element = {
  readonly ref: Ref
  readonly tag: string
  readonly parent: Ref
  readonly kids: (string | Element)[]
  page: Ref | null
}

type Tree = {
  readonly objects: Objects
  readonly document: Element
  /** The tag of each heading, by block id. */
  readonly headings: ReadonlyMap<string, string>
  readonly parents: Ref[]
  /** Elements by block id, and by block id and part for parts of list items. */
  readonly elements: Map<string, Element>
  /** The list that the next list item belongs to. */
  list: Element | null
  readonly linkParents: Ref[]
}

function headingTags(marksByPage: readonly (readonly Mark[])[]): ReadonlyMap<string, string> {
  const tags = new Map<string, string>()
  let level = 0
  let highest = 0
  for (const { block } of marksByPage.flat()) {
    const wanted = LEVELS.indexOf(block.tag) + 1
    if (wanted === 0 || tags.has(block.id)) continue
    highest = highest === 0 ? wanted : Math.min(highest, wanted)
    level = Math.min(wanted - highest + 1, level + 1)
    tags.set(block.id, `H${level}`)
  }
  return tags
}

const LEVELS: readonly string[] = ['h1', 'h2', 'h3']

/** The element that a mark's content belongs to; begun when it is not there yet. */
function elementFor(tree: Tree, block: PlacedBlock, kind: Mark['kind'], page: Ref): Element {
  const { tag, id } = block
  if (tag === 'li') {
    tree.list ??= childOf(tree, tree.document, 'L')
    const item = known(tree, id) ?? remember(tree, id, childOf(tree, tree.list, 'LI'))
    const part = kind === 'label' ? 'Lbl' : 'LBody'
    const body = known(tree, `${id} ${part}`) ?? remember(tree, `${id} ${part}`, childOf(tree, item, part))
    return kind === 'link' ? childOf(tree, body, 'Link') : opened(body, page)
  }
  tree.list = null
  const own =
    known(tree, id) ?? remember(tree, id, childOf(tree, tree.document, tree.headings.get(id) ?? 'P'))
  return opened(kind === 'link' ? childOf(tree, own, 'Link') : own, page)
}

function known(tree: Tree, key: string): Element | null {
  return tree.elements.get(key) ?? null
}

function remember(tree: Tree, key: string, element: Element): Element {
  tree.elements.set(key, element)
  return element
}

function opened(element: Element, page: Ref): Element {
  element.page ??= page
  return element
}

function newElement(objects: Objects, tag: string, parent: Ref): Element {
  return { ref: objects.reserve(), tag, parent, kids: [], page: null }
}

function childOf(tree: Tree, parent: Element, tag: string): Element {
  const element = newElement(tree.objects, tag, parent.ref)
  parent.kids.push(element)
  return element
}

function contentItem(element: Element, page: Ref, mcid: number): string {
  opened(element, page)
  return element.page === page ? String(mcid) : `<</Type/MCR/Pg ${page}/MCID ${mcid}>>`
}

function allElements(element: Element): readonly Element[] {
  return [element, ...element.kids.flatMap((kid) => (isElement(kid) ? allElements(kid) : []))]
}

function isElement(kid: string | Element): kid is Element {
  return typeof kid !== 'string'
}

function closeElement(objects: Objects, { ref, tag, parent, kids, page }: Element): void {
  const inside = kids.map((kid) => (isElement(kid) ? kid.ref : kid))
  objects.set(ref, {
    S: `/${tag}`,
    P: parent,
    K: inside.length === 1 ? inside[0] : inside.length === 0 ? undefined : inside,
    Pg: page ?? undefined,
    A: tag === 'L' ? { O: '/List', ListNumbering: '/Disc' } : undefined,
  })
}
