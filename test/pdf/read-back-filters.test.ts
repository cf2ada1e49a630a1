import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FILTERS } from '@/lib/pdf/read-back-filters'
import { lzwOfRun } from './lzw-of-run'

const undo = (name: string, packed: Uint8Array, most = 1_000_000) =>
  FILTERS.get(name)?.(packed, most) ?? new Uint8Array()
const bytesOf = (text: string) => new TextEncoder().encode(text)
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

describe('FILTERS', () => {
  it('undo what was packed', () => {
    expect(textOf(undo('ASCIIHexDecode', bytesOf('43 6F\n64 65 72>00')))).toBe('Coder')
    expect(textOf(undo('ASCII85Decode', bytesOf('87cURD]j7B~>')))).toBe('Hello wo')
    expect(textOf(undo('RunLengthDecode', new Uint8Array([1, 72, 105, 254, 33, 128])))).toBe('Hi!!!')
  })

  it('undo LZW over the ends of all widths of its codes', () => {
    const spaces = undo('LZWDecode', lzwOfRun(300_000))
    expect(spaces).toHaveLength(300_000)
    expect(spaces.every((byte) => byte === 32)).toBe(true)
  })

  it('stop at the length that is asked for', () => {
    expect(undo('LZWDecode', lzwOfRun(50_000), 1_000)).toHaveLength(1_000)
    expect(undo('RunLengthDecode', new Uint8Array(2_000).fill(129), 500)).toHaveLength(500)
  })

  it('end on anything, and never give more than was asked for', () => {
    const names = fc.constantFrom(...FILTERS.keys())
    fc.assert(
      fc.property(names, fc.uint8Array({ maxLength: 400 }), (name, packed) => {
        expect(undo(name, packed, 5_000).length).toBeLessThanOrEqual(5_000)
      }),
    )
  })
})
