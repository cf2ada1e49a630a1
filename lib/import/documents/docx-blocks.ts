import { reachableBehind } from '@/lib/import/contact/link-target'
import { type Block, type Paragraph, PLAIN } from './blocks'
import { type DocxStyles, type Look, lookOfParagraph, lookOfRun, NO_LOOK, over } from './docx-styles'
import { allIn, attributeOf, childOf, elementsOf, firstIn, type XmlElement } from './xml'

export type DocxContext = {
  readonly styles: DocxStyles
  /** Ids of lists that print no bullet. */
  readonly unmarkedLists: ReadonlySet<string>
  /** Where links of this part lead, by their id. */
  readonly targets: ReadonlyMap<string, string>
}

/**
 * Paragraphs and tables of a part of a Word file. Text boxes follow the paragraph that they hang on; a long one beside
 * the text is a column of its own and follows the whole.
 */
export function docxBlocks(parent: XmlElement, context: DocxContext): readonly Block[] {
  const columns: Block[] = []
  return [...blocksIn(parent, context, columns), ...columns]
}

/** @param columns takes the text boxes that are columns on the way */
function blocksIn(parent: XmlElement, context: DocxContext, columns: Block[]): readonly Block[] {
  return elementsOf(parent).flatMap((element): readonly Block[] => {
    switch (element.name) {
      case 'w:p':
        return paragraphs(element, context, columns)
      case 'w:tbl':
        return [{ kind: 'table', rows: rowsOf(element).map((row) => cellsOf(row, context)) }]
      case 'mc:AlternateContent':
        return blocksIn(chosen(element), context, columns)
      case 'w:sdt':
      case 'w:sdtContent':
      case 'w:ins':
      case 'w:moveTo':
      case 'w:customXml':
      case 'w:smartTag':
      case 'w:footnote':
      case 'w:endnote':
        return blocksIn(element, context, columns)
      default:
        return []
    }
  })
}

/** Rows and cells may stand inside of content controls. */
function rowsOf(table: XmlElement): readonly XmlElement[] {
  return allIn(table, 'w:tr')
}

function cellsOf(row: XmlElement, context: DocxContext): readonly (readonly Block[])[] {
  return allIn(row, 'w:tc').map((cell) => docxBlocks(cell, context))
}

/** A piece of a paragraph's text with the look it has. */
type Run = { readonly text: string; readonly look: Look }

/** A box of fewer paragraphs is a name, an address or a quotation. */
const FEWEST_OF_COLUMN = 5

function paragraphs(element: XmlElement, context: DocxContext, columns: Block[]): readonly Block[] {
  const properties = childOf(element, 'w:pPr')
  const direct = lookOfParagraph(properties)
  const look = over(context.styles.lookOf(attributeOf(childOf(properties, 'w:pStyle'), 'w:val')), direct)
  const listId = attributeOf(childOf(childOf(properties, 'w:numPr'), 'w:numId'), 'w:val') ?? ''
  const boxes: XmlElement[] = []
  const runs = runsOf(element, context, boxes)
  const paragraph: Paragraph = {
    ...PLAIN,
    text: runs.map(({ text }) => text).join(''),
    listItem: (look.isList ?? false) && !context.unmarkedLists.has(listId),
    heading: look.heading ?? 0,
    bold: isBold(runs, look),
    lead: leadOf(runs, look),
    size: sizeOf(runs, look),
    beforePt: look.beforePt ?? 0,
    afterPt: look.afterPt ?? 0,
  }
  const inBoxes = boxes.flatMap((box) => docxBlocks(box, context))
  if (inBoxes.length > 0 && paragraph.text.trim() === '') return inBoxes
  if (inBoxes.length < FEWEST_OF_COLUMN) return [paragraph, ...inBoxes]
  columns.push(...inBoxes)
  return [paragraph]
}

function isBold(runs: readonly Run[], paragraph: Look): boolean {
  const visible = runs.filter(({ text }) => text.trim() !== '')
  return visible.length > 0 && visible.every(({ look }) => look.bold ?? paragraph.bold ?? false)
}

