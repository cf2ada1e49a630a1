import { zlibSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { importFile } from '@/lib/import/import-file'
import { drawsTooMuch } from '@/lib/pdf/read-back-bulk'
import { readForeign } from '@/lib/pdf/read-back-foreign'
import { foreignPdf, PLAIN } from './foreign-pdf'

const encoder = new TextEncoder()
const LETTER = '1 0 0 1 72 720 Tm (a) Tj\n'

describe('drawsTooMuch', () => {
  it('lets ten pages of letters through that are set one by one, and pictures and fonts however large', async () => {
    expect(drawsTooMuch(await foreignPdf(PLAIN))).toBe(false)
    expect(drawsTooMuch(file('', packed(LETTER.repeat(40_000)), packed(LETTER.repeat(40_000))))).toBe(false)
    const white = zlibSync(new Uint8Array(40_000_000))
    expect(drawsTooMuch(file('/Type/XObject/Subtype /Image/Width 9000', white))).toBe(false)
    expect(drawsTooMuch(file('/Length1 40000000', white))).toBe(false)
  })

  it.each([
    ['a stream that unpacks to a great deal', () => zlibSync(new Uint8Array(40_000_000))],
    ['one that was packed twice', () => zlibSync(zlibSync(new Uint8Array(40_000_000)))],
    ['one that breaks off', () => zlibSync(new Uint8Array(90_000_000)).subarray(0, 40_000)],
    ['more pieces of text than a book has pages for', () => packed(LETTER.repeat(200_000))],
    ['the same, not packed', () => encoder.encode(LETTER.repeat(200_000))],
  ])('tells %s', async (_what, stream) => {
    const hostile = file('', stream())
    expect(drawsTooMuch(hostile)).toBe(true)
    const pdf = new Uint8Array([...(await foreignPdf(PLAIN)), ...hostile])
    expect(await importFile(pdf, 'a.pdf', '2026-11-27')).toMatchObject({
      problem: { code: 'too-long-to-read' },
    })
    if (pdf.length < 1_000_000)
      expect(await readForeign(pdf)).toMatchObject({ problem: { code: 'too-long-to-read' } })
  })

  it('tells a file of very many things', () => {
    const things = Array.from({ length: 160_000 }, (_, number) => `${number} 0 obj<</Type/Page>>endobj`)
    expect(drawsTooMuch(encoder.encode(`%PDF-1.7\n${things.join('\n')}`))).toBe(true)
  })
})

function packed(text: string): Uint8Array {
  return zlibSync(encoder.encode(text))
}

/** Streams as they stand in a PDF, each with what is said of it. */
function file(said: string, ...streams: readonly Uint8Array[]): Uint8Array {
  const parts = streams.flatMap((stream, index) => [
    encoder.encode(`${index + 1} 0 obj <<${said}/Length ${stream.length}>>\nstream\r\n`),
    stream,
    encoder.encode('\nendstream endobj\n'),
  ])
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
