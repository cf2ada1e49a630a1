import { describe, expect, it } from 'vitest'
import { readCredentials } from '@/lib/match/resume/credentials'
import { readResume } from '@/lib/match/resume/read-resume'
import { resumeOf, TODAY } from '@/test/match/build'

type Entry = { readonly name: string; readonly acronym: string; readonly issuer?: string }

const standingsOf = (entry: Entry) =>
  readCredentials(resumeOf({ credentials: [entry] }).credentials, TODAY).map(({ standing }) => standing)

describe('isOfOtherBody', () => {
  it.each([
    { name: '', acronym: 'CIC', issuer: 'CBIC' },
    { name: 'CIC (CBIC)', acronym: '' },
    { name: 'CRC, Commission on Rehabilitation Counselor Certification', acronym: '' },
    { name: 'Certified Professional Coach', acronym: 'CPC', issuer: 'iPEC' },
    { name: 'Certified Professional Coach (CPC)', acronym: '' },
    { name: 'Certified Professional Coach, CPC', acronym: '' },
    { name: 'CPC - Certified Professional Coach', acronym: '' },
  ])('counts no letters of another trade: %j', (entry) => {
    expect(standingsOf(entry)).toEqual([])
  })

  it.each([
    { name: '', acronym: 'CIC', issuer: 'AAPC' },
    { name: 'CIC', acronym: '' },
    { name: 'CPC, AAPC local chapter officer', acronym: '' },
    { name: 'Certified Inpatient Coder', acronym: 'CIC', issuer: 'Quillstone Board' },
    { name: 'Certified Professional Coder (CPC)', acronym: '', issuer: 'Harbor Community College' },
    { name: 'CPC, Certified Professional Coder', acronym: '' },
  ])('keeps a coder’s own: %j', (entry) => {
    expect(standingsOf(entry)).toEqual(['held'])
  })

  it('says so of the same letters elsewhere in the resume', () => {
    const entry = { name: '', acronym: 'CIC', issuer: 'CBIC' }
    const resume = resumeOf({ credentials: [entry], summary: 'RN, CIC with ten years of CDI.' })
    expect(readResume(resume, TODAY).claims.map(({ conceptId }) => conceptId)).not.toContain('credential:cic')
  })
})

describe('hasOtherIssuer', () => {
  it.each(['AHIMA', 'Harbor Community College'])('asks where CPC has the issuer %s', (issuer) => {
    expect(standingsOf({ name: '', acronym: 'CPC', issuer })).toEqual(['unsure'])
  })
})
