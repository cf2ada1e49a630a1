import { describe, expect, it } from 'vitest'
import { readPdf } from '@/lib/import/pdf/read-pdf'
import { understand } from '@/lib/import/understand'
import { type Drawn, foreignPdf } from '@/test/pdf/foreign-pdf'

const HEAD: readonly Drawn[] = [
  ['Rhea Stanhope', 60, 60, 20],
  ['rhea@example.com', 60, 80],
]

describe('entries side by side', () => {
  it('are read each to its end, also where one is taller', async () => {
    const { credentials } = await resumeOf([
      ...HEAD,
      ['CERTIFICATIONS', 60, 110, 13],
      ['Certified Clinical Documentation', 60, 130, 11],
      ['Specialist (CCDS)', 60, 143, 11],
      ['ACDIS', 60, 156, 9],
      ['No. C-20418', 60, 168, 9],
      ['Certified Coding Specialist (CCS)', 320, 130, 11],
      ['AHIMA', 320, 143, 9],
      ['April 2011', 320, 155, 9],
      ['EDUCATION', 60, 200, 13],
      ['Diploma, Larch College, 2010', 60, 220],
    ])
    expect(
      credentials.map(({ acronym, issuer, number, earned }) => [acronym, issuer, number, earned]),
    ).toEqual([
      ['CCDS', 'ACDIS', 'C-20418', ''],
      ['CCS', 'AHIMA', '', '2011-04'],
    ])
  })

  it('are read once each where three stand above a heading in the middle of the page', async () => {
    const { credentials, experience } = await resumeOf([
      ...HEAD,
      ['CREDENTIALS', 260, 110, 13],
      ['Registered Health Information', 36, 130, 11],
      ['Administrator (RHIA)', 36, 143, 11],
      ['AHIMA', 36, 156, 9],
      ['License # R-204418', 36, 168, 9],
      ['Coding Specialist (CCS)', 218, 130, 11],
      ['AHIMA', 218, 143, 9],
      ['License # C-118803', 218, 155, 9],
      ['Certified Professional', 400, 130, 11],
      ['Coder (CPC)', 400, 143, 11],
      ['AAPC', 400, 156, 9],
      ['License # 01887120', 400, 168, 9],
      ['HISTORY', 270, 200, 13],
      ['Inpatient Coder, Larch Hospital', 36, 220],
      ['01/2019 – 02/2022', 36, 233],
      ['• Coded trauma stays and taught two clerks at the desk how to read the notes.', 36, 246],
    ])
    expect(credentials.map(({ acronym, number }) => [acronym, number])).toEqual([
      ['RHIA', 'R-204418'],
      ['CCS', 'C-118803'],
      ['CPC', '01887120'],
    ])
    expect(experience.map(({ employer }) => employer)).toEqual(['Larch Hospital'])
  })

  it('keep the heading above them, which ends no column of the boxes before it', async () => {
    const box = (x: number, y: number, words: readonly string[]): readonly Drawn[] =>
      words.map((text, index) => [text, x, y + 13 * index, index === 0 ? 11 : 9])
    const duties = ['One', 'Two', 'Three', 'Four', 'Five'].map(
      (word) => `• Coded ${word.toLowerCase()} stays.`,
    )
    const { credentials, experience } = await resumeOf([
      ...HEAD,
      ['EXPERIENCE', 36, 110, 13],
      ...box(43, 135, ['Senior Coder', 'Larch Hospital', 'Tulsa, OK | 04/2018 – Present', ...duties]),
      ...box(318, 135, [
        'Inpatient Coder',
        'Elm Hospital',
        'Tulsa, OK | 09/2014 – 03/2018',
        ...duties.slice(2),
      ]),
      ['CERTIFICATIONS', 36, 270, 13],
      ...box(43, 295, ['Certified Coding Specialist (CCS)', 'AHIMA', '05/2013']),
      ...box(318, 295, ['Certified Professional Coder (CPC)', 'AAPC', '06/2014']),
    ])
    expect(experience.map(({ employer }) => employer)).toEqual(['Larch Hospital', 'Elm Hospital'])
    expect(credentials.map(({ acronym }) => acronym)).toEqual(['CCS', 'CPC'])
  })

  it('are rows of three columns, where the middle one has lines of its own', async () => {
    const job = (y: number, dates: string, employer: readonly string[], title: string): readonly Drawn[] => [
      [dates, 36, y, 9],
      ...employer.map((text, index): Drawn => [text, 140, y + 13 * index]),
      [title, 290, y],
      ['• Coded trauma stays.', 290, y + 13, 9],
      ['• Taught two clerks.', 290, y + 26, 9],
    ]
    const { experience } = await resumeOf([
      ...HEAD,
      ['EXPERIENCE', 36, 110, 13],
      ...job(130, '03/2019 – present', ['Lakeshore Meridian', 'Hospital', 'Houma, LA'], 'Inpatient Coder'),
      ...job(180, '01/2015 – 02/2019', ['Elm Clinic', 'Tulsa, OK'], 'Coding Clerk'),
    ])
    expect(experience.map(({ title, employer, place }) => [title, employer, place])).toEqual([
      ['Inpatient Coder', 'Lakeshore Meridian Hospital', 'Houma, LA'],
      ['Coding Clerk', 'Elm Clinic', 'Tulsa, OK'],
    ])
    expect(experience.map(({ bullets }) => bullets.map(({ text }) => text))).toEqual([
      ['Coded trauma stays.', 'Taught two clerks.'],
      ['Coded trauma stays.', 'Taught two clerks.'],
    ])
  })

  it('are rows of three columns with the dates last, and no next job has them', async () => {
    const job = (
      y: number,
      employer: readonly string[],
      title: string,
      dates: readonly string[],
    ): readonly Drawn[] => [
      ...employer.map((text, index): Drawn => [text, 36, y + 13 * index]),
      [title, 160, y],
      ['• Coded trauma stays in teaching hospitals.', 160, y + 13, 9],
      ['• Taught two clerks to read the notes.', 160, y + 26, 9],
      ...dates.map((text, index): Drawn => [text, 440, y + 13 * index]),
    ]
    const { experience } = await resumeOf([
      ...HEAD,
      ['EXPERIENCE', 36, 110, 13],
      ...job(130, ['Lakeshore Meridian', 'Houma, LA'], 'Inpatient Coder', ['03/2019 –', 'present']),
      ...job(180, ['Elm Clinic', 'Tulsa, OK'], 'Coding Clerk', ['01/2015 –', '02/2019']),
      ...job(230, ['Oak Clinic', 'Tulsa, OK'], 'Clerk', ['05/2012 –', '12/2014']),
    ])
    expect(experience.map(({ title, employer, start, end }) => [title, employer, start, end])).toEqual([
      ['Inpatient Coder', 'Lakeshore Meridian', '2019-03', ''],
      ['Coding Clerk', 'Elm Clinic', '2015-01', '2019-02'],
      ['Clerk', 'Oak Clinic', '2012-05', '2014-12'],
    ])
  })

  it('are rows of a bordered table of jobs, whose cells are cut at their edges', async () => {
    const { experience } = await resumeOf([
      ...HEAD,
      ['EXPERIENCE', 49, 110, 13],
      ['Prairie Lantern Hospital, Sioux', 49, 130, 9],
      ['Falls, SD', 49, 143, 9],
      ['Cardiology', 196, 130, 9],
      ['Coder', 196, 143, 9],
      ['01/2020 - Present', 262, 130, 9],
      ['• Audited 60 providers.', 360, 130, 9],
      ['• Taught a class to each physician.', 360, 143, 9],
      ['Elm Clinic, Brandon, SD', 49, 170, 9],
      ['Coding Clerk', 196, 170, 9],
      ['02/2014 - 12/2019', 262, 170, 9],
      ['• Coded visits.', 360, 170, 9],
    ])
    expect(experience.map(({ title, employer, place }) => [title, employer, place])).toEqual([
      ['Cardiology Coder', 'Prairie Lantern Hospital', 'Sioux Falls, SD'],
      ['Coding Clerk', 'Elm Clinic', 'Brandon, SD'],
    ])
    expect(experience[0]?.bullets).toHaveLength(2)
  })

  it('are one line below rows of jobs in the same columns, where each cell has one', async () => {
    const job = (y: number, dates: string, employer: string, title: string): readonly Drawn[] => [
      [dates, 36, y],
      [employer, 140, y],
      ['Tulsa, OK', 140, y + 13],
      [title, 290, y],
      ['• Coded trauma stays.', 290, y + 13],
      ['• Taught two clerks.', 290, y + 26],
    ]
    const { credentials } = await resumeOf([
      ...HEAD,
      ['EXPERIENCE', 36, 110, 13],
      ...job(130, '03/2019 – present', 'Lakeshore Hospital', 'Inpatient Coder'),
      ...job(180, '01/2015 – 02/2019', 'Elm Clinic', 'Coding Clerk'),
      ['CERTIFICATES', 36, 230, 13],
      ['04/2018', 36, 250],
      ['AHIMA', 140, 250],
      ['Certified Coding Specialist (CCS)', 290, 250],
      ['05/2020', 36, 266],
      ['Harbor Guild', 140, 266],
      ['First Aid', 290, 266],
    ])
    expect(credentials.map(({ acronym, name, issuer, earned }) => [acronym || name, issuer, earned])).toEqual(
      [
        ['CCS', 'AHIMA', '2018-04'],
        ['First Aid', 'Harbor Guild', '2020-05'],
      ],
    )
  })

  it('are no cells of a table, which look alike', async () => {
    const { credentials } = await resumeOf([
      ...HEAD,
      ['CERTIFICATIONS', 60, 110, 13],
      ['Certified Coding', 60, 130],
      ['Specialist (CCS)', 60, 142],
      ['AHIMA', 164, 130],
      ['04/2011', 300, 130],
      ['Certified Professional', 60, 166],
      ['Coder (CPC)', 60, 178],
      ['AAPC', 164, 166],
      ['05/2012', 300, 166],
    ])
    expect(credentials.map(({ acronym, earned }) => [acronym, earned])).toEqual([
      ['CCS', '2011-04'],
      ['CPC', '2012-05'],
    ])
  })

  it('are no place in a column before what was done in a job', async () => {
    const { experience } = await resumeOf([
      ...HEAD,
      ['EXPERIENCE', 60, 110, 13],
      ['09/2021 – present', 60, 130],
      ['Houma, LA', 60, 143],
      ['Inpatient Coder, Larch Hospital', 200, 130],
      ['• Coded trauma stays.', 200, 143],
      ['• Taught two clerks.', 200, 156],
    ])
    expect(experience.map(({ title, employer, place }) => [title, employer, place])).toEqual([
      ['Inpatient Coder', 'Larch Hospital', 'Houma, LA'],
    ])
    expect(experience[0]?.bullets.map(({ text }) => text)).toEqual([
      'Coded trauma stays.',
      'Taught two clerks.',
    ])
  })
})

describe('a link that a narrow column cut between two letters', () => {
  it('is whole', async () => {
    const { contact } = await resumeOf([
      ...HEAD,
      ['linkedin.com/in/rhea-stanhope-inpatient', 60, 92],
      ['coder', 60, 104],
    ])
    expect(contact.links.map(({ url }) => url)).toEqual(['linkedin.com/in/rhea-stanhope-inpatientcoder'])
  })
})

async function resumeOf(drawn: readonly Drawn[]) {
  const read = await readPdf(await foreignPdf(drawn))
  if (!read.ok || !('lines' in read.value)) throw new Error('The file has lines.')
  return understand(read.value.lines, '2026-11-27').resume
}
