import { describe, expect, it } from 'vitest'
import { understand } from '@/lib/import/understand'
import { sourceLines } from './source-lines'

describe('the sections of a resume', () => {
  it('begin with what stands below their headings, though it looks like one', () => {
    const { experience } = resumeOf(
      'Dana Whitfield\nSummary\nCodes clinic visits.\nExperience\nHarbor & Cove\nOutpatient Coder\nMar 2021 – Present',
      ['Summary', 'Experience', 'Harbor & Cove'],
    )
    expect(experience.map(({ employer, title }) => [employer, title])).toEqual([
      ['Harbor & Cove', 'Outpatient Coder'],
    ])
  })

  it('are known by headings in the first person', () => {
    const { experience, education } = resumeOf(
      'Dana Whitfield\nWhere I’ve worked\nOutpatient Coder, Harbor Clinic, 2019 – 2024\nWhere I studied\nMedical coding certificate, Larch College, 2018',
      [],
    )
    expect(experience.map(({ employer }) => employer)).toEqual(['Harbor Clinic'])
    expect(education.map(({ school }) => school)).toEqual(['Larch College'])
  })

  it.each([
    ['WHO I AM', 'CAREER TIMELINE', 'DEGREES AND DIPLOMAS'],
    ['About me', 'Positions held', 'Education'],
    ['About me', 'Professional Journey', 'Degrees and diplomas'],
  ])('are known by %s, %s and %s', (about, career, degrees) => {
    const { summary, experience, education } = resumeOf(
      `Dana Whitfield\n${about}\nCoder who reads every note.\n${career}\nOutpatient Coder at Harbor Clinic\n2019 – 2024\n${degrees}\nAssociate of Arts in Biology, Larch College, 2015`,
      [],
    )
    expect(summary).toBe('Coder who reads every note.')
    expect(experience.map(({ title, employer }) => [title, employer])).toEqual([
      ['Outpatient Coder', 'Harbor Clinic'],
    ])
    expect(education.map(({ school }) => school)).toEqual(['Larch College'])
  })

  it('may stand before their one line', () => {
    const { experience, education, credentials } = resumeOf(
      'Kim Vo, CPC-A\nkim@example.com\nCerts: CPC-A 2026\nTraining: Practicode 300 hours cardiology cases\nWork: Server, Pho House, 2019-2026\nEducation: GED 2018',
      [],
    )
    expect(experience.map(({ title, employer }) => [title, employer])).toEqual([['Server', 'Pho House']])
    expect(credentials.map(({ acronym }) => acronym)).toEqual(['CPC-A'])
    expect(education.map(({ credential, practicum }) => [credential, practicum])).toEqual([
      ['', 'practicode'],
      ['GED', 'none'],
    ])
  })

  it('may name the degree where nothing else names education', () => {
    const { experience, education } = resumeOf(
      'Olive Tran, CCS\nExperience\nInpatient Coder\nOak Hospital\n1/2018 – now\nValidates MS-DRG.\nDegree: Bachelor of Science in Biology, 2010',
      [],
    )
    expect(experience.map(({ employer }) => employer)).toEqual(['Oak Hospital'])
    expect(education.map(({ credential, area, end }) => [credential, area, end])).toEqual([
      ['Bachelor of Science', 'Biology', '2010'],
    ])
  })

  it('may name the school where nothing else names education', () => {
    const { education, skills } = resumeOf(
      'Cy Moss\nWork\nNurse, Elm Hospital 2010 – 2023\nHigh school: Elm High School, 2002',
      [],
    )
    expect(education).toMatchObject([{ school: 'Elm High School', end: '2002' }])
    expect(skills.knowledge).toEqual([])
  })

  it('are groups of skills where a heading that nobody knows stands over bullets beside skills', () => {
    const { skills } = resumeOf(
      'Dana Whitfield\nCONTACT\ndana@example.com\nCODING\n• ICD-10-CM\n• Charge review\nSOFTWARE\n• Epic\nPANTRY\n• Stock counts\n• Ordering',
      ['CONTACT', 'CODING', 'SOFTWARE', 'PANTRY'],
    )
    expect(Object.values(skills).flat().sort()).toEqual([
      'Charge review',
      'Epic',
      'ICD-10-CM',
      'Ordering',
      'Stock counts',
    ])
  })

  it('are found in rarer words, and interests are no skills', () => {
    const { skills, experience, education } = resumeOf(
      'Dana Whitfield\nEMPLOYMENT RECORD\nOutpatient Coder, Harbor Clinic, Mar 2021 – Present\nFORMAL EDUCATION\nLarch College, Diploma, 2019\nSKILLS & INTERESTS\nSystems: Epic\nInterests: Choir',
      ['EMPLOYMENT RECORD', 'FORMAL EDUCATION', 'SKILLS & INTERESTS'],
    )
    expect(experience.map(({ employer }) => employer)).toEqual(['Harbor Clinic'])
    expect(education.map(({ school }) => school)).toEqual(['Larch College'])
    expect(Object.values(skills).flat()).toEqual(['Epic'])
  })

  it('are told by the word that names them in the look of a heading', () => {
    const { skills, education } = resumeOf(
      'Dana Whitfield\nSkills and Gear\nSystems: Epic\nCoding Skills Summary\nCPT\nSchool\nLarch College, Diploma, 2019\nREFERENCES UPON REQUEST',
      ['Skills and Gear', 'Coding Skills Summary', 'School'],
    )
    expect(Object.values(skills).flat()).toEqual(['CPT', 'Epic'])
    expect(education.map(({ school }) => school)).toEqual(['Larch College'])
  })

  it('end at the foot of a column: a sentence at the top of the next is about the person', () => {
    const text = 'Coder of nine years who likes a hard operative note.'
    const lines = sourceLines(
      `Dana Whitfield\nSkills\nEpic\nCPT\n${text}\nExperience\nCoder, Harbor Clinic, 2019 – 2021`,
    )
    const placed = lines.map((line, at) => ({
      ...line,
      place: { page: 1, x: at < 4 ? 20 : 200, y: (at % 4) * 20, width: 100, height: 12 },
    }))
    const { summary, skills } = understand(placed, '2026-11-27').resume
    expect(summary).toBe(text)
    expect(Object.values(skills).flat()).toEqual(['CPT', 'Epic'])
  })

  it('may be told from their text by capitals alone', () => {
    const { resume } = understand(
      sourceLines(
        'Dana Whitfield\nOBJECTIVE Seeking a remote coding role.\nEDUCATION\nLarch College, AAS, 2019',
      ),
      '2026-11-27',
    )
    expect(resume.summary).toBe('Seeking a remote coding role.')
  })

  it('make no job of the highlights of a career', () => {
    const { resume, leftovers } = understand(
      sourceLines(
        'Dana Whitfield\nCAREER HIGHLIGHTS\n• Cut DNFB by half\nEXPERIENCE\nCoder, Harbor Clinic, 2019 – Present\n• Coded visits',
      ),
      '2026-11-27',
    )
    expect(resume.experience.map(({ title }) => title)).toEqual(['Coder'])
    expect(leftovers).toHaveLength(1)
  })

  it('may stand behind their names on one line, each for itself', () => {
    const { resume, leftovers } = understand(
      sourceLines(
        'Dana Whitfield\nCredentials: CPC, CRC\nPhone: 614-555-0178\nEMPLOYMENT\nOutpatient Coder, Harbor Clinic, Mar 2021 – Present\n• Coded visits\nVolunteer: food bank, 2020 – 2022\nReferences available upon request',
      ),
      '2026-11-27',
    )
    expect(resume.credentials.map(({ acronym }) => acronym)).toEqual(['CPC', 'CRC'])
    expect(resume.contact.phone).toBe('614-555-0178')
    expect(resume.experience.map(({ bullets }) => bullets.map(({ text }) => text))).toEqual([
      ['Coded visits'],
    ])
    expect(leftovers).toHaveLength(1)
  })

  it('have the place below details', () => {
    const { contact } = resumeOf(
      'Dana Whitfield\nDETAILS\nTulsa, OK\n555-555-0142\nPROFILE\nCodes clinic visits.',
      ['DETAILS', 'PROFILE'],
    )
    expect(contact.place).toBe('Tulsa, OK')
  })
})

/** @param bold the lines that stand out */
function resumeOf(text: string, bold: readonly string[]) {
  const lines = sourceLines(text).map((line) => ({ ...line, bold: bold.includes(line.text) }))
  return understand(lines, '2026-11-26').resume
}
