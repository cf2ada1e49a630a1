import { describe, expect, it } from 'vitest'
import { certificateForms } from '@/lib/lexicon/certificate-forms'
import type { ConceptId } from '@/lib/lexicon/concept'
import { getLexicon } from '@/lib/lexicon/lexicon'
import { findMentions } from '@/lib/lexicon/mentions'

const lexicon = getLexicon()

describe('certificateForms', () => {
  it('writes a name as licence fields do', () => {
    expect(formsOf('credential:cpc')).toEqual([
      'Professional Coder Certificate',
      'Professional Coder Certification',
    ])
    expect(formsOf('credential:rhit')).toContain('Health Information Technician Certificate')
  })

  it('keeps the suffix behind the certificate, so that an apprentice stays one', () => {
    expect(formsOf('credential:cpc-a')).toContain('Professional Coder Certificate - Apprentice')
    expect(formsOf('credential:ccs-p')).toContain('Coding Specialist Certificate - Physician-based')
  })

  it.each([
    ['another issuer', 'credential:cmcs'],
    ['another trade of the same issuer', 'credential:cppm'],
    ['a name that begins otherwise', 'credential:pcs'],
    ['no credential', 'codeset:cpt'],
  ] as const)('gives %s none', (_, id) => {
    expect(formsOf(id)).toEqual([])
  })
})

function formsOf(id: ConceptId): readonly string[] {
  return certificateForms(lexicon.concept(id))
}

describe('a name that a sentence turns round', () => {
  it.each([
    ['Certification as a risk adjustment coder', 'credential:crc'],
    ['certified as a professional coder', 'credential:cpc'],
    ['certified as a professional coder, apprentice', 'credential:cpc-a'],
  ])('is the credential’s: %s', (words, id) => {
    expect(findMentions(words).map(({ conceptId }) => conceptId)).toEqual([id])
  })
})

describe('a name that personnel software shortens', () => {
  it.each([
    ['Cert Professional Coder', 'credential:cpc'],
    ['CERT CODING SPEC', 'credential:ccs'],
    ['Reg Health Info Tech', 'credential:rhit'],
    ['Cert. Professional Coder', 'credential:cpc'],
    ['Cert. Prof. Coder', 'credential:cpc'],
    ['Certified Prof. Coder', 'credential:cpc'],
    ['Certified Prof Coder, AAPC', 'credential:cpc'],
    ['Reg. Health Info. Tech.', 'credential:rhit'],
    ['Cert. Coding Spec., AHIMA', 'credential:ccs'],
    ['Cert. Risk Adj. Coder', 'credential:crc'],
    ['Cert. Inpt. Coder', 'credential:cic'],
    ['Cert. Prof. Coder - Apprentice', 'credential:cpc-a'],
    ['Cert. Professional Coder (Apprentice)', 'credential:cpc-a'],
  ])('is the credential’s: %s', (words, id) => {
    expect(findMentions(words).map(({ conceptId }) => conceptId)).toEqual([id])
  })

  it.each(['Cert. Professional Coach', 'Cert. Prof. Co-Coder', 'Gift cert. Professional look'])(
    'is none of ours: %s',
    (words) => {
      expect(findMentions(words).filter(({ conceptId }) => conceptId.startsWith('credential:'))).toEqual([])
    },
  )
})
