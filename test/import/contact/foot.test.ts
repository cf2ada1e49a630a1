import { describe, expect, it } from 'vitest'
import { understand } from '@/lib/import/understand'
import { sourceLines } from '@/test/import/source-lines'

describe('the foot of a page', () => {
  it('says where its owner lives beside both an address and a number', () => {
    const [first, ...rest] = sourceLines(
      '(919) 555-0126 • dana.w@example.com • Durham, NC\nDana Whitfield\nSKILLS\nQuery writing, Appeals',
    )
    const lines = [...rest, ...(first ? [{ ...first, isFoot: true }] : [])]
    expect(understand(lines, '2026-11-27').resume.contact).toMatchObject({
      phone: '(919) 555-0126',
      email: 'dana.w@example.com',
      place: 'Durham, NC',
    })
  })
})
