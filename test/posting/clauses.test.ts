import { describe, expect, it } from 'vitest'
import { asked, levels, read } from './read'

describe('levelsIn', () => {
  it.each([
    ['CPC required; CEMC a plus', { 'credential:cpc': 'required', 'credential:cemc': 'preferred' }],
    [
      'CPC required and COSC strongly preferred',
      { 'credential:cpc': 'required', 'credential:cosc': 'preferred' },
    ],
    ['Preferred: CIC', { 'credential:cic': 'preferred' }],
    ['Must have Epic, Meditech preferred', { 'software:epic': 'required', 'software:meditech': 'preferred' }],
    ['Ideally you have used TruCode', { 'software:trucode-encoder': 'preferred' }],
    ['Willing to obtain CRC', { 'credential:crc': 'preferred' }],
    ['CPC needed. CIRCC welcomed.', { 'credential:cpc': 'required', 'credential:circc': 'preferred' }],
    ['CPC or CCS, CRC a plus', { 'credential:ccs': 'required', 'credential:crc': 'preferred' }],
    ['RN background welcome but not required', { 'credential:rn': 'preferred' }],
    ['CCS must be obtained within 12 months of hire', { 'credential:ccs': 'required' }],
    ['CCS or COC (CIRCC a plus)', { 'credential:ccs': 'required', 'credential:circc': 'preferred' }],
    ['It would help if you have used Epic', { 'software:epic': 'preferred' }],
    ['RN or LPN background helps but is not a must', { 'credential:rn': 'preferred' }],
    ['CPC, or willing to sit for the CPB within one year', { 'credential:cpb': 'required' }],
  ])('scopes the level in "%s"', (line, expected) => {
    expect(levels(asked(line))).toMatchObject(expected)
  })

  it('lets a wish reach over what only explains a name', () => {
    const { unknownTerms } = asked('Working knowledge of VitalTrack, our worklist tool, a plus')
    expect(unknownTerms.map(({ text, level }) => [text, level])).toEqual([['VitalTrack', 'preferred']])
  })

  it('takes duties as mentioned, whatever they name', () => {
    const posting = read(
      'Medical Coder\n\nResponsibilities\n- Assign CPT and HCPCS codes\n\nRequirements\n- CPC',
    )
    expect(levels(posting)).toMatchObject({ 'codeset:cpt': 'mentioned', 'credential:cpc': 'required' })
  })
})

describe('isOnlyContext', () => {
  it('takes what the employer offers for no specialty of the work', () => {
    const employer = 'Alder Community Health operates clinics in cardiology, oncology and women’s health.'
    const ids = Object.keys(
      levels(read(`Medical Coder\n${employer}\nRequirements: CPC and two years of experience`)),
    )
    expect(ids.filter((id) => id.startsWith('specialty:'))).toEqual([])
  })

  it('takes the specialties of the work from a sentence about the job', () => {
    const ids = levels(
      read(
        'Medical Coder\nThe coder codes cardiology visits.\nRequirements: CPC and two years of experience',
      ),
    )
    expect(ids).toHaveProperty('specialty:cardiology')
  })
})

describe('readSections', () => {
  it('never cuts a heading in capitals in two', () => {
    const posting = read(
      'Medical Coder\n\nWHAT YOU WILL DO\n- Assign CPT codes\n\nWHAT YOU BRING\n- CPC and two years of experience',
    )
    const headings = posting.lines.filter(({ role }) => role === 'heading')
    expect(headings.map(({ span }) => posting.text.slice(span.start, span.end))).toEqual([
      'WHAT YOU WILL DO',
      'WHAT YOU BRING',
    ])
  })
})

describe('isEmployersName', () => {
  it.each([
    'Coder\nAlder Community Hospital\nAkron, OH\nAlder Community Hospital pays well. Requirements: CPC and experience of coding',
    'Coder\nCompany: Birch Family Clinic\nJoin Birch Family Clinic. Requirements: CPC and experience of coding',
    'Coder\nRequirements: CPC and experience of coding. Join the Medical Group at www.hospital.org today',
  ])('takes no setting from "%s"', (text) => {
    expect(Object.keys(levels(read(text))).filter((id) => id.startsWith('setting:'))).toEqual([])
  })

  it.each([
    ['Codes for the divisions of Cardiology, Pulmonology and Hematology/Oncology.', 'specialty:pulmonology'],
    ['Codes for Cardiology, Pulmonology and Hematology/Oncology.', 'specialty:oncology-hematology'],
    ['Codes claims for Indiana Medicaid.', 'setting:government-program'],
  ])('takes no list and no state for a name: %s', (summary, id) => {
    expect(
      levels(read(`Profee Coder\n\n${summary}\n\nRequirements\n- CPC, two years of experience`)),
    ).toHaveProperty([id])
  })
})

