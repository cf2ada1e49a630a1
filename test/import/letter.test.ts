import { describe, expect, it } from 'vitest'
import { understand } from '@/lib/import/understand'
import { sourceLines } from './source-lines'

const RESUME =
  'Lena Ho\nMedical Coder\nlena@example.com | 555-555-0199\n\nSummary\nCoder who reads every note.\n\nExperience\nCoder, Oak Hospital, 2019 – 2022\n• Coded stays.'

describe('a letter above a resume, as in an e-mail', () => {
  it('is left over and no part of it', () => {
    const lines = sourceLines(
      `Hello,\n\nThank you for your message. I paste my resume below as you asked.\n\nBest,\nLena\n\n${RESUME}`,
    )
    const { resume, leftovers } = understand(lines, '2026-11-27')
    expect(resume.contact).toMatchObject({ name: 'Lena Ho', headline: 'Medical Coder' })
    expect(resume.summary).toBe('Coder who reads every note.')
    expect(leftovers).toEqual([0, 1, 2, 3])
  })

  it('is read where it is all there is', () => {
    const { resume } = understand(
      sourceLines(
        'Dear Ms. Reyes,\nI have coded visits for nine years and would like to work with you.\nSincerely,\nLena Ho\nlena@example.com',
      ),
      '2026-11-27',
    )
    expect(resume.contact.email).toBe('lena@example.com')
  })
})

describe('the head of a resume', () => {
  it('may have single letters before ways to reach its owner', () => {
    const { contact } = understand(
      sourceLines('Lena Ho\nT 801.555.0163 E lena@example.com A Provo, UT W linkedin.com/in/lena-ho'),
      '2026-11-27',
    ).resume
    expect(contact).toMatchObject({ phone: '801.555.0163', email: 'lena@example.com', place: 'Provo, UT' })
  })

  it('has no headline in a field of a form', () => {
    const { contact } = understand(
      sourceLines('Lena Ho\nMobile: 312-555-0188\nCountry of Citizenship: United States of America'),
      '2026-11-27',
    ).resume
    expect(contact.headline).toBe('')
  })

  it('may tell in sentences since when, and the first job stands below', () => {
    const { summary, experience } = understand(
      sourceLines(
        'Corinne Maddox\ncorinne@example.com\n\nI have coded for hospitals in Maine since 2008. I like trauma cases.\n\nLarch Valley Hospital\nCoder, then senior coder (2011 – 2019)\nCoded inpatient charts.',
      ),
      '2026-11-27',
    ).resume
    expect(summary).toBe('I have coded for hospitals in Maine since 2008. I like trauma cases.')
    expect(experience.map(({ employer, start }) => [employer, start])).toEqual([
      ['Larch Valley Hospital', '2011'],
    ])
  })
})

describe('the foot of a Word file', () => {
  it('counts pages in fields, of which words are left that say nothing', () => {
    const { skills } = understand(
      sourceLines('Lena Ho\nlena@example.com\nSKILLS\nICD-10-CM, Epic\nPage of'),
      '2026-11-27',
    ).resume
    expect(Object.values(skills).flat().sort()).toEqual(['Epic', 'ICD-10-CM'])
  })
})
