import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { understand } from '@/lib/import/understand'
import { sourceLines } from './source-lines'

const TODAY = '2026-11-26'

const RESUME = `Marisol Quintero, RHIT, CPC-A
Outpatient coder
Tucson, AZ | (520) 555-0143 | marisol.quintero@example.com
Phone and e-mail are the best ways to reach me before nine in the morning.

PROFESSIONAL EXPERIENCE
Saguaro Valley Hospital – Tucson, AZ
Outpatient Coder II, 03/2022 to Present
- Code 45 encounters a day in Epic.
- Hold 97% accuracy.
Outpatient Coder I, 06/2019 – 02/2022
- Coded laboratory charges.

Desert Bloom Pediatrics, P.C. – Marana, AZ
Medical Records Clerk (2016–19)
- Scanned 300 documents a day.

EDUCATION
Pima Ridge College – Associate of Applied Science, Health Information Technology – May 2016 – GPA 3.7

LICENSES & CERTIFICATIONS
Registered Health Information Technician (RHIT), AHIMA, No. 0148213, 2016, expires Dec 2027
CPC-A (AAPC), 2022
Certified Coding Specialist, exam scheduled for March 2027

TECHNICAL SKILLS
Software: Epic, 3M 360 Encompass
ICD-10-CM, CPT, HCPCS Level II

HOBBIES
Chess`

describe('understand', () => {
  const { resume, placed, leftovers } = understand(sourceLines(RESUME), TODAY)
  const lines = sourceLines(RESUME).map(({ text }) => text)

  it('reads who it is and how to reach them', () => {
    expect(resume.contact).toMatchObject({
      name: 'Marisol Quintero',
      headline: 'Outpatient coder',
      email: 'marisol.quintero@example.com',
      phone: '(520) 555-0143',
      place: 'Tucson, AZ',
    })
    expect(resume.summary).toContain('best ways to reach me')
  })

  it('gives work of one’s own no employer of the job above', () => {
    const { resume } = understand(
      sourceLines(
        'Cy Moss\nWork\nNurse, Elm Hospital 2010 – 2023\nFreelance HCC reviewer 2023 – 2025\n- Reviewed HCCs for two plans',
      ),
      TODAY,
    )
    expect(resume.experience.map(({ title, employer }) => [title, employer])).toEqual([
      ['Freelance HCC reviewer', ''],
      ['Nurse', 'Elm Hospital'],
    ])
  })

  it('reads two titles at one employer as two jobs there', () => {
    expect(
      resume.experience.map(({ title, employer, place, start, end, current }) => [
        title,
        employer,
        place,
        start,
        current ? 'now' : end,
      ]),
    ).toEqual([
      ['Outpatient Coder II', 'Saguaro Valley Hospital', 'Tucson, AZ', '2022-03', 'now'],
      ['Outpatient Coder I', 'Saguaro Valley Hospital', 'Tucson, AZ', '2019-06', '2022-02'],
      ['Medical Records Clerk', 'Desert Bloom Pediatrics, P.C.', 'Marana, AZ', '2016', '2019'],
    ])
    expect(resume.experience.map(({ bullets }) => bullets.map(({ text }) => text))).toEqual([
      ['Code 45 encounters a day in Epic.', 'Hold 97% accuracy.'],
      ['Coded laboratory charges.'],
      ['Scanned 300 documents a day.'],
    ])
  })

  it('reads credentials by name and by letters, and never takes an apprentice for more', () => {
    expect(
      resume.credentials.map(({ acronym, issuer, number, earned, expires, status }) => ({
        acronym,
        issuer,
        number,
        earned,
        expires,
        status,
      })),
    ).toEqual([
      {
        acronym: 'RHIT',
        issuer: 'AHIMA',
        number: '0148213',
        earned: '2016',
        expires: '2027-12',
        status: 'held',
      },
      { acronym: 'CPC-A', issuer: 'AAPC', number: '', earned: '2022', expires: '', status: 'held' },
      { acronym: 'CCS', issuer: '', number: '', earned: '2027-03', expires: '', status: 'in-progress' },
    ])
    expect(resume.credentials.map(({ conceptId }) => conceptId)).not.toContain('credential:cpc')
  })

  it.each(['CPC®, COC™', 'CPC, COC (AAPC #01234567)', 'AAPC Certified: CPC, COC'])(
    'reads letters below a name however they are marked: %s',
    (letters) => {
      const { resume: read } = understand(sourceLines(`Ana Cho\n${letters}\nana@mail.example`), TODAY)
      expect(read.credentials.map(({ acronym }) => acronym)).toEqual(['CPC', 'COC'])
      expect(read.contact.headline).toBe('')
    },
  )

  it('takes a credential dated to a day to come for one under way', () => {
    const [credential] = understand(sourceLines('Certifications\nCPC, AAPC, March 2027'), TODAY).resume
      .credentials
    expect(credential).toMatchObject({ acronym: 'CPC', earned: '2027-03', status: 'in-progress' })
  })

  it('reads schooling with its field and keeps the grade as it was written', () => {
    expect(resume.education).toMatchObject([
      {
        credential: 'Associate of Applied Science',
        area: 'Health Information Technology',
        school: 'Pima Ridge College',
        end: '2016-05',
        note: 'GPA 3.7',
      },
    ])
  })

  it('takes the end of a wrapped list for one of its items, not for a label', () => {
    const text = `Marisol Vega\nmarisol@example.com\n\nSKILLS\nCoding / ICD-10-CM, CPT\nSystems / Epic, 3M\nCodeFinder\nLanguages / Spanish, English`
    const { resume } = understand(sourceLines(text), TODAY)
    expect(JSON.stringify(resume.skills)).toContain('CodeFinder')
  })

  it('sorts skills by their label or by what they are', () => {
    expect(resume.skills.systems).toEqual(['Epic', '3M 360 Encompass'])
    expect(resume.skills.codeSets).toEqual(['ICD-10-CM', 'CPT', 'HCPCS Level II'])
  })

  it('shows what it has no place for, and says of every field which lines it is from', () => {
    expect(leftovers.map((at) => lines[at])).toEqual(['Chess'])
    expect(placed).toContainEqual({ path: 'contact.name', lines: [0] })
    expect(placed).toContainEqual({ path: 'experience.1.employer', lines: [5] })
    expect(placed).toContainEqual({ path: 'credentials.0.acronym', lines: [0, 17] })
  })
})

