import { describe, expect, it } from 'vitest'
import { getLexicon } from '@/lib/lexicon/lexicon'
import { credentialFacts, suggestConcepts } from '@/lib/worker/suggestions'

describe('suggestConcepts', () => {
  it('offers CPC first for “cpc”, with its issuer, and CPC-A as its own', () => {
    const [first, ...others] = suggestConcepts(['credential'], 'cpc', 8)
    expect(first).toMatchObject({ id: 'credential:cpc', label: 'CPC', issuer: 'AAPC', hint: null })
    const apprentice = others.find(({ id }) => id === 'credential:cpc-a')
    expect(apprentice?.label).toBe('CPC-A')
    expect(apprentice?.hint).toContain('CPC-A')
  })

  it('does not assert an issuer that nobody could confirm', () => {
    const [first] = suggestConcepts(['credential'], 'CMCS', 1)
    expect(first).toMatchObject({ id: 'credential:cmcs', issuer: null, hint: expect.any(String) })
  })

  it('offers no more than asked, of the kinds asked', () => {
    const offered = suggestConcepts(['codeset', 'software'], '', 5)
    expect(offered.length).toBeGreaterThan(0)
    expect(offered.length).toBeLessThanOrEqual(5)
    expect(offered.every(({ kind }) => kind === 'codeset' || kind === 'software')).toBe(true)
  })

  it('labels settings and specialties as a US resume lists them', () => {
    const labels = (query: string) =>
      suggestConcepts(['setting', 'specialty', 'software'], query, 3).map(({ label }) => label)
    expect(labels('inpatient')[0]).toBe('Inpatient')
    expect(labels('orthopaedics')[0]).toBe('Orthopedics')
    expect(labels('athena')[0]).toBe('athenahealth')
  })

  it('does not offer what the list holds in another form', () => {
    const ids = (held: string[]) => suggestConcepts(['codeset'], 'icd-10-cm', 8, held).map(({ id }) => id)
    expect(ids([])).toContain('codeset:icd-10-cm')
    expect(ids(['ICD10CM'])).not.toContain('codeset:icd-10-cm')
  })

  it('has a label for every concept', () => {
    for (const { id, kind, name } of getLexicon().concepts)
      expect(
        suggestConcepts([kind], name, 40).every(({ label }) => label !== ''),
        id,
      ).toBe(true)
  })
})

describe('credentialFacts', () => {
  it('says what renewal asks for where it is known', () => {
    expect(credentialFacts('credential:rhit')).toMatchObject({
      acronym: 'RHIT',
      issuer: 'AHIMA',
      ceu: { number: 20, periodYears: 2 },
    })
  })

  it('leaves open what is not known', () => {
    expect(credentialFacts('credential:cmcs')).toMatchObject({ issuer: null, renewal: null, ceu: null })
    expect(credentialFacts('credential:nobody')).toBeNull()
    expect(credentialFacts('codeset:cpt')).toBeNull()
  })
})
