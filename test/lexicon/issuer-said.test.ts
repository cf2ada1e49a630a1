import { describe, expect, it } from 'vitest'
import { issuerSaid } from '@/lib/lexicon/issuer-said'
import { getLexicon } from '@/lib/lexicon/lexicon'
import { CREDENTIAL_ROWS } from '@/lib/lexicon/rows'

const said = (letters: string, issuer: string) => {
  const row = getLexicon().credential(`credential:${letters}`)
  return row && issuerSaid(issuer, row)
}

describe('issuerSaid', () => {
  it.each([
    ['cpc', 'AAPC'],
    ['cpc', 'A.A.P.C.'],
    ['cpc', 'AACP'],
    ['cpc', 'www.aapc.com'],
    ['cpc', 'American Academy of Professional Coders (AAPC)'],
    ['cpc', 'American Academy of Prof. Coders'],
    ['cpc', 'American Association of Professional Coders'],
    ['ccs', 'AHIMA 2021'],
    ['ccs', 'American Health Info Mgmt Assoc'],
    ['ccs', 'CCHIIM'],
    ['chc', 'HCCA'],
  ])('knows the issuer of %s however it is written: %s', (letters, issuer) => {
    expect(said(letters, issuer)).toBe('own')
  })

  it.each([
    ['cic', 'CBIC'],
    ['cic', 'CBIC, 2021'],
    ['cic', 'Certification Board of Infection Control and Epidemiology'],
    ['crc', 'Commission on Rehabilitation Counselor Certification'],
    ['cpc', 'Institute for Professional Excellence in Coaching'],
    ['cpc', 'iPEC'],
    ['cpc', 'American Association of Professional Coaches'],
  ])('knows that %s is not of %s', (letters, issuer) => {
    expect(said(letters, issuer)).toBe('other-body')
  })

  it.each([
    ['cpc', 'AHIMA'],
    ['cpc', 'Harbor Community College'],
    ['cpc', 'Quillstone Institute'],
    ['cpc', 'Medical Coding Academy'],
    ['ccs', 'Pearson VUE'],
  ])('takes no side where %s has the issuer %s', (letters, issuer) => {
    expect(said(letters, issuer)).toBe('unproved')
  })

  it.each([
    ['cpc', ''],
    ['cpc', '2019'],
    ['ccs', 'online'],
    ['cpc', 'Columbus, OH'],
    ['cmcs', 'Quillstone Board of Coders'],
    ['rn', 'Ohio Board of Nursing'],
  ])('says nothing of %s with the issuer "%s"', (letters, issuer) => {
    expect(said(letters, issuer)).toBeNull()
  })

  it('takes the issuer of the catalogue for its own', () => {
    const wrong = CREDENTIAL_ROWS.filter((row) => !['own', null].includes(issuerSaid(row.issuerName, row)))
    expect(wrong.map(({ id, issuerName }) => [id, issuerName])).toEqual([])
  })
})
