import { describe, expect, it } from 'vitest'
import { read } from '@/test/posting/read'

describe('widens', () => {
  it.each([
    'CCS required; RHIT accepted in lieu with 3 years of inpatient coding',
    'CCS required (RHIT may be substituted)',
    'CCS certification required. RHIT is acceptable in place of the CCS.',
    'CCS required. An RHIT in lieu of the CCS is welcome.',
    'CCS is required, though RHIT will also be considered.',
    'CCS required – RHIT accepted',
    'Must hold the CCS; will accept RHIT',
    'CCS required. We would take an RHIT with inpatient work instead.',
    'CCS required, RHIT considered',
    'CCS required. RHIT counts too.',
    'CCS must be active upon hire\n• RHIT in lieu of the above considered',
    'CCS must be active upon hire (RHIT accepted only with 2+ yrs inpatient)',
  ])('takes what will do as well for the same ask: %s', (line) => {
    expect(credentialsOf(line)).toEqual([['credential:ccs', 'credential:rhit']])
  })

  it('takes who else is fine for no word about the wish before', () => {
    expect(credentialsOf('CCS required. RN is nice but not needed, a good coder is fine.')).toEqual([
      ['credential:ccs'],
      ['credential:rn'],
    ])
  })

  it('widens what must be, not the wish in between', () => {
    expect(credentialsOf('CCS a must; CIC nice. RHIT is fine too.')).toEqual([
      ['credential:ccs', 'credential:rhit'],
      ['credential:cic'],
    ])
  })

  it.each([
    'CCS required. RHIT required. Experience in lieu of a degree is considered.',
    'CCS and RHIT required; equivalent experience may substitute for the degree.',
    'CCS required; RHIT required; foreign degrees are considered.',
    'CCS required. RHIT required in lieu of a bachelor’s degree.',
  ])('leaves apart what is asked for beside it: %s', (line) => {
    expect(credentialsOf(line)).toEqual([['credential:ccs'], ['credential:rhit']])
  })

  it('takes what may be earned later for no alternative to what is asked beside it', () => {
    const { requirements } = read(
      'Coding Auditor\n\nRequirements\n- ICD-10-CM coding\n- CPC and CPMA (CPMA within a year is fine)',
    )
    expect(requirements.map(({ anyOf }) => anyOf)).toContainEqual(['credential:cpc'])
    expect(requirements.find(({ anyOf }) => anyOf[0] === 'credential:cpma')?.due?.months).toBe(12)
  })

  it('hears “ok if”', () => {
    const { requirements } = read(
      'ED Coder\n\nRequirements\n- ICD-10-CM coding\n- CCS or COC. RHIT ok if 5+ years of ED coding',
    )
    expect(requirements.map(({ anyOf }) => anyOf)).toContainEqual([
      'credential:ccs',
      'credential:coc',
      'credential:rhit',
    ])
  })

  it('hears “in lieu of” at the end of a bracket, and whose years stand in it', () => {
    const posting = read(
      'Radiology Coder\n\nRequirements\n- ICD-10-CM coding\n- CIRCC, CCC, or COC. (CPC with 3 yrs IR in lieu of.)',
    )
    expect(posting.requirements.map(({ anyOf }) => anyOf)).toContainEqual([
      'credential:circc',
      'credential:ccc',
      'credential:coc',
      'credential:cpc',
    ])
    expect(posting.experience[0]).toMatchObject({ years: 3, onlyWith: ['credential:cpc'] })
  })

  it('hears “considered w/”', () => {
    const posting = read(
      'Surgery Coder\n\nRequirements\n- ICD-10-CM coding\n- CCS, COC or RHIT. CCA, CPC considered w/ 3 yrs of surgery.',
    )
    expect(posting.requirements.map(({ anyOf }) => anyOf)).toContainEqual([
      'credential:ccs',
      'credential:coc',
      'credential:rhit',
      'credential:cca',
      'credential:cpc',
    ])
    expect(posting.experience[0]?.onlyWith).toEqual(['credential:cca', 'credential:cpc'])
  })

  it('lets a wish and what is considered for it be no way around what must be', () => {
    const posting = read(
      'Home Health Coder\n\nRequirements\n- ICD-10-CM coding\n- HCS-D. HCS-O or COS-C within 1 year of hire. RN strongly preferred, LPN considered.',
    )
    expect(posting.requirements.map(({ anyOf }) => anyOf)).toContainEqual(['credential:rn', 'credential:lpn'])
    expect(posting.requirements.map(({ anyOf }) => anyOf)).toContainEqual([
      'credential:hcs-o',
      'credential:cos-c',
    ])
  })

  it.each([
    'CCS or CIC. RHIT holders are welcome too, provided they sit for one of the former.',
    'CCS is mandatory. RHIT will also be recognized.',
    'CCS. RHIT is welcome as well.',
  ])('takes whoever is welcome or recognized: %s', (line) => {
    const posting = read(`Inpatient Coder\n\nRequirements\n• Codes inpatient charts\n• ${line}`)
    const host = posting.requirements.find(({ anyOf }) => anyOf.includes('credential:ccs'))
    expect(host?.anyOf).toContain('credential:rhit')
  })

  it.each([
    'CCS required. RHIT will be recognized with a $500 bonus.',
    'CCS required, specialty credentials (RHIT) will be recognized in pay.',
  ])('takes nothing for what is only rewarded: %s', (line) => {
    const posting = read(`Inpatient Coder\n\nRequirements\n• Codes inpatient charts\n• ${line}`)
    const host = posting.requirements.find(({ anyOf }) => anyOf.includes('credential:ccs'))
    expect(host?.anyOf).toEqual(['credential:ccs'])
  })
})

function credentialsOf(line: string) {
  const text = `Inpatient Coder\n\nRequirements\n- ${line}\n- Experience in a hospital coding role`
  return read(text)
    .requirements.map(({ anyOf }) => anyOf.filter((id) => id.startsWith('credential:')))
    .filter((ids) => ids.length > 0)
}
