import { allIn, attributeOf, childOf, elementsOf, type XmlElement } from './xml'

/** What a paragraph or a run of a Word file looks like; null is what is not said there. */
export type Look = {
  readonly heading: number | null
  readonly isList: boolean | null
  readonly bold: boolean | null
  readonly sizePt: number | null
  readonly beforePt: number | null
  readonly afterPt: number | null
  readonly isHidden: boolean | null
}

export const NO_LOOK: Look = {
  heading: null,
  isList: null,
  bold: null,
  sizePt: null,
  beforePt: null,
  afterPt: null,
  isHidden: null,
}

export type DocxStyles = {
  /** By the style's id, with what it inherits. */
  readonly lookOf: (styleId: string | null) => Look
}

/** Reads `styles.xml`. Without one, every style is plain. */
export function readStyles(xml: XmlElement | null): DocxStyles {
  const styles = new Map(
    (xml === null ? [] : allIn(xml, 'w:style')).map((style) => [
      attributeOf(style, 'w:styleId') ?? '',
      style,
    ]),
  )
  const usual = [...styles.values()].find(
    (style) => attributeOf(style, 'w:default') === '1' && attributeOf(style, 'w:type') === 'paragraph',
  )
  const base = lookOfDefaults(xml)
  const known = new Map<string, Look>()
  const lookOf = (styleId: string | null, depth = 0): Look => {
    const style = (styleId === null ? usual : styles.get(styleId)) ?? null
    if (style === null || depth > DEEPEST) return base
    const id = attributeOf(style, 'w:styleId') ?? ''
    const own = known.get(id)
    if (own) return own
    const parent = attributeOf(childOf(style, 'w:basedOn'), 'w:val')
    const inherited = parent === null ? base : lookOf(parent, depth + 1)
    const look = over(
      inherited,
      over(
        lookOfParagraph(childOf(style, 'w:pPr')),
        over(lookOfRun(childOf(style, 'w:rPr')), lookOfName(style)),
      ),
    )
    known.set(id, look)
    return look
  }
  return { lookOf: (styleId) => lookOf(styleId) }
}

/** Styles that go round in a circle end here. */
const DEEPEST = 20

/** What `top` says, and where it says nothing what `below` does. */
export function over(below: Look, top: Look): Look {
  return {
    heading: top.heading ?? below.heading,
    isList: top.isList ?? below.isList,
    bold: top.bold ?? below.bold,
    sizePt: top.sizePt ?? below.sizePt,
    beforePt: top.beforePt ?? below.beforePt,
    afterPt: top.afterPt ?? below.afterPt,
    isHidden: top.isHidden ?? below.isHidden,
  }
}

/** What paragraph properties say. Distances are twentieths of a point in the file. */
export function lookOfParagraph(properties: XmlElement | null): Look {
  if (properties === null) return NO_LOOK
  const level = attributeOf(childOf(properties, 'w:outlineLvl'), 'w:val')
  const list = childOf(properties, 'w:numPr')
  const listId = attributeOf(childOf(list, 'w:numId'), 'w:val')
  const spacing = childOf(properties, 'w:spacing')
  return {
    ...NO_LOOK,
    heading: level === null ? null : Number(level) < 6 ? Number(level) + 1 : 0,
    isList: listId === null ? null : listId !== '0',
    beforePt: pointsOf(attributeOf(spacing, 'w:before'), 20),
    afterPt: pointsOf(attributeOf(spacing, 'w:after'), 20),
  }
}

/** What run properties say. Sizes are halves of a point in the file. */
export function lookOfRun(properties: XmlElement | null): Look {
  if (properties === null) return NO_LOOK
  return {
    ...NO_LOOK,
    bold: switchOf(childOf(properties, 'w:b')),
    sizePt: pointsOf(attributeOf(childOf(properties, 'w:sz'), 'w:val'), 2),
    isHidden: switchOf(childOf(properties, 'w:vanish')),
  }
}

function lookOfDefaults(xml: XmlElement | null): Look {
  const defaults = childOf(xml, 'w:docDefaults')
  const paragraph = childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr')
  const run = childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr')
  return over({ ...NO_LOOK, sizePt: 10 }, over(lookOfParagraph(paragraph), lookOfRun(run)))
}

/** Heading and list styles go by their names in every Word, whatever its language shows. */
function lookOfName(style: XmlElement): Look {
  const name = attributeOf(childOf(style, 'w:name'), 'w:val') ?? ''
  const level = /^heading ([1-6])$/i.exec(name)?.[1]
  return {
    ...NO_LOOK,
    heading: level === undefined ? null : Number(level),
    isList: /^list (?:bullet|number)/i.test(name) ? true : null,
  }
}

/** A property that is on by being there, unless it says that it is off. */
function switchOf(element: XmlElement | null): boolean | null {
  if (element === null) return null
  return !['0', 'false', 'off', 'none'].includes(attributeOf(element, 'w:val') ?? '')
}

function pointsOf(value: string | null, perPoint: number): number | null {
  const number = value === null ? Number.NaN : Number.parseFloat(value)
  return Number.isFinite(number) ? number / perPoint : null
}

/** Lists of `numbering.xml` that print no bullet and no number: used for layout only. */
export function listsWithoutMarks(xml: XmlElement | null): ReadonlySet<string> {
  if (xml === null) return new Set()
  const bare = new Set(
    allIn(xml, 'w:abstractNum')
      .filter((list) => {
        const [first] = elementsOf(list).filter(({ name }) => name === 'w:lvl')
        return attributeOf(childOf(first ?? null, 'w:numFmt'), 'w:val') === 'none'
      })
      .map((list) => attributeOf(list, 'w:abstractNumId')),
  )
  return new Set(
    allIn(xml, 'w:num')
      .filter((list) => bare.has(attributeOf(childOf(list, 'w:abstractNumId'), 'w:val')))
      .map((list) => attributeOf(list, 'w:numId') ?? ''),
  )
}
