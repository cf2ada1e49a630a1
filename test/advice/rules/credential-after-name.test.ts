import { describe, expect, it } from 'vitest'
import { fixOf, found, withCredentials } from '@/test/advice/advice-of'

describe('credentialAfterName', () => {
  it('gives an entry the letters that go after the name', () => {
    const [finding] = found(
      'credential-after-name',
      withCredentials([{ name: 'Certified Coding Specialist (AHIMA)' }]),
    )
    expect(finding?.place.field).toBe('credentials.0.acronym')
    expect(fixOf(finding)).toBe('CCS')
  })

  it.each([
    { name: 'CCDS (to be obtained within 12 months)' },
    { name: 'CCS - test booked' },
    { name: 'CPC, AAPC, 2019 - 2023' },
    { name: 'CCS (CEUs overdue)' },
    { name: 'CIC', issuer: 'CBIC' },
    { name: 'CPC', issuer: 'AHIMA' },
  ])('offers no letters to an entry that may not have them: %j', (entry) => {
    expect(found('credential-after-name', withCredentials([entry]))).toEqual([])
  })

  it('asks about a credential that the summary names and no entry holds', () => {
    const [finding, ...more] = found(
      'credential-after-name',
      withCredentials([], { summary: 'CCS and CPC with six years.' }),
    )
    expect(finding?.remedy.kind).toBe('question')
    expect(more).toHaveLength(1)
  })

  it('leaves alone what stands there, what is on its way, and what another rule says', () => {
    const cpc = { acronym: 'CPC', name: 'Certified Professional Coder' }
    expect(found('credential-after-name', withCredentials([cpc], { summary: 'CPC with six years' }))).toEqual(
      [],
    )
    expect(
      found('credential-after-name', withCredentials([{ name: cpc.name, status: 'in-progress' }])),
    ).toEqual([])
    const apprentice = { conceptId: 'credential:cpc-a', acronym: 'CPC-A' }
    expect(found('credential-after-name', withCredentials([apprentice], { summary: 'CPC' }))).toEqual([])
    expect(
      found('credential-after-name', withCredentials([], { summary: 'Preparing for the CCS exam' })),
    ).toEqual([])
  })

  it('takes letters off the name that the entry does not bear out', () => {
    const name = 'Ann Bell, CPC (lapsed), CRC'
    const entries = [{ acronym: 'CPC', expires: '2026-09-30' }, { acronym: 'CRC' }]
    const [finding, ...more] = found('credential-after-name', withCredentials(entries, { name }))
    expect(finding?.place.field).toBe('contact.name')
    expect(fixOf(finding)).toBe('Ann Bell, CRC')
    expect(more).toEqual([])
  })

  it.each(['Ann Bell (CPC)', 'Ann Bell - CPC', 'Ann Bell, CRC/CPC', 'CPC Ann Bell'])(
    'mends no other way of writing: %s',
    (name) => {
      const entries = [{ acronym: 'CPC', expires: '2026-09-30' }, { acronym: 'CRC' }]
      const [finding] = found('credential-after-name', withCredentials(entries, { name }))
      expect(finding?.remedy.kind).toBe('question')
    },
  )

  it('asks for no letters in an entry that are typed with the name', () => {
    const entries = [{ name: 'Certified Professional Coder (CPC) #01234567' }]
    expect(found('credential-after-name', withCredentials(entries, { name: 'Ann Bell, CPC' }))).toEqual([])
  })
})
