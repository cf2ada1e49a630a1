import { describe, expect, it } from 'vitest'
import type { ConceptId } from '@/lib/lexicon/concept'
import { resumeShape } from '@/lib/resume/schema'
import { inpatientCcs } from '@/test/fixtures/resumes/inpatient-ccs'
import { newCoderCpcA } from '@/test/fixtures/resumes/new-coder-cpc-a'
import { profeeCpc } from '@/test/fixtures/resumes/profee-cpc'
import { riskAdjustmentCrc } from '@/test/fixtures/resumes/risk-adjustment-crc'
import { firstRow, held, knockout, postingOf, readText, reportOf, resumeOf } from './build'

const asksCpc = postingOf({ requirements: [{ anyOf: ['credential:cpc'], words: 'CPC required' }] })

describe('matchPosting', () => {
  it.each([
    ['a module of a system', 'software:epic', 'Worked Epic HB and PB claims'],
    ['validating DRGs', 'payment:drg', 'Appealed DRG downgrades for three hospitals'],
    [
      'a specialty beside an implant',
      'specialty:orthopaedics',
      'Coded GI, ortho and eye cases; implants C-codes',
    ],
  ] as const)('counts %s in full', (_, id, line) => {
    expect(
      firstRow(resumeOf({ bullets: [line] }), postingOf({ requirements: [{ anyOf: [id] }] })),
    ).toMatchObject({
      grade: 'shown',
    })
  })

  it('says that the posting takes who is eligible', () => {
    const posting = readText('HIM Coder\nCode charts with ICD-10-CM.\nRequirements\n- RHIT or RHIT eligible')
    const asked = knockout(resumeOf({}), posting, 'credential')
    expect(asked?.verdict).toBe('unclear')
    expect(asked?.because).toMatch(/^The posting takes who is eligible as well: /)
  })

  it('counts a held CPC in full', () => {
    const resume = resumeOf({ credentials: [held('CPC', { name: 'Certified Professional Coder' })] })
    expect(firstRow(resume, asksCpc)).toMatchObject({ grade: 'shown', points: 6, of: 6 })
    expect(knockout(resume, asksCpc, 'credential')?.verdict).toBe('met')
  })

  it('never counts CPC-A as CPC', () => {
    const resume = resumeOf({ credentials: [held('CPC-A')] })
    expect(firstRow(resume, asksCpc)).toMatchObject({ grade: 'apprentice', points: 1.8 })
    expect(knockout(resume, asksCpc, 'credential')?.verdict).toBe('not-met')
  })

  it.each([
    [
      'an acronym beside the apprentice’s name',
      held('CPC', { name: 'Certified Professional Coder - Apprentice' }),
    ],
    ['an apprentice’s status', held('CPC', { name: 'CPC (apprentice status)' })],
    ['both in one entry', held('CPC, CPC-A')],
    ['a denial', held('', { name: 'Not CPC certified' })],
    ['a denial under a chosen entry', held('CPC-A', { name: 'Not yet CPC', conceptId: 'credential:cpc' })],
  ])('meets the condition CPC in no way by %s', (_, entry) => {
    expect(knockout(resumeOf({ credentials: [entry] }), asksCpc, 'credential')?.verdict).toBe('not-met')
  })

  it('takes the A for removed when the entry says so', () => {
    const resume = resumeOf({ credentials: [held('CPC', { name: 'CPC (apprentice status removed 2024)' })] })
    expect(firstRow(resume, asksCpc).grade).toBe('shown')
  })

  it('quotes a line with a number before one without', () => {
    const posting = postingOf({ requirements: [{ anyOf: ['codeset:cpt'] }] })
    const resume = resumeOf({ bullets: ['Coded in CPT', 'Coded 40 visits a day in CPT'], start: '2024-11' })
    expect(firstRow(resume, posting).evidence[0]).toMatchObject({
      field: 'experience.0.bullets.1.text',
      hasNumber: true,
      months: 24,
    })
  })

  it('believes the words CPC-A over a chosen catalogue entry CPC', () => {
    const resume = resumeOf({ credentials: [held('CPC-A', { conceptId: 'credential:cpc' })] })
    expect(firstRow(resume, asksCpc).grade).toBe('apprentice')
  })

  it('gives CPC-A nothing where the posting excludes it', () => {
    const posting = postingOf({
      requirements: [{ anyOf: ['credential:cpc'] }],
      excluded: ['credential:cpc-a'],
    })
    const apprentice = resumeOf({ credentials: [held('CPC-A')] })
    expect(firstRow(apprentice, posting)).toMatchObject({ grade: 'absent', points: 0 })
    expect(knockout(apprentice, posting, 'excluded')?.verdict).toBe('not-met')
    expect(knockout(resumeOf({ credentials: [held('CPC')] }), posting, 'excluded')?.verdict).toBe('met')
    expect(
      knockout(resumeOf({ credentials: [held('CPC'), held('CPC-A')] }), posting, 'excluded')?.verdict,
    ).toBe('met')
  })

  it('does not count a text that says "not CPC certified"', () => {
    const resume = resumeOf({ summary: 'Not CPC certified.', bullets: ['Not CPC, COC or CCS-P certified'] })
    expect(firstRow(resume, asksCpc)).toMatchObject({ grade: 'absent', points: 0, evidence: [] })
  })

  it('does not count an expired credential as held', () => {
    const resume = resumeOf({ credentials: [held('CPC', { expires: '2026-10-31' })] })
    expect(firstRow(resume, asksCpc)).toMatchObject({ grade: 'expired', points: 1.2 })
    expect(knockout(resume, asksCpc, 'credential')?.verdict).toBe('not-met')
  })

  it.each([
    ['the day it expires', '2026-11-22'],
    ['the month it expires', '2026-11'],
    ['the year it expires', '2026'],
  ])('still counts a credential on %s', (_, expires) => {
    expect(firstRow(resumeOf({ credentials: [held('CPC', { expires })] }), asksCpc).grade).toBe('shown')
  })

  it.each([
    ['its status', held('CPC', { status: 'in-progress' })],
    ['an earned date to come', held('CPC', { earned: '2027-03' })],
    ['its words', held('CPC', { name: 'CPC exam scheduled May 2027' })],
  ])('reads a credential as in progress by %s', (_, entry) => {
    const resume = resumeOf({ credentials: [entry] })
    expect(firstRow(resume, asksCpc)).toMatchObject({ grade: 'in-progress', points: 1.2 })
    expect(knockout(resume, asksCpc, 'credential')?.verdict).toBe('not-met')
  })

  it('does not count a retired credential as held', () => {
    expect(firstRow(resumeOf({ credentials: [held('CPC', { status: 'retired' })] }), asksCpc).grade).toBe(
      'expired',
    )
  })

  it('takes a bare CPC in a line for listed, and asks for its entry', () => {
    const resume = resumeOf({ summary: 'CPC with six years in surgery coding.' })
    expect(firstRow(resume, asksCpc)).toMatchObject({ grade: 'summary', points: 1.8 })
    expect(knockout(resume, asksCpc, 'credential')?.verdict).toBe('unclear')
  })

  it('does not let the summary say CPC when the entry says CPC-A', () => {
    const resume = resumeOf({ summary: 'Certified Professional Coder (CPC).', credentials: [held('CPC-A')] })
    expect(firstRow(resume, asksCpc).grade).toBe('apprentice')
  })

  it.each<[had: string, wanted: ConceptId, grade: string]>([
    ['CPC-H', 'credential:coc', 'shown'],
    ['COC', 'credential:cpc-h', 'shown'],
    ['CTR', 'credential:ods', 'shown'],
    ['ODS', 'credential:ctr', 'shown'],
    ['CPC', 'credential:cpc-a', 'shown'],
    ['CCS-P', 'credential:ccs', 'absent'],
    ['CCS', 'credential:ccs-p', 'absent'],
    ['RHIA', 'credential:rhit', 'absent'],
    ['RHIA', 'credential:ccs', 'absent'],
    ['CCS', 'credential:cca', 'absent'],
    ['CIC', 'credential-group:any-aapc-coding', 'shown'],
    ['CCS', 'credential-group:any-aapc-coding', 'absent'],
    ['CCS', 'credential-group:any-coding-strict', 'shown'],
    ['CPC-A', 'credential-group:any-aapc-coding', 'apprentice'],
    ['CPC-A', 'credential-group:entry-level', 'shown'],
  ])('holding %s for %s is %s', (had, wanted, grade) => {
    const resume = resumeOf({ credentials: [held(had)] })
    expect(firstRow(resume, postingOf({ requirements: [{ anyOf: [wanted] }] })).grade).toBe(grade)
  })

  it.each<[had: string, wanted: ConceptId, grade: string]>([
    ['ICD-10-CM', 'codeset:icd-10', 'shown'],
    ['ICD-10', 'codeset:icd-10-cm', 'broader'],
    ['ICD-10-CM', 'codeset:icd-10-pcs', 'absent'],
    ['ICD-9-CM', 'codeset:icd-10-cm', 'absent'],
    ['CPT', 'codeset:hcpcs-level-ii', 'absent'],
    ['HCPCS Level II', 'codeset:hcpcs', 'shown'],
    ['HCPCS', 'codeset:hcpcs-level-ii', 'broader'],
    ['MS-DRG', 'payment:drg', 'shown'],
    ['MS-DRG', 'payment:apr-drg', 'absent'],
    ['CMS-HCC', 'payment:hcc', 'shown'],
    ['Epic', 'software:ehr-emr', 'shown'],
    ['electronic health record', 'software:epic', 'broader'],
    ['E&M', 'topic:e-m', 'shown'],
    ['evaluation and management', 'topic:e-m', 'shown'],
  ])('a dated job with %s for %s is %s', (had, wanted, grade) => {
    const resume = resumeOf({ bullets: [`Daily work with ${had}`] })
    expect(firstRow(resume, postingOf({ requirements: [{ anyOf: [wanted] }] })).grade).toBe(grade)
  })

  it('takes a skill in a list for listed, and the same in a job without dates', () => {
    const posting = postingOf({ requirements: [{ anyOf: ['software:epic'] }] })
    expect(firstRow(resumeOf({ skills: ['Epic'] }), posting)).toMatchObject({ grade: 'listed', points: 1.7 })
    expect(firstRow(resumeOf({ bullets: ['Daily work in Epic'], start: '' }), posting).grade).toBe('listed')
  })

  it('asks for one of several alternatives once', () => {
    const anyOf: ConceptId[] = ['credential:rhia', 'credential:rhit', 'credential:ccs']
    const report = reportOf(
      resumeOf({ credentials: [held('CCS')] }),
      postingOf({ requirements: [{ anyOf }] }),
    )
    expect(report.rows.map(({ label, points, of }) => ({ label, points, of }))).toEqual([
      { label: 'RHIA, RHIT or CCS', points: 6, of: 6 },
    ])
    expect(report.fit.value).toBe(100)
  })

  it('holds Fit under 59, in proportion, when a required credential is missing', () => {
    const posting = postingOf({
      requirements: [
        { anyOf: ['credential:ccs'] },
        { anyOf: ['codeset:icd-10-cm'] },
        { anyOf: ['codeset:cpt'] },
        { anyOf: ['codeset:icd-10-pcs'] },
        { anyOf: ['payment:ms-drg'] },
      ],
    })
    const resume = resumeOf({ bullets: ['Coded in ICD-10-CM, ICD-10-PCS and CPT, grouped to MS-DRG'] })
    const { fit } = reportOf(resume, posting)
    expect(fit).toMatchObject({ points: 16, of: 22, value: 42.9, cap: { at: 59, from: 72.7 } })
  })

  it('says nothing of a cap that holds nothing down', () => {
    expect(reportOf(resumeOf({}), asksCpc).fit).toMatchObject({ value: 0, cap: null })
  })

  it('does not score terms of employment', () => {
    const posting = postingOf({ requirements: [{ anyOf: ['setting:remote'] }, { anyOf: ['codeset:cpt'] }] })
    expect(reportOf(resumeOf({}), posting).rows.map(({ anyOf }) => anyOf)).toEqual([['codeset:cpt']])
  })

  it('gives nothing for a posting that asks nothing', () => {
    expect(reportOf(inpatientCcs, postingOf({})).fit).toEqual({
      value: 0,
      lines: [],
      points: 0,
      of: 0,
      cap: null,
    })
  })

  it('recognises the posting pasted as the resume', () => {
    const posting = readText(INPATIENT)
    const pasted = resumeOf({ bullets: INPATIENT.split('\n'), summary: 'I want this job' })
    expect(reportOf(pasted, posting).isThePosting).toBe(true)
    expect(reportOf(inpatientCcs, posting).isThePosting).toBe(false)
  })

  it('says of an empty resume that there is nothing to compare, whatever the posting asks', () => {
    const report = reportOf(resumeShape.parse({ contact: { name: 'Ottilie Farrow' } }), asksCpc)
    expect(report.isResumeEmpty).toBe(true)
    expect(report.verdict).toBe('Your resume has nothing to compare yet.')
    expect(reportOf(newCoderCpcA, asksCpc).isResumeEmpty).toBe(false)
  })

  it('stamps the lexicon and the scorer', () => {
    const { versions } = reportOf(profeeCpc, asksCpc)
    expect(versions.lexicon).not.toBe('')
    expect(versions.scorer).toMatch(/^\d+\.\d+\.\d+$/)
  })
})

