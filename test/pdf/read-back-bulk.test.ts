import { zlibSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { importFile } from '@/lib/import/import-file'
import { drawsTooMuch } from '@/lib/pdf/read-back-bulk'
import { readForeign } from '@/lib/pdf/read-back-foreign'
import { foreignPdf, PLAIN } from './foreign-pdf'
import { lzwOfRun } from './lzw-of-run'

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

  it.each([
    ['LZW', '/Filter/LZWDecode', () => lzwOfRun(40_000_000)],
    ['runs', '/Filter [/RunLengthDecode]', () => new Uint8Array(600_000).fill(129)],
    [
      'letters for bytes, around Flate',
      '/Filter[/ASCIIHexDecode/FlateDecode]',
      () => encoder.encode(`${Buffer.from(zlibSync(new Uint8Array(40_000_000))).toString('hex')}>`),
    ],
  ])('tells what is packed by %s', (_what, said, stream) => {
    expect(drawsTooMuch(file(said, stream()))).toBe(true)
  })

  it('lets a locked file through that packs little, and none that may hold more than any resume', () => {
    const locked = (bytes: Uint8Array) => file('/Encrypt 9 0 R', bytes)
    expect(drawsTooMuch(locked(new Uint8Array(20_000)))).toBe(false)
    expect(drawsTooMuch(locked(new Uint8Array(90_000)))).toBe(true)
  })

  it('tells forms that draw one another without end, and lets a few be', () => {
    const nested = (times: number) =>
      encoder.encode(
        [1, 2, 3, 4, 5, 6]
          .map(
            (number) =>
              `${number} 0 obj <</Subtype /Form /Resources <</XObject <</X ${number + 1} 0 R>> >> >>\nstream\n${' /X Do'.repeat(times)}\nendstream endobj\n`,
          )
          .concat('7 0 obj <</Subtype /Form>>\nstream\n(a) Tj\nendstream endobj')
          .join(''),
      )
    expect(drawsTooMuch(nested(2))).toBe(false)
    expect(drawsTooMuch(nested(10))).toBe(true)
    const itself = '1 0 obj <</Subtype /Form /XObject <</X 1 0 R>> >>\nstream\n /X Do /X Do\nendstream endobj'
    expect(drawsTooMuch(encoder.encode(itself))).toBe(true)
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
