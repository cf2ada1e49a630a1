import { describe, expect, it } from 'vitest'
import { asked, levels, read } from './read'

describe('schoolingIn', () => {
  it('takes the completion of a programme in coding for a certificate', () => {
    expect(
      asked('Training that includes completion of an approved program in Medical Coding').education?.min,
    ).toBe('certificate')
  })

  it('takes a course that makes up for experience for no schooling', () => {
    const { education } = asked(
      'High school diploma\n• One year of coding or completion of an accredited coding program',
    )
    expect(education?.min).toBe('high-school')
  })

  it.each([
    'Five years of facility coding; or a bachelor’s degree in HIM and three years of coding',
    'Bachelor’s degree or five years of coding experience',
    'Bachelors degree or 4 additional years of experience',
    '5 yrs of coding experience incl. 2 as a lead or (c) bachelor’s + 3 yrs',
    'BA/BS; will accept AA + 6 yrs',
    '2 years of coding, or an associate degree',
    'Bachelor’s; in place of it, 8 years of experience',
  ])('takes years of work for a way round the degree: %s', (line) => {
    expect(asked(line).education?.orEquivalent).toBe(true)
  })

  it('reads high school beside a course that makes up for years, and hears no setting in G.E.D.', () => {
    const posting = asked(
      'High school graduate or G.E.D.; a coding program may substitute for one year of work',
    )
    expect(posting.education?.min).toBe('high-school')
    expect(Object.keys(levels(posting))).not.toContain('setting:emergency-department')
  })

  it('asks for no degree that is not needed', () => {
    expect(asked('Bachelors not needed').education).toBeNull()
  })

  it('knows a degree by its letters and subject', () => {
    expect(asked('Education: BS HIM').education?.min).toBe('bachelor')
  })

  it.each([
    ['B.Sc, M.Sc, B.Pharm or Nursing graduates', 'bachelor'],
    ['Any life science graduate', 'bachelor'],
    ['Associate degree or NCRA-accredited program', 'certificate'],
    ['AHIMA-accredited HIT/HIM degree or certificate', 'certificate'],
    ['Graduate of a CAHIIM-accredited HIT program', 'certificate'],
    ['Graduate of an accredited Health Information Management program', 'certificate'],
    ['Associate degree in HIT from a CAHIIM-accredited program', 'associate'],
    ['Bachelor’s required (associate with 7 yrs accepted)', 'associate'],
  ])('reads the lowest that will do: %s', (line, min) => {
    expect(asked(line).education?.min).toBe(min)
  })

  it('asks for both where both are asked for', () => {
    expect(asked('Bachelor’s degree and 5 years of coding experience').education?.orEquivalent).toBe(false)
  })

  it.each([
    ['Bachelor’s, or Associate’s + 2 additional yrs, or HS + 4 additional yrs', 'high-school'],
    ['Associate’s degree, or completion of an NCRA-accredited certificate', 'certificate'],
  ])('takes the lowest way of several: %s', (line, min) => expect(asked(line).education?.min).toBe(min))

  it.each([
    ['Bachelor’s in HIM; Associate’s considered with 8+ years', 'associate'],
    ['Assoc. degree HIM or related', 'associate'],
    ['Equivalent to completion of the twelfth grade', 'high-school'],
  ])('reads %s', (line, min) => expect(asked(line).education?.min).toBe(min))

  it('takes a house of associates for no degree', () => {
    const { education } = asked('Coding for Pelham Imaging Associates')
    expect(education).toBeNull()
  })

  it('takes a course that makes up for years for no higher schooling', () => {
    const { education } = read(
      'Biller/Coder\n\nNeed to have\n- HS diploma or GED\n- 1+ year medical billing OR a completed billing/coding certificate program\n- CPC, ICD-10',
    )
    expect(education?.min).toBe('high-school')
  })
})

describe('experienceIn', () => {
  it('takes years of college for schooling', () => {
    expect(asked('Associate’s in HIM preferred or 2 yrs of college').experience).toEqual([])
  })

  it('reads years alone, or fewer with a degree, as a choice', () => {
    const { experience } = asked(
      'Five years of coding; or a bachelor’s degree in HIM and three years of coding',
    )
    expect(experience.map(({ years }) => years)).toEqual([5, 3])
    expect(experience[0]?.choice).not.toBeNull()
    expect(experience[1]?.choice).toEqual(experience[0]?.choice)
  })
})

