import { describe, expect, it } from 'vitest'
import { readPdf } from '@/lib/import/pdf/read-pdf'
import { understand } from '@/lib/import/understand'
import { type Drawn, foreignPdf } from '@/test/pdf/foreign-pdf'

const HEAD: readonly Drawn[] = [
  ['Rhea Stanhope', 45, 60, 20],
  ['rhea@example.com', 45, 80],
]

describe('a list in two columns', () => {
  it('ends above the next heading, whose short lines are none of it', async () => {
    const { skills, credentials } = await resumeOf([
      ...HEAD,
      ['Skills', 45, 110, 16],
      ...['Appeals', 'Audits', 'Queries', 'Training', 'Logs'].map(
        (word, index): Drawn => [`• ${word}`, 60, 130 + 12 * index],
      ),
      ['Certifications', 45, 195, 16],
      ['Certified Coding Specialist (CCS), AHIMA (June 2017)', 45, 212],
      ...['Reports', 'Denials', 'Sheets', 'Slides'].map(
        (word, index): Drawn => [`• ${word}`, 329, 130 + 12 * index],
      ),
      ['Certified Documentation Expert Outpatient (CDEO), AAPC, earned in November 2021', 45, 224],
    ])
    expect(credentials.map(({ acronym }) => acronym)).toEqual(['CCS', 'CDEO'])
    expect(skills.knowledge.length + skills.soft.length).toBe(9)
  })

  it('has a system in small letters as an item of its own', async () => {
    const { skills } = await resumeOf([
      ...HEAD,
      ['Skills', 45, 110, 16],
      ['Provider education', 45, 130],
      ['athenahealth', 45, 142],
      ['Appeals', 45, 154],
    ])
    expect(skills.systems).toEqual(['athenahealth'])
  })
})

describe('a narrow column', () => {
  it('goes on below with a line that is longer than those beside the other column', async () => {
    const lines = await linesOf([
      ['Rhea Stanhope', 140, 70, 30],
      ['rhea@example.com | (907) 555-0129 | Anchorage, AK | linkedin.com/in/rhea-stanhope', 100, 89],
      ['AHIMA | Jan 2026', 40, 307],
      ['HPR', 40, 322],
      ['Harbor Pilot Rating', 40, 335],
      ['Larch Maritime Rating Board', 40, 347],
      ['ABOUT', 213, 306, 13],
      ['New coder with a certificate and six months of practice on charts of a clinic', 213, 323],
      ['and a pharmacy before; at ease with patients, payers and deadlines.', 213, 337],
    ])
    expect(lines.indexOf('Larch Maritime Rating Board')).toBe(lines.indexOf('Harbor Pilot Rating') + 1)
  })
})

describe('a school that the margin cut', () => {
  it('is whole where its name began behind a sign', async () => {
    const { education } = await resumeOf([
      ...HEAD,
      ['Education', 45, 110, 16],
      ['Bachelor of Science in Health Information Management • 2014 • Mohawk', 45, 130, 15],
      ['Ridge University', 45, 148, 15],
    ])
    expect(education).toMatchObject([{ school: 'Mohawk Ridge University', end: '2014' }])
  })

  it('is whole in small capitals, which are drawn as large ones of a smaller size', async () => {
    const { education } = await resumeOf([
      ...HEAD,
      ['Education', 45, 110, 16],
      ['2012 – 2014', 45, 130],
      ['Associate of Science in Health Information Technology, SANTA CRUZ VALLEY', 45, 143, 13],
      ['COLLEGE', 45, 160, 10.4],
    ])
    expect(education).toMatchObject([{ school: 'SANTA CRUZ VALLEY COLLEGE', start: '2012' }])
  })
})

async function resumeOf(drawn: readonly Drawn[]) {
  return understand(await read(drawn), '2026-11-27').resume
}

async function linesOf(drawn: readonly Drawn[]) {
  return (await read(drawn)).map(({ text }) => text)
}

async function read(drawn: readonly Drawn[]) {
  const answer = await readPdf(await foreignPdf(drawn))
  if (!answer.ok || !('lines' in answer.value)) throw new Error('The file has lines.')
  return answer.value.lines
}
