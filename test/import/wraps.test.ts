import { describe, expect, it } from 'vitest'
import type { SourceLine } from '@/lib/import/source-line'
import { understand } from '@/lib/import/understand'

describe('lines that a page broke', () => {
  it('end with a month that no stretch of time on the next line goes on with', () => {
    const { experience } = resumeOf([
      NAME,
      ['EXPERIENCE', 60],
      ['Coder, Harbor Clinic, 2020-03 – present', 180],
      ['Taught four new residents of the clinic each July.', 180],
      ['2015-07 – 2020-02 Clerk, Larch Hospital', 180],
    ])
    expect(experience.map(({ employer }) => employer)).toEqual(['Harbor Clinic', 'Larch Hospital'])
  })

  it('never make a CPC of a CPC-A, whatever their weight', () => {
    const { credentials } = resumeOf([
      NAME,
      ['CERTIFICATIONS', 60],
      ['Certified Professional Coder –', 150, true],
      ['Apprentice (CPC-A) (AAPC, Mar 2025)', 180],
    ])
    expect(credentials.map(({ acronym, issuer }) => [acronym, issuer])).toEqual([['CPC-A', 'AAPC']])
  })

  it('are put together where a school has half of its name', () => {
    const { education } = resumeOf([
      NAME,
      ['EDUCATION', 60],
      ['Scioto Valley Community', 120],
      ['College', 40],
      ['Certificate', 50],
    ])
    expect(education.map(({ school, credential }) => [school, credential])).toEqual([
      ['Scioto Valley Community College', 'Certificate'],
    ])
  })

  it('are left apart where the line had room', () => {
    const { education } = resumeOf([
      NAME,
      ['EDUCATION', 60],
      ['Roslagen University', 110],
      ['Business Economics', 105],
      ['Bachelor of Science', 100],
    ])
    expect(education).toMatchObject([
      { school: 'Roslagen University', area: 'Business Economics', credential: 'Bachelor of Science' },
    ])
  })

  it('are one name where it is set in two large lines', () => {
    expect(
      resumeOf([
        ['Priya', 90, true, 30],
        ['Raghunathan', 180, true, 30],
        ['Coder', 40],
      ]).contact.name,
    ).toBe('Priya Raghunathan')
    expect(
      resumeOf([
        ['Abena Osei-', 90, true, 22],
        ['Tutu', 50, true, 22],
        ['Coder', 40],
      ]).contact.name,
    ).toBe('Abena Osei-Tutu')
  })

  it('end with a year', () => {
    const { credentials } = resumeOf([
      NAME,
      ['CERTIFICATIONS', 60],
      ['Lean Green Belt, Harbor Quality League, November 2020', 495],
      ['Dock Safety, Dockside Guild, April 2019', 200],
    ])
    expect(credentials.map(({ name }) => name)).toEqual(['Lean Green Belt', 'Dock Safety'])
  })

  it('are one name where only what is given is in bold', () => {
    expect(
      resumeOf([
        ['PRIYA', 90, true, 30],
        ['RAGHUNATHAN', 180, false, 30],
        ['Coder', 40],
      ]).contact.name,
    ).toBe('PRIYA RAGHUNATHAN')
  })

  it.each([
    ['Coder • Mercer Street Hospital • Mar 2019 – Jun', '2021'],
    ['Coder • Mercer Street Hospital • Mar 2019', '– Jun 2021'],
  ])('are one stretch of time where it was cut: %s', (first, second) => {
    const { experience } = resumeOf([
      NAME,
      ['EXPERIENCE', 60],
      [first, 300],
      [second, 40],
      ['Coded 45 charts a day in two clinics.', 200],
    ])
    expect(experience).toMatchObject([
      { title: 'Coder', employer: 'Mercer Street Hospital', start: '2019-03', end: '2021-06' },
    ])
    expect(experience[0]?.bullets.map(({ text }) => text)).toEqual(['Coded 45 charts a day in two clinics.'])
  })

  it('are one school where the first ends towards a state', () => {
    const { education } = resumeOf([
      NAME,
      ['EDUCATION', 60],
      ['University of Northern', 120],
      ['Vermont', 40],
      ['Bachelor of Science', 100],
    ])
    expect(education.map(({ school }) => school)).toEqual(['University of Northern Vermont'])
  })

  it('are two credentials where each has its date, however long the first', () => {
    const { credentials } = resumeOf([
      NAME,
      ['CERTIFICATIONS', 60],
      ['Lean Green Belt, Harbor Quality League – Nov 2020, No. 20117', 495],
      ['Dock Safety, Dockside Guild – Apr 2019', 200],
    ])
    expect(credentials.map(({ name, earned }) => [name, earned])).toEqual([
      ['Lean Green Belt', '2020-11'],
      ['Dock Safety', '2019-04'],
    ])
  })

  it('keep the letters behind a name apart from what the person does', () => {
    const { contact, credentials } = resumeOf([
      NAME,
      ['MBA, CPC, CRC', 490],
      ['Coding Compliance Consultant', 150],
      ['EXPERIENCE', 60],
    ])
    expect(contact.headline).toBe('Coding Compliance Consultant')
    expect(credentials.map(({ acronym }) => acronym)).toEqual(['CPC', 'CRC'])
  })
})

const NAME: Line = ['Dana Whitfield', 90]

type Line = readonly [text: string, width: number, bold?: boolean, size?: number]

/** The lines of a column 500 points wide. */
function resumeOf(lines: readonly Line[]) {
  const written = lines.map(
    ([text, width, bold = false, size = 10], index): SourceLine => ({
      text,
      listItem: false,
      heading: 0,
      bold,
      size,
      gapBefore: 0,
      columnRight: 540,
      cells: [text],
      place: { page: 1, x: 40, y: 40 + index * 12, width, height: 12 },
    }),
  )
  return understand(written, '2026-11-26').resume
}