/** Up to where the weight changes for good. */
function leadOf(runs: readonly Run[], paragraph: Look): string {
  const isBoldRun = ({ look }: Run) => look.bold ?? paragraph.bold ?? false
  const words = runs.filter(({ text }) => text.trim() !== '')
  const [first] = words
  const change = words.find((run) => first !== undefined && isBoldRun(run) !== isBoldRun(first))
  if (!first || !change) return ''
  const behind = words.slice(words.indexOf(change))
  return behind.every((run) => isBoldRun(run) === isBoldRun(change))
    ? runs
        .slice(0, runs.indexOf(change))
        .map(({ text }) => text)
        .join('')
    : ''
}

/** The size of most of the letters. */
function sizeOf(runs: readonly Run[], paragraph: Look): number | null {
  const letters = new Map<number, number>()
  for (const { text, look } of runs) {
    const size = look.sizePt ?? paragraph.sizePt
    if (size !== null) letters.set(size, (letters.get(size) ?? 0) + text.trim().length)
  }
  const [most] = [...letters].sort(([, a], [, b]) => b - a)
  return most?.[0] ?? paragraph.sizePt
}

/** @param boxes takes the contents of text boxes on the way */
function runsOf(parent: XmlElement, context: DocxContext, boxes: XmlElement[]): readonly Run[] {
  return elementsOf(parent).flatMap((element): readonly Run[] => {
    switch (element.name) {
      case 'w:r':
        return [runOf(element, context, boxes)]
      case 'w:hyperlink': {
        const runs = runsOf(element, context, boxes)
        const target = context.targets.get(attributeOf(element, 'r:id') ?? '') ?? ''
        const behind = reachableBehind(runs.map(({ text }) => text).join(''), target)
        return behind === null ? runs : [...runs, { text: ` ${behind}`, look: NO_LOOK }]
      }
      case 'mc:AlternateContent':
        return runsOf(chosen(element), context, boxes)
      case 'w:ins':
      case 'w:moveTo':
      case 'w:sdt':
      case 'w:sdtContent':
      case 'w:smartTag':
      case 'w:fldSimple':
      case 'w:customXml':
      case 'w:bdo':
      case 'w:dir':
        return runsOf(element, context, boxes)
      default:
        return []
    }
  })
}

function runOf(run: XmlElement, context: DocxContext, boxes: XmlElement[]): Run {
  const properties = childOf(run, 'w:rPr')
  const style = attributeOf(childOf(properties, 'w:rStyle'), 'w:val')
  const look = over(style === null ? NO_LOOK : ownLook(context.styles.lookOf(style)), lookOfRun(properties))
  return { text: look.isHidden ? '' : textOf(run, boxes), look }
}

/** A character style has no size of its own unless it says so: what it has from the defaults is not the run's. */
function ownLook(look: Look): Look {
  return { ...NO_LOOK, bold: look.bold, isHidden: look.isHidden }
}

function textOf(run: XmlElement, boxes: XmlElement[]): string {
  return elementsOf(run)
    .map((element) => {
      switch (element.name) {
        case 'w:t':
          return element.children.filter((child) => typeof child === 'string').join('')
        case 'w:tab':
        case 'w:ptab':
          return '\t'
        case 'w:br':
        case 'w:cr':
          return '\n'
        case 'w:noBreakHyphen':
          return '-'
        case 'w:sym':
          return SYMBOL
        case 'mc:AlternateContent':
          return textOf(chosen(element), boxes)
        case 'w:drawing':
        case 'w:pict':
        case 'w:object':
          boxes.push(...allIn(element, 'w:txbxContent'))
          return ''
        default:
          return ''
      }
    })
    .join('')
}

/** A letter of a symbol font: a bullet where it stands in front, else nothing that can be read. */
const SYMBOL = '\uF0B7'

/** Word writes a text box twice, for new and for old readers. */
function chosen(alternatives: XmlElement): XmlElement {
  const choice = childOf(alternatives, 'mc:Choice')
  const fallback = childOf(alternatives, 'mc:Fallback')
  const hasWords = choice !== null && firstIn(choice, 'w:t') !== null
  return (hasWords ? choice : (fallback ?? choice)) ?? alternatives
}
