import { type Block, type Paragraph, PLAIN } from './blocks'
import { allIn, attributeOf, childOf, elementsOf, type XmlElement } from './xml'

/** What a style of an OpenDocument file says; null is what is not said there. */
type Look = {
  readonly parent: string | null
  readonly bold: boolean | null
  readonly sizePt: number | null
  readonly beforePt: number | null
  readonly afterPt: number | null
}

export type OdtStyles = ReadonlyMap<string, Look>

/** Reads the styles of `styles.xml` or of `content.xml` by their names. */
export function readOdtStyles(xml: XmlElement): OdtStyles {
  return new Map(
    allIn(xml, 'style:style').map((style) => {
      const text = childOf(style, 'style:text-properties')
      const paragraph = childOf(style, 'style:paragraph-properties')
      const weight = attributeOf(text, 'fo:font-weight')
      return [
        attributeOf(style, 'style:name') ?? '',
        {
          parent: attributeOf(style, 'style:parent-style-name'),
          bold: weight === null ? null : weight === 'bold' || Number(weight) >= 600,
          sizePt: pointsOf(attributeOf(text, 'fo:font-size')),
          beforePt: pointsOf(attributeOf(paragraph, 'fo:margin-top')),
          afterPt: pointsOf(attributeOf(paragraph, 'fo:margin-bottom')),
        },
      ]
    }),
  )
}

/** "12pt", "0.5in", "0.42cm" in points; a share of something else is not said. */
function pointsOf(length: string | null): number | null {
  const [, number, unit = ''] = /^([\d.]+)(pt|in|cm|mm)$/.exec(length ?? '') ?? []
  const factor = POINTS[unit]
  return number === undefined || factor === undefined ? null : Number(number) * factor
}

const POINTS: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4 }

/** Paragraphs, lists and tables of an OpenDocument text; text boxes after the paragraph that they hang on. */
export function odtBlocks(parent: XmlElement, styles: OdtStyles, isInList = false): readonly Block[] {
  return elementsOf(parent).flatMap((element): readonly Block[] => {
    switch (element.name) {
      case 'text:p':
      case 'text:h':
        return paragraphs(element, styles, isInList)
      case 'text:list':
      case 'text:list-item':
      case 'text:list-header':
        return odtBlocks(element, styles, element.name === 'text:list-item')
      case 'table:table':
        return [
          {
            kind: 'table',
            rows: allIn(element, 'table:table-row').map((row) =>
              allIn(row, 'table:table-cell').map((cell) => odtBlocks(cell, styles)),
            ),
          },
        ]
      case 'text:section':
      case 'draw:frame':
      case 'draw:text-box':
      case 'text:tracked-changes':
        return element.name === 'text:tracked-changes' ? [] : odtBlocks(element, styles, isInList)
      default:
        return []
    }
  })
}

function paragraphs(element: XmlElement, styles: OdtStyles, isInList: boolean): readonly Block[] {
  const style = attributeOf(element, 'text:style-name')
  const level = element.name === 'text:h' ? Number(attributeOf(element, 'text:outline-level') ?? 1) : 0
  const runs: Run[] = []
  const boxes: XmlElement[] = []
  const walk = (node: XmlElement, { bold, sizePt }: Omit<Run, 'text'>) => {
    const say = (text: string) => runs.push({ text, bold, sizePt })
    for (const child of node.children) {
      if (typeof child === 'string') say(child.replace(/\s+/g, ' '))
      else if (child.name === 'text:tab') say('\t')
      else if (child.name === 'text:line-break') say('\n')
      else if (child.name === 'text:s')
        say(' '.repeat(Math.min(Number(attributeOf(child, 'text:c') ?? 1), 20)))
      else if (child.name === 'draw:frame' || child.name === 'draw:custom-shape') boxes.push(child)
      else if (child.name === 'text:span')
        walk(child, lookOf(styles, attributeOf(child, 'text:style-name'), { bold, sizePt }))
      else if (INLINE.has(child.name)) walk(child, { bold, sizePt })
    }
  }
  walk(element, lookOf(styles, style, { bold: false, sizePt: null }))
  const visible = runs.filter(({ text }) => text.trim() !== '')
  const longest = visible.reduce<Run | null>(
    (most, run) => (most && most.text.length >= run.text.length ? most : run),
    null,
  )
  const paragraph: Paragraph = {
    ...PLAIN,
    text: runs.map(({ text }) => text).join(''),
    listItem: isInList,
    heading: level >= 1 && level <= 6 ? level : 0,
    bold: visible.length > 0 && visible.every(({ bold }) => bold),
    size: longest?.sizePt ?? null,
    beforePt: said(styles, style, 'beforePt') ?? 0,
    afterPt: said(styles, style, 'afterPt') ?? 0,
  }
  const inBoxes = boxes.flatMap((box) => odtBlocks(box, styles))
  return inBoxes.length > 0 && paragraph.text.trim() === '' ? inBoxes : [paragraph, ...inBoxes]
}

type Run = { readonly text: string; readonly bold: boolean; readonly sizePt: number | null }

function lookOf(styles: OdtStyles, name: string | null, around: Omit<Run, 'text'>): Omit<Run, 'text'> {
  return {
    bold: said(styles, name, 'bold') ?? around.bold,
    sizePt: said(styles, name, 'sizePt') ?? around.sizePt,
  }
}

/** Elements inside of a paragraph whose words are its own. */
const INLINE = new Set([
  'text:a',
  'text:bookmark-ref',
  'text:soft-page-break',
  'text:placeholder',
  'text:text-input',
  'text:title',
])

/** What a style says, or those that it is made from. */
function said<Key extends keyof Look>(styles: OdtStyles, name: string | null, key: Key): Look[Key] | null {
  let style = name === null ? undefined : styles.get(name)
  for (let depth = 0; style && depth < DEEPEST; depth += 1) {
    if (style[key] !== null) return style[key]
    style = style.parent === null ? undefined : styles.get(style.parent)
  }
  return null
}

/** Styles that go round in a circle end here. */
const DEEPEST = 20
