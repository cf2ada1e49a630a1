import { strToU8, zipSync } from 'fflate'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
const PACKAGE = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Parts of a Word file beside its text, each the XML inside of its root. */
export type WordParts = {
  readonly styles?: string
  readonly numbering?: string
  readonly header?: string
  readonly footer?: string
  /** Targets of links, by id. */
  readonly links?: Readonly<Record<string, string>>
}

/** A Word file with this text, as Word would pack it. */
export function wordFile(body: string, parts: WordParts = {}): Uint8Array {
  const { styles = '', numbering = '', header, footer, links = {} } = parts
  const relations = [
    `<Relationship Id="s" Type="${TYPE}/styles" Target="styles.xml"/>`,
    `<Relationship Id="n" Type="${TYPE}/numbering" Target="numbering.xml"/>`,
    ...Object.entries(links).map(
      ([id, target]) =>
        `<Relationship Id="${id}" Type="${TYPE}/hyperlink" Target="${target}" TargetMode="External"/>`,
    ),
    ...(header === undefined ? [] : [`<Relationship Id="h" Type="${TYPE}/header" Target="header1.xml"/>`]),
    ...(footer === undefined ? [] : [`<Relationship Id="f" Type="${TYPE}/footer" Target="footer1.xml"/>`]),
  ]
  const around = [
    ...(header === undefined ? [] : ['<w:headerReference w:type="default" r:id="h"/>']),
    ...(footer === undefined ? [] : ['<w:footerReference w:type="default" r:id="f"/>']),
  ].join('')
  const xml = (root: string, inside: string) =>
    strToU8(`<?xml version="1.0"?><${root} ${W} ${R} ${MC}>${inside}</${root}>`)
  return zipSync({
    '[Content_Types].xml': strToU8(contentTypes()),
    '_rels/.rels': strToU8(
      `<Relationships ${PACKAGE}><Relationship Id="r" Type="${TYPE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': xml('w:document', `<w:body>${body}<w:sectPr>${around}</w:sectPr></w:body>`),
    'word/styles.xml': xml('w:styles', styles),
    'word/numbering.xml': xml('w:numbering', numbering),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships ${PACKAGE}>${relations.join('')}</Relationships>`,
    ),
    ...(header === undefined ? {} : { 'word/header1.xml': xml('w:hdr', header) }),
    ...(footer === undefined ? {} : { 'word/footer1.xml': xml('w:ftr', footer) }),
  })
}

function contentTypes(): string {
  const part = (name: string, kind: string) =>
    `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    part('document', 'document.main') +
    part('styles', 'styles') +
    part('numbering', 'numbering') +
    part('header1', 'header') +
    part('footer1', 'footer') +
    '</Types>'
  )
}

/** A paragraph; `|` is a tab, `/` alone between spaces a line break. */
export function p(text: string, properties = '', runProperties = ''): string {
  const inside = text
    .split(/(\||(?<= )\/(?= ))/)
    .map((part) =>
      part === '|' ? '<w:tab/>' : part === '/' ? '<w:br/>' : `<w:t xml:space="preserve">${part}</w:t>`,
    )
    .join('')
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${runProperties}</w:rPr>${inside}</w:r></w:p>`
}

/** A table of rows of cells, each cell some paragraphs. */
export function table(...rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((cell) => `<w:tc>${cell}</w:tc>`).join('')
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`
}
