import { describe, expect, it } from 'vitest'
import { asked, read } from '@/test/posting/read'

const credentialsIn = (line: string) =>
  asked(line)
    .requirements.map(({ anyOf }) => anyOf)
    .filter((ids) => ids.some((id) => id.startsWith('credential:')))

const readingsOf = (line: string) =>
  asked(line).requirements.filter(({ otherReading }) => otherReading).length

describe('groupAlternatives', () => {
  it.each(['Certified – CPC or CCS-P', 'Certified coder (CPC or CCS-P)'])(
    'drops the general name in front of the names that say which: %s',
    (line) => expect(credentialsIn(line)).toEqual([['credential:cpc', 'credential:ccs-p']]),
  )

  it.each([
    'Accepted certifications include but are not limited to CPC, CRC and CCS',
    'Acceptable credentials include CPC, CRC, and CCS.',
    'Certifications such as CPC, CRC and CCS',
    'Credentials we accept are: CPC, CRC and CCS',
  ])('takes what is accepted for a choice: %s', (line) =>
    expect(credentialsIn(line)).toEqual([['credential:cpc', 'credential:crc', 'credential:ccs']]),
  )

  it.each([
    ['NextGen or ModMed, Excel', [['software:nextgen', 'software:modmed'], ['software:microsoft-excel']]],
    [
      'Excel, Word, Epic or Meditech',
      [['software:microsoft-excel'], ['software:microsoft-word'], ['software:epic', 'software:meditech']],
    ],
    ['Epic, NextGen or Meditech', [['software:epic', 'software:nextgen', 'software:meditech']]],
    [
      'Epic or NextGen, Meditech or athenahealth',
      [['software:epic', 'software:nextgen', 'software:meditech', 'software:athenahealth']],
    ],
  ])('ends a choice of programs behind its last: %s', (line, groups) => {
    const asking = asked(line).requirements.map(({ anyOf }) => anyOf)
    expect(asking.filter(([id]) => id?.startsWith('software:'))).toEqual(groups)
  })

  it('takes credentials that are all asked for for no choice', () => {
    expect(credentialsIn('Credentials required: CPC, CRC and CCS')).toHaveLength(3)
    expect(credentialsIn('Certifications including CPC and CPMA are required')).toHaveLength(2)
  })

  it('takes tiers in brackets behind “either” for one choice', () => {
    expect(
      credentialsIn(
        'Must hold either Associate Level (RHIT, CCA), Mastery Level (CCS, CIC), or CDI certification (CDIP)',
      ),
    ).toEqual([['credential:rhit', 'credential:cca', 'credential:ccs', 'credential:cic', 'credential:cdip']])
  })

  it('takes a similar certification beside the names', () => {
    expect(credentialsIn('CPC, CCS or similar certification')).toEqual([
      ['credential:cpc', 'credential:ccs', 'credential-group:any-coding'],
    ])
    expect(credentialsIn('CPC or equivalent certification (CCA welcome)').flat()).toContain(
      'credential-group:any-coding',
    )
  })

  it.each([
    'CPMA and one of CPC, CCS-P, COC',
    'CPMA plus at least one of: CPC, CCS-P and COC',
    'CPMA and either CPC, CCS-P or COC',
  ])('leaves a choice behind what is asked for besides: %s', (line) => {
    expect(credentialsIn(line)).toEqual([
      ['credential:cpma'],
      ['credential:cpc', 'credential:ccs-p', 'credential:coc'],
    ])
  })

  it('ends a choice of products at a semicolon', () => {
    expect(asked('MDaudit or similar; Epic').requirements.map(({ anyOf }) => anyOf)).toEqual(
      expect.arrayContaining([['software:mdaudit'], ['software:epic']]),
    )
  })

  it('asks for both of what stands with each other', () => {
    expect(asked('RHIA or RHIT with CCS required').requirements.map(({ anyOf }) => anyOf)).toEqual(
      expect.arrayContaining([['credential:rhia', 'credential:rhit'], ['credential:ccs']]),
    )
  })

  it.each([
    'CPMA AND a core credential from AAPC or AHIMA (CPC, COC)',
    'CPMA (or within a year) and CPC or COC',
    'CPMA and one of the following: CPC, COC',
    'CPMA, plus one of: CPC, COC',
    'CPMA, and one of: CPC, COC',
    'Both a specialty credential (CPMA) and a core credential (CPC, COC)',
  ])('asks for one of a list besides what stands before it: %s', (line) => {
    expect(credentialsIn(line)).toEqual([['credential:cpma'], ['credential:cpc', 'credential:coc']])
  })

  it('asks for one of two pairs that a comma parts, as what must each be met', () => {
    expect(credentialsIn('Must hold either RHIT and CCS, or CPC and COC')).toEqual([
      ['credential:rhit', 'credential:cpc'],
      ['credential:rhit', 'credential:coc'],
      ['credential:ccs', 'credential:cpc'],
      ['credential:ccs', 'credential:coc'],
    ])
  })

  it('takes one of three ways, of which one is a credential alone', () => {
    expect(credentialsIn('RN, OR physician (MD) with CCS, OR RHIA/RHIT with CDIP')).toEqual([
      ['credential:rn', 'credential:md-img', 'credential:rhia', 'credential:rhit'],
      ['credential:rn', 'credential:ccs', 'credential:rhia', 'credential:rhit'],
      ['credential:rn', 'credential:md-img', 'credential:cdip'],
      ['credential:rn', 'credential:ccs', 'credential:cdip'],
    ])
  })

  it('takes what a plus sign adds for no way of its own', () => {
    expect(credentialsIn('CCS, CIC, RHIT, or RN+CCS')).toEqual([
      ['credential:ccs', 'credential:cic', 'credential:rhit'],
    ])
  })

  it('takes a comma before “or” for the end of what stands before it', () => {
    expect(credentialsIn('RN, or RHIA/RHIT with CCS')).toEqual([
      ['credential:rn', 'credential:rhia', 'credential:rhit'],
      ['credential:rn', 'credential:ccs'],
    ])
  })

  it('goes on with a list behind a bracket that says what follows on one of it', () => {
    const { requirements } = asked('One of: CCS, COC, CCA (must obtain CCS within 18 months), RHIT')
    expect(
      requirements.flatMap(({ anyOf, due }) => (anyOf.includes('credential:ccs') ? [{ anyOf, due }] : [])),
    ).toEqual([
      { anyOf: ['credential:ccs', 'credential:coc', 'credential:cca', 'credential:rhit'], due: null },
    ])
  })

  it('takes for now what is held with a credential that comes later', () => {
    expect(credentialsIn('CRC required, or CPC with CRC obtained within 12 months')).toEqual([
      ['credential:crc', 'credential:cpc'],
    ])
  })

  it('keeps both readings where “and” or “or” may bind closer, with each of two that a slash offers', () => {
    const [other] = asked('CIC or RHIA/RHIT and CCS').requirements.flatMap(
      ({ otherReading }) => otherReading ?? [],
    )
    expect(other?.anyOf).toEqual([
      ['credential:cic'],
      ['credential:rhia', 'credential:ccs'],
      ['credential:rhit', 'credential:ccs'],
    ])
  })

  it('asks a credential that does alone of those who hold it with another', () => {
    expect(credentialsIn('RHIA, RHIT, CCS, or RN w/ CCS')).toEqual([
      ['credential:rhia', 'credential:rhit', 'credential:ccs'],
    ])
    expect(credentialsIn('CPC and CPMA, CEMC, or CDEO')).toEqual([
      ['credential:cpc'],
      ['credential:cpma', 'credential:cemc', 'credential:cdeo'],
    ])
  })

  it('goes on in the next line where one ends with “or”', () => {
    const posting = read(
      'Medical Coder\n\nCertification required:\n\nCoding Specialist (CCS) issued by AHIMA, or\nOutpatient Coder (COC) issued by AAPC, or\nCPC issued by AAPC.\nTwo years of coding experience',
    )
    expect(posting.requirements.map(({ anyOf }) => anyOf)).toContainEqual([
      'credential:ccs',
      'credential:coc',
      'credential:cpc',
    ])
  })

  it('keeps both readings where nothing says which is meant', () => {
    expect(readingsOf('RHIT and CCS or CIC')).toBe(2)
  })

  it.each(['RHIT and (CCS or CIC)', 'RHIT and either CCS or CIC'])('has one reading of: %s', (line) => {
    expect(readingsOf(line)).toBe(0)
    expect(credentialsIn(line)).toEqual([['credential:rhit'], ['credential:ccs', 'credential:cic']])
  })

  it('reads two in brackets together as what must both be met, or the third', () => {
    expect(credentialsIn('(RHIT and CCS) or CIC')).toEqual([
      ['credential:rhit', 'credential:cic'],
      ['credential:ccs', 'credential:cic'],
    ])
    expect(readingsOf('(RHIT and CCS) or CIC')).toBe(0)
  })

  it.each(['(a) CPMA plus CPC; or (b) CCS-P', '1) CPMA and CPC or 2) CCS-P', 'CPMA and CPC; or CCS-P'])(
    'takes what is numbered or parted as one option: %s',
    (line) => {
      expect(credentialsIn(line)).toEqual([
        ['credential:cpma', 'credential:ccs-p'],
        ['credential:cpc', 'credential:ccs-p'],
      ])
      expect(readingsOf(line)).toBe(0)
    },
  )

  it('reads two in brackets behind the third alike', () => {
    expect(credentialsIn('CIC or (RHIT and CCS)')).toEqual([
      ['credential:cic', 'credential:rhit'],
      ['credential:cic', 'credential:ccs'],
    ])
  })

  it.each(['CPC or CCS required; CPC-A considered', 'CPC or CCS required; CPC-A welcome with an externship'])(
    'never asks for the apprentice beside the full credential: %s',
    (line) => {
      expect(credentialsIn(line)).toEqual([['credential:cpc', 'credential:ccs', 'credential:cpc-a']])
    },
  )

  it('joins an apprentice who is welcomed a sentence later', () => {
    const text =
      'We need someone with CPC or COSC for our clinic. Some travel. CPC-A welcome if you have done a Practicode. Pay by experience of the coder.'
    const groups = read(text).requirements.filter(({ anyOf }) => anyOf.includes('credential:cpc-a'))
    expect(groups.map(({ anyOf, level }) => ({ anyOf, level }))).toEqual([
      { anyOf: ['credential:cpc', 'credential:cosc', 'credential:cpc-a'], level: 'required' },
    ])
  })

  it('reads lettered lines under “Meet one of the following”', () => {
    const text =
      'Medical Coder\n\nRequirements\nMeet one of the following:\n(a) CPC or COC credential; or\n(b) CCS credential; or\n(c) RHIT with coding experience'
    const ids = read(text).requirements.map(({ anyOf }) => anyOf)
    expect(ids).toContainEqual(['credential:cpc', 'credential:coc', 'credential:ccs', 'credential:rhit'])
  })

  it('lets “or” part the ways where a slash offers two for one', () => {
    expect(credentialsIn('Current RN OR RHIA/RHIT with CCS OR foreign medical graduate')).toEqual([
      ['credential:rn', 'credential:rhia', 'credential:rhit', 'credential:md-img'],
      ['credential:rn', 'credential:ccs', 'credential:md-img'],
    ])
  })

  it.each([
    [
      'Mastery Level (AHIMA CCS, RHIA, RHIT; AAPC CPC, COC, CIC)',
      [
        [
          'credential:ccs',
          'credential:rhia',
          'credential:rhit',
          'credential:cpc',
          'credential:coc',
          'credential:cic',
        ],
      ],
    ],
    ['CIRCC (required for IR) or RCC', [['credential:circc', 'credential:rcc']]],
  ])('hears one choice in %s', (line, groups) => expect(credentialsIn(line)).toEqual(groups))

  it('takes two payment systems with a slash for both', () => {
    const { requirements } = asked('Understanding of APC/OPPS payment')
    expect(requirements.map(({ anyOf }) => anyOf)).toContainEqual(['payment:apc'])
    expect(requirements.map(({ anyOf }) => anyOf)).toContainEqual(['payment:opps'])
  })

  it('joins ways that each have what belongs to them', () => {
    const line = 'CRC + one yr of CDI in primary care; OR CPC + 3 yrs; OR LVN/RN with CRC in process'
    expect(credentialsIn(line)).toEqual([
      ['credential:crc', 'credential:cpc', 'credential:lpn', 'credential:rn'],
    ])
  })

  it('joins what follows a bracket that ends with words about its list', () => {
    expect(credentialsIn('An AAPC cert (CPC, CRC or CPMA – we don’t mind which) or RHIT')).toContainEqual([
      'credential:cpc',
      'credential:crc',
      'credential:cpma',
      'credential:rhit',
    ])
  })

  it('parts a wish from the choice of wishes behind it', () => {
    const groups = asked('HCS-H preferred, COS-C or HCS-O preferred').requirements.map(({ anyOf }) => anyOf)
    expect(groups).toContainEqual(['credential:hcs-h'])
    expect(groups).toContainEqual(['credential:cos-c', 'credential:hcs-o'])
  })

  it('joins a row that says no more than “considered” to the row above', () => {
    const groups = asked('CCS, COC or CPC\n• RHIT considered').requirements
    expect(groups).toContainEqual(
      expect.objectContaining({
        anyOf: ['credential:ccs', 'credential:coc', 'credential:cpc', 'credential:rhit'],
        level: 'required',
      }),
    )
  })

  it('takes examples of a credential beside it, and a wish in brackets for a wish', () => {
    const examples = asked('Coding credential from AAPC or AHIMA (for example CPC, COC or CCS)').requirements
    expect(examples.map(({ anyOf }) => anyOf)).toContainEqual([
      'credential-group:any-coding-strict',
      'credential:cpc',
      'credential:coc',
      'credential:ccs',
    ])
    expect(asked('Coding certification (e.g., CPC or CCS) required').requirements).toContainEqual(
      expect.objectContaining({ anyOf: ['credential-group:any-coding', 'credential:cpc', 'credential:ccs'] }),
    )
    const wish = asked('Coding certification (CPC preferred)').requirements
    expect(wish).toContainEqual(
      expect.objectContaining({ anyOf: ['credential-group:any-coding'], level: 'required' }),
    )
    expect(wish).toContainEqual(expect.objectContaining({ anyOf: ['credential:cpc'], level: 'preferred' }))
  })

  it('lets a second “or” open another way', () => {
    expect(credentialsIn('RHIA, RHIT, CCS or CIC certification or an RN with CCDS')).toEqual([
      ['credential:rhia', 'credential:rhit', 'credential:ccs', 'credential:cic', 'credential:rn'],
      ['credential:rhia', 'credential:rhit', 'credential:ccs', 'credential:cic', 'credential:ccds'],
    ])
  })

  it('joins those who may apply as well', () => {
    expect(credentialsIn('CIC or CCS; CPC or COC holders may apply')).toEqual([
      ['credential:cic', 'credential:ccs', 'credential:cpc', 'credential:coc'],
    ])
    expect(credentialsIn('CIC; CPC or COC holders must pass a test')).toEqual([
      ['credential:cic'],
      ['credential:cpc', 'credential:coc'],
    ])
  })

  it('takes names behind “one of the following” for one list, whatever parts them', () => {
    expect(credentialsIn('Must possess one (1) of the following: RHIA; RHIT; CCS')).toEqual([
      ['credential:rhia', 'credential:rhit', 'credential:ccs'],
    ])
    expect(credentialsIn('Certifications: CPC; CRC')).toHaveLength(2)
  })

  it('lets those join who may be hired without it', () => {
    expect(credentialsIn('CCA or CPC; RHIT-eligible may be hired and shall test within 9 months')).toEqual([
      ['credential:cca', 'credential:cpc', 'credential:rhit'],
    ])
  })

  it('goes on with a sentence that begins with “or”', () => {
    expect(credentialsIn('One of: CPC, COC, CCS. Or an RN license with chargemaster experience.')).toEqual([
      ['credential:cpc', 'credential:coc', 'credential:ccs', 'credential:rn'],
    ])
  })

  it.each([
    'Certification: at least one of – AHIMA: CCS, RHIT, RHIA  /  AAPC: CPC, COC',
    'Certification: one of - AHIMA: CCS, RHIT, RHIA / AAPC: CPC, COC',
  ])('reads one list by who certifies: %s', (line) => {
    expect(credentialsIn(line)).toEqual([
      ['credential:ccs', 'credential:rhit', 'credential:rhia', 'credential:cpc', 'credential:coc'],
    ])
  })

  it('hears in a comma before “and” what belongs together', () => {
    expect(readingsOf('CPC or CCS, and CPMA')).toBe(0)
    expect(readingsOf('CPC or CCS and CPMA')).toBe(2)
  })

  it('makes no choice of what stands behind “one of those years”', () => {
    const { requirements } = asked(
      '2 years of billing with at least one of those in a clinic, working knowledge of CPT, HCPCS Level II and CDT',
    )
    expect(requirements.filter(({ anyOf }) => anyOf.length > 1)).toEqual([])
  })

  it('does not take an apprentice who is accepted at another level', () => {
    expect(
      credentialsIn('One of: CCA, CCS or CPC. Apprentice level (CPC-A) is accepted at the GS-4 only.'),
    ).toEqual([['credential:cca', 'credential:ccs', 'credential:cpc']])
  })

  it.each([
    ['CPC with 3 years experience, COC required', [['credential:cpc'], ['credential:coc']]],
    [
      'CPC with at least 2 years of coding experience, RHIT required',
      [['credential:cpc'], ['credential:rhit']],
    ],
    [
      'Must hold CPC with 2 years experience, CPMA within one year',
      [['credential:cpc'], ['credential:cpma']],
    ],
  ])('asks for both where no “or” stands: %s', (line, ids) => {
    expect(credentialsIn(line)).toEqual(ids)
  })

  it.each([
    'CERTIFICATION (required at hire, one of the below)\nCOC-Certified Outpatient Coder\nCPC-Certified Professional Coder',
    'CERTIFICATION, one of the below:\nCOC\nCPC',
    'CERTIFICATION (one of the following)\n- COC\n- CPC',
  ])('takes the rows below “one of” for one choice: %j', (rows) => {
    const posting = read(`Coder\n\nThe hospital seeks an outpatient coder.\n\n${rows}`)
    expect(posting.requirements.map(({ anyOf }) => anyOf)).toContainEqual([
      'credential:coc',
      'credential:cpc',
    ])
  })
})
