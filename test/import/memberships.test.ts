import { describe, expect, it } from 'vitest'
import { understand } from '@/lib/import/understand'
import { sourceLines } from './source-lines'

describe('readMemberships', () => {
  it('reads several in one row', () => {
    const { resume, leftovers } = understand(
      sourceLines(
        'Dana Whitfield\nPROFESSIONAL ORGANIZATIONS\nAHIMA (2008–present); ACDIS; Minnesota HIMA, Past President 2017',
      ),
      '2026-11-27',
    )
    expect(resume.memberships.map(({ organization, role, since }) => [organization, role, since])).toEqual([
      ['AHIMA', '', '2008'],
      ['ACDIS', '', ''],
      ['Minnesota HIMA', 'Past President', '2017'],
    ])
    expect(leftovers).toEqual([])
  })
})
