import { describe, expect, it } from 'vitest'
import { findMentions } from '@/lib/lexicon/mentions'

const idsIn = (text: string) => findMentions(text).map(({ conceptId }) => conceptId)

describe('lettersOfAnother', () => {
  it.each([
    ['Certified Ambulance Coder (CAC) and CPT coding', 'software:cac'],
    ['Obtains physician certification statements (PCS) for ICD-10 coding', 'codeset:icd-10-pcs'],
  ])('takes letters for what the name before them says: %s', (text, id) => {
    expect(idsIn(text)).not.toContain(id)
  })

  it.each([
    ['Certified Professional Coach (CPC)', 'credential:cpc'],
    ['Certified Professional Coach, CPC', 'credential:cpc'],
    ['Certified Risk Consultant (CRC), coding', 'credential:crc'],
    ['Certified Clinical Specialist (CCS)', 'credential:ccs'],
    ['CCS - Certified Care Supervisor', 'credential:ccs'],
  ])('asks what a credential certifies, not only that it does: %s', (text, id) => {
    expect(idsIn(text)).not.toContain(id)
  })

  it.each([
    ['Certified Physician Coder (CPC)', 'credential:cpc'],
    ['Certified Professional Coding (CPC)', 'credential:cpc'],
    ['Certified Coding Professional (CPC)', 'credential:cpc'],
    ['Certified Risk Coder (CRC)', 'credential:crc'],
    ['Registered Health Info Tech (RHIT)', 'credential:rhit'],
    ['CCS, Certified Coding Spec', 'credential:ccs'],
  ])('keeps a name that is only said loosely: %s', (text, id) => {
    expect(idsIn(text)).toContain(id)
  })

  it('takes them so in all of the text', () => {
    const text = 'Certified Ambulance Coder (CAC) training is paid. CAC within a year; CPT coding.'
    expect(idsIn(text)).not.toContain('software:cac')
  })

  it.each([
    ['Certified Coding Specilist (CCS)', 'credential:ccs'],
    ['Certified Professional Coders (CPC)', 'credential:cpc'],
    ['Coding software (CAC)', 'software:cac'],
  ])('keeps the concept’s own name, misspelt too, and words that are no name: %s', (text, id) => {
    expect(idsIn(text)).toContain(id)
  })

  it('hears a name behind the letters', () => {
    expect(idsIn('Coders meet our CPC, the Carrier Performance Committee, and hold a CCS')).not.toContain(
      'credential:cpc',
    )
    expect(idsIn('Coders hold a CPC, the Certified Professional Coder, or a CCS')).toContain('credential:cpc')
  })

  it('hears a name beside the letters of several', () => {
    expect(idsIn('Coding for APCs (advanced practice clinicians)')).not.toContain('payment:apc')
    expect(idsIn('Coding for advanced practice clinicians (APCs)')).not.toContain('payment:apc')
    expect(idsIn('Coding with APCs (ambulatory payment classifications)')).toContain('payment:apc')
  })

  it('takes the Commission on Cancer for no credential', () => {
    expect(idsIn('Coders worked in a CoC hospital')).not.toContain('credential:coc')
    expect(idsIn('CPC or COC facility coders')).toEqual(
      expect.arrayContaining(['credential:coc', 'setting:facility']),
    )
  })
})
