import { describe, expect, it } from 'vitest'
import { understand } from '@/lib/import/understand'
import { sourceLines } from './source-lines'

const of = (...lines: readonly string[]) => understand(sourceLines(lines.join('\n')), '2026-11-26')

describe('several titles on one line', () => {
  it.each(['Coder II (2021–now), Coder I (2018–2021)', '2021–now Coder II; 2018–2021 Coder I'])(
    '%s',
    (line) => {
      const { experience } = of(
        'EXPERIENCE',
        'Harbor Point Medical Group, Tulsa, OK',
        line,
        '- Coded 80 charts a day.',
      ).resume
      expect(
        experience.map(({ title, employer, start, end, current, bullets }) => [
          title,
          employer,
          start,
          current ? 'now' : end,
          bullets.length,
        ]),
      ).toEqual([
        ['Coder II', 'Harbor Point Medical Group', '2021', 'now', 1],
        ['Coder I', 'Harbor Point Medical Group', '2018', '2021', 0],
      ])
    },
  )
})

describe('an issuer before several credentials', () => {
  it('is the issuer of each', () => {
    const { resume, leftovers } = of('CERTIFICATIONS', 'AHIMA: CCS (2021), RHIT (2018)', 'AAPC – CPC, CRC')
    expect(resume.credentials.map(({ acronym, issuer, earned }) => [acronym, issuer, earned])).toEqual([
      ['CCS', 'AHIMA', '2021'],
      ['RHIT', 'AHIMA', '2018'],
      ['CPC', 'AAPC', ''],
      ['CRC', 'AAPC', ''],
    ])
    expect(leftovers).toEqual([])
  })
})

describe('a credential that the lexicon has not', () => {
  it('is not the one whose name ends it', () => {
    const { credentials } = of(
      'CERTIFICATIONS',
      'Registered Nurse (RN), 2010',
      'Critical Care Registered Nurse (CCRN), AACN, 2015 (lapsed 2021)',
    ).resume
    expect(credentials.map(({ acronym, status }) => [acronym, status])).toEqual([
      ['RN', 'held'],
      ['CCRN', 'expired'],
    ])
  })
})

describe('supervised practice below a heading of its own', () => {
  it.each(['Externship', 'Professional Practice Experience (PPE)', 'Coding Practicum'])('%s', (heading) => {
    const { education, experience } = of(
      'EDUCATION',
      'Crane River College, Certificate, Medical Coding, 2017',
      heading,
      'Larkspur Hospital, 120 hours, Spring 2017',
      '- Coded 60 records under supervision.',
    ).resume
    expect(experience).toEqual([])
    expect(education).toMatchObject([
      {
        school: 'Crane River College',
        note: '',
        practicum: 'externship',
        practicumDetail: 'Larkspur Hospital, 120 hours, Spring 2017; Coded 60 records under supervision.',
      },
    ])
  })
})

describe('labelled skills without a heading', () => {
  it('are skills below the last job, and tell of a job before others', () => {
    const lines = ['EXPERIENCE', 'Coder, Elm Clinic, 2017 - 2020', '- Coded.', '', 'Software: Epic, 3M']
    expect(of(...lines).resume.skills.systems).toEqual(['Epic', '3M'])
    const { resume } = of(...lines, '', 'Clerk, Oak Clinic, 2015 - 2017', '- Filed.')
    expect(resume.skills.systems).toEqual([])
    expect(resume.experience.map(({ employer }) => employer)).toEqual(['Elm Clinic', 'Oak Clinic'])
  })
})

describe('the head', () => {
  it('takes neither pronouns nor wishes for a headline, and keeps a name in other letters apart', () => {
    const { contact } = of(
      'Noa Levi נועה לוי',
      'She/Her',
      'Open to hybrid/remote',
      'Coder II',
      'Tulsa, OK',
      'United States',
    ).resume
    expect(contact).toMatchObject({
      name: 'Noa Levi',
      headline: 'Coder II',
      availability: 'Open to hybrid/remote',
      place: 'Tulsa, OK, United States',
    })
  })
})

describe('a title, an employer and a place between strokes', () => {
  it('are parted, and a title with one stroke is whole', () => {
    const { experience } = of(
      'EXPERIENCE',
      'Medical Biller / Ocean Clinic / Brooklyn, NY (Mar 2023 – Present)',
      '- Billed.',
      'Coder / Biller, Elm Clinic, 2020 - 2022',
      '- Coded.',
      'Medical Coder / Biller / Oak Hospital / Tulsa, OK (2018 – 2020)',
      '- Filed.',
    ).resume
    expect(experience.map(({ title, employer, place }) => [title, employer, place])).toEqual([
      ['Medical Biller', 'Ocean Clinic', 'Brooklyn, NY'],
      ['Coder / Biller', 'Elm Clinic', ''],
      ['Medical Coder / Biller', 'Oak Hospital', 'Tulsa, OK'],
    ])
  })
})

describe('an examination that was passed', () => {
  it('makes no full credential of an apprentice’s', () => {
    const lines = ['Katya Volkova, CPC-A', 'SUMMARY', 'Biller who passed the CPC exam in the first year.']
    expect(of(...lines).resume.credentials.map(({ acronym }) => acronym)).toEqual(['CPC-A'])
  })
})

describe('lists below certifications on one line', () => {
  it('are skills', () => {
    const { resume } = of(
      'ADDITIONAL',
      'Certifications: CCA (2024); RHIT (2020)',
      'Billing: Claim scrubbing, ERA posting',
      'Software: Epic, 3M',
    )
    expect(resume.credentials.map(({ acronym }) => acronym)).toEqual(['CCA', 'RHIT'])
    expect(resume.skills).toMatchObject({
      systems: ['Epic', '3M'],
      knowledge: ['Claim scrubbing', 'ERA posting'],
    })
  })
})

describe('credentials behind a headline', () => {
  it('are none of it', () => {
    const { resume, leftovers } = of(
      'Orla Pennington',
      'Risk Adjustment Coding Lead, CPC, CRC',
      'orla@example.com',
    )
    expect(resume.contact.headline).toBe('Risk Adjustment Coding Lead')
    expect(resume.credentials.map(({ acronym }) => acronym)).toEqual(['CPC', 'CRC'])
    expect(leftovers).toEqual([])
  })
})

describe('a degree before a credential’s letters', () => {
  it('is left over with its line', () => {
    expect(
      of('Orla Pennington, BSN, RN', 'orla@example.com', 'CERTIFICATIONS', 'RN, 2010').leftovers,
    ).toEqual([0])
  })
})
