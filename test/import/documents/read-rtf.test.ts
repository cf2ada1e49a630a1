import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readRtf } from '@/lib/import/documents/read-rtf'

describe('readRtf', () => {
  it('reads paragraphs with their size, weight, bullets and cells', () => {
    const lines = read(
      String.raw`{\rtf1\ansi{\fonttbl{\f0 Arial;}}{\*\generator Riched;}{\b\fs40 Rhea Stanhope\par}\fs22 Harbor Clinic\tab Mar 2019\par` +
        String.raw`\pard{\pntext\'b7\tab}{\*\pn\pnlvlblt}Coded charts\par\pard CPC\cell AAPC\cell\row}`,
    )
    expect(lines.map(({ cells, listItem, bold, size }) => [cells, listItem, bold, size])).toEqual([
      [['Rhea Stanhope'], false, true, 20],
      [['Harbor Clinic', 'Mar 2019'], false, false, 11],
      [['Coded charts'], true, false, 11],
      [['CPC', 'AAPC'], false, false, 11],
    ])
  })

  it('reads characters beyond its letters, by byte and by number', () => {
    const [line] = read(
      String.raw`{\rtf1\ansi\uc1 Zo\u235?\~M\'fcller \endash  \ldblquote coder\rdblquote\par}`,
    )
    expect(line?.text).toBe('Zoë Müller – “coder”')
  })

  it('takes what a field shows, not what it is told', () => {
    const [line] = read(
      String.raw`{\rtf1 {\field{\*\fldinst HYPERLINK "https://example.com"}{\fldrslt my page}}\par}`,
    )
    expect(line?.text).toBe('my page')
  })

  it('ends with the file, however many groups are open or closed', () => {
    expect(read(String.raw`{\rtf1 {{{{Coder`).map(({ text }) => text)).toEqual(['Coder'])
    expect(read(String.raw`{\rtf1 }}}}Coder\bin999999 and`).map(({ text }) => text)).toEqual(['Coder'])
  })
})

function read(rtf: string) {
  return readRtf(strToU8(rtf, true))
}