describe('understand, of files made elsewhere', () => {
  const of = (...rows: readonly string[]) => understand(sourceLines(rows.join('\n')), TODAY)

  it('reads what job boards write below a name as availability', () => {
    const { resume } = of(
      'Orla Pennington',
      'Tulsa, OK',
      'Inpatient coder with nine years in trauma and burns.',
      'Willing to relocate: Anywhere',
      'Authorized to work in the US for any employer',
    )
    expect(resume.summary).toBe('Inpatient coder with nine years in trauma and burns.')
    expect(resume.contact.availability).toBe(
      'Willing to relocate: Anywhere; Authorized to work in the US for any employer',
    )
  })

  it('parts place, phone and e-mail at whatever stands between them, in any order', () => {
    const facts = { place: 'Garden Grove, CA', phone: '714-555-0162', email: 'bao.nguyen@example.org' }
    const orders = fc.shuffledSubarray(Object.values(facts), { minLength: 3 })
    const marks = fc.constantFrom(' / ', ' | ', ' • ', ' · ', ' – ', ' - ', '/', '|', ' ~ ', '   ')
    fc.assert(
      fc.property(orders, marks, (order, mark) => {
        const text = `Bao Tran Nguyen\nMedical Coding Student\n${order.join(mark)}\n\nEXPERIENCE`
        const { resume, leftovers } = understand(sourceLines(text), TODAY)
        expect(resume.contact).toMatchObject(facts)
        expect(leftovers).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('takes a place for no name, though its state is spelled like a degree', () => {
    expect(of('Silver Spring, MD', 'ORLA PENNINGTON', '(301) 555-0144').resume.contact).toMatchObject({
      name: 'ORLA PENNINGTON',
      place: 'Silver Spring, MD',
    })
  })

  it('reads the items of a numbered list as bullets, and numbered jobs as jobs', () => {
    const { resume } = of(
      'EXPERIENCE',
      '1. Larkspur Hospital, Inpatient Coder, May 2019 – Present',
      '1. Coded trauma stays',
      '2. Answered denials',
      '2. Crane Clinic, Outpatient Coder, May 2015 – April 2019',
      '1. Coded visits',
      '2. Posted payments',
    )
    expect(resume.experience.map(({ bullets }) => bullets.map(({ text }) => text))).toEqual([
      ['Coded trauma stays', 'Answered denials'],
      ['Coded visits', 'Posted payments'],
    ])
  })

  it('parts title and employer at a slash, and no double title', () => {
    const { resume } = of(
      'EXPERIENCE',
      'Inpatient Coder / Larkspur Hospital',
      'May 2019 – Present',
      '- Coded trauma stays',
      'Coder / Biller, Crane Clinic',
      'May 2015 – April 2019',
      '- Coded visits',
    )
    expect(resume.experience.map(({ title, employer }) => [title, employer])).toEqual([
      ['Inpatient Coder', 'Larkspur Hospital'],
      ['Coder / Biller', 'Crane Clinic'],
    ])
  })

  it('reads a field of study that stands before its degree', () => {
    const { resume } = of(
      'EDUCATION',
      'Crane River College',
      'Health Information Technology Associate of Applied Science',
      '2014 – 2016',
    )
    expect(resume.education[0]).toMatchObject({
      credential: 'Associate of Applied Science',
      area: 'Health Information Technology',
    })
  })

  it('reads duties that lost their bullets as what was done, not as employers', () => {
    const { resume } = of(
      'EXPERIENCE',
      'Larkspur Health Plan\tTulsa, OK',
      'Senior Auditor\tJan. 2020 – Present',
      'Lead mock audits of 400 charts per quarter',
      'Train 12 coders of vendors on the new model',
      'Risk Adjustment Coder\tMar. 2015 – Dec. 2019',
      'Coded 50 charts a day with 95% accuracy',
      'Bilingual',
      '',
      'Crane Clinic',
      'Biller\tMay 2012 – Feb. 2015',
    )
    expect(resume.experience.map(({ employer, bullets }) => [employer, bullets.length])).toEqual([
      ['Larkspur Health Plan', 2],
      ['Larkspur Health Plan', 2],
      ['Crane Clinic', 0],
    ])
  })

  it('keeps an agency with its contract in brackets with the employer', () => {
    const { resume } = of(
      'EXPERIENCE',
      'Larkspur Hospital (via Harrow Staffing – contract), Inpatient Coder, 04/2021 - Present',
      '- Coded trauma stays',
    )
    expect(resume.experience[0]).toMatchObject({
      employer: 'Larkspur Hospital (via Harrow Staffing – contract)',
      title: 'Inpatient Coder',
    })
  })

  it('never gives the expiry of a certificate that it does not know to the credential above', () => {
    const { resume } = of(
      'CERTIFICATIONS',
      'Certified Professional Coder - Apprentice (CPC-A), AAPC, June 2026',
      'BLS, American Heart Association, expires 04/2027',
    )
    expect(resume.credentials.map(({ acronym, name, expires }) => [acronym || name, expires])).toEqual([
      ['CPC-A', ''],
      ['BLS', '2027-04'],
    ])
  })

  it('ends an objective on one line at the blank line below it', () => {
    const { resume } = of(
      'Orla Pennington',
      'Objective: a remote position in outpatient coding',
      '',
      'Larkspur Hospital, Inpatient Coder',
      'May 2019 – Present',
      'Coded 20 inpatient stays a day',
    )
    expect(resume.summary).toBe('a remote position in outpatient coding')
    expect(resume.experience[0]).toMatchObject({ employer: 'Larkspur Hospital', title: 'Inpatient Coder' })
  })

  it('reads skills behind their heading on one line, and sentences below Qualifications as a summary', () => {
    const { resume } = of(
      'Orla Pennington',
      'QUALIFICATIONS',
      'Over twenty years of coding and auditing for practices of physicians',
      'EDUCATION',
      'Crane River College, Certificate, 2014',
      'TECHNICAL SKILLS: Epic, Excel',
    )
    expect(resume.summary).toMatch(/^Over twenty years/)
    expect(resume.skills.systems).toEqual(['Epic', 'Excel'])
  })

  it('finds addresses that a column at the side has below the last section of the one before it', () => {
    const { contact, education } = of(
      'Orla Pennington',
      'EDUCATION',
      'Crane River College, Certificate, 2014',
      'orla.pennington@example.com',
      '(918) 555-0144',
      'Tulsa, OK',
      'SKILLS',
      'Epic',
    ).resume
    expect(contact).toMatchObject({ email: 'orla.pennington@example.com', place: 'Tulsa, OK' })
    expect(education.map(({ school, place }) => [school, place])).toEqual([['Crane River College', '']])
  })

  it('reads labels of schooling as forms have them, and the dates of a practicum apart', () => {
    const { resume, leftovers } = of(
      'EDUCATION',
      'School: Crane River College',
      'Degree: Associate of Applied Science in Health Information Technology',
      'Graduated: May 2014',
      'Practicum: Larkspur Hospital, 120 hours, Spring 2014',
    )
    expect(resume.education[0]).toMatchObject({
      school: 'Crane River College',
      credential: 'Associate of Applied Science',
      start: '',
      end: '2014-05',
    })
    expect(leftovers).toEqual([])
  })

  it('takes the town out of a street address, and signs off the front of one', () => {
    const lineOf = (line: string) => of('Orla Pennington', line).resume.contact
    expect(lineOf('1482 Sycamore Bend Rd, Tulsa, OK 74103 | 918-555-0144').place).toBe('Tulsa, OK 74103')
    expect(lineOf('⌂ Tulsa, OK').place).toBe('Tulsa, OK')
    expect(lineOf('Address: Tulsa, OK 74103').place).toBe('Tulsa, OK 74103')
  })
})

describe('understand, of any lines', () => {
  const word = fc.constantFrom(
    ...'Coder Epic CPC CPC-A Hospital 2021 Mar Present – | , AHIMA University Bachelor of Science Experience Education Memberships Certifications expires No. 0148 Columbus, OH (614) 555-0148 a@example.com to at • Summary: wrote charts'.split(
      ' ',
    ),
  )
  const text = fc
    .array(fc.array(word, { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 14 })
    .map((lines) => lines.map((words) => words.join(' ')).join('\n'))

  it('keeps every word in a field, as furniture or on a line that is left over', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const lines = sourceLines(typed)
        const { resume, leftovers } = understand(lines, TODAY)
        const kept = letters(JSON.stringify(resume))
        for (const [index, line] of lines.entries()) {
          if (leftovers.includes(index)) continue
          const lost = (line.text.match(/[\p{L}\p{N}]+/gu) ?? []).filter(
            (one) => !kept.includes(letters(one)) && !FURNITURE.has(one.toLowerCase()) && !isPartOfDate(one),
          )
          expect({ line: line.text, lost }).toEqual({ line: line.text, lost: [] })
        }
      }),
      { numRuns: 300 },
    )
  })

  it('names a line of the file for every field', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const lines = sourceLines(typed)
        for (const { lines: named } of understand(lines, TODAY).placed) {
          expect(named.length).toBeGreaterThan(0)
          expect(named.every((at) => at in lines)).toBe(true)
        }
      }),
    )
  })
})

/** Headings, labels and joining words of the words above; what a date said stands in its field in another form. */
const FURNITURE = new Set(
  'experience education memberships certifications summary expires no at of to present a from'.split(' '),
)

function isPartOfDate(word: string): boolean {
  return /^(?:2021|mar)$/i.test(word)
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
