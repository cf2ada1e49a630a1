import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { sniff } from '@/lib/import/sniff'

describe('sniff', () => {
  it('knows a PDF, even behind a few bytes of something else', () => {
    expect(sniff(strToU8('%PDF-1.7\n'))).toEqual({ kind: 'pdf' })
    expect(sniff(strToU8('\n\nContent-Type: application/pdf\n\n%PDF-1.4'))).toEqual({ kind: 'pdf' })
  })

  it('knows a zip, whatever is in it', () => {
    expect(sniff(zipSync({ 'a.txt': strToU8('a') }))).toEqual({ kind: 'zip' })
  })

  it('tells an older Word from a document with a password', () => {
    const container = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
    expect(sniff(new Uint8Array([...container, ...new Uint8Array(600)]))).toEqual({
      kind: 'other',
      other: 'old-word',
    })
    const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])
    expect(sniff(new Uint8Array([...container, ...new Uint8Array(504), ...name]))).toEqual({
      kind: 'locked-document',
    })
  })

  it.each([
    ['picture', [0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70]],
    ['picture', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]],
    ['archive', [0x1f, 0x8b, 8, 0, 0, 0, 0, 0]],
    ['unknown', [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
  ] as const)('calls a %s what it is', (other, bytes) => {
    expect(sniff(new Uint8Array(bytes))).toEqual({ kind: 'other', other })
  })

  it.each(['null', ' 42\n', '-1.5e3', '"a text"', 'true'])('takes %j for data, and for no words', (text) => {
    expect(sniff(strToU8(text))).toMatchObject({ kind: 'json' })
  })

  it('sees from its beginning that a large file is no text', () => {
    const noise = new Uint8Array(19_000_000).map((_, at) => (at * 2_654_435_761) >>> 11)
    const before = process.cpuUsage()
    expect(sniff(noise)).toEqual({ kind: 'other', other: 'unknown' })
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(400)
  })

  it('calls a web page what it is', () => {
    expect(sniff(strToU8('<!DOCTYPE html><p>Resume'))).toEqual({ kind: 'other', other: 'web-page' })
  })

  it('takes an object for JSON, and a line that begins with a brace for text', () => {
    expect(sniff(strToU8('{ "basics": {} }')).kind).toBe('json')
    expect(sniff(strToU8('{}')).kind).toBe('json')
    expect(sniff(strToU8('{Coder} Rhea Stanhope')).kind).toBe('text')
    for (const list of ['[]', '[{"a": 1}]', ' ["a", 2]\n', '[[1]]'])
      expect(sniff(strToU8(list)).kind).toBe('json')
    for (const words of [
      '[Rhea Stanhope]',
      '[1] Coded charts [2]',
      '[x](https://example.com)',
      '["CPC"] Rhea',
    ])
      expect(sniff(strToU8(words)).kind).toBe('text')
  })
})
