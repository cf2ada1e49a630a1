import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readOdt } from '@/lib/import/documents/read-odt'

const STYLES = `<style:style style:name="Big"><style:text-properties fo:font-weight="bold" fo:font-size="20pt"/></style:style>
  <style:style style:name="P1" style:parent-style-name="Big"/>`

describe('readOdt', () => {
  it('reads headings, lists, tabs, breaks, tables and text boxes', () => {
    const lines = read(
      `<text:p text:style-name="P1">Rhea <text:span>Stanhope</text:span></text:p>
       <text:h text:outline-level="2">Experience</text:h>
       <text:p>Harbor Clinic<text:tab/>Mar 2019 – Present<text:line-break/>Coder</text:p>
       <text:list><text:list-item><text:p>Coded<text:s text:c="2"/>charts</text:p></text:list-item></text:list>
       <table:table><table:table-row><table:table-cell><text:p>CPC</text:p></table:table-cell>
         <table:table-cell><text:p>2019</text:p></table:table-cell></table:table-row></table:table>
       <text:p><draw:frame><draw:text-box><text:p>In a box</text:p></draw:text-box></draw:frame></text:p>`,
    )
    expect(lines.map(({ text, heading, listItem }) => [text, heading, listItem])).toEqual([
      ['Rhea Stanhope', 0, false],
      ['Experience', 2, false],
      ['Harbor Clinic Mar 2019 – Present', 0, false],
      ['Coder', 0, false],
      ['Coded charts', 0, true],
      ['CPC 2019', 0, false],
      ['In a box', 0, false],
    ])
    expect([lines[0]?.bold, lines[0]?.size, lines[5]?.cells]).toEqual([true, 20, ['CPC', '2019']])
  })

  it('reads the header before the text, without page numbers', () => {
    const lines = read(
      '<text:p>Experience</text:p>',
      '<style:header><text:p>(918) 555-0143</text:p></style:header><style:footer><text:p>Page 1</text:p></style:footer>',
    )
    expect(lines.map(({ text }) => text)).toEqual(['(918) 555-0143', 'Experience'])
  })

  it('says that a document without a text is damaged', () => {
    expect(readOdt(new Map([['content.xml', strToU8('<office:document-content><office:body>')]]))).toEqual({
      ok: false,
      problem: { code: 'damaged-odt' },
    })
  })
})

function read(body: string, master = '') {
  const files = new Map([
    [
      'content.xml',
      strToU8(
        `<office:document-content><office:automatic-styles>${STYLES}</office:automatic-styles><office:body><office:text>${body.replace(/\n\s+/g, '')}</office:text></office:body></office:document-content>`,
      ),
    ],
    [
      'styles.xml',
      strToU8(
        `<office:document-styles><style:master-page>${master}</style:master-page></office:document-styles>`,
      ),
    ],
  ])
  const lines = readOdt(files)
  if (!lines.ok) throw new Error(lines.problem.code)
  return lines.value
}
