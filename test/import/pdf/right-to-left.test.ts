import { describe, expect, it } from 'vitest'
import { inReadingOrder, withoutShapes } from '@/lib/import/pdf/right-to-left'
import { drawnPiece } from './drawn-piece'

const drawn = (...texts: readonly string[]) => texts.map((text, index) => drawnPiece(text, index * 10))
const orderOf = (...texts: readonly string[]) =>
  inReadingOrder(drawn(...texts))
    .map(({ text }) => text)
    .join('')

describe('inReadingOrder', () => {
  it('turns words round that were drawn from left to right as they stand', () => {
    expect(orderOf('Noa Levi', ' ', 'לוי', ' ', 'נועה')).toBe('Noa Levi נועה לוי')
    expect(orderOf('נועה', ', CPC')).toBe('נועה, CPC')
  })

  it('leaves Latin letters and stretches drawn backwards alone', () => {
    expect(orderOf('Noa', ' ', 'Levi')).toBe('Noa Levi')
    const backwards = [drawnPiece('נועה', 30), drawnPiece(' ', 20), drawnPiece('לוי', 0)]
    expect(inReadingOrder(backwards).map(({ text }) => text)).toEqual(['נועה', ' ', 'לוי'])
  })
})

describe('withoutShapes', () => {
  it('gives the letters of shapes that a file names', () => {
    expect(withoutShapes('\uFEAD\uFE8D\uFEE7\uFEF4\uFE8E, ﬁne')).toBe('رانيا, ﬁne')
  })
})
