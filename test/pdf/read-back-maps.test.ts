import { deflateSync, zlibSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { importFile } from '@/lib/import/import-file'
import { readForeign } from '@/lib/pdf/read-back-foreign'
import { mapsTooMuch } from '@/lib/pdf/read-back-maps'
import { foreignPdf, PLAIN } from './foreign-pdf'

const encoder = new TextEncoder()

describe('mapsTooMuch', () => {
  it('lets whole fonts through, and lists however long', () => {
    const wholeFont = '1 beginbfrange\n<0000> <FFFF> <0000>\nendbfrange\n'
    expect(mapsTooMuch(file(wholeFont.repeat(10)))).toBe(false)
    expect(mapsTooMuch(file(`1 beginbfchar\n${'<0001> <FFFF>\n'.repeat(5000)}endbfchar`))).toBe(false)
  })

  it.each([
    ['a range of sixteen million', '<000000> <FFFFFE> <0000>'],
    ['ranges of a whole font, again and again', '<0000> <FFFF> <0000>\n'.repeat(40)],
    ['a range with spaces and more in its numbers', '< 00 00 00 > <7F F<F\nFF>\t<0000>'],
    ['a range of codes of three bytes', '<002> <0015E 4y5> <0000>'],
    ['a range of numbers', '<000000> <FFFFFE> 12'],
  ])('tells %s, packed or not', (_what, ranges) => {
    for (const kind of ['bf', 'cid']) {
      const map = `begincmap\n1 begin${kind}range\n${ranges}\nend${kind}range\nendcmap`
      expect(mapsTooMuch(file(map))).toBe(true)
      expect(mapsTooMuch(file(zlibSync(encoder.encode(map))))).toBe(true)
      expect(mapsTooMuch(file(zlibSync(encoder.encode('  '.repeat(50_000) + map))))).toBe(true)
    }
  })

  it('tells it of a stream that breaks off', () => {
    const letters = Array.from({ length: 3000 }, (_, at) => (at * 7919).toString(36)).join(' ')
    const packed = zlibSync(encoder.encode(`1 beginbfrange <000000> <FFFFFE> <0000> endbfrange ${letters}`))
    expect(mapsTooMuch(file(packed.subarray(0, packed.length - 1000)))).toBe(true)
  })

  it('tells it of a stream whose beginning is lost, as pdf.js reads on there', () => {
    const lost = 'abcdefghijklmnopqrstuvwxyz'
    const map = `${lost} 1 beginbfrange <000000> <FFFFFE> <0000> endbfrange`
    const packed = deflateSync(encoder.encode(map), { dictionary: encoder.encode(lost) })
    expect(mapsTooMuch(file(new Uint8Array([0x78, 0x9c, ...packed])))).toBe(true)
  })

  it('tells it of a stream inside of one that has no end', () => {
    const [first, second] = [file('abc'), file('1 beginbfrange <000000> <FFFFFE> <0000> endbfrange')]
    expect(mapsTooMuch(new Uint8Array([...first.subarray(0, first.length - 20), ...second]))).toBe(true)
  })

  it('stops looking into what unpacks to a great deal', () => {
    const bomb = zlibSync(new Uint8Array(5_000_000))
    expect(mapsTooMuch(file(...Array.from({ length: 200 }, () => bomb)))).toBe(false)
    expect(mapsTooMuch(encoder.encode('stream\nx\x9c'.repeat(100_000)))).toBe(false)
  })
})

describe('a PDF that maps sixteen million characters', () => {
  it('is called damaged, whoever reads it', async () => {
    const pdf = await foreignPdf(PLAIN)
    const more = file('1 beginbfrange\n<000000> <FFFFFE> <0000>\nendbfrange')
    const both = new Uint8Array([...pdf, ...more])
    expect(await importFile(both, 'a.pdf', '2026-11-27')).toMatchObject({ problem: { code: 'damaged-pdf' } })
    expect(await readForeign(both)).toMatchObject({ problem: { code: 'damaged-pdf' } })
  })
})

/** Streams as they stand in a PDF. */
function file(...streams: readonly (string | Uint8Array)[]): Uint8Array {
  const parts = streams.flatMap((stream) => [
    encoder.encode('1 0 obj <</Length 1>>\nstream\r\n'),
    typeof stream === 'string' ? encoder.encode(stream) : stream,
    encoder.encode('\nendstream endobj\n'),
  ])
  return new Uint8Array(parts.flatMap((part) => [...part]))
}
