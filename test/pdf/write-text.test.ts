import { PDFHexString, PDFString } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { textString } from '@/lib/pdf/write-text'

describe('textString', () => {
  it.each([
    'Coder',
    'Dana (“Q”) Whitfield – résumé…',
    'back\\slash and (brackets',
    'Žółw',
    '李小明 𝒳',
    '€5',
    '\u2022 œ ﬁ',
  ])('gives %j back as it was', (text) => {
    const inside = textString(text).slice(1, -1)
    const read = textString(text).startsWith('<') ? PDFHexString.of(inside) : PDFString.of(inside)
    expect(read.decodeText()).toBe(text)
  })

  it('takes one byte a letter where it can', () => {
    expect(textString('Dana’s – résumé')).toHaveLength('Dana’s – résumé'.length + 2)
    expect(textString('Žółw')).toMatch(/^<feff[0-9a-f]{16}>$/)
  })
})
