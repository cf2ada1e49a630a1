import { strFromU8 } from 'fflate'
import { fail, ok, type Result } from '@/lib/base/result'
import { isPageNumber, withoutPageNumber } from '@/lib/import/page-numbers'
import type { SourceLine } from '@/lib/import/source-line'
import type { Unzipped } from '@/lib/import/unzip'
import { type DocxContext, docxBlocks } from './docx-blocks'
import { listsWithoutMarks, readStyles } from './docx-styles'
import { linesOfBlocks } from './lines-of-blocks'
import { allIn, attributeOf, firstIn, readXml, type XmlElement } from './xml'

/**
 * Lines of a Word document: headers first, then the text with its text boxes and tables, then footers and footnotes.
 *
 * What was deleted under tracked changes, hidden text and comments are not read. A header that only repeats the text,
 * and page numbers, are left out.
 *
 * @param files the parts of the document by name
 */
export function readDocx(files: Unzipped): Result<readonly SourceLine[], { readonly code: 'damaged-docx' }> {
  const path = mainPart(files)
  const main = xmlAt(files, path)
  const body = main === null ? null : firstIn(main, 'w:body')
  if (body === null) return fail({ code: 'damaged-docx' })
  const folder = path.replace(/[^/]*$/, '')
  const numbering = xmlAt(files, `${folder}numbering.xml`)
  const shared = {
    styles: readStyles(xmlAt(files, `${folder}styles.xml`)),
    unmarkedLists: listsWithoutMarks(numbering),
  }
  const linesIn = (part: string) => {
    const root = xmlAt(files, part)
    const context: DocxContext = {
      ...shared,
      targets: new Map(relationsOf(files, part).map(({ id, target }) => [id, target])),
    }
    return root === null ? [] : linesOfBlocks(docxBlocks(part === path ? body : root, context))
  }
  const text = linesIn(path)
  const parts = relationsOf(files, path)
  const ofType = (type: string) =>
    parts.filter((part) => part.type.endsWith(`/${type}`)).map(({ target }) => resolved(folder, target))
  const words = new Set(text.map((line) => line.text))
  const around = (type: string) =>
    ofType(type)
      .flatMap(linesIn)
      .filter((line) => isNew(line, words))
  const before = around('header')
  const after = [
    ...around('footer').map((line) => ({ ...line, isFoot: true })),
    ...around('footnotes'),
    ...around('endnotes'),
  ]
  return ok([...before, ...text, ...after])
}

/** The first and the usual header often say the same. */
function isNew({ text }: SourceLine, words: Set<string>): boolean {
  const own = withoutPageNumber(text)
  if (isPageNumber(text) || /^page$/i.test(text) || own === '' || words.has(own)) return false
  words.add(own)
  return true
}

type Relation = { readonly id: string; readonly type: string; readonly target: string }

/** What a part refers to: `word/document.xml` has it in `word/_rels/document.xml.rels`. */
function relationsOf(files: Unzipped, part: string): readonly Relation[] {
  const xml = xmlAt(files, part.replace(/([^/]*)$/, '_rels/$1.rels'))
  return (xml === null ? [] : allIn(xml, 'Relationship')).map((relation) => ({
    id: attributeOf(relation, 'Id') ?? '',
    type: attributeOf(relation, 'Type') ?? '',
    target: attributeOf(relation, 'Target') ?? '',
  }))
}

/** Most are `word/document.xml`; the package says which. */
function mainPart(files: Unzipped): string {
  const main = relationsOf(files, '').find(({ type }) => type.endsWith('/officeDocument'))
  const path = main?.target.replace(/^\//, '') ?? ''
  return files.has(path) ? path : 'word/document.xml'
}

function resolved(folder: string, target: string): string {
  return target.startsWith('/') ? target.slice(1) : `${folder}${target}`
}

function xmlAt(files: Unzipped, path: string): XmlElement | null {
  const bytes = files.get(path)
  return bytes === undefined || bytes.length === 0 ? null : readXml(strFromU8(bytes))
}
