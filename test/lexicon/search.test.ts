import { describe, expect, it } from 'vitest'
import type { ConceptKind } from '@/lib/lexicon/concept'
import { searchConcepts } from '@/lib/lexicon/search'

describe('searchConcepts', () => {
  it('puts the credential with these very letters first, then those that begin with them', () => {
    expect(idsFor('cpc').slice(0, 2)).toEqual(['credential:cpc', 'credential:cpc-a'])
  })

  it('finds CPC-A however it is typed', () => {
    for (const query of ['cpc-a', 'cpca', 'CPC‑A', 'cpc apprentice'])
      expect(idsFor(query)[0]).toBe('credential:cpc-a')
  })

  it('finds by the issuer', () => {
    const found = searchConcepts(['credential'], 'AHIMA', 50)
    expect(found.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['credential:ccs', 'credential:rhit', 'credential:cca']),
    )
    expect(found[0]?.id).not.toBe('credential:cpc')
  })

  it('finds apprentices', () => {
    expect(idsFor('apprentice')).toEqual(expect.arrayContaining(['credential:cpc-a', 'credential:coc-a']))
  })

  it('forgives a slip in a long word', () => {
    expect(idsFor('certifed inpateint coder')).toContain('credential:cic')
  })

  it('asks for every word', () => {
    expect(idsFor('certified zebra')).toEqual([])
  })

  it.each<[ConceptKind, string]>([
    ['credential', 'credential:cpc'],
    ['codeset', 'codeset:icd-10-cm'],
    ['software', 'software:epic'],
    ['setting', 'setting:inpatient'],
    ['specialty', 'specialty:cardiology'],
    ['task', 'task:code-assignment'],
    ['soft', 'soft:attention-to-detail'],
  ])('offers the usual ones of %s while nothing is typed', (kind, first) => {
    expect(searchConcepts([kind], '  ', 5)[0]?.id).toBe(first)
  })

  it('keeps to the kinds and the limit', () => {
    const found = searchConcepts(['codeset', 'payment'], 'c', 4)
    expect(found).toHaveLength(4)
    expect(found.every(({ kind }) => kind === 'codeset' || kind === 'payment')).toBe(true)
  })
})

function idsFor(query: string): readonly string[] {
  return searchConcepts(['credential'], query, 10).map(({ id }) => id)
}
