import { describe, expect, it } from 'vitest'
import { understand } from '@/lib/import/understand'
import { sourceLines } from '@/test/import/source-lines'

describe('a section of credentials', () => {
  it('may have the dates in a column before the names', () => {
    expect(
      read(
        'Dana Whitfield\nCERTIFICATIONS\n11/2020\tLean Green Belt, Harbor Quality League\n04/2019\tForklift Instructor, Dockside Guild',
      ),
    ).toEqual([
      ['Lean Green Belt', 'Harbor Quality League', '2020-11'],
      ['Forklift Instructor', 'Dockside Guild', '2019-04'],
    ])
  })

  it('may have names in bold over issuer and date, also where the next name looks like an issuer', () => {
    const lines = sourceLines(
      'Dana Whitfield\nCERTIFICATIONS\nLean Green Belt\nHarbor Quality League | 2020\nOSHA 30-Hour General Industry\nOSHA | 2019',
    ).map((line, index) => ({ ...line, bold: index % 2 === 0 }))
    expect(credentialsOf(lines)).toEqual([
      ['Lean Green Belt', 'Harbor Quality League', '2020'],
      ['OSHA 30-Hour General Industry', 'OSHA', '2019'],
    ])
  })

  it('may have “in” between the issuer and the date, and the heading “Certified”', () => {
    expect(
      read(
        'Dana Whitfield\nCertified\nCertified Coding Specialist (CCS)\nIssued by AHIMA in May 2013; valid until May 2027',
      ),
    ).toEqual([['Certified Coding Specialist', 'AHIMA', '2013-05']])
  })

  it('keeps the letters of another trade without the name that coders give them', () => {
    const { credentials } = understand(
      sourceLines('Dana Whitfield\nCERTIFICATIONS\nCIC, CBIC, 2019\nCRC, AAPC, 2021'),
      TODAY,
    ).resume
    expect(credentials.map(({ acronym, name, conceptId }) => [acronym, name, conceptId])).toEqual([
      ['CIC', '', null],
      ['CRC', 'Certified Risk Adjustment Coder', 'credential:crc'],
    ])
  })

  it('may have a label before the issuer', () => {
    expect(
      read('Dana Whitfield\nCERTIFICATIONS\nCertified Coding Specialist (CCS)\nIssuer: AHIMA\nDate: 05/2013'),
    ).toEqual([['Certified Coding Specialist', 'AHIMA', '2013-05']])
  })

  it('may be unknown over an issuer over the word “Issued” with dates', () => {
    expect(
      read(
        'Dana Whitfield\nLicenses & certifications\nHIPAA Privacy and Security\nQuay Training\nIssued Jan 2025\nBasic Life Support (BLS)\nHarbor Heart Guild\nIssued Jun 2025 · Expires Jun 2027',
      ),
    ).toEqual([
      ['HIPAA Privacy and Security', 'Quay Training', '2025-01'],
      ['Basic Life Support', 'Harbor Heart Guild', '2025-06'],
    ])
  })

  it.each(['Basic Life Support – BLS', 'BLS – Basic Life Support', 'BLS: Basic Life Support'])(
    'may have its letters beside its name: %s',
    (name) => {
      const { credentials } = understand(
        sourceLines(`Dana Whitfield\nCERTIFICATIONS\n${name}, Harbor Heart Guild, 06/2025`),
        TODAY,
      ).resume
      expect(credentials.map(({ acronym, name: said, issuer }) => [acronym, said, issuer])).toEqual([
        ['BLS', 'Basic Life Support', 'Harbor Heart Guild'],
      ])
    },
  )

  it('has an issuer of letters beside it where they are not its own', () => {
    expect(read('Dana Whitfield\nCERTIFICATIONS\nLean Green Belt – HQL, 06/2025')).toEqual([
      ['Lean Green Belt', 'HQL', '2025-06'],
    ])
  })

  it('names itself in the cell in which the known ones of a table do', () => {
    expect(
      read(
        'Dana Whitfield\nCERTIFICATIONS\n11/2021\tAAPC\tCertified Professional Coder (CPC)\n01/2025\tQuay Training\tHIPAA Privacy and Security',
      ),
    ).toEqual([
      ['Certified Professional Coder', 'AAPC', '2021-11'],
      ['HIPAA Privacy and Security', 'Quay Training', '2025-01'],
    ])
  })

  it.each([
    ['AHIMA R-204418', 'AHIMA', 'R-204418'],
    ['State of Larch 041-550219', 'State of Larch', '041-550219'],
    ['Class of 2016-2018', 'Class of', ''],
  ])('may have a number with hyphens straight behind its issuer: %s', (said, issuer, number) => {
    const { credentials } = understand(
      sourceLines(`Dana Whitfield\nCERTIFICATIONS\nRegistered Nurse (RN)\t${said}\tJul. 2016`),
      TODAY,
    ).resume
    expect(credentials[0]).toMatchObject({ acronym: 'RN', number })
    if (number !== '') expect(credentials[0]?.issuer).toBe(issuer)
  })

  it('may stand among jobs, and is none where it says who issued it and nothing is told below', () => {
    const { experience, credentials } = understand(
      sourceLines(
        'Dana Whitfield\nEXPERIENCE\nCoder, Oak Hospital, 2019 – 2022\n• Coded stays.\nCertified Coding Specialist (CCS), AHIMA, 2020\nCertified Professional Coder, Elm Clinic, 2015 – 2019\n• Coded visits.',
      ),
      TODAY,
    ).resume
    expect(experience.map(({ employer }) => employer)).toEqual(['Oak Hospital', 'Elm Clinic'])
    expect(credentials.map(({ acronym, earned }) => [acronym, earned])).toEqual([['CCS', '2020']])
  })

  it('may have issuer and date in brackets', () => {
    expect(read('Dana Whitfield\nCERTIFICATIONS\nLean Green Belt (Harbor Quality League, Nov 2020)')).toEqual(
      [['Lean Green Belt', 'Harbor Quality League', '2020-11']],
    )
  })

  it.each(['COC AAPC Expires 12/15/2026', 'COC, AAPC exp 12/15/2026', 'COC AAPC valid through 12/15/2026'])(
    'may have no mark between the issuer and what its date says: %s',
    (line) => {
      const { credentials } = understand(sourceLines(`Dana Whitfield\nCERTIFICATIONS\n${line}`), TODAY).resume
      expect(credentials.map(({ issuer, expires }) => [issuer, expires])).toEqual([['AAPC', '2026-12-15']])
    },
  )

  it('may have a bare number behind the issuer', () => {
    const { credentials } = understand(
      sourceLines('CERTIFICATIONS\nCPC\nAAPC 01477120\n03/2017–03/2027'),
      TODAY,
    ).resume
    expect(credentials.map(({ issuer, number }) => [issuer, number])).toEqual([['AAPC', '01477120']])
  })

  it.each(['AAPC CRC®     #01553209     exp. 02/28/2027', 'AAPC CRC #01553209 exp. 02/28/2027'])(
    'may have the issuer before the letters: %s',
    (line) => {
      const { credentials } = understand(sourceLines(`Dana Whitfield\nCERTIFICATIONS\n${line}`), TODAY).resume
      expect(
        credentials.map(({ acronym, issuer, number, expires }) => [acronym, issuer, number, expires]),
      ).toEqual([['CRC', 'AAPC', '01553209', '2027-02-28']])
    },
  )

  it('has no credential in brackets alone: they tell of the one above', () => {
    const { credentials } = understand(
      sourceLines('Dana Whitfield\nCERTIFICATIONS\nCPC – 2019 – AAPC\n(A removed 2021)'),
      TODAY,
    ).resume
    expect(credentials.map(({ acronym, earned }) => [acronym, earned])).toEqual([['CPC', '2019']])
  })

  it('may have strokes between name, issuer and date', () => {
    expect(
      read('Dana Whitfield\nCERTIFICATIONS\nCertified Coding Specialist (CCS) / AHIMA / February 2013'),
    ).toEqual([['Certified Coding Specialist', 'AHIMA', '2013-02']])
  })

  it('may have several in a row, each with words of its own', () => {
    expect(read('Dana Whitfield\nCERTIFICATIONS\nAAPC CRC course 2019; AHIMA HCC boot camp 2020')).toEqual([
      ['AAPC CRC course', '', '2019'],
      ['AHIMA HCC boot camp', '', '2020'],
    ])
  })

  it('ends where a label names something else, which is a list of skills', () => {
    const text = 'Dana Whitfield\nCertifications: CPC (AAPC 2019); CPMA 2023\nSoftware: Epic, 3M'
    const { resume, leftovers } = understand(sourceLines(text), TODAY)
    expect(resume.credentials.map(({ acronym, earned }) => [acronym, earned])).toEqual([
      ['CPC', '2019'],
      ['CPMA', '2023'],
    ])
    expect(leftovers).toEqual([])
    expect(resume.skills.systems).toEqual(['Epic', '3M'])
  })

  it('may be numbered', () => {
    expect(
      read('Dana Whitfield\nCERTIFICATIONS\n1. Certified Coding Specialist (CCS), AHIMA (2013)'),
    ).toEqual([['Certified Coding Specialist', 'AHIMA', '2013']])
  })

  it('may be called training', () => {
    const { credentials, education } = understand(
      sourceLines(
        'JOB RELATED TRAINING\nCertified Coding Specialist (CCS), AHIMA, March 2015\nDiploma, Office Skills, Larch College, 2010',
      ),
      TODAY,
    ).resume
    expect(credentials.map(({ acronym, issuer }) => [acronym, issuer])).toEqual([['CCS', 'AHIMA']])
    expect(education.map(({ school }) => school)).toEqual(['Larch College'])
  })

  it('may be one with education', () => {
    const { credentials, education } = understand(
      sourceLines(
        'EDUCATION AND CREDENTIALS\nBachelor of Science in Biology | Larch University | 2011\nCertified Coding Specialist (CCS) | AHIMA | 2014',
      ),
      TODAY,
    ).resume
    expect(credentials.map(({ acronym, earned }) => [acronym, earned])).toEqual([['CCS', '2014']])
    expect(education.map(({ school, end }) => [school, end])).toEqual([['Larch University', '2011']])
  })

  it('may have two layers, whose looks tell the names that the lexicon has not from issuers', () => {
    expect(
      read(
        'Dana Whitfield\nCERTIFICATIONS\nCertified Coding Specialist (CCS)\t2013\nAHIMA\nHarbor Pilot Rating\t2015\nLarch Maritime Board',
      ),
    ).toEqual([
      ['Certified Coding Specialist', 'AHIMA', '2013'],
      ['Harbor Pilot Rating', 'Larch Maritime Board', '2015'],
    ])
  })

  it('may stand side by side', () => {
    expect(
      read(
        'Dana Whitfield\nCERTIFICATIONS\nLean Green Belt (11/2020)\tForklift Instructor (04/2019)\nHarbor Quality League\tDockside Guild',
      ),
    ).toEqual([
      ['Lean Green Belt', 'Harbor Quality League', '2020-11'],
      ['Forklift Instructor', 'Dockside Guild', '2019-04'],
    ])
  })

  it('may be a table of name, issuer and date, which is no row of three credentials', () => {
    expect(
      read(
        'Dana Whitfield\nCERTIFICATIONS\nCertified Coding Specialist (CCS)\tAHIMA, 2013\nDock Safety\tDockside Guild, 2019',
      ),
    ).toEqual([
      ['Certified Coding Specialist', 'AHIMA', '2013'],
      ['Dock Safety', 'Dockside Guild', '2019'],
    ])
  })

  it('may have a level in a name', () => {
    expect(
      read('Dana Whitfield\nLICENSES\nEducator License, Level II, Larch Board of Education, Jul 2016'),
    ).toEqual([['Educator License, Level II', 'Larch Board of Education', '2016-07']])
  })

  it('may be called courses, which without dates are the subjects of a programme', () => {
    expect(
      read(
        'Dana Whitfield\nEXPERIENCE\nCoder, Larch Clinic, 2020 – 2021\nCOURSES\nLean Green Belt, Harbor Institute\nNovember 2020',
      ),
    ).toEqual([['Lean Green Belt', 'Harbor Institute', '2020-11']])
    expect(
      read(
        'Dana Whitfield\nEXPERIENCE\nCoder, Larch Clinic, 2020 – 2021\nCOURSES\nAnatomy\nMedical terminology',
      ),
    ).toEqual([])
  })

  it('parts letters that nobody knows from the day on which they expire, and from the credential above', () => {
    const lines = sourceLines(
      'Dana Whitfield\nCERTIFICATIONS\nApproved Instructor (CPC-I)\nBLS exp 2027\nNational Rigger Rating expires 2028',
    )
    const { credentials } = understand(lines, TODAY).resume
    expect(
      credentials.map(({ acronym, name, issuer, expires }) => [acronym || name, issuer, expires]),
    ).toEqual([
      ['CPC-I', '', ''],
      ['BLS', '', '2027'],
      ['National Rigger Rating', '', '2028'],
    ])
  })

  it('has what its letters stand for below them, and that is no issuer', () => {
    const lines = sourceLines(
      'Dana Whitfield\nCERTIFICATIONS\nHPR\nHarbor Certified Board | 2020\nCRT\nCertified Rigging Technician\nLarch Maritime Board | 2022',
    ).map((line) => ({ ...line, bold: /^[A-Z]{3}$/.test(line.text) }))
    const { credentials } = understand(lines, TODAY).resume
    expect(credentials.map(({ acronym, name, issuer }) => [acronym, name, issuer])).toEqual([
      ['HPR', '', 'Harbor Certified Board'],
      ['CRT', 'Certified Rigging Technician', 'Larch Maritime Board'],
    ])
  })

  it('goes on below the word “expires”', () => {
    const lines = sourceLines(
      'Dana Whitfield\nCERTIFICATIONS\nCCS, AHIMA, expires\nDecember 2027\nRHIA, AHIMA',
    )
    const { credentials } = understand(lines, TODAY).resume
    expect(credentials.map(({ acronym, earned, expires }) => [acronym, earned, expires])).toEqual([
      ['CCS', '', '2027-12'],
      ['RHIA', '', ''],
    ])
  })

  it('has no issuer in the words of a title', () => {
    expect(read('Dana Whitfield\nCERTIFICATIONS\nCPC-I Approved Instructor, AAPC, 2020')).toEqual([
      ['Certified Professional Coder - Instructor', 'AAPC', '2020'],
    ])
  })

  it('shared with schools has those that nobody knows below one that is known', () => {
    const lines = sourceLines(
      'Dana Whitfield\nEDUCATION & CREDENTIALS\nAssociate of Science in Coding, Larch College, 2015\nCertified Coding Associate (CCA), AHIMA, 2016\nHarbor First Aid, Larch Maritime Board, 2025',
    )
    const { credentials, education } = understand(lines, TODAY).resume
    expect(credentials.map(({ acronym, name }) => acronym || name)).toEqual(['CCA', 'Harbor First Aid'])
    expect(education).toHaveLength(1)
    const dashed = sourceLines(
      'Dana Whitfield\nEDUCATION & CREDENTIALS\nAssociate of Science in Coding – Larch College – 2015\nCertified Coding Associate (CCA) – AHIMA – 2016\nHarbor First Aid – Larch Maritime Board – 2025',
    )
    expect(understand(dashed, TODAY).resume.credentials).toHaveLength(2)
  })

  it('says again letters behind the name that the lexicon has not', () => {
    const lines = sourceLines(
      'Dana Whitfield, HPR\n555-555-0142\nCERTIFICATIONS\nHarbor Pilot Rating (HPR), Larch Maritime Board, 2015',
    )
    const { resume, leftovers } = understand(lines, TODAY)
    expect(resume.credentials.map(({ acronym }) => acronym)).toEqual(['HPR'])
    expect(leftovers).toEqual([])
  })
})

const TODAY = '2026-11-26'

function read(text: string) {
  return credentialsOf(sourceLines(text))
}

function credentialsOf(lines: ReturnType<typeof sourceLines>) {
  const { credentials } = understand(lines, TODAY).resume
  return credentials.map(({ name, acronym, issuer, earned }) => [name || acronym, issuer, earned])
}

it('takes the number of a member above the credentials for no credential, and leaves it over', () => {
  const { resume, leftovers } = understand(
    sourceLines('Ann Bell\nCREDENTIALS\nAAPC #01447782\nCPC since 03/2016\nCRC since 09/2018'),
    TODAY,
  )
  expect(resume.credentials.map(({ acronym, earned }) => [acronym, earned])).toEqual([
    ['CPC', '2016-03'],
    ['CRC', '2018-09'],
  ])
  expect(leftovers).toEqual([2])
})
