import { XMLReader } from '@xmldom/xmldom/lib/sax'

/** An element of an XML file. Names keep the prefix that the file gives them: `w:p`. */
export type XmlElement = {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (XmlElement | string)[]
}

/** Deeper than any document; shallow enough for every recursion here. */
const DEEPEST = 200
/** A resume of ten pages has some ten thousand. */
const MOST_ELEMENTS = 200_000

/**
 * Reads XML to a tree. Entities of the file's own are not resolved, nothing outside the text is looked at.
 *
 * @returns null for text that is not well-formed, or deeper or larger than any document
 */
export function readXml(text: string): XmlElement | null {
  const root: Open = { name: '', attributes: new Map(), children: [] }
  const open: Open[] = [root]
  let count = 0
  const reader = new XMLReader()
  reader.errorHandler = { warning: () => {}, error: refuse, fatalError: refuse }
  reader.domBuilder = {
    ...IGNORED,
    startElement: (_namespace, _localName, name, attributes) => {
      count += 1
      if (open.length > DEEPEST || count > MOST_ELEMENTS) refuse('larger than any document')
      const element: Open = { name, attributes: attributesOf(attributes), children: [] }
      open.at(-1)?.children.push(element)
      open.push(element)
    },
    endElement: () => {
      open.pop()
    },
    characters: (characters, start, length) => {
      open.at(-1)?.children.push(characters.slice(start, start + length))
    },
  }
  try {
    reader.parse(text.replace(/^\uFEFF/, ''), {}, ENTITIES)
  } catch {
    return null
  }
  return root.children.find((child) => typeof child !== 'string') ?? null
}

/** The first element of that name below, itself included. */
export function firstIn(element: XmlElement, name: string): XmlElement | null {
  if (element.name === name) return element
  for (const child of elementsOf(element)) {
    const found = firstIn(child, name)
    if (found !== null) return found
  }
  return null
}

/** Every element of that name below; what stands inside of one that was found is not looked at. */
export function allIn(element: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(element).flatMap((child) => (child.name === name ? [child] : allIn(child, name)))
}

/** The child of that name. */
export function childOf(element: XmlElement | null, name: string): XmlElement | null {
  return element === null ? null : (elementsOf(element).find((child) => child.name === name) ?? null)
}

export function elementsOf(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string')
}

export function attributeOf(element: XmlElement | null, name: string): string | null {
  return element?.attributes.get(name) ?? null
}

type Open = {
  readonly name: string
  readonly attributes: Map<string, string>
  readonly children: (Open | string)[]
}

const nothing = () => {}
const IGNORED = {
  startDocument: nothing,
  endDocument: nothing,
  startPrefixMapping: nothing,
  endPrefixMapping: nothing,
  processingInstruction: nothing,
  comment: nothing,
  startCDATA: nothing,
  endCDATA: nothing,
  startDTD: nothing,
  endDTD: nothing,
}

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function refuse(message: string): never {
  throw new Error(message)
}

function attributesOf(attributes: {
  readonly length: number
  getQName(index: number): string
  getValue(index: number): string
}): Map<string, string> {
  const values = new Map<string, string>()
  for (let index = 0; index < attributes.length; index += 1)
    values.set(attributes.getQName(index), attributes.getValue(index))
  return values
}
