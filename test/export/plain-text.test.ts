import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makePlainText } from '@/lib/export/plain-text'
import { cleanText } from '@/lib/pdf/clean-text'
import { arbitraryResume } from '@/test/pdf/arbitrary-resume'
import { resumeWith } from '@/test/pdf/laid-out'
import { sampleCoder } from '@/test/pdf/sample-coder'

describe('makePlainText', () => {
  it('gives each job as a block in the order of the forms', () => {
    const experience = [
      {
        id: 'a',
        title: 'Coder II',
        employer: 'Mercer Street Hospital',
        place: 'Columbus, OH',
        start: '2019-03',
        current: true,
        systems: ['Epic'],
        bullets: [{ id: 'x', text: 'Coded “92” charts a day – in ICD\u201110\u2011CM' }],
      },
    ]
    expect(makePlainText(resumeWith({ experience }))).toBe(
      `WORK EXPERIENCE

Job title: Coder II
Company: Mercer Street Hospital
Location: Columbus, OH
I currently work here: Yes
From: 03/2019
Description:
Systems: Epic
- Coded "92" charts a day - in ICD-10-CM
`,
    )
  })

  it('puts jobs newest first and the parts in the order of the forms', () => {
    const text = makePlainText(sampleCoder)
    expect(text.match(/^[A-Z ]{6,}$/gm)).toEqual([
      'CONTACT',
      'SUMMARY',
      'WORK EXPERIENCE',
      'EDUCATION',
      'CERTIFICATIONS AND LICENSES',
      'SKILLS',
      'MEMBERSHIPS',
    ])
    expect(text.match(/^Job title: .*$/gm)).toEqual([
      'Job title: Risk Adjustment Auditor',
      'Job title: Coder, Professional Fee',
    ])
  })

  it('never lets what is not held pass as held', () => {
    const credentials = [
      { id: 'a', acronym: 'CPC-A', name: 'Certified Professional Coder - Apprentice', status: 'held' },
      { id: 'b', acronym: 'CRC', status: 'in-progress', earned: '2027-01' },
      { id: 'c', acronym: 'CCS', status: 'expired', expires: '2020-06' },
    ]
    expect(makePlainText(resumeWith({ credentials }))).toBe(`CERTIFICATIONS AND LICENSES

Certification: Certified Professional Coder - Apprentice (CPC-A)

Certification: CRC
Status: In progress, not held yet
Expected: 01/2027

Certification: CCS
Status: Expired
Expired: 06/2020
`)
  })

  it('keeps a date that cannot be read as it was typed', () => {
    const experience = [{ id: 'a', title: 'Coder', start: 'spring of 2019', end: '2020' }]
    expect(makePlainText(resumeWith({ experience }))).toContain('From: spring of 2019\nTo: 2020')
  })

  it('loses no word', () => {
    fc.assert(
      fc.property(arbitraryResume, (resume) => {
        const text = makePlainText(resume)
        const words = cleanText(JSON.stringify(resume)).match(/[a-z]q\d+qa*z/g) ?? []
        for (const word of words) expect(text).toContain(word)
      }),
      { numRuns: 50 },
    )
  })
})
