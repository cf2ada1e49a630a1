import { describe, expect, it } from 'vitest'
import { isOnResume, makeCredential, writtenCredential } from '@/components/steps/make-credential'

const cpc = {
  conceptId: 'credential:cpc',
  acronym: 'CPC',
  name: 'Certified Professional Coder',
  issuer: 'AAPC',
}

describe('isOnResume', () => {
  const held = [makeCredential(cpc, () => 'c-1')]

  it('knows the same entry of the catalogue', () => expect(isOnResume(held, cpc)).toBe(true))

  it('never takes CPC-A for CPC', () => {
    expect(isOnResume(held, { conceptId: 'credential:cpc-a', acronym: 'CPC-A' })).toBe(false)
    expect(isOnResume(held, { conceptId: null, acronym: 'CPC-A' })).toBe(false)
  })

  it('knows letters that were written by hand', () => {
    expect(isOnResume(held, { conceptId: null, acronym: 'CPC' })).toBe(true)
  })

  it('lets two credentials with the same letters stand side by side', () => {
    expect(isOnResume(held, { conceptId: 'credential:cpc-other', acronym: 'CPC' })).toBe(false)
  })
})

describe('writtenCredential', () => {
  it.each([
    ['CMCS', 'CMCS', ''],
    ['CEMA-X', 'CEMA-X', ''],
    ['Chart auditor', '', 'Chart auditor'],
  ])('%s', (typed, acronym, name) => {
    expect(writtenCredential(typed)).toEqual({ conceptId: null, acronym, name, issuer: '' })
  })
})
