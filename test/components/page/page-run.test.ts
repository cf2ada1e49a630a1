import { describe, expect, it } from 'vitest'
import { splitAround } from '@/components/page/page-run'

describe('splitAround', () => {
  it('cuts a text around the characters that cannot print', () => {
    expect(splitAround('Li 漢𠮷 Wen', ['漢', '𠮷'])).toEqual([
      { at: 0, part: 'Li ', isMissing: false },
      { at: 3, part: '漢', isMissing: true },
      { at: 4, part: '𠮷', isMissing: true },
      { at: 6, part: ' Wen', isMissing: false },
    ])
  })

  it('leaves a text whole that has none of them', () => {
    expect(splitAround('Dana Whitfield', ['漢'])).toEqual([
      { at: 0, part: 'Dana Whitfield', isMissing: false },
    ])
  })
})
