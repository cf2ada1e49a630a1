import { describe, expect, it } from 'vitest'
import { slice } from '@/lib/text/span'
import { levels, read } from '@/test/posting/read'

const BY_LEVEL = `Coding Careers at Juniper Vale Health
All coders
• High school diploma or GED
• ICD-10-CM
Coder I
• CPC-A or CCA
• 6 months of coding experience
Coder II
• CPC or CCS
• 3 years of coding experience
Benefits
• Dental insurance`

const BY_SECTION = `Hospital Coder
Education
Coder I: high school diploma
Coder II: associate degree in HIM
Experience
Coder I: 1 year of outpatient coding experience
Coder II: 4 years of inpatient coding experience
Skills
Knowledge of ICD-10-PCS`

describe('findJobLevels', () => {
  it('tells the levels of a job that a page covers', () => {
    const posting = read(BY_LEVEL)
    expect(posting.levels.map(({ label }) => label)).toEqual(['Coder I', 'Coder II'])
    expect(posting.levelRead).toBeNull()
    const [first] = posting.levels[0]?.spans ?? []
    expect(first && slice(posting.text, first).trim()).toMatch(/^Coder I\n[\s\S]*experience$/)
  })

  it('takes the name behind a level into its label', () => {
    const posting = read(
      'Coding Ladder, job openings\n\nLevel 1 – Coder Apprentice\n- CPC-A or CCA\n- No experience\n\nLevel 2 – Coder I\n- CPC or RHIT\n- 1 year of coding\n\nLevel 3 – Lead Coder\n- CPC or RHIT\n- 5 years of coding',
    )
    expect(posting.levels.map(({ label }) => label)).toEqual([
      'Level 1 – Coder Apprentice',
      'Level 2 – Coder I',
      'Level 3 – Lead Coder',
    ])
    expect(posting.requirements.map(({ anyOf }) => anyOf)).toContainEqual([
      'credential:cpc-a',
      'credential:cca',
      'credential:cpc',
      'credential:rhit',
    ])
  })

  it('hears ranks alone, under a title that says of what', () => {
    const posting = read(
      'HCC Coder I / II / Sr\nI: CPC-A or CCA; no experience.\nII: CRC or CPC; 1-3 years.\nSr: CRC plus CPMA; 4+ years.',
    )
    expect(posting.levels.map(({ label }) => label)).toEqual(['I', 'II', 'Sr'])
    expect(levels(posting)).toMatchObject({ 'credential:crc': 'required', 'credential:cca': 'required' })
  })

  it('reads all levels together until one is chosen', () => {
    const { experience } = read(BY_LEVEL)
    expect(experience.map(({ years }) => years)).toEqual([0.5, 3])
  })

  it('reads the chosen level with what holds for all', () => {
    const posting = read(BY_LEVEL, { level: 'level-2' })
    expect(posting.levelRead).toBe('level-2')
    expect(posting.experience.map(({ years }) => years)).toEqual([3])
    expect(Object.keys(levels(posting)).sort()).toEqual([
      'codeset:icd-10-cm',
      'credential:ccs',
      'credential:cpc',
    ])
    expect(posting.education?.min).toBe('high-school')
  })

  it('gathers a level from several parts of the page', () => {
    const posting = read(BY_SECTION, { level: 'level-1' })
    expect(posting.education?.min).toBe('high-school')
    expect(posting.experience.map(({ years, scope }) => [years, scope])).toEqual([
      [1, ['setting:outpatient']],
    ])
    expect(levels(posting)).toHaveProperty('codeset:icd-10-pcs')
  })

  it('parts levels that share a line', () => {
    const text = `Medical Coder
Requirements
Coder I: CCA, 1 year of experience. Coder II: CCS, 3 years of experience. Coder III: CCS, 5 years of experience.`
    expect(read(text).levels).toHaveLength(3)
    expect(read(text, { level: 'level-2' }).experience.map(({ years }) => years)).toEqual([3])
  })

  it.each([
    'Inpatient Coder II\nRequirements\nCCS and 3 years of experience',
    'Coder I / II / III\nRequirements\nCCS and 3 years of experience',
    'Coder II\nRequirements\nCCS and 3 years of experience\nSimilar jobs\nCoder I\nRemote\nCoder III\nOhio',
  ])('finds none in %j', (text) => expect(read(text).levels).toEqual([]))

  it('reads all when the level is none of the page', () => {
    expect(read(BY_LEVEL, { level: 'level-9' }).levelRead).toBeNull()
  })

  it('knows levels that are called grades', () => {
    const posting = read(
      'Coding Career Path\n\nASSOCIATE CODER, Grade 8\n   Needs: CPC-A or CCA. No experience required\n\nCODER, Grade 9\n   Needs: CPC or RHIT. One year of coding\n\nCODING AUDITOR/EDUCATOR, Grade 11\n   Needs: CPMA. Five years of coding\n\nEVERY GRADE\n   Must know ICD-10-CM',
    )
    expect(posting.levels.map(({ label }) => label)).toEqual([
      'ASSOCIATE CODER, Grade 8',
      'CODER, Grade 9',
      'CODING AUDITOR/EDUCATOR, Grade 11',
    ])
  })
})

