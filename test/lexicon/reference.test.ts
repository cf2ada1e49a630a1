import { describe, expect, it } from 'vitest'
import {
  ACTION_VERBS,
  AMBIGUOUS_ACRONYMS,
  EDUCATION_FORMS,
  ISSUERS,
  JOB_TITLES,
  PRODUCTIVITY_FIGURES,
  REQUIREMENT_PHRASES,
  WEAK_PHRASES,
} from '@/lib/lexicon/reference'
import { CREDENTIAL_ROWS } from '@/lib/lexicon/rows'

describe('the reference tables', () => {
  it.each([
    ['issuers', ISSUERS, 48],
    ['education', EDUCATION_FORMS, 8],
    ['job titles', JOB_TITLES, 28],
    ['productivity figures', PRODUCTIVITY_FIGURES, 24],
    ['requirement phrases', REQUIREMENT_PHRASES, 82],
    ['action verbs', ACTION_VERBS, 6],
    ['weak phrases', WEAK_PHRASES, 26],
    ['ambiguous acronyms', AMBIGUOUS_ACRONYMS, 50],
  ])('hold all %s, each with its source', (_, rows, count) => {
    expect(rows).toHaveLength(count)
    for (const row of rows) expect(row.sources.length).toBeGreaterThan(0)
  })

  it('know the issuer of every credential', () => {
    const known = new Set(ISSUERS.map(({ id }) => id))
    expect(CREDENTIAL_ROWS.map(({ issuer }) => issuer).filter((issuer) => !known.has(issuer))).toEqual([])
  })
})
