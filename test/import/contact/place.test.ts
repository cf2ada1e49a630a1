import { describe, expect, it } from 'vitest'
import { understand } from '@/lib/import/understand'
import { sourceLines } from '@/test/import/source-lines'

describe('where somebody lives', () => {
  it.each([
    'REACH ME\n(919) 555-0126\ndana.w@example.com\nDurham, NC',
    'Durham, NC * (919) 555-0126 * dana.w@example.com',
    'Phone number: (919) 555-0126 (Mobile) | Email address: dana.w@example.com | Address: Durham, NC (Home)',
  ])('is told apart from signs and labels around it: %s', (line) => {
    const { contact } = understand(sourceLines(`Dana Whitfield\n${line}`), '2026-11-27').resume
    expect(contact).toMatchObject({ place: 'Durham, NC', headline: '', email: 'dana.w@example.com' })
  })
})