describe('a level that builds upon another', () => {
  const LADDER = [
    'Professional Coder – Career Ladder',
    '',
    'PROFESSIONAL CODER I',
    'Minimum Qualifications: High school diploma; CPC-A or CCA.',
    '',
    'PROFESSIONAL CODER II',
    'Minimum Qualifications: CPC or CCS-P; 2 years of physician coding experience.',
    '',
    'SENIOR PROFESSIONAL CODER',
    'Minimum Qualifications: as for level II, plus 4 years of physician coding.',
    'Preferred: CGSC',
    '',
    'KNOWLEDGE AND SKILLS (ALL LEVELS)',
    'Knowledge of medical terminology.',
  ].join('\n')

  it('asks for what that one asks, and a heading for all levels ends the part of one', () => {
    const [first, , senior] = read(LADDER).levels
    expect(levels(read(LADDER, { level: senior?.id ?? null }))).toMatchObject({
      'credential:cpc': 'required',
      'credential:ccs-p': 'required',
      'credential:cgsc': 'preferred',
      'task:medical-terminology': 'required',
    })
    const entry = levels(read(LADDER, { level: first?.id ?? null }))
    expect(entry).toMatchObject({ 'credential:cpc-a': 'required', 'task:medical-terminology': 'required' })
    expect(Object.keys(entry)).not.toContain('credential:cpc')
  })

  it('counts no years that stand in for a degree as a condition', () => {
    const text = LADDER.replace(
      'Knowledge of medical terminology.',
      'Associate degree, or high school with two more years of coding than stated.',
    )
    const [, second] = read(text).levels
    expect(read(text, { level: second?.id ?? null }).experience.map(({ years }) => years)).toEqual([2])
  })

  const CERTIFIED = { I: 'cca', II: 'cpc', III: 'ccs' } as const

  it.each([
    ['I', 'In addition to 2 years of coding experience', []],
    ['I', 'Meets criteria for 3 quality audits', []],
    ['II', 'Can be promoted when the requirements for Coder III are met', []],
    ['II', 'Same as Coder III but for the CCS', []],
    ['III', 'Eligible once all requirements of a Coder II are met', []],
    ['III', 'Meets all requirements of a Coder II', ['cpc']],
    ['III', 'In addition to level 2, one year of auditing', ['cpc']],
    ['III', 'As for II, and knows Epic', ['cpc']],
  ] as const)('of grade %s, takes over what is meant: %s', (rank, line, others) => {
    const text = (['I', 'II', 'III'] as const)
      .map(
        (one) =>
          `Coder ${one}\nRequired: ${CERTIFIED[one].toUpperCase()}. Codes charts.${one === rank ? ` ${line}.` : ''}`,
      )
      .join('\n\n')
    const id = `level-${rank.length}` as const
    const asked = Object.keys(levels(read(`Clinic coders\n\n${text}`, { level: id })))
    const credentials = asked.filter((concept) => concept.startsWith('credential:'))
    expect(credentials.sort()).toEqual(
      [CERTIFIED[rank], ...others].map((name) => `credential:${name}`).sort(),
    )
  })
})