describe('groupAlternatives', () => {
  it.each([
    ['CPC, CCS, RHIT or RHIA', ['cpc|ccs|rhit|rhia']],
    ['CPC, CCS, RHIT required', ['cpc|ccs|rhit']],
    ['CPC/CCS required', ['cpc|ccs']],
    ['RHIT and CCS or CIC', ['rhit', 'ccs|cic']],
    ['CPC and CPMA required', ['cpc', 'cpma']],
    ['Certified Professional Coder (CPC) and/or Certified Coding Specialist (CCS)', ['cpc|ccs']],
    ['One of the following: RHIA, RHIT, and CCS', ['rhia|rhit|ccs']],
    ['CPC or COC required. CCS-P will be considered.', ['cpc|coc|ccs-p']],
    ['CRC required, plus CPC or CCS-P', ['crc', 'cpc|ccs-p']],
  ])('reads "%s"', (line, expected) => {
    const groups = asked(line).requirements.map(({ anyOf }) => anyOf)
    const credentials = groups.filter((ids) => ids.some((id) => id.startsWith('credential:')))
    expect(credentials.map((ids) => ids.join('|').replaceAll('credential:', ''))).toEqual(expected)
  })
})

describe('groupAlternatives, where a phrase has two senses', () => {
  it('keeps the other reading beside the sensible one', () => {
    const posting = asked('RHIT and CCS or CIC')
    const other = posting.requirements.flatMap(({ otherReading }) => otherReading ?? [])
    expect(other.map(({ anyOf }) => anyOf)).toEqual([
      [['credential:rhit', 'credential:ccs'], ['credential:cic']],
      [['credential:rhit', 'credential:ccs'], ['credential:cic']],
    ])
    expect(other.map(({ span }) => posting.text.slice(span.start, span.end))[0]).toBe('RHIT and CCS or CIC')
  })

  it.each(['CPC or CCS', 'CPC and CPMA', 'CPC and/or CCS'])('has one reading of "%s"', (line) => {
    expect(asked(line).requirements.map(({ otherReading }) => otherReading ?? null)).toEqual(
      asked(line).requirements.map(() => null),
    )
  })
})

describe('assembleRequirements', () => {
  it('keeps every place of a concept with the level that holds there', () => {
    const posting = read(
      'Medical Coder\n\nResponsibilities\n- Assign CPT codes\n\nRequirements\n- Two years of CPT coding',
    )
    const cpt = posting.requirements.find(({ anyOf }) => anyOf.includes('codeset:cpt'))
    expect(cpt?.places.map(({ level }) => level)).toEqual(['mentioned', 'required'])
    expect(cpt?.spans).toHaveLength(1)
  })
})

describe('refusalOf', () => {
  it.each([
    ['CPC required. CPC-A not accepted.', ['credential:cpc-a']],
    ['CPC required. We do not accept CPC-A.', ['credential:cpc-a']],
    ['CPC required, no apprentices', ['credential:cpc-a']],
    ['CPC or CPC-A required', []],
    ['CPC required. Apprentices are welcome.', []],
  ])('reads "%s"', (line, expected) => {
    expect(asked(line).excluded.map(({ conceptId }) => conceptId)).toEqual(expected)
  })

  it.each([
    'No ICD-10-PCS is done here',
    'We do not use ICD-10-PCS in this team',
    'This is not an ICD-10-PCS position',
  ])('sets aside what the job does without: %s', (line) => {
    expect(levels(asked(line))).not.toHaveProperty('codeset:icd-10-pcs')
  })

  it.each([
    'The clerk does not schedule visits, code inpatient stays or post payments.',
    'Coding of inpatient stays is done by another department.',
    'Not right for: inpatient coders.',
  ])('leaves to others what others do: %s', (line) => {
    expect(levels(asked(line))).not.toHaveProperty('setting:inpatient')
  })

  it('reads that work from home is not offered', () => {
    expect(
      levels(read('Medical Coder\nRemote job: No\nRequirements: CPC and two years of experience')),
    ).not.toHaveProperty('setting:remote')
  })

  it('sends holders of something else away without asking for it', () => {
    const ids = Object.keys(levels(asked('Full CCS? Ask us about our other openings instead.')))
    expect(ids).not.toContain('credential:ccs')
  })

  it('sets aside what is not needed', () => {
    expect(levels(asked('CPC required. No inpatient experience needed.'))).not.toHaveProperty(
      'setting:inpatient',
    )
  })
})

describe('experienceIn', () => {
  it.each([
    ['3 years of inpatient coding', [3]],
    ['18 months of coding experience', [1.5]],
    ['Minimum of three (5) years of coding', [5]],
    ['Two (2) years of coding', [2]],
    ['2+ years of coding', [2]],
    ['3–5 years of coding', [3]],
    ['One to three years of coding', [1]],
    ['1 (one) year of billing', [1]],
    ['Six months of experience in a hospital', [0.5]],
    ['Must be at least 18 years of age', []],
    ['CPC within 6 months of hire', []],
    ['A contract of 6 months', []],
    ['Three years of coding, at least one (1) of those years in a large hospital', [3, 1]],
    ['Eight additional years of related work may stand in for the degree', [8]],
    ['CCDS inside 18 months', []],
    ['7 years of coding, of which 3 in auditing', [7, 3]],
    ['Five years of nursing, two of them in case management', [5, 2]],
    ['A 12-month apprenticeship', []],
  ])('reads "%s"', (line, expected) => {
    expect(asked(line).experience.map(({ years }) => years)).toEqual(expected)
  })

  it('carries both numbers of a contradiction, and the upper end of a range', () => {
    expect(asked('Minimum of three (5) years of coding').experience).toMatchObject([
      { years: 5, alsoSays: 3 },
    ])
    expect(asked('3–5 years of coding').experience).toMatchObject([{ years: 3, upTo: 5, alsoSays: null }])
    expect(asked('Two (2) years of coding').experience).toMatchObject([{ upTo: null, alsoSays: null }])
  })
})