describe('levelsIn', () => {
  it('prefers what follows a plus, and asks for what stands before it', () => {
    const { requirements } = asked('RHIA, RHIT or CCS, plus CDIP or CCDS preferred')
    const credentials = requirements.filter(({ anyOf }) => anyOf[0]?.startsWith('credential:'))
    expect(credentials.map(({ anyOf, level }) => `${anyOf.length} ${level}`)).toEqual([
      '3 required',
      '2 preferred',
    ])
  })

  it('hears that high school is fine', () => {
    expect(asked('You don’t need a degree, HS is fine').education).toMatchObject({ min: 'high-school' })
    expect(asked('Education: HS; certs: CPC').education).toMatchObject({ min: 'high-school' })
    expect(asked('Preferred: degree in HIM').education).toMatchObject({
      min: 'associate',
      level: 'preferred',
    })
  })

  it.each([
    ['ASN required, BSN preferred', 'associate'],
    ['ADN or BSN', 'associate'],
    ['Graduation from an accredited four year college with a major in health information', 'bachelor'],
    ["Associate's degree, or completion of an NCRA-accredited cancer registry program", 'certificate'],
  ])('reads the lowest schooling of: %s', (line, min) => expect(asked(line).education?.min).toBe(min))

  it.each([
    ['Bachelor’s degree in Health Information Management or business', ['health', 'business']],
    ['Bachelor’s degree with a major in computer science', ['computing']],
    ['Associate degree in any field', []],
    ['Bachelor’s degree, 2 years in health care', []],
    ['Bachelor of Science in Nursing (BSN)', ['nursing']],
    ['Bachelor of Science in Nursing (BSN) or health information', ['health']],
    ['BSN or ADN', ['nursing']],
    ['BSN required', ['nursing']],
    ['Bachelor of Science in Nursing required', ['nursing']],
    ['Bachelor’s degree (BSN) required', ['nursing']],
    ['Associate degree in nursing', ['nursing']],
    ['Bachelor’s degree in nursing or a related field', ['health']],
    ['Bachelor’s degree in nursing or psychology', ['health']],
    ['Bachelor’s degree in nursing or higher required', ['nursing']],
    ['Bachelor’s degree in nursing or above from an accredited program', ['nursing']],
    ['Bachelor’s degree in nursing (or equivalent experience)', ['nursing']],
    ['Bachelor’s degree in nursing or clinical experience', ['nursing']],
    ['Bachelor’s degree in nursing from an accredited school or university', ['nursing']],
    ['Bachelor’s degree in the nursing field', ['nursing']],
    ['Bachelor’s degree in nursing or a relevant field with 2 years of experience', ['health']],
    ['Bachelor’s degree in HIM or equivalent experience', ['health']],
    ['BSN or other health care degree', ['health']],
    ['BSN or bachelor’s degree in business', ['nursing', 'business']],
    ['BSN or any bachelor’s degree', []],
    ['Bachelor’s degree in HIM, nursing or business', ['health', 'business']],
    ['Bachelor of Science in Health Information Management', ['health']],
  ])('reads what it may be in: %s', (line, fields) => {
    expect(asked(line).education?.fields).toEqual(fields)
  })

  it.each(['CCS, RHIT or BSN', 'RHIA/BSN'])(
    'takes no degree that stands in for a credential for schooling: %s',
    (line) => expect(asked(line).education).toBeNull(),
  )

  it('never takes the letters of a nurse’s degree for unknown words', () => {
    expect(asked('BSN, ASN or ADN\n• MSN preferred').unknownTerms).toEqual([])
  })

  it('hears in the next sentence that experience will do', () => {
    const posting = asked("Bachelor's degree. Four years of additional experience may substitute for degree.")
    expect(posting.education).toMatchObject({ min: 'bachelor', orEquivalent: true })
  })

  it.each([
    'Bachelor’s degree required. No amount of experience can substitute for the degree.',
    'High school diploma required. Experience may substitute for the associate degree.',
  ])('opens no degree that stays asked for: %s', (line) => {
    expect(asked(line).education?.orEquivalent).toBe(false)
  })

  it.each([
    'Possession of a valid coding certificate issued by AHIMA or AAPC',
    'Valid coding certificate from AAPC or AHIMA',
    'Coding certification awarded by AAPC/AHIMA',
  ])('leaves a certificate of those who certify to the credentials: %s', (line) => {
    const posting = asked(line)
    expect(posting.education).toBeNull()
    expect(posting.requirements.map(({ anyOf }) => anyOf)).toContainEqual([
      'credential-group:any-coding-strict',
    ])
  })

  it('takes no guidelines of those who certify for a certificate', () => {
    const posting = asked('RHIT required; knowledge of coding guidelines issued by AAPC and AHIMA')
    expect(posting.requirements.flatMap(({ anyOf }) => anyOf)).not.toContain(
      'credential-group:any-coding-strict',
    )
  })
})
