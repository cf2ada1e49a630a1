import { describe, expect, it } from 'vitest'
import { getLexicon } from '@/lib/lexicon/lexicon'
import { findMentions } from '@/lib/lexicon/mentions'

describe('findMentions', () => {
  it.each([
    'AAPC CPC-A',
    'AAPC’s CPC-A',
    'AAPC CPC (A)',
    'AAPC CPC – A',
    'CPC - A (AAPC)',
    'AAPC CPC apprentice',
    'AAPC Certified Professional Coder-Apprentice',
    'Certified Professional Coder (CPC-A)',
    'Certified Professional Coder (CPC)-A',
    'CPC-A (Certified Professional Coder)',
    'Certified Professional Coder – A',
    'CPC-As',
    'CPC-A’s',
  ])('hears the apprentice, and never the full credential, in %s', (text) => {
    expect(credentialsIn(text)).toEqual(['credential:cpc-a'])
  })

  it.each(['CCS-Ps', 'AHIMA CCS-P', 'AHIMA’s CCS-P', 'AHIMA-CCS-P', 'Certified Coding Specialist (CCS-P)'])(
    'hears CCS-P, and never CCS, in %s',
    (text) => {
      expect(credentialsIn(text)).toEqual(['credential:ccs-p'])
    },
  )

  it.each(['CPC – A minimum of two years', 'CPC - A plus', 'AHIMA CCS - remote', 'CPC (a must)'])(
    'takes no article for an apprentice’s letter: %s',
    (text) => {
      expect(credentialsIn(text).map((id) => id.endsWith('-a'))).toEqual([false])
    },
  )

  it('never hears the full credential where its apprentice is named, whoever’s it is said to be', () => {
    const { conceptsOfKind, credential } = getLexicon()
    const apprentices = conceptsOfKind('credential').flatMap(({ id }) =>
      id.endsWith('-a') ? (credential(id) ?? []) : [],
    )
    expect(apprentices.length).toBeGreaterThan(3)
    for (const { id, acronym, issuer } of apprentices)
      for (const text of [`${issuer} ${acronym}`, `${acronym} (${issuer})`, `${issuer}: ${acronym}`])
        expect(credentialsIn(text), text).toEqual([id])
  })
})

function credentialsIn(text: string) {
  return findMentions(text)
    .map(({ conceptId }) => conceptId)
    .filter((id) => id.startsWith('credential:'))
}
