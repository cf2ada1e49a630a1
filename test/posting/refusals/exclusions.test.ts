import { describe, expect, it } from 'vitest'
import { asked, levels, read } from '@/test/posting/read'

const excludedBy = (line: string) => asked(line).excluded.map(({ conceptId }) => conceptId)

describe('refusalOf', () => {
  it.each([
    ['CPC required. CPC-A not accepted.', ['credential:cpc-a']],
    ['No apprentice credentials (CPC-A, COC-A)', ['credential:cpc-a', 'credential:coc-a']],
    ['HCS-D required. Sorry, a CPC by itself won’t do.', ['credential:cpc']],
    ["Don't apply if you only have a CPC-A.", ['credential:cpc-a']],
    ['Do not apply if you have only a CPC-A.', ['credential:cpc-a']],
    ['Neither CCA nor CPC-A will be accepted', ['credential:cca', 'credential:cpc-a']],
    ['CPC-A/ CRC-A: not this project, sorry.', ['credential:cpc-a', 'credential:crc-a']],
    ['CCS required. No billing certificates (CPB, CBCS).', ['credential:cpb', 'credential:cbcs']],
    ['CPC required; CPB and CBCS do not count.', ['credential:cpb', 'credential:cbcs']],
  ])('shuts out by: %s', (line, ids) => {
    expect(excludedBy(line)).toEqual(ids)
    for (const id of ids) expect(Object.keys(levels(asked(line)))).not.toContain(id)
  })

  it.each([
    'Requirements include but are not limited to: CRC or CPC',
    'CRC, not restricted to CPC',
    'Must hold no less than a CPC, or a CRC',
    'No matter which credential: CRC, CPC',
    'Must haves (non-negotiable): CRC or CPC',
    'No exceptions: CRC or CPC',
    'Not optional: CRC and CPC',
  ])('shuts nobody out by: %s', (line) => {
    expect(excludedBy(line)).toEqual([])
    expect(Object.keys(levels(asked(line)))).toEqual(
      expect.arrayContaining(['credential:cpc', 'credential:crc']),
    )
  })

  it('takes “sorry” behind a name for a refusal, and “but not necessary” for none', () => {
    expect(asked("CPC-A holders: we're sorry, but not this time").excluded).toMatchObject([
      { conceptId: 'credential:cpc-a' },
    ])
    expect(levels(asked('Epic would be helpful but is not necessary'))).toMatchObject({
      'software:epic': 'preferred',
    })
    expect(levels(asked('Remote work is not available'))).not.toHaveProperty('setting:remote')
  })

  it.each([
    ['Training provided on Epic; Excel required', 'software:epic'],
    ["What we don't care about: a degree, whether you have used Epic", 'software:epic'],
    ['CPC-A/COC-A: please see our apprentice program instead', 'credential:cpc-a'],
    ['CPC-A/COC-A: please see our apprentice program instead', 'credential:coc-a'],
    ['Holders of only a COC are encouraged to look at our other openings', 'credential:coc'],
    ['Coders who hold only CCA should look at our trainee postings', 'credential:cca'],
    ['RCC no help here', 'credential:rcc'],
    ['SQL? Cool, not required.', 'software:sql'],
    ['A nursing license is neither needed nor sufficient', 'credential:rn'],
  ])('sets aside what is learned here or looked for elsewhere: %s', (line, id) => {
    expect(Object.keys(levels(asked(line)))).not.toContain(id)
  })

  it.each([
    "Please don't apply if you don't have a CPC",
    'Do not apply unless you have a CPC',
    'Do not apply without a CPC',
  ])('asks for what one shall not apply without: %s', (line) =>
    expect(levels(asked(line))['credential:cpc']).toBe('required'),
  )

  it('takes an old name for no credential of its own', () => {
    const { requirements, excluded } = asked('RHIT (formerly ART) or RHIA (formerly RRA)')
    expect(requirements.map(({ anyOf }) => anyOf)).toContainEqual(['credential:rhit', 'credential:rhia'])
    expect(excluded).toEqual([])
  })

  it('asks for no software that one does without', () => {
    expect(levels(asked('Can code w/out an encoder; Epic'))).not.toHaveProperty('software:encoder')
  })

  it.each([
    'No specific certifications (CPC, CCS) are required',
    'No additional certifications (CPC, CCS) needed',
  ])('neither asks for nor shuts out what is not required: %s', (line) => {
    expect(excludedBy(line)).toEqual([])
    expect(levels(asked(line))).not.toHaveProperty('credential:cpc')
  })

  it('keeps what is coded with or without, and leaves out what one is trained for', () => {
    expect(levels(asked('Able to code with or without an encoder'))).toHaveProperty('software:encoder')
    expect(levels(asked('Candidates without Epic experience will be trained'))).not.toHaveProperty(
      'software:epic',
    )
  })

  it('asks for what nobody is considered without, and for nothing that neither level requires', () => {
    const posting = asked(
      'Candidates without any EHR background will not be considered\n• Neither level requires outpatient experience',
    )
    expect(levels(posting)).toHaveProperty('software:ehr-emr')
    expect(levels(posting)).not.toHaveProperty('setting:outpatient')
  })

  it('refuses nothing by “not a must but”', () => {
    const posting = asked('Certification is not a must but a CPC or CPCD moves you to the top of the pile')
    expect(levels(posting)).toMatchObject({ 'credential:cpc': 'preferred', 'credential:cpcd': 'preferred' })
    expect(posting.excluded).toEqual([])
  })

  it('takes “we don’t care which” for no refusal', () => {
    expect(
      levels(asked('A coder who’s certified (CPC, CCS-P; we don’t care which), with nephrology experience')),
    ).toMatchObject({ 'specialty:nephrology': 'required' })
  })

  it('keeps a group of which one is refused', () => {
    const posting = asked('Any AAPC or AHIMA credential, CPC-A excluded')
    expect(posting.excluded.map(({ conceptId }) => conceptId)).toEqual(['credential:cpc-a'])
    expect(levels(posting)['credential-group:any-coding-strict']).toBe('required')
  })

  it('lets a bracket refuse what it names itself', () => {
    const posting = asked('Active CRC or CPC (CPC-A will not be considered)')
    expect(posting.excluded.map(({ conceptId }) => conceptId)).toEqual(['credential:cpc-a'])
    expect(levels(posting)).toMatchObject({ 'credential:crc': 'required', 'credential:cpc': 'required' })
  })

  it('does not take what is only not required as refused', () => {
    expect(excludedBy('Certification not required but CPC helpful')).toEqual([])
    expect(levels(asked('Certification not required but CPC helpful'))['credential:cpc']).toBe('preferred')
  })

  it.each([
    'If you hold a CPC-A please check out my other openings instead.',
    'CPC required. If you only have a CPC-A, please do not apply.',
    'A CPC-A will not do.',
  ])('takes holders who are pointed elsewhere as refused: %s', (line) =>
    expect(excludedBy(line)).toEqual(['credential:cpc-a']),
  )

  it.each([
    ['3 years of ASC coding (not just hospital outpatient)', 'setting:hospital'],
    ['CPT coding for all visits except mental health', 'setting:behavioral-health'],
    ['CCS required; will train a sharp biller (CPB)', 'credential:cpb'],
    ['Bachelor’s degree; will consider an associate’s with CDIP', 'credential:cdip'],
  ])('sets aside what is a contrast, or asked of some only: %s', (line, id) =>
    expect(levels(asked(line))).not.toHaveProperty(id),
  )

  it('refuses behind “etc.”', () => {
    expect(excludedBy('CPC; holding only a biller credential (CPB etc.) can’t be considered')).toEqual([
      'credential:cpb',
    ])
  })

  it('asks for nothing of which holders are told to wait', () => {
    expect(levels(asked('CRC required. CRC-A? Wait for our fall class.'))).not.toHaveProperty(
      'credential:crc-a',
    )
  })

  it.each(['We can’t consider CCA or CPC-A holders.', 'We won’t accept CCA or CPC-A.'])(
    'refuses: %s',
    (line) => expect(excludedBy(line)).toEqual(['credential:cca', 'credential:cpc-a']),
  )

  it('asks for what is only not needed on day one', () => {
    const posting = asked('CCDS or CDIP: not needed on day one, but has to be earned within 24 months')
    expect(posting.requirements.at(-1)).toMatchObject({
      anyOf: ['credential:ccds', 'credential:cdip'],
      due: { months: 24 },
    })
  })

  it('asks for nothing of those who are no fit', () => {
    expect(levels(asked('CCS. Not a fit if your background is only profee'))).not.toHaveProperty(
      'setting:professional-fee',
    )
  })

  it('keeps what the people have whom a house trains', () => {
    expect(levels(asked('We will train a newly certified CPC'))).toHaveProperty('credential:cpc')
  })

  it('keeps what records lack and one looks for', () => {
    expect(
      levels(
        read('Medical Coder\n\nRequirements\n• CPC\n\nDuties\n• Deletes diagnoses with no MEAT support'),
      ),
    ).toHaveProperty('standard:meat')
  })

  it('asks for no arrangement that a job is not eligible for', () => {
    expect(
      levels(asked('This position is not eligible for per diem or contract arrangements')),
    ).not.toHaveProperty('setting:contract-traveller')
  })

  it.each([
    'CPC or CCS-P (CPC-A folks: we love you, just not yet)',
    'CPC or CCS-P. CPC-A’s please hold off, we have other roles for you',
    'CPC or CCS-P. CPC-A only - not accepted by the client',
  ])('shuts out whom it asks to wait: %s', (line) => {
    expect(asked(line).excluded.map(({ conceptId }) => conceptId)).toContain('credential:cpc-a')
  })

  it.each([
    ['If you’re here to chase RAF, keep scrolling', 'payment:raf'],
    ['Candidates from HCC background please excuse', 'payment:hcc'],
    ['If you’ve only done hospital coding we can’t train you', 'setting:hospital'],
    ['Surgery coding alone won’t get you there', 'task:operative-report-coding'],
    ['My wife handles prior authorizations', 'task:prior-authorization'],
    ['Do not apply with a billing certificate alone', 'credential-group:any-billing'],
  ])('asks for nothing in: %s', (line, id) => expect(levels(asked(line))).not.toHaveProperty(id))

  it.each([
    ['CRC, not yet required, will be needed in 2027', 'credential:crc'],
    ['CPC, please hold off applying until you have two years of ED', 'credential:cpc'],
    ['A CPC alone will not get you hired: you also need two years', 'credential:cpc'],
  ])('shuts out nobody by: %s', (line, id) =>
    expect(asked(line).excluded.map(({ conceptId }) => conceptId)).not.toContain(id),
  )

  it.each([
    ['Must have ED coding experience, otherwise keep scrolling', 'setting:emergency-department'],
    [
      'The front desk handles the phones, and you verify eligibility and code cardiology',
      'specialty:cardiology',
    ],
    ['If you’ve only coded inpatient charts, we will not hold it against you', 'setting:inpatient'],
  ])('keeps what stands beside such words: %s', (line, id) => expect(levels(asked(line))).toHaveProperty(id))

  it.each([
    'CPC or CCS. If all you have so far is a CPC-A, please wait for another ad',
    'CPC or CCS. We aren’t able to take CPC-A candidates this round',
    'CPC or CCS. CPC-A profiles pls excuse',
  ])('shuts out in other words: %s', (line) =>
    expect(asked(line).excluded.map(({ conceptId }) => conceptId)).toContain('credential:cpc-a'),
  )

  it('hears apprentices turned away behind the pay', () => {
    expect(
      read(
        'Medical Coder\n\nRequirements\n• CPC\n• ICD-10-CM\n\nRate: $31 per hour. Apprentice credentials are not considered.',
      ).shutOut.map(({ kind }) => kind),
    ).toEqual(['apprentices'])
  })

  it('refuses what is named behind “sorry no”, not what stands in front', () => {
    const posting = asked("CPC or CANPC - active, sorry no CPC-A's")
    expect(posting.excluded.map(({ conceptId }) => conceptId)).toEqual(['credential:cpc-a'])
    expect(posting.requirements.flatMap(({ anyOf }) => anyOf)).toContain('credential:canpc')
  })

  it('hears of whom “they” are not eligible', () => {
    const posting = read(
      "Coder II\n\nRequirements\n• CPC or COC\n• ICD-10-CM coding\nDesired\n• CPC-A's with an externship may be moved to the Coder I opening; they are not eligible for this one.",
    )
    expect(posting.excluded.map(({ conceptId }) => conceptId)).toEqual(['credential:cpc-a'])
  })

  it.each([
    'CPC required; new graduates may apply, but they are not eligible for remote work.',
    'CPC required – part-time coders are welcome, they are not eligible for PTO.',
    'Must hold CPC, CCS or RHIT; recent graduates are considered, but they will not be hired as remote.',
  ])('shuts out nothing that is asked for where “they” are people: %s', (line) => {
    expect(excludedBy(line)).toEqual([])
  })

  it.each([
    ['Experience other than Epic is fine', undefined],
    ['Epic or other systems are fine', 'required'],
  ])('asks for no system beside which others will do: %s', (line, level) => {
    const epic = asked(line).requirements.find(({ anyOf }) => anyOf.includes('software:epic'))
    expect(epic?.level).toBe(level)
  })

  it.each([
    ['Active CRC (no CRC-A, CPC-A)', ['credential:crc-a', 'credential:cpc-a']],
    [
      'No CPC-A, COC-A, or CRC-A applicants. CPC required',
      ['credential:cpc-a', 'credential:coc-a', 'credential:crc-a'],
    ],
    ['No CPC-A, CRC required', ['credential:cpc-a']],
    ['No fee, CPC-A or CPC', []],
  ])('refuses every apprentice of a list behind one “no”: %s', (line, ids) => {
    expect(asked(line).excluded.map(({ conceptId }) => conceptId)).toEqual(ids)
  })
})
