import { beforeAll, describe, expect, it } from 'vitest'
import { readPdf } from '@/lib/import/pdf/read-pdf'
import { understand } from '@/lib/import/understand'
import type { Resume } from '@/lib/resume/schema'
import { type Drawn, foreignPdf } from '@/test/pdf/foreign-pdf'

/** A resume whose dates stand in a narrow column of their own, broken over three lines. */
const DRAWN: readonly Drawn[] = [
  ['Rhea Stanhope', 60, 60, 20],
  ['rhea@example.com', 60, 80],
  ['EXPERIENCE', 60, 110, 12],
  ...stack(['Mar 2021', '–', 'Present'], 130),
  ...job(['Outpatient Coder', 'Ridgeway Regional Hospital', 'Tulsa, OK'], 130),
  ['• Codes 45 clinic and same-day surgery encounters a day.', 140, 172],
  ...stack(['Jan 2019', '–', 'Feb 2021'], 200),
  ...job(['Medical Records Clerk', 'Tallgrass Family Medicine', 'Enid, OK'], 200),
  ['• Scanned and indexed 300 documents a day.', 140, 242],
  ['EDUCATION', 60, 275, 12],
  ['2015–2017', 60, 295],
  ['Associate of Applied Science in Health Information', 130, 295],
  ['Scioto Valley Community College', 130, 308],
  ['CERTIFICATIONS', 60, 340, 12],
  ['Certified Outpatient Coder', 60, 360],
  ['(COC)', 60, 373],
  ['Jun 2024 · AAPC', 60, 386],
  ['Certified Professional Coder', 60, 399],
  ['(CPC)', 60, 412],
  ['Mar 2022 · AAPC', 60, 425],
]

function stack(words: readonly string[], top: number): readonly Drawn[] {
  return words.map((word, index) => [word, 62, top + 14 * index, 9])
}

function job(words: readonly string[], top: number): readonly Drawn[] {
  return words.map((word, index) => [word, 130, top + 14 * index])
}

describe('Dates in a column of their own', () => {
  let resume: Resume
  beforeAll(async () => {
    const read = await readPdf(await foreignPdf(DRAWN))
    if (!read.ok || !('lines' in read.value)) throw new Error('The file has lines.')
    resume = understand(read.value.lines, '2026-11-27').resume
  })

  it('are one stretch of time where they are broken over lines, each beside its job', () => {
    expect(resume.experience).toMatchObject([
      { title: 'Outpatient Coder', employer: 'Ridgeway Regional Hospital', start: '2021-03', current: true },
      {
        title: 'Medical Records Clerk',
        employer: 'Tallgrass Family Medicine',
        place: 'Enid, OK',
        start: '2019-01',
        end: '2021-02',
      },
    ])
  })

  it('leave a degree and the school below it apart', () => {
    expect(resume.education).toMatchObject([
      { school: 'Scioto Valley Community College', start: '2015', end: '2017' },
    ])
  })

  it('below a credential are of it, and not of the next', () => {
    expect(resume.credentials).toMatchObject([
      { acronym: 'COC', earned: '2024-06', issuer: 'AAPC' },
      { acronym: 'CPC', earned: '2022-03', issuer: 'AAPC' },
    ])
  })
})

describe('dates cut behind a hyphen of their own', () => {
  it('are whole, and stand beside their job', async () => {
    const read = await readPdf(
      await foreignPdf([
        ['Rhea Stanhope', 60, 60, 20],
        ['rhea@example.com', 60, 80],
        ['EXPERIENCE', 60, 110, 12],
        ...cut(['2014-08 - 2022-', '02'], 'Outpatient Coder', 'Ridgeway Hospital, Tulsa, OK', 130),
        ...cut(['2011-06 - 2014-', '07'], 'Records Clerk', 'Tallgrass Clinic, Enid, OK', 200),
      ]),
    )
    if (!read.ok || !('lines' in read.value)) throw new Error('The file has lines.')
    const { experience } = understand(read.value.lines, '2026-11-27').resume
    expect(experience.map(({ title, start, end }) => [title, start, end])).toEqual([
      ['Outpatient Coder', '2014-08', '2022-02'],
      ['Records Clerk', '2011-06', '2014-07'],
    ])
  })
})

function cut(dates: readonly string[], title: string, employer: string, top: number): readonly Drawn[] {
  return [
    ...dates.map((text, index): Drawn => [text, 60, top + 12 * index, 9]),
    [title, 140, top, 11],
    [employer, 140, top + 15],
    ['• Coded 45 clinic encounters a day.', 150, top + 31],
    ['• Scanned 300 documents a day.', 150, top + 45],
  ]
}

describe('a place below dates at the right edge', () => {
  it('is of the job and of no bullet', async () => {
    const read = await readPdf(
      await foreignPdf([
        ['Rhea Stanhope', 60, 60, 20],
        ['rhea@example.com', 60, 80],
        ['EXPERIENCE', 60, 110, 12],
        ...railed('Clinic Coder, Ridgeway Hospital', 'Jan 2020 – Present', 'Tulsa, OK', 130),
        ...railed('Records Clerk, Tallgrass Clinic', 'Feb 2017 – Dec 2019', 'Enid, OK', 180),
      ]),
    )
    if (!read.ok || !('lines' in read.value)) throw new Error('The file has lines.')
    const { experience } = understand(read.value.lines, '2026-11-27').resume
    expect(experience.map(({ place, bullets }) => [place, bullets.map(({ text }) => text)])).toEqual([
      ['Tulsa, OK', ['Coded charts of two clinics.', 'Taught a clerk.']],
      ['Enid, OK', ['Coded charts of two clinics.', 'Taught a clerk.']],
    ])
  })
})

function railed(head: string, dates: string, place: string, top: number): readonly Drawn[] {
  return [
    [head, 60, top],
    ['• Coded charts of two clinics.', 60, top + 16],
    ['• Taught a clerk.', 60, top + 30],
    [dates, 460, top],
    [place, 460, top + 14],
  ]
}
