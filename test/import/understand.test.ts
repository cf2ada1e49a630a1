import { describe, expect, it } from 'vitest'
import { understand } from '@/lib/import/understand'
import { sourceLines } from './source-lines'

const TODAY = '2026-11-26'

describe('understand', () => {
  it('places name, address and number, and shows what it could not place', () => {
    const { resume, placed, leftovers } = understand(
      sourceLines('Marisol Quintero\nmarisol.quintero@example.com | (520) 555-0143\n\nSomething else'),
      TODAY,
    )
    expect(resume.contact).toMatchObject({
      name: 'Marisol Quintero',
      email: 'marisol.quintero@example.com',
      phone: '(520) 555-0143',
    })
    expect(placed).toEqual([
      { path: 'contact.name', lines: [0] },
      { path: 'contact.email', lines: [1] },
      { path: 'contact.phone', lines: [1] },
    ])
    expect(leftovers).toEqual([2])
  })
})
