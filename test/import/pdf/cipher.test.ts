import { describe, expect, it } from 'vitest'
import { readablePages } from '@/lib/import/pdf/cipher'
import type { PdfPage } from '@/lib/import/pdf/page'

const TEXT =
  'Dana Whitfield, outpatient coder. Work Experience: Harbor Clinic, March 2021 to Present. Codes 45 encounters a day in Epic and holds 97% accuracy; answers the questions of twelve physicians.'

describe('readablePages', () => {
  it('leaves what can be read as it is, in English or not', () => {
    for (const text of [TEXT, 'Опытный кодировщик, '.repeat(20), 'RHIT'])
      expect(textOf(readablePages(pagesOf(text)))).toBe(text)
  })

  it('reads letters that are given as the numbers of their glyphs', () => {
    const numbers = [...TEXT].map((letter) => String.fromCharCode(letter.charCodeAt(0) - 29)).join('')
    expect(textOf(readablePages(pagesOf(numbers)))).toBe(TEXT)
  })

  it('gives up letters that stand for nothing known', () => {
    const order = [...new Set(TEXT)]
    const numbers = [...TEXT].map((letter) => String.fromCharCode(1 + order.indexOf(letter))).join('')
    expect(readablePages(pagesOf(numbers))).toBeNull()
  })
})

function pagesOf(text: string): readonly PdfPage[] {
  const drawn = {
    text,
    endsLine: true,
    xPt: 40,
    yPt: 40,
    widthPt: 400,
    sizePt: 10,
    isArtifact: false,
    fontId: 'F1',
    markId: null,
    order: 0,
    bold: false,
    isSymbol: false,
    tag: null,
    hasDot: false,
    isSpaceBefore: false,
  }
  return [{ number: 1, widthPt: 612, heightPt: 792, drawn: [drawn] }]
}

function textOf(pages: readonly PdfPage[] | null) {
  return pages?.flatMap(({ drawn }) => drawn.map(({ text }) => text)).join('')
}
