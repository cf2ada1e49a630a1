import { describe, expect, it } from 'vitest'
import { labelRows } from '@/lib/posting/sections/table-rows'
import { levels, read } from '@/test/posting/read'

describe('labelRows', () => {
  it.each([
    ['Education | High school\nCertification | CPC', 'Education: High school\nCertification: CPC'],
    ['Education    High school\nCertification    CPC', 'Education: High school\nCertification: CPC'],
    [
      'Education      GED          Associate degree\nCredential     CCA          CCS',
      'Education: GED; Associate degree\nCredential: CCA; CCS',
    ],
  ])('labels the rows of %j', (text, labelled) => expect(labelRows(text)).toBe(labelled))

  it.each(['Careers | Search jobs | My profile', 'CPC   or   CCS', 'Harbor Clinic | Akron, OH'])(
    'leaves %j alone',
    (text) => expect(labelRows(text)).toBe(text),
  )

  it('gives the cells of a table the level of their column', () => {
    const table =
      '| Requirement | Minimum | Preferred |\n|---|---|---|\n| Education | Associate degree | Bachelor |\n| Certification | CPC or CCS-P | CCC |'
    expect(labelRows(table).trim()).toBe(
      'Education: required: Associate degree; preferred: Bachelor\nCertification: required: CPC or CCS-P; preferred: CCC',
    )
    expect(
      levels(read(`Coding Supervisor\n\n${table}\n| Experience | 5 years | 3 years of cardiology |`)),
    ).toMatchObject({
      'credential:cpc': 'required',
      'credential:ccs-p': 'required',
      'credential:ccc': 'preferred',
      'specialty:cardiology': 'preferred',
    })
  })

  it('scopes a level to its row', () => {
    const posting = read(
      'Position | Coder\nCertification | Preferred: CPC\nSystems | Epic required\nKnowledge | ICD-10-CM, two years of experience',
    )
    expect(levels(posting)).toMatchObject({
      'credential:cpc': 'preferred',
      'software:epic': 'required',
      'codeset:icd-10-cm': 'required',
    })
  })

  it('takes the level of a row from the bracket behind its label', () => {
    const posting = read(
      [
        'Home Health Coder',
        '| Item | Details |',
        '|---|---|',
        '| Daily work | Assign and sequence ICD-10-CM codes |',
        '| Credential (must) | HCS-D or BCHH-C, active |',
        '| Credential (nice) | HCS-O or HCS-H |',
        '| Experience (must) | 2 yrs home health coding |',
        '| Knows | PDGM |',
        '| Encoder (not required) | 3M |',
      ].join('\n'),
    )
    expect(levels(posting)).toMatchObject({
      'credential:hcs-d': 'required',
      'credential:hcs-o': 'preferred',
      'setting:home-health': 'required',
      'payment:pdgm': 'required',
      'codeset:icd-10-cm': 'mentioned',
    })
  })

  it.each(['\t', ' | ', '    '])(
    'reads a level in the last cell for its own row, cells parted by %j',
    (gap) => {
      const rows = [
        ['CPC, CCS-P or CGSC', 'Required'],
        ['Two years coding surgery', 'Required'],
        ['RHIT or RHIA', 'Preferred'],
        ['Excel', 'Required'],
      ]
      const table = rows.map((row) => row.join(gap)).join('\n')
      expect(levels(read(`Surgical Coding Specialist\nRequirements${gap}Level\n${table}`))).toMatchObject({
        'credential:cgsc': 'required',
        'credential:rhit': 'preferred',
        'credential:rhia': 'preferred',
        'software:microsoft-excel': 'required',
      })
    },
  )

  it('reads letters in the last cell by the legend of the table', () => {
    const text =
      'Certified Coder – Surgery Centers\n\nRequirement | Level\nCPC, COC or CASCC, active | R\nICD-10-CM; CPT; modifiers | R\nHST Pathways | P\nCOSC | P\n\nR = required   P = preferred'
    expect(levels(read(text))).toMatchObject({
      'credential:cascc': 'required',
      'codeset:icd-10-cm': 'required',
      'codeset:modifiers': 'required',
      'software:hst-pathways': 'preferred',
      'credential:cosc': 'preferred',
    })
  })

  it('takes the last of three cells for the level of its row', () => {
    const posting = read(
      'Inpatient Coder III\n\nRequirement | Minimum | Type\nEducation | Associate degree | Required\nCertification | CCS or RHIT | Required\nCertification | CDIP | Preferred\nSystems | OnBase | Preferred\nKnowledge | ICD-10-CM | Required',
    )
    expect(levels(posting)).toMatchObject({
      'credential:ccs': 'required',
      'credential:cdip': 'preferred',
      'software:onbase': 'preferred',
      'codeset:icd-10-cm': 'required',
    })
  })

  it.each([
    ['Epic | 2 years | Required', 'Required: Epic, 2 years'],
    ['Certification | CRC | Preferred', 'Preferred: CRC'],
    ['CPC | Required', 'Required: CPC'],
  ])('keeps the first of three cells unless it is a heading: %s', (row, labelled) =>
    expect(labelRows(`Coder\n${row}`)).toBe(`Coder\n${labelled}`),
  )

  it('gives duties no level', () => {
    const row = 'Function | Assigns codes from the operative report | Essential'
    expect(labelRows(`Coder\n${row}`)).toBe(`Coder\n${row}`)
  })

  it('reads a label that says how much its row is asked for', () => {
    const posting = read(
      '| Title | Cardiology Coder |\n| Education (required) | GED |\n| Certification (required) | CPC or CCC |\n| Skills (preferred) | Encoder Pro |',
    )
    expect(levels(posting)).toMatchObject({
      'credential:ccc': 'required',
      'software:optum-encoderpro': 'preferred',
    })
    expect(labelRows('Akron (main campus) | Ohio')).toBe('Akron (main campus) | Ohio')
  })

  it('asks for the row itself where a column only ticks it', () => {
    const posting = read(
      'Denials Specialist, job opening\n\n| Qualification | Required | Preferred |\n|---|---|---|\n| Education | GED | Associate degree |\n| Denials experience | Yes | |\n| CRCR or CPB | | Yes |\n| Epic or Meditech | Any one | |\n| ICD-10-CM | Working knowledge | |',
    )
    expect(levels(posting)).toMatchObject({
      'task:denial-management': 'required',
      'credential:crcr': 'preferred',
      'credential:cpb': 'preferred',
      'software:meditech': 'required',
      'codeset:icd-10-cm': 'required',
    })
    expect(posting.education?.min).toBe('high-school')
  })

  it('asks for nothing where a column says no', () => {
    const posting = read(
      'Medical Coder, job opening\n\n| | Required | Preferred |\n|---|---|---|\n| Epic | Not required | Yes |\n| CCS or RHIT | Yes | No |\n| Cerner | N/A | X |\n| Excel | Working knowledge | – |\n| COC | No | No |\n\n2 years of coding experience required',
    )
    expect(levels(posting)).toMatchObject({
      'software:epic': 'preferred',
      'credential:ccs': 'required',
      'software:oracle-health-cerner': 'preferred',
      'software:microsoft-excel': 'required',
    })
    expect(levels(posting)).not.toHaveProperty('credential:coc')
    expect(posting.experience.map(({ level }) => level)).toEqual(['required'])
    expect(posting.unknownTerms).toEqual([])
  })

  it('gives two columns of nothing but asks their levels', () => {
    const posting = read(
      'Medical Coder, job opening\n\n| Minimum | Preferred |\n|---|---|\n| CPC | CCS |\n| 2 years of coding | 5 years of coding |',
    )
    expect(levels(posting)).toMatchObject({ 'credential:cpc': 'required', 'credential:ccs': 'preferred' })
    expect(posting.experience.map(({ years, level }) => [years, level])).toEqual([
      [2, 'required'],
      [5, 'preferred'],
    ])
  })

  it('puts a cell together that goes on in the row below', () => {
    const table = [
      'Education     | GED                      | Same',
      'Experience    | Six months in a medical  | Two years of coding in an acute',
      '              | records office desirable | care hospital',
      'Certification | CCA                      | CCS',
    ].join('\n')
    expect(labelRows(table)).toContain(
      'Experience: Six months in a medical records office desirable | Two years of coding in an acute care hospital',
    )
    const posting = read(`Health Information Coder\n\nMINIMUM QUALIFICATIONS\n\n${table}`)
    expect(posting.experience).toMatchObject([
      { years: 0.5, level: 'preferred' },
      { years: 2, level: 'required', scope: ['setting:hospital'] },
    ])
    expect(levels(posting)).toMatchObject({ 'credential:cca': 'required', 'credential:ccs': 'required' })
  })

  it('passes over the tabs that only bring a cell below its head', () => {
    const posting = read(
      'Inpatient Coder, remote team\nRequired\t\tPreferred\nCCS\t\t\tCIC\n3 years inpatient coding\t5 years inpatient coding',
    )
    expect(levels(posting)).toMatchObject({ 'credential:ccs': 'required', 'credential:cic': 'preferred' })
    expect(posting.experience.map(({ years, level }) => [years, level])).toEqual([
      [3, 'required'],
      [5, 'preferred'],
    ])
  })

  it('reads rows of a skill, its level and its years', () => {
    const posting = read(
      'Coder for a state agency\nSkill\tRequired / Desired\tAmount\tof Experience\nCPC certification\tRequired\t\t\nED coding\tRequired\t2\tYears\nEpic\tHighly desired\t1\tYears',
    )
    expect(levels(posting)).toMatchObject({
      'credential:cpc': 'required',
      'setting:emergency-department': 'required',
      'software:epic': 'preferred',
    })
    expect(posting.experience).toMatchObject([
      { years: 2, level: 'required', scope: ['setting:emergency-department'] },
      { years: 1, level: 'preferred' },
    ])
  })

  it('leaves a level behind the name of a part to that part', () => {
    expect(labelRows('Travel | Required\nCPC certification | Required')).toBe(
      'Travel: Required\nRequired: CPC certification',
    )
  })

  it('takes a row whose cells ask for no head of columns', () => {
    const row = 'Skills/Certs: CPC or COC - required | CRC helpful | 2+ yrs wound care'
    expect(labelRows(row)).toBe(row)
    expect(levels(read(`Wound Care Coder for our clinic\n${row}`))).toMatchObject({
      'credential:cpc': 'required',
      'credential:crc': 'preferred',
    })
  })

  it('reads rows of a skill, its years and its level', () => {
    const posting = read(
      'Facility Coder (evenings) for our hospital\nExperience | Years | Required / Preferred\nOutpatient coding | 2 | Required\nED coding | 1 | Preferred',
    )
    expect(posting.experience).toMatchObject([
      { years: 2, level: 'required', scope: ['setting:outpatient'] },
      { years: 1, level: 'preferred', scope: ['setting:emergency-department'] },
    ])
  })

  it.each([
    ['Certification\tRequired\nCPC\tYes\nCRC\tNo', { 'credential:cpc': 'required' }],
    ['Credential | Preferred\nCPC | x\nCRC | –', { 'credential:cpc': 'preferred' }],
    [
      'Certification | Required\nCPC | Yes\nCRC | Preferred',
      { 'credential:cpc': 'required', 'credential:crc': 'preferred' },
    ],
    ['CPC | Required\nTravel | No', { 'credential:cpc': 'required' }],
  ])('hears which rows of a column are ticked: %j', (table, asked) => {
    const known = Object.entries(levels(read(`Coder for our clinic charts and claims\n${table}`)))
    expect(Object.fromEntries(known.filter(([id]) => id.startsWith('credential:')))).toEqual(asked)
  })
})