describe('lowestSchooling', () => {
  it.each([
    ['High school diploma or GED required; associate degree preferred', 'high-school required'],
    ["Associate's or bachelor's degree in HIM", 'associate required'],
    ["Bachelor's degree preferred", 'bachelor preferred'],
    ['Completion of an AHIMA-approved coding program', 'certificate required'],
    ["Master's degree in health administration", 'master required'],
    ['CPC', null],
    ['BSN preferred', 'bachelor preferred'],
    ["College degree (associate's) or 60 credit hours", 'associate required'],
    ['HS/GED', 'high-school required'],
    ['A degree in health information', 'associate required'],
    ["A bachelor's; a degree in nursing helps", 'bachelor required'],
  ])('reads "%s"', (line, expected) => {
    const { education } = asked(line)
    expect(education && `${education.min} ${education.level}`).toBe(expected)
  })

  it('says when something equivalent will do', () => {
    expect(asked('Associate degree or equivalent experience').education?.orEquivalent).toBe(true)
  })
})

describe('levelsIn, around a cue', () => {
  it.each([
    ['Certification is preferred (RHDS, CMT, or CHDS)', 'credential:cmt', 'preferred'],
    ['CPC required (CRC preferred)', 'credential:cpc', 'required'],
    ["CIC pref'd", 'credential:cic', 'preferred'],
    ['CPC required. CCS strongly encouraged', 'credential:ccs', 'preferred'],
    ['1+ yr ED', 'setting:emergency-department', 'required'],
    ['Epic is required and Cerner is nice', 'software:oracle-health-cerner', 'preferred'],
    ['CPC a must; CEMC nice', 'credential:cemc', 'preferred'],
    ['Big advantage if you have coded for wound care', 'specialty:wound-care', 'preferred'],
    ["Not required but we'd like: CDIP", 'credential:cdip', 'preferred'],
    ['Excel · audit software (MDaudit) preferred', 'software:microsoft-excel', 'required'],
    ['Excel · audit software (MDaudit) preferred', 'software:mdaudit', 'preferred'],
  ])('reads in "%s" %s as %s', (line, id, level) => {
    expect(levels(asked(line))[id]).toBe(level)
  })
})

describe('placesIn', () => {
  it('lists the states one may live in, and not those that are shut out', () => {
    const states = (line: string) =>
      asked(line).places.flatMap(({ kind, states }) => (kind === 'states' ? states : []))
    expect(states('Must reside in TX, Florida or Georgia')).toEqual(['TX', 'FL', 'GA'])
    expect(states('Home in Ohio, Kentucky, Indiana or Michigan')).toEqual(['OH', 'KY', 'IN', 'MI'])
    expect(states('Approved states: AZ, NM')).toEqual(['AZ', 'NM'])
    expect(states('MUST LIVE IN OH OR IN')).toEqual(['OH', 'IN'])
    expect(states('Residents of CA and NY are not eligible')).toEqual([])
  })
})

describe('domainOf', () => {
  it.each([
    ['Inpatient Coder\nRequirements: CCS and ICD-10-PCS, two years of experience', 'coding'],
    ['Medical Biller\nRequirements: experience with CMS-1500 claims, denials and EOBs', 'coding'],
    ['Software Engineer\nRequirements: clean coding in Python and Rust, five years of experience', 'other'],
    ['Registered Nurse, ICU\nRequirements: RN license and two years of patient care experience', 'other'],
    ['Phlebotomist\nRequirements: CPT certification, venipuncture experience, patients first', 'other'],
  ])('tells "%s"', (text, expected) => {
    expect(read(text).domain).toBe(expected)
  })
})

describe('findTitle', () => {
  it.each([
    [
      'Job ID: 12\nJob Title: Coding Auditor\nRequirements: CPMA and two years of experience',
      'Coding Auditor',
    ],
    ['Pro-Fee Coder II (Remote)\nRequirements: CPC and two years of experience', 'Pro-Fee Coder II'],
    [
      'Alder Community Health Plan\nCareers | Search jobs | My profile\n\nHCC Coding Specialist II - Remote\nJob ID: 12\nRequirements: CRC and two years of experience',
      'HCC Coding Specialist II',
    ],
    [
      'Fennick Orthopedic Specialists\nSurgery Coder — Full time\nRequirements: CPC and two years of experience',
      'Surgery Coder',
    ],
  ])('finds the title of "%s"', (text, expected) => {
    expect(read(text).title?.text).toBe(expected)
  })
})
