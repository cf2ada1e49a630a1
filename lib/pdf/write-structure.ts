import PDFNumber from 'pdf-lib/es/core/objects/PDFNumber'
import PDFObject from 'pdf-lib/es/core/objects/PDFObject'
import type PDFRef from 'pdf-lib/es/core/objects/PDFRef'
import type PDFContext from 'pdf-lib/es/core/PDFContext'
import type { PlacedBlock, PlacedRun } from './page'
import { linkArea } from './write-link'
import type { Mark } from './write-marks'

/** What the structure says of one page, and the link areas that stand on it. */
type PageStructure = { readonly annotations: readonly PDFRef[] }

/**
 * Writes the tags: Document > H1, H2, H3, P, and L > LI > Lbl, LBody; links inside their paragraph. A block that runs
 * over a page break is one element with content on both pages. Headings begin at H1 and skip no level, whatever parts
 * of a resume are still empty.
 *
 * @param marksByPage the marks that the content streams were drawn with
 * @returns the root of the structure, and each page's link areas
 */
export function writeStructure(
  context: PDFContext,
  pages: readonly PDFRef[],
  marksByPage: readonly (readonly Mark[])[],
  heightPt: number,
): { readonly root: PDFRef; readonly pages: readonly PageStructure[] } {
  const root = context.nextRef()
  const document = newElement(context, 'Document', root)
  const tree: Tree = {
    context,
    document,
    headings: headingTags(marksByPage),
    parents: [],
    elements: new Map(),
    list: null,
    linkParents: [],
  }
  const structures = marksByPage.map((marks, pageIndex): PageStructure => {
    const page = pages[pageIndex] ?? root
    const annotations: PDFRef[] = []
    const parents: PDFRef[] = []
    for (const mark of marks) {
      if (mark.block.tag === 'artifact' || mark.mcid === null) continue
      const element = elementFor(tree, mark.block, mark.kind, page)
      element.kids.push(contentItem(context, element, page, mark.mcid))
      parents.push(element.ref)
      if (mark.kind === 'link')
        annotations.push(...linkAreas(tree, element, mark.runs, page, heightPt, pages.length))
    }
    tree.parents.push(context.register(context.obj(parents)))
    return { annotations }
  })
  for (const element of allElements(document)) closeElement(context, element)
  const numbered = [...tree.parents, ...tree.linkParents].map((ref, index) => [index, ref])
  context.assign(
    root,
    context.obj({
      Type: 'StructTreeRoot',
      K: document.ref,
      ParentTree: context.register(context.obj({ Nums: numbered.flat() })),
      ParentTreeNextKey: numbered.length,
    }),
  )
  return { root, pages: structures }
}

/** The places of one link that can be pressed, each tied to its element. Their keys follow those of the pages. */
function linkAreas(
  { context, linkParents }: Tree,
  element: Element,
  runs: readonly PlacedRun[],
  page: PDFRef,
  heightPt: number,
  pageCount: number,
): readonly PDFRef[] {
  return runs.map((run) => {
    const area = context.register(linkArea(context, run, heightPt, pageCount + linkParents.length))
    linkParents.push(element.ref)
    element.kids.push(context.obj({ Type: 'OBJR', Pg: page, Obj: area }))
    return area
  })
}

type Element = {
  readonly ref: PDFRef
  readonly tag: string
  readonly parent: PDFRef
  readonly kids: (PDFObject | Element)[]
  page: PDFRef | null
}

type Tree = {
  readonly context: PDFContext
  readonly document: Element
  /** The tag of each heading, by block id. */
  readonly headings: ReadonlyMap<string, string>
  readonly parents: PDFRef[]
  /** Elements by block id, and by block id and part for parts of list items. */
  readonly elements: Map<string, Element>
  /** The list that the next list item belongs to. */
  list: Element | null
  readonly linkParents: PDFRef[]
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
function elementFor(tree: Tree, block: PlacedBlock, kind: Mark['kind'], page: PDFRef): Element {
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

function opened(element: Element, page: PDFRef): Element {
  element.page ??= page
  return element
}

function newElement(context: PDFContext, tag: string, parent: PDFRef): Element {
  return { ref: context.nextRef(), tag, parent, kids: [], page: null }
}

function childOf(tree: Tree, parent: Element, tag: string): Element {
  const element = newElement(tree.context, tag, parent.ref)
  parent.kids.push(element)
  return element
}

function contentItem(context: PDFContext, element: Element, page: PDFRef, mcid: number): PDFObject {
  opened(element, page)
  return element.page === page ? PDFNumber.of(mcid) : context.obj({ Type: 'MCR', Pg: page, MCID: mcid })
}

function allElements(element: Element): readonly Element[] {
  return [element, ...element.kids.flatMap((kid) => (isElement(kid) ? allElements(kid) : []))]
}

function isElement(kid: PDFObject | Element): kid is Element {
  return !(kid instanceof PDFObject)
}

function closeElement(context: PDFContext, { ref, tag, parent, kids, page }: Element): void {
  const inside = kids.map((kid) => (isElement(kid) ? kid.ref : kid))
  context.assign(
    ref,
    context.obj({
      S: tag,
      Pg: page ?? undefined,
      P: parent,
      K: inside.length === 1 ? inside[0] : inside.length === 0 ? undefined : inside,
      A: tag === 'L' ? { O: 'List', ListNumbering: 'Disc' } : undefined,
    }),
  )
}
