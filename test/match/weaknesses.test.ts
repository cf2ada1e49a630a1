import { describe, expect, it } from 'vitest'
import type { ConceptId } from '@/lib/lexicon/concept'
import { held, postingOf, type ResumeParts, readText, reportOf, resumeOf } from './build'

const POSTING = `Professional Fee Coder
Summit Physician Partners, a growing team. Join us!
Minimum Qualifications
- CPC, COC or CCS-P required. CPC-A is not accepted.
- Two years of professional fee coding experience.
- ICD-10-CM, CPT, HCPCS Level II and E/M leveling.
- Experience with eClinicalWorks.
- Associate degree preferred.
Physical Demands
- Lifts up to 50lbs.
We are an equal opportunity employer. Must reside in TX, FL or GA.`

const LINES = [
  'Coded professional fee visits in ICD-10-CM, CPT and HCPCS Level II',
  'Leveled E/M for 12 providers in eClinicalWorks',
]
const coder: ResumeParts = {
  title: 'Profee Coder',
  bullets: LINES,
  credentials: [held('CPC')],
  place: 'Austin, TX',
}

/** What seven other matchers got wrong on postings like this one: one case for each class of fault. */
describe('faults that other matchers have', () => {
  it('tells apprentices and suffixes from what they begin with', () => {
    for (const [had, wanted] of [
      ['CPC-A', 'credential:cpc'],
      ['CCS-P', 'credential:ccs'],
      ['CCS', 'credential:ccs-p'],
      ['RHIA', 'credential:rhit'],
    ] as const)
      expect(meets({ credentials: [held(had)] }, wanted), had).toBe('not-met')
    expect(gradeOf('Coded RxHCC', 'payment:cms-hcc')).toBe('absent')
    expect(gradeOf('Sequenced CCs and MCCs', 'credential:ccs')).toBe('absent')
  })

  it('reads a term in the resume as it reads it in the posting', () => {
    const report = reportOf(resumeOf(coder), readText(POSTING))
    expect(report.rows.filter(({ group, grade }) => group === 'required' && grade === 'absent')).toEqual([])
  })

  it('keeps codes with slashes, ampersands and figures', () => {
    for (const [line, id] of [
      ['Leveled E/M', 'topic:e-m'],
      ['Leveled E&M', 'topic:e-m'],
      ['Knows A&P', 'task:anatomy-and-physiology'],
      ['Worked in 3M 360 Encompass', 'software:3m-solventum-360-encompass'],
    ] as const)
      expect(gradeOf(line, id), line).toBe('shown')
  })

  it('knows variants of spelling', () => {
    expect(gradeOf('Coded in ICD10CM', 'codeset:icd-10-cm')).toBe('shown')
    for (const words of ['pro fee', 'pro-fee', 'profee', 'professional fee'])
      expect(gradeOf(`Coded ${words} visits`, 'setting:professional-fee'), words).toBe('shown')
    expect(gradeOf('Worked in eCW', 'software:eclinicalworks')).toBe('shown')
  })

  it('knows expansions, at no cost', () => {
    const spelled = {
      ...coder,
      credentials: [{ name: 'Certified Professional Coder' }],
      bullets: [
        'Coded professional fee visits in International Classification of Diseases, 10th Revision, Clinical Modification, Current Procedural Terminology and HCPCS Level II',
        'Leveled evaluation and management for 12 providers in eClinicalWorks',
      ],
    }
    expect(fit(spelled)).toBe(fit(coder))
  })

  it('keeps other senses of our letters out', () => {
    expect(gradeOf('Lowered CPC on paid search from $2.10', 'credential:cpc')).toBe('absent')
    expect(gradeOf('Screened for CRC, colorectal cancer', 'credential:crc')).toBe('absent')
    expect(gradeOf('Managed power of attorney (POA) papers', 'standard:poa')).toBe('absent')
  })

  it('takes no programmer for a coder', () => {
    const developer: ResumeParts = {
      title: 'Software Engineer',
      bullets: ['Python coding, code quality and code review', 'Built a claims API with SQL and NLP'],
      skills: ['SQL', 'Coding', 'EHR integration'],
    }
    expect(fit(developer)).toBeLessThan(10)
  })

  it('hits whole words alone', () => {
    expect(gradeOf('Took every opportunity for excellence', 'payment:opps')).toBe('absent')
    expect(gradeOf('Traced tracking records', 'standard:rac')).toBe('absent')
  })

  it('asks for nothing that the employer says of itself, of benefits or of states', () => {
    const { rows } = reportOf(resumeOf({}), readText(POSTING))
    const labels = rows.map(({ label }) => label).join(' | ')
    expect(labels).not.toMatch(/summit|partner|join|growing|physical|TX|50|equal/i)
  })

  it('takes "not accepted" for a condition, and never for a wanted word', () => {
    const { rows, knockouts } = reportOf(resumeOf(coder), readText(POSTING))
    expect(rows.flatMap(({ anyOf }) => anyOf)).not.toContain('credential:cpc-a')
    expect(knockouts.find(({ kind }) => kind === 'excluded')?.verdict).toBe('met')
  })

  it('puts one who denies a credential under one who holds it', () => {
    const denying = {
      ...coder,
      credentials: [],
      summary: 'Not CPC, COC or CCS-P certified; no experience with eClinicalWorks or NextGen.',
    }
    const silent = { ...coder, credentials: [] }
    expect(fit(denying)).toBe(fit(silent))
    expect(fit(denying)).toBeLessThan(fit(coder))
  })

  it('asks for one of three credentials once', () => {
    const { rows } = reportOf(resumeOf(coder), readText(POSTING))
    expect(rows.filter(({ anyOf }) => anyOf.some((id) => id.startsWith('credential:')))).toHaveLength(1)
    expect(fit({ ...coder, credentials: [held('CPC'), held('COC'), held('CCS-P')] })).toBe(fit(coder))
  })

  it('keeps a preferred degree from being a condition', () => {
    const { knockouts } = reportOf(resumeOf(coder), readText(POSTING))
    expect(knockouts.map(({ kind }) => kind)).not.toContain('education')
  })

  it('gives a perfect answer a hundred, and the posting pasted nothing', () => {
    expect(fit({ ...coder, education: [{ credential: 'Associate of Science' }] })).toBe(100)
    expect(fit({ bullets: POSTING.split('\n'), title: 'Coder' })).toBe(0)
  })

  it('gives the same number every time', () => {
    const all = Array.from({ length: 6 }, () => JSON.stringify(reportOf(resumeOf(coder), readText(POSTING))))
    expect(new Set(all).size).toBe(1)
  })
})

function fit(parts: ResumeParts): number {
  return reportOf(resumeOf(parts), readText(POSTING)).fit.value
}

function meets(parts: ResumeParts, id: ConceptId) {
  return reportOf(resumeOf(parts), postingOf({ requirements: [{ anyOf: [id] }] })).knockouts[0]?.verdict
}

function gradeOf(line: string, id: ConceptId) {
  return reportOf(resumeOf({ bullets: [line] }), postingOf({ requirements: [{ anyOf: [id] }] })).rows[0]
    ?.grade
}
