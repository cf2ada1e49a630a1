import { describe, expect, it } from 'vitest'
import { resumeShape } from '@/lib/resume/schema'
import { adviceOn, fixOf, found, withCredentials, withLines } from '@/test/advice/advice-of'

const posting = (asks: string) =>
  `Outpatient Coder\n\nRequirements:\n- ${asks}\n- CPC required\n- Code outpatient charts in ICD-10-CM`

describe('nameForms, of another part', () => {
  it('asks, and calls it no other spelling', () => {
    const [finding] = found(
      'posting-form-absent',
      withLines(['Coded cardiology office visits']),
      posting('Electrophysiology coding'),
    )
    expect(finding?.says).not.toContain('writes')
    expect(finding?.remedy.kind).toBe('question')
  })
})

describe('nameForms, by itself', () => {
  it('spells a credential out where its entry has letters alone', () => {
    const [finding] = found('acronym-alone', withCredentials([{ acronym: 'RHIT' }]))
    expect(fixOf(finding)).toBe('Registered Health Information Technician')
  })

  it('adds the acronym to a spelled-out name', () => {
    const [finding] = found(
      'expansion-alone',
      withLines(['Grouped 20 charts a day by Medicare Severity Diagnosis Related Group']),
    )
    expect(fixOf(finding)).toContain('(MS-DRG)')
  })

  it('asks nobody to explain ICD-10-CM, CPT or MS-DRG', () => {
    const resume = withLines(['Assigned ICD-10-CM and CPT codes and MS-DRGs to 20 charts a day'])
    expect(adviceOn(resume).filter(({ rule }) => /alone|absent/.test(rule))).toEqual([])
  })

  it('is content with a name in both forms', () => {
    const entry = { acronym: 'CCS', name: 'Certified Coding Specialist' }
    expect(found('acronym-alone', withCredentials([entry]))).toEqual([])
    expect(found('expansion-alone', withCredentials([entry]))).toEqual([])
  })
})

describe('nameForms, with a posting', () => {
  it('says that the posting writes it otherwise, and points at the gap that says so too', () => {
    const resume = withLines(['Worked E&M levels on 60 visits a day'])
    const findings = adviceOn(resume, posting('Evaluation and Management (E/M) leveling')).filter(
      ({ gapId }) => gapId,
    )
    expect(findings.some(({ rule }) => /alone|absent/.test(rule))).toBe(true)
  })

  it('says nothing of what the resume does not have: that is a gap', () => {
    const resume = resumeShape.parse({ contact: { name: 'Ottoline Marsh' } })
    expect(
      adviceOn(resume, posting('Present on Admission (POA) indicators')).filter(({ rule }) =>
        /alone|absent/.test(rule),
      ),
    ).toEqual([])
  })

  it.each([{ name: 'CCS', status: 'expired' as const }, { name: 'AHIMA CCS 2016-2020 (not renewed)' }])(
    'adds no name to a credential that is over: $name',
    (entry) => {
      const resume = withCredentials([entry])
      expect(adviceOn(resume, posting('CCS')).filter(({ rule }) => /alone|absent/.test(rule))).toEqual([])
    },
  )

  it.each(['Managed 11 coders, 4 of them CCS and RHIT certified', 'Recently passed the CCS exam'])(
    'spells out no credential that has no entry: %s',
    (line) => {
      const advice = adviceOn(withLines([line]), posting('CCS or RHIT'))
      expect(advice.filter(({ rule }) => /alone|absent/.test(rule))).toEqual([])
    },
  )

  it('names what neither text writes by the words of both', () => {
    const findings = found(
      'posting-form-absent',
      withLines(['Billed Medicare and wrote off Medicaid balances']),
      posting('Experience with Medicare and Medicaid'),
    )
    expect(findings.map(({ says }) => says)).toEqual([
      'The posting writes “Medicare and Medicaid”. Your resume says “Medicare”.',
    ])
  })

  it('does not say that a name is written as itself', () => {
    const advice = adviceOn(withLines(['Coded pain mgmt visits']), posting('Pain management'))
    for (const { says } of advice) expect(says).not.toMatch(/writes (.+) as “\1”/i)
  })

  it.each([
    { name: 'Certified Coding Specialist (to be obtained)' },
    { name: 'Certified Coding Specialist, exam in May' },
    { name: '', acronym: 'CCS', issuer: 'Quillstone Commission on Supervision' },
    { name: '', acronym: 'CCS', issuer: 'AAPC' },
  ])('writes neither letters nor a name that would say that it is held: %j', (entry) => {
    const findings = adviceOn(
      withCredentials([entry]),
      'Medical Coder\n\nRequired:\nCertified Coding Specialist (CCS) for coding of inpatient charts at our hospitals in Ohio\n',
    )
    expect(findings.map(fixOf).filter((fix) => fix !== null)).toEqual([])
  })

  it('writes the name of letters that are a coder’s own', () => {
    const entry = { name: '', acronym: 'CCS', issuer: 'AHIMA' }
    expect(adviceOn(withCredentials([entry])).map(fixOf)).toContain('Certified Coding Specialist')
  })
})
