import { describe, expect, it } from 'vitest'
import { understand } from '@/lib/import/understand'
import { sourceLines } from '@/test/import/source-lines'

const TODAY = '2026-11-26'

describe('jobRows', () => {
  it.each([
    'Inpatient Coding Specialist III, University Hospital of Ohio (Level I trauma, 900 beds) — work from home',
    'Inpatient Coding Specialist III, University Hospital of Ohio – work from home',
  ])('takes a long title above dates for the head of its job: %s', (head) => {
    const { resume, leftovers } = understand(
      sourceLines(
        `Dana Whitfield\nEXPERIENCE\n${head}\n04/2017 – Present\n• Code long stays\n• Send queries`,
      ),
      TODAY,
    )
    expect(
      resume.experience.map(({ title, start, settings, bullets }) => [
        title,
        start,
        settings.length,
        bullets.length,
      ]),
    ).toEqual([['Inpatient Coding Specialist III', '2017-04', 0, 2]])
    expect(resume.experience[0]?.employer).toMatch(/^University Hospital of Ohio/)
    expect(leftovers).toEqual([])
  })

  it('tells what was done in a sentence that is mostly code sets by its letters', () => {
    const { experience } = understand(
      sourceLines(
        'Dana Whitfield\nEXPERIENCE\nCoding Specialist, Harbor Hospital\nJune 2011 – August 2014\nMoved three client hospitals from ICD-9-CM to ICD-10-CM/PCS.\nAbstracted 60 charts a day.',
      ),
      TODAY,
    ).resume
    expect(experience[0]?.bullets.map(({ text }) => text)).toEqual([
      'Moved three client hospitals from ICD-9-CM to ICD-10-CM/PCS.',
      'Abstracted 60 charts a day.',
    ])
    expect(experience[0]?.codeSets).toEqual([])
  })

  it('tells what was done where it names settings and systems with a verb before them', () => {
    const { resume } = understand(
      sourceLines(
        'Dana Whitfield\nEXPERIENCE\nCoder, Harbor Clinic\n2014 – 2020\nCoded trauma, transplant and oncology stays with Epic.',
      ),
      TODAY,
    )
    expect(resume.experience[0]).toMatchObject({
      specialties: [],
      bullets: [{ text: 'Coded trauma, transplant and oncology stays with Epic.' }],
    })
  })

  it('keeps on what terms a title was held with the title', () => {
    const { experience } = understand(
      sourceLines(
        'Dana Whitfield\nEXPERIENCE\nMedical Coder (Contract via Apex Staffing)\nGeorgia Family Physicians | Macon, GA | 02/2019 - 09/2021\n• Coded 80 encounters a day',
      ),
      TODAY,
    ).resume
    expect(experience.map(({ title, employer, place }) => [title, employer, place])).toEqual([
      ['Medical Coder (Contract via Apex Staffing)', 'Georgia Family Physicians', 'Macon, GA'],
    ])
  })

  it('takes what stands behind a colon after the dates for what was done', () => {
    const { experience } = understand(
      sourceLines(
        'Dana Whitfield\nEXPERIENCE\nHealth Information Technician, Harbor Medical Center, 2012-2016: released records\nInpatient Coder, Harbor Medical Center, 2016-present: codes stays in 3M',
      ),
      TODAY,
    ).resume
    expect(experience.map(({ title, employer, bullets }) => [title, employer, bullets[0]?.text])).toEqual([
      ['Inpatient Coder', 'Harbor Medical Center', 'codes stays in 3M'],
      ['Health Information Technician', 'Harbor Medical Center', 'released records'],
    ])
  })

  it('never gives a doctor’s job the employer above', () => {
    const { experience } = understand(
      sourceLines(
        'Dana Whitfield\nEXPERIENCE\nHarbor Hospital, Tulsa, OK\nOutpatient Coder   Feb 2019 - Present\n• Coded surgery\nBiller, Dr. Amin   2015 - 2018\n• Entered charges',
      ),
      TODAY,
    ).resume
    expect(experience.map(({ employer }) => employer)).toEqual(['Harbor Hospital', 'Dr. Amin'])
  })

  it('takes a rate for no hours of work', () => {
    const { experience } = understand(
      sourceLines(
        'Dana Whitfield\nEXPERIENCE\nHCC Coder, Harbor Health Plan, 2020 – 2024\nReview 10 charts per hour.',
      ),
      TODAY,
    ).resume
    expect(experience.map(({ hours, bullets }) => [hours, bullets[0]?.text])).toEqual([
      ['', 'Review 10 charts per hour.'],
    ])
  })

  it('takes a short line with a number for what was done', () => {
    const { resume, leftovers } = understand(
      sourceLines(
        'Dana Whitfield\nEXPERIENCE\nCoder – Harbor Clinic – Apr. 2021 to date\nOwn the work queue; cut it from 600 to under 50.\n\nClerk – Harbor Heart Group – Nov. 2018 to Apr. 2021\nKeyed 300 charges/day',
      ),
      TODAY,
    )
    expect(resume.experience.map(({ bullets }) => bullets.map(({ text }) => text))).toEqual([
      ['Own the work queue; cut it from 600 to under 50.'],
      ['Keyed 300 charges/day'],
    ])
    expect(leftovers).toEqual([])
  })

  it('puts the newest first, whatever order the file has, and says of each which lines it is from', () => {
    const { resume, placed } = understand(
      sourceLines(
        'Dana Whitfield\nEXPERIENCE\nClerk, Harbor Heart Group, 2010 – 2014\n• Keyed charges\nCoder, Harbor Clinic, 2014 – 2020\n• Coded visits\nAuditor, Harbor Hospital, 2020 – present\n• Audited stays',
      ),
      TODAY,
    )
    expect(resume.experience.map(({ title }) => title)).toEqual(['Auditor', 'Coder', 'Clerk'])
    expect(placed.find(({ path }) => path === 'experience.0.title')?.lines).toEqual([6])
  })
})

describe('dots that lead to the dates', () => {
  it('are none of the title', () => {
    const { experience } = understand(
      sourceLines(
        'Ann Bell\nEXPERIENCE\nElm Clinic, Boise, ID\nCoder II .......... 3/2022 to date\nCoder I ........... 9/2019 to 2/2022',
      ),
      TODAY,
    ).resume
    expect(experience.map(({ title, employer }) => [title, employer])).toEqual([
      ['Coder II', 'Elm Clinic'],
      ['Coder I', 'Elm Clinic'],
    ])
  })
})

describe('a title that says when it was given', () => {
  it('begins no job of its own, and the way of work stays with the city', () => {
    const { experience } = understand(
      sourceLines(
        `Ann Bell
WORK HISTORY
Larch Health Plan, Tampa FL (remote)\tFeb 2021 – now
Sr. Risk Adjustment Auditor (promoted from Auditor Apr 2023)
- Audited 1,200 charts a year
Elm Physicians Network, St. Petersburg FL\t06/18 - 01/21
Risk Adjustment Coder II
- Coded 11 charts an hour`,
      ),
      TODAY,
    ).resume
    expect(
      experience.map(({ title, employer, place, start, end }) => [title, employer, place, start, end]),
    ).toEqual([
      [
        'Sr. Risk Adjustment Auditor (promoted from Auditor Apr 2023)',
        'Larch Health Plan',
        'Tampa FL (remote)',
        '2021-02',
        '',
      ],
      ['Risk Adjustment Coder II', 'Elm Physicians Network', 'St. Petersburg FL', '2018-06', '2021-01'],
    ])
  })
})
