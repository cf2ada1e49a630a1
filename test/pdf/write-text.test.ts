import PDFHexString from 'pdf-lib/es/core/objects/PDFHexString'
import PDFString from 'pdf-lib/es/core/objects/PDFString'
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
    expect(textString(text).decodeText()).toBe(text)
  })

  it('takes one byte a letter where it can', () => {
    expect(textString('Dana’s – résumé')).toBeInstanceOf(PDFString)
    expect(textString('Žółw')).toBeInstanceOf(PDFHexString)
  })
})
