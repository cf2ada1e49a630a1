import { describe, expect, it } from 'vitest'
import { draftShape } from '@/lib/resume/draft'
import { emptyResume } from '@/lib/resume/empty'

const DRAFT = { version: 1, id: 'a', name: 'A', resume: emptyResume(), createdAt: 1, changedAt: 1 }

describe('the file that a draft was read from', () => {
  it('is kept with the draft', () => {
    const brought = {
      fileName: 'a.pdf',
      lines: [{ text: 'Coder', listItem: false, heading: false, page: 1 }],
      placed: [{ keys: 'contact.headline', lines: [0] }],
      leftovers: [],
      dismissed: [],
    }
    expect(draftShape.parse({ ...DRAFT, brought }).brought).toEqual(brought)
  })

  it('takes no draft with it when it cannot be read', () => {
    const read = draftShape.safeParse({ ...DRAFT, brought: { lines: 'none' } })
    expect(read.success && read.data.brought).toBeUndefined()
    expect(read.success && read.data.name).toBe('A')
  })

  it('is absent on a draft that was written here', () => {
    expect(draftShape.parse(DRAFT).brought).toBeUndefined()
  })
})
