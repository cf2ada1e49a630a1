import { describe, expect, it } from 'vitest'
import { held, knockout, readText, resumeOf } from '@/test/match/build'

const verdict = (asked: string, credential: string, area: string) =>
  knockout(
    resumeOf({ title: 'Medical Coder', education: [{ credential, area, end: '2010' }] }),
    readText(`Medical Coder\nCode charts of all kinds.\nRequirements\n- CCS\n- ${asked}`),
    'education',
  )?.verdict

describe('the field of a degree', () => {
  it.each([
    ['Bachelor’s degree in Health Information Management required', 'BA', 'English Literature', 'unclear'],
    ['Associate degree in Health Information Technology required', 'AAS', 'Culinary Arts', 'unclear'],
    ['Bachelor’s degree in HIM, nursing or a related healthcare field', 'BA', 'History', 'unclear'],
    ['Bachelor’s degree in Health Information Management required', 'BS', 'Nursing', 'met'],
    ['Bachelor’s degree in HIM or business', 'BBA', 'Accounting', 'met'],
    ['Bachelor’s degree in Health Information Management required', 'Bachelor of Science', '', 'met'],
    ['Bachelor’s degree in Health Information Management', 'BS', 'Healthcare Administration', 'met'],
    ['Bachelor’s degree in healthcare or business', 'BS', 'Nursing', 'met'],
    ['Bachelor’s degree in Health Information Management', 'Bachelor of Science, Magna Cum Laude', '', 'met'],
    ['Bachelor’s degree in a health field', 'BS', 'Microbiology', 'met'],
    ['Bachelor’s degree required', 'BA', 'English Literature', 'met'],
    ['Bachelor’s degree in any field', 'BA', 'English Literature', 'met'],
    ['Bachelor’s degree, 2 years in health care', 'BA', 'English Literature', 'met'],
  ])('%s: %s %s is %s', (asked, credential, area, said) => {
    expect(verdict(asked, credential, area)).toBe(said)
  })

  it.each([
    ['BSN or ADN', 'Associate of Science', 'Health Information Technology', 'not-met'],
    ['BSN required', 'Bachelor of Science', 'Health Information Management', 'not-met'],
    ['BSN required', 'Doctor of Pharmacy', '', 'not-met'],
    ['BSN required', 'Bachelor of Science', 'Pre-Nursing', 'not-met'],
    ['BSN required', 'Associate of Science', 'Nursing', 'not-met'],
    ['BSN required', 'Bachelor of Science', '', 'unclear'],
    ['BSN or equivalent experience', 'Bachelor of Science', 'Health Information Management', 'unclear'],
    ['BSN required', 'Bachelor of Science', 'Nursing', 'met'],
    ['BSN required', 'BSN', '', 'met'],
    ['BSN required', 'MSN', '', 'met'],
    ['BSN or ADN', 'ADN', '', 'met'],
    ['BSN or ADN', 'Associate Degree in Nursing', '', 'met'],
    ['BSN or bachelor’s degree in HIM', 'Bachelor of Science', 'Health Information Management', 'met'],
    ['Bachelor’s degree in a health field', 'BSN', '', 'met'],
    ['Associate degree in a health field required', 'ASN', '', 'met'],
    ['Bachelor’s degree required', 'BSN', '', 'met'],
  ])('%s: no degree of another field is a nurse’s: %s %s is %s', (asked, credential, area, said) => {
    expect(verdict(asked, credential, area)).toBe(said)
  })

  it('names a nurse’s degree, and asks a nurse who lists none', () => {
    const nurse = resumeOf({ title: 'CDI Specialist', credentials: [held('RN')] })
    const posting = readText('CDI Specialist\nWrite queries of all kinds.\nRequirements\n- RN\n- BSN or ADN')
    expect(knockout(nurse, posting, 'education')).toMatchObject({
      label: 'Associate degree in nursing (ADN)',
      verdict: 'unclear',
    })
  })

  it('never takes a coder’s credential for the sign of a nurse’s degree', () => {
    const coder = resumeOf({ title: 'Medical Coder', credentials: [held('RHIA')] })
    const posting = readText(
      'CDI Specialist\nWrite queries of all kinds.\nRequirements\n- RHIA\n- BSN required',
    )
    expect(knockout(coder, posting, 'education')?.verdict).toBe('not-met')
  })

  it('quotes the degree that answers', () => {
    const resume = resumeOf({
      title: 'Medical Coder',
      education: [
        { credential: 'MBA', area: '', end: '2015' },
        { credential: 'BS', area: 'Health Information Management', end: '2010' },
      ],
    })
    const posting = readText(
      'HIM Director\nRequirements\n- RHIA\n- Bachelor’s degree in Health Information Management required',
    )
    expect(knockout(resume, posting, 'education')?.because).toContain('Health Information')
  })

  it.each([
    ['Graduate of a CAHIIM-accredited HIT program', 'Program in health information', 'unclear'],
    ['Associate degree from a CAHIIM-accredited college', 'Associate degree', 'unclear'],
    ['Graduate of an accredited HIT program', 'Program in health information', 'met'],
    ['Associate degree required, CAHIIM-accredited program a plus', 'Associate degree', 'met'],
    ['High school diploma required (CAHIIM-accredited degree preferred)', 'High school diploma', 'met'],
  ])('asks whether CAHIIM accredits a degree where the posting does: %s', (line, label, unmarked) => {
    const posting = readText(`Medical Coder\nRequirements\n- ICD-10-CM\n- ${line}`)
    const answerTo = (accreditation: 'none' | 'cahiim') =>
      knockout(
        resumeOf({
          education: [
            {
              credential: 'Associate of Applied Science',
              area: 'Health Information Technology',
              accreditation,
            },
          ],
        }),
        posting,
        'education',
      )
    expect(answerTo('cahiim')).toMatchObject({ label, verdict: 'met' })
    expect(answerTo('none')).toMatchObject({ label, verdict: unmarked })
  })

  it('takes no bachelor’s degree of another field for a BSN that is spelled out', () => {
    const posting = readText('CDI Specialist\nRequirements\n- RN\n- Bachelor of Science in Nursing (BSN)')
    const verdictOf = (area: string) =>
      knockout(resumeOf({ education: [{ credential: 'Bachelor of Science', area }] }), posting, 'education')
        ?.verdict
    expect(verdictOf('Health Care Administration')).toBe('not-met')
    expect(verdictOf('Nursing')).toBe('met')
  })

  it('asks whether a course is of a program that the posting trusts', () => {
    const posting = readText(
      'Tumor Registrar\nAbstract cases for the cancer registry.\nRequirements\n- Associate’s degree in HIM, or completion of an NCRA-accredited program',
    )
    const verdictOf = (note: string) =>
      knockout(
        resumeOf({
          title: 'Tumor Registrar',
          education: [{ credential: 'Certificate', area: 'Medical Billing and Coding', end: '2015', note }],
        }),
        posting,
        'education',
      )?.verdict
    expect(verdictOf('')).toBe('unclear')
    expect(verdictOf('NCRA-accredited')).toBe('met')
  })

  it.each([
    ['BA', 'English Literature', 'unclear'],
    ['AAS', 'Health Information Technology', 'met'],
    ['Certificate', 'Medical Billing and Coding', 'met'],
    ['Pharmacy Technician Diploma', '', 'unclear'],
    ['Diploma', 'Dental Assisting', 'unclear'],
    ['Certificate of Completion', 'Phlebotomy', 'unclear'],
    ['BS', 'Nursing', 'unclear'],
    ['Medical Coding Certificate', '', 'met'],
    ['Diploma', 'Medical Billing', 'met'],
    ['Certificate of Completion', '', 'met'],
    ['HIM Certificate', '', 'met'],
    ['CPC preparation course', '', 'met'],
  ])('asks whether %s %s makes up for a coding certificate', (credential, area, said) => {
    expect(verdict('Completion of a coding certificate program', credential, area)).toBe(said)
    expect(verdict('Completion of a medical coding program', credential, area)).toBe(said)
  })

  it('takes any trade’s diploma where any trade school is asked for', () => {
    expect(verdict('Vocational school certificate required', 'Pharmacy Technician Diploma', '')).toBe('met')
  })
})