describe('the whole way, from the text of a posting', () => {
  it('answers an inpatient posting with an inpatient coder', () => {
    const report = reportOf(inpatientCcs, readText(INPATIENT))
    expect(report.knockouts.map(({ kind, verdict }) => `${kind} ${verdict}`)).toEqual([
      'credential met',
      'years met',
      'education met',
    ])
    expect(report.fit.value).toBeGreaterThanOrEqual(80)
  })

  it('puts the four coders in the order a recruiter would', () => {
    const posting = readText(INPATIENT)
    const fit = (resume: typeof inpatientCcs) => reportOf(resume, posting).fit.value
    expect(fit(inpatientCcs)).toBeGreaterThan(fit(profeeCpc))
    expect(fit(profeeCpc)).toBeGreaterThan(fit(newCoderCpcA))
    expect(fit(riskAdjustmentCrc)).toBeLessThanOrEqual(59)
  })

  it('gives the report a span in the posting for each row', () => {
    const posting = readText(INPATIENT)
    const { rows } = reportOf(inpatientCcs, posting)
    expect(rows.length).toBeGreaterThan(5)
    for (const { postingSpans } of rows)
      for (const { start, end } of postingSpans) expect(posting.text.slice(start, end).trim()).not.toBe('')
  })
})

const INPATIENT = `Inpatient Coder II
Requirements:
- CCS, RHIT or RHIA required.
- Three years of inpatient coding experience.
- Associate degree required.
- Proficiency in ICD-10-CM and ICD-10-PCS, with MS-DRG assignment.
- Experience with Epic.
Preferred:
- 3M 360 Encompass.
- Level I trauma experience is a plus.
Responsibilities:
- Write physician queries and keep up with Coding Clinic.
We are an equal opportunity employer.`
