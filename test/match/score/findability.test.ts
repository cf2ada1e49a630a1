import { describe, expect, it } from 'vitest'
import type { FindabilityRow } from '@/lib/match/report'
import { held, postingOf, readText, reportOf, resumeOf } from '@/test/match/build'

const asksCcs = postingOf({
  requirements: [{ anyOf: ['credential:ccs'], words: 'Certified Coding Specialist required' }],
})

describe('findabilityRows', () => {
  it('finds the acronym and misses the spelled-out form that the posting uses', () => {
    const resume = resumeOf({ credentials: [held('CCS')] })
    expect(formsOf(resume)).toEqual({ acronym: true, expansion: false, section: true })
  })

  it('finds all forms when both are written', () => {
    const resume = resumeOf({ credentials: [held('CCS', { name: 'Certified Coding Specialist' })] })
    expect(formsOf(resume)).toEqual({ acronym: true, expansion: true, section: true })
  })

  it('does not find CCS in CCS-P', () => {
    const resume = resumeOf({ credentials: [held('CCS-P')] })
    expect(Object.values(formsOf(resume))).toEqual([false, false, false])
  })

  it('does not find what is denied', () => {
    expect(formsOf(resumeOf({ summary: 'No CCS, Certified Coding Specialist, yet.' })).acronym).toBe(false)
    expect(
      formsOf(resumeOf({ skills: ['CCS'], summary: 'Not a Certified Coding Specialist' })).expansion,
    ).toBe(false)
  })

  it('searches for the acronym where the posting writes several', () => {
    const posting = postingOf({ requirements: [{ anyOf: ['credential:cpc-a'], words: 'CPC-A’s' }] })
    const report = reportOf(resumeOf({ credentials: [held('CPC-A')] }), posting)
    expect(report.findabilityRows[0]?.forms.map(({ text }) => text)).not.toContain('CPC-A’s')
  })

  it.each([
    ['3M/Solventum 360 Encompass', '360 Encompass'],
    ['Solventum 360 Encompass', 'Solventum 360 Encompass'],
    ['3M/360', '3M/360'],
  ])('types one name of makers that a slash joins: %s', (words, typed) => {
    const posting = postingOf({
      requirements: [{ anyOf: ['software:3m-solventum-360-encompass'], words }],
    })
    const report = reportOf(resumeOf({ bullets: ['Coded in 3M 360 Encompass'] }), posting)
    expect(report.findabilityRows[0]?.forms[0]?.text).toBe(typed)
  })

  it('says that a summary is no section that systems index', () => {
    const posting = postingOf({ requirements: [{ anyOf: ['codeset:cpt'], words: 'CPT' }] })
    const section = (resume: ReturnType<typeof resumeOf>) => formsOf(resume, posting).section
    expect(section(resumeOf({ summary: 'Skilled in CPT.' }))).toBe(false)
    expect(section(resumeOf({ skills: ['CPT'] }))).toBe(true)
    expect(section(resumeOf({ bullets: ['Coded in CPT'] }))).toBe(true)
  })

  it('takes of alternatives those that the resume has, or the first', () => {
    const posting = postingOf({
      requirements: [{ anyOf: ['credential:cpc', 'credential:ccs', 'credential:rhit'] }],
    })
    const idsFor = (acronyms: readonly string[]) =>
      reportOf(
        resumeOf({ credentials: acronyms.map((acronym) => held(acronym)) }),
        posting,
      ).findabilityRows.map(({ conceptId }) => conceptId)
    expect(idsFor(['RHIT', 'CCS'])).toEqual(['credential:ccs', 'credential:rhit'])
    expect(idsFor([])).toEqual(['credential:cpc'])
  })

  it('counts duties only for credentials, code sets and software, and never soft skills', () => {
    const posting = postingOf({
      requirements: [
        { anyOf: ['codeset:cpt'], level: 'mentioned' },
        { anyOf: ['standard:meat'], level: 'mentioned' },
        { anyOf: ['soft:attention-to-detail'], level: 'required' },
        { anyOf: ['standard:radv'], level: 'preferred' },
      ],
    })
    const ids = reportOf(resumeOf({}), posting).findabilityRows.map(({ conceptId }) => conceptId)
    expect(ids).toEqual(['codeset:cpt', 'standard:radv'])
  })

  it('does not take a short name for an acronym', () => {
    const posting = postingOf({
      requirements: [{ anyOf: ['standard:coding-clinic'], words: 'Coding Clinic' }],
    })
    const resume = resumeOf({ bullets: ['Used Coding Clinic daily'] })
    expect(formsOf(resume, posting)).toEqual({ 'posting-form': true, section: true })
  })

  it.each([
    ['codeset:icd-10-cm', 'ICD-10-CM', ['ICD-10-CM']],
    ['regulation:hipaa', 'HIPAA', ['HIPAA']],
    ['payment:ms-drg', 'MS-DRG', ['MS-DRG']],
    ['credential:ccs', 'CCS', ['CCS', 'Certified Coding Specialist']],
    ['topic:e-m', 'E&M', ['E&M', 'E/M', 'Evaluation and management']],
    ['regulation:hipaa', 'Health Insurance Portability and Accountability Act', undefined],
  ] as const)('searches for %s, asked for as %s, by what people type', (id, words, typed) => {
    const [row] = reportOf(
      resumeOf({}),
      postingOf({ requirements: [{ anyOf: [id], words }] }),
    ).findabilityRows
    const texts = row?.forms.flatMap(({ part, text }) => (part === 'section' ? [] : [text]))
    expect(texts).toEqual(typed ?? [words, 'HIPAA'])
  })

  it.each([
    ['software:epic', 'Epic experience', ['Epic']],
    ['software:microsoft-excel', 'Advanced Excel skills', ['Excel']],
    ['software:microsoft-excel', 'Proficient in Excel', ['Excel']],
    ['setting:emergency-department', 'ED charts', ['ED', 'emergency department']],
    ['payment:apc', 'APC payment', ['APC']],
    ['payment:cms-hcc', 'CMS-HCC model', ['CMS-HCC']],
    ['topic:e-m', 'E/M levels', ['E/M', 'Evaluation and management']],
    ['standard:coding-clinic', 'Coding Clinic guidelines', ['Coding Clinic']],
    ['credential:rn', 'RN license', ['RN', 'Registered Nurse']],
    ['credential:rn', 'Nursing license', ['RN', 'Registered Nurse']],
    ['setting:inpatient', 'inpatient coding experience', ['inpatient']],
    // the last words are the term's own
    ['setting:professional-fee', 'professional services', ['professional services']],
    ['setting:same-day-surgery', 'ambulatory surgery', ['ambulatory surgery', 'SDS', 'same-day surgery']],
    ['setting:physician-practice', 'medical office', ['medical office']],
    ['standard:official-guidelines', 'Official Guidelines', ['Official Guidelines']],
    ['payment:pdgm', 'Patient-Driven Groupings Model', ['Patient-Driven Groupings Model', 'PDGM']],
    ['software:microsoft-office', 'Microsoft Office', ['Microsoft Office']],
  ] as const)('searches for the term alone of %s, asked for as “%s”', (id, words, typed) => {
    const [row] = reportOf(
      resumeOf({}),
      postingOf({ requirements: [{ anyOf: [id], words }] }),
    ).findabilityRows
    expect(row?.forms.flatMap(({ part, text }) => (part === 'section' ? [] : [text]))).toEqual(typed)
  })

  it('finds ICD-10 in ICD-10-CM and DRG in MS-DRG', () => {
    const posting = postingOf({
      requirements: [
        { anyOf: ['codeset:icd-10'], words: 'ICD-10' },
        { anyOf: ['payment:drg'], words: 'DRG' },
      ],
    })
    const { findability } = reportOf(
      resumeOf({ bullets: ['Coded in ICD-10-CM, grouped to MS-DRG'] }),
      posting,
    )
    expect(findability.value).toBe(100)
  })

  it('searches for nothing that ends inside a bracket', () => {
    const posting = readText(
      'Tumor Registrar\nAbstract cases for the cancer registry.\nRequirements\n- ODS certification (formerly CTR)',
    )
    const { findabilityRows } = reportOf(resumeOf({ credentials: [held('ODS')] }), posting)
    const forms = findabilityRows.flatMap((row) => row.forms.map(({ text }) => text))
    expect(forms).toContain('ODS')
    for (const form of forms) expect(form).not.toMatch(/\([^)]*$/)
  })

  it('is the sum of its forms', () => {
    const { findability, findabilityRows } = reportOf(resumeOf({ credentials: [held('CCS')] }), asksCcs)
    const forms = findabilityRows.flatMap((row) => row.forms)
    expect(findability.of).toBe(forms.length)
    expect(findability.points).toBe(forms.filter(({ found }) => found).length)
    expect(findability.lines.map(({ points, of }) => `${points}/${of}`)).toEqual(['0/1', '1/1', '1/1'])
    expect(findability.value).toBe(66.7)
  })
})

type Found = Partial<Record<FindabilityRow['forms'][number]['part'], boolean>>

function formsOf(resume: ReturnType<typeof resumeOf>, posting = asksCcs): Found {
  const [row] = reportOf(resume, posting).findabilityRows
  return Object.fromEntries((row?.forms ?? []).map(({ part, found }) => [part, found]))
}
