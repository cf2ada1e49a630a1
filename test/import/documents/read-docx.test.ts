import { describe, expect, it } from 'vitest'
import { readDocx } from '@/lib/import/documents/read-docx'
import { readZip } from '@/lib/import/read-zip'
import type { SourceLine } from '@/lib/import/source-line'
import { p, table, type WordParts, wordFile } from './word-file'

describe('readDocx', () => {
  it('reads headings and lists by their styles, in every way of saying so', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Berschrift1"><w:name w:val="heading 1"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Part"><w:basedOn w:val="Berschrift1"/><w:name w:val="Part"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="LB"><w:name w:val="List Bullet"/></w:style>'
    const lines = read(
      p('Experience', '<w:pStyle w:val="Berschrift1"/>') +
        p('Education', '<w:pStyle w:val="Part"/>') +
        p('Skills', '<w:outlineLvl w:val="1"/>') +
        p('Coded charts', '<w:pStyle w:val="LB"/>') +
        p('Trained coders', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>') +
        p('• Typed bullet') +
        p('No list any more', '<w:pStyle w:val="LB"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
      { styles },
    )
    expect(lines.map(({ text, heading, listItem }) => [text, heading, listItem])).toEqual([
      ['Experience', 1, false],
      ['Education', 1, false],
      ['Skills', 2, false],
      ['Coded charts', 0, true],
      ['Trained coders', 0, true],
      ['Typed bullet', 0, true],
      ['No list any more', 0, false],
    ])
  })

  it('reads a long text box after the text that it stands beside, a short one where it hangs', () => {
    const box = (...texts: readonly string[]) =>
      p('Orla Pennington').replace(
        '</w:p>',
        `<w:r><w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml"><w:txbxContent>${texts.map((text) => p(text)).join('')}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`,
      )
    const side = ['SKILLS', 'Epic', 'ICD-10-CM', 'Modifiers', 'Denials']
    const texts = (body: string) => read(body).map(({ text }) => text)
    expect(texts(box(...side) + p('Coder'))).toEqual(['Orla Pennington', 'Coder', ...side])
    expect(texts(box('Tulsa, OK') + p('Coder'))).toEqual(['Orla Pennington', 'Tulsa, OK', 'Coder'])
  })

  it('parts cells at tabs and lines at breaks', () => {
    const [first, second] = read(p('Harbor Clinic|Mar 2019 – Present / Coder|Tulsa, OK'))
    expect(first?.cells).toEqual(['Harbor Clinic', 'Mar 2019 – Present'])
    expect(second?.text).toBe('Coder Tulsa, OK')
  })

  it('knows size and weight through styles, and the white above', () => {
    const styles =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>' +
      '<w:style w:type="paragraph" w:styleId="Name"><w:name w:val="Name"/><w:rPr><w:b/><w:sz w:val="48"/></w:rPr></w:style>'
    const lines = read(
      p('Rhea Stanhope', '<w:pStyle w:val="Name"/>') + p('') + p('Coder', '', '<w:b/>') + p('Plain'),
      { styles },
    )
    expect(lines.map(({ size, bold, gapBefore }) => [size, bold, gapBefore])).toEqual([
      [24, true, 0],
      [11, true, 1],
      [11, false, 0],
    ])
  })

  it('reads headers before the text and footers after it, without what repeats or counts pages', () => {
    const lines = read(p('Rhea Stanhope') + p('Experience'), {
      header: p('Rhea Stanhope | Page 2') + p('(918) 555-0143'),
      footer: p('Page 1 of 2') + p('References on request'),
    })
    expect(lines.map(({ text }) => text)).toEqual([
      '(918) 555-0143',
      'Rhea Stanhope',
      'Experience',
      'References on request',
    ])
  })

  it('reads a text box once, though Word writes it twice', () => {
    const box = (inside: string) => `<w:txbxContent>${inside}</w:txbxContent>`
    const lines = read(
      `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box(p('In a box'))}</w:drawing></mc:Choice>` +
        `<mc:Fallback><w:pict>${box(p('In a box'))}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>${p('After')}`,
    )
    expect(lines.map(({ text }) => text)).toEqual(['In a box', 'After'])
  })

  it('leaves out what was deleted or hidden, and keeps what was inserted', () => {
    const lines = read(
      '<w:p><w:r><w:t>Coded </w:t></w:r><w:del><w:r><w:delText>80</w:delText></w:r></w:del>' +
        '<w:ins><w:r><w:t>90</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t> keyword keyword</w:t></w:r></w:p>',
    )
    expect(lines.map(({ text }) => text)).toEqual(['Coded 90'])
  })

  it('gives the address behind a link that hides it, and no other', () => {
    const link = (id: string, words: string) =>
      `<w:p><w:hyperlink r:id="${id}"><w:r><w:t>${words}</w:t></w:r></w:hyperlink></w:p>`
    const lines = read(
      link('a', 'LinkedIn') + link('b', 'Harbor Clinic') + link('c', 'E-mail') + link('d', 'Click'),
      {
        links: {
          a: 'https://www.linkedin.com/in/rhea-stanhope/',
          b: 'https://harbor.example.com',
          c: 'mailto:rhea@example.com',
          d: 'javascript:alert(1)',
        },
      },
    )
    expect(lines.map(({ text }) => text)).toEqual([
      'LinkedIn linkedin.com/in/rhea-stanhope',
      'Harbor Clinic',
      'E-mail rhea@example.com',
      'Click',
    ])
  })
})

describe('tables of a Word document', () => {
  it('are lines with cells where each cell is a line', () => {
    const lines = read(table([p('CPC'), p('AAPC'), p('2019')], [p('CCS'), p('AHIMA'), p('2021')]))
    expect(lines.map(({ cells }) => cells)).toEqual([
      ['CPC', 'AAPC', '2019'],
      ['CCS', 'AHIMA', '2021'],
    ])
  })

  it('are columns where two cells hold texts of their own', () => {
    const lines = read(
      table([list('Contact', 'Skills', 'Epic', 'Cerner'), list('Experience', 'Coder', 'Harbor', 'Coded')]),
    )
    expect(lines.map(({ text }) => text)).toEqual([
      'Contact',
      'Skills',
      'Epic',
      'Cerner',
      'Experience',
      'Coder',
      'Harbor',
      'Coded',
    ])
  })

  it('are read along the first lines where dates stand beside a job', () => {
    const lines = read(
      table([list('2019 – 2021', 'Tulsa, OK'), list('Coder', 'Harbor Clinic', 'Coded', 'Trained')]),
    )
    expect(lines.map(({ cells }) => cells)).toEqual([
      ['2019 – 2021', 'Coder'],
      ['Tulsa, OK', 'Harbor Clinic'],
      ['Coded'],
      ['Trained'],
    ])
  })

  it('have the name of a section before the text beside it', () => {
    const lines = read(table([p('Education'), list('Associate of Science', 'Tulsa College, 2016')]))
    expect(lines.map(({ text }) => text)).toEqual([
      'Education',
      'Associate of Science',
      'Tulsa College, 2016',
    ])
  })
})

function list(...texts: readonly string[]): string {
  return texts.map((text) => p(text)).join('')
}

function read(body: string, parts: WordParts = {}): readonly SourceLine[] {
  const zip = readZip(wordFile(body, parts))
  if (!zip.ok) throw new Error(zip.problem.code)
  const lines = readDocx(zip.value.files)
  if (!lines.ok) throw new Error(lines.problem.code)
  return lines.value
}
