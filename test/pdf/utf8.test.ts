import fc from 'fast-check'
import { expect, it } from 'vitest'
import { utf8 } from '@/lib/pdf/utf8'

it('writes every text as the platform does, half a pair as U+FFFD', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }), (text) => {
      expect(Buffer.compare(utf8(text), new TextEncoder().encode(text))).toBe(0)
    }),
  )
  expect(utf8('a𝒳é李')).toEqual(new TextEncoder().encode('a𝒳é李'))
})
