import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMentions } from '@/lib/lexicon/mentions'
import { provenYears } from '@/lib/resume/proven-years'
import { SAMPLES } from '@/lib/resume/sample'
import { type Resume, resumeShape } from '@/lib/resume/schema'
import { onlyShown } from '@/lib/resume/shown'
import { summarySentences } from '@/lib/resume/summary-sentences'
import { arbitraryResume as arbitraryWritten } from '@/test/arbitraries/resumes'
import { arbitraryResume as arbitraryTyped } from './arbitrary-resume'

const today = '2026-11-22'

describe('summarySentences', () => {
  it('says who, where now, how much, with what, in the words of the resume', () => {
    const [dana] = SAMPLES
    const texts = summarySentences({ ...(dana?.resume ?? never()), summary: '' }, today).map(
      ({ text }) => text,
    )
    expect(texts).toEqual([
      'Certified Professional Coder (CPC), Certified Risk Adjustment Coder (CRC), with 9 years of experience: risk adjustment, payer and hospital outpatient.',
      'Risk Adjustment Coder II at Alder Creek Health Plan since Feb 2022.',
      '40 outpatient and inpatient charts a day, 97.8% accuracy.',
      'Code sets: ICD-10-CM, CMS-HCC, CPT and HCPCS Level II.',
      expect.stringMatching(/^Specialties: orthopedics/),
      expect.stringMatching(/^Systems: Inovalon, Epic/),
      'Certified Coding Specialist (CCS) in progress.',
      'Remote, US Eastern time.',
    ])
  })

  it('begins with the training where no job was in coding', () => {
    const resume = resumeShape.parse({
      credentials: [{ id: 'c', acronym: 'CPC-A', name: 'Certified Professional Coder – Apprentice' }],
      experience: [
        { id: 'j', title: 'Shift Lead', employer: 'Piñon Market', start: '2019-05', end: '2022-02' },
      ],
      education: [
        { id: 'e', credential: 'Medical coding certificate', school: 'Ridgemoor College', end: '2026' },
      ],
    })
    expect(summarySentences(resume, today).map(({ text }) => text)).toEqual([
      'Certified Professional Coder – Apprentice (CPC-A).',
      'Medical coding certificate, Ridgemoor College, 2026.',
    ])
  })

  it('takes volume and accuracy from their own fields', () => {
    const job = { id: 'j', title: 'Coder', volume: '42 charts a day', accuracy: '96.4% audited accuracy' }
    const texts = summarySentences(resumeShape.parse({ experience: [job] }), today).map(({ text }) => text)
    expect(texts).toContain('42 charts a day, 96.4% audited accuracy.')
  })

  it('uses nothing that is expired, hidden or not filled in', () => {
    const resume = resumeShape.parse({
      credentials: [
        { id: 'a', acronym: 'CPC', expires: '2020-01' },
        { id: 'b', acronym: 'CCS', hidden: true },
      ],
      experience: [
        {
          id: 'x',
          title: 'Inpatient Coder',
          employer: 'Zephyrine',
          start: '2015-01',
          current: true,
          hidden: true,
        },
        {
          id: 'y',
          title: 'Profee Coder',
          start: '2020-03',
          end: '2022-01',
          bullets: [{ id: 'l', text: 'Coded ___ charts a day at 96% accuracy' }],
        },
      ],
    })
    const texts = summarySentences(resume, today)
      .map(({ text }) => text)
      .join(' ')
    expect(texts).toBe('Profee Coder with 1 year of experience.')
  })

  it('leaves out what the summary says already', () => {
    const resume = resumeShape.parse({
      contact: { availability: 'Remote, US Eastern time' },
      summary: 'Remote, US Eastern time.',
    })
    expect(summarySentences(resume, today)).toEqual([])
  })

  it.each([
    ['as people type', arbitraryTyped],
    ['of coders', arbitraryWritten],
  ])('names no concept, credential, number or word that resumes %s do not have', (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (resume) => {
        const shown = onlyShown(resume)
        const own = textsOf(shown)
        const ownIds = new Set(own.flatMap((text) => findMentions(text).map(({ conceptId }) => conceptId)))
        const ownWords = new Set(own.flatMap(wordsOf))
        const years = String(provenYears(shown.experience, today))
        for (const { text } of summarySentences({ ...resume, summary: '' }, today)) {
          for (const { conceptId } of findMentions(text)) expect(ownIds).toContain(conceptId)
          for (const word of wordsOf(text)) {
            if (GLUE.has(word)) continue
            const isYears = /^\d+$/.test(word) && Number(word) <= Number(years)
            expect(isYears || ownWords.has(word), `${word} of “${text}”`).toBe(true)
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('provenYears', () => {
  const jobs = (...rows: object[]) =>
    resumeShape.parse({ experience: rows.map((row, id) => ({ id: `${id}`, ...row })) }).experience

  it.each([
    [[{ start: '2020-01', end: '2020-12' }], 1],
    [[{ start: '2020-01', end: '2020-11' }], 0],
    [[{ start: '2019', end: '2021' }], 1], // December 2019 to January 2021 at the least
    [
      [
        { start: '2020-01', end: '2021-12' },
        { start: '2020-06', end: '2021-12' },
      ],
      2,
    ],
    [[{ start: '2024-11', current: true }], 2], // the month that is running does not count
    [[{ start: '2024-12', current: true }], 1],
    [[{ start: 'spring', end: '2021' }], 0],
  ])('of %j are %i', (rows, years) => expect(provenYears(jobs(...rows), today)).toBe(years))
})

/** The words that sentences are joined with; they name nothing. */
const GLUE = new Set(
  'with year years of experience in progress expected and at since code sets specialties systems'.split(' '),
)

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Every text of a resume, with its dates as resumes write them. */
function textsOf(resume: Resume): string[] {
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
  const texts: string[] = []
  JSON.stringify(resume, (key, value) => {
    if (typeof value === 'string' && key !== 'id') {
      const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(value) ?? []
      texts.push(value)
      if (month !== undefined) texts.push(`${Number(day ?? '1')} ${months[Number(month) - 1]} ${year}`)
    }
    return value
  })
  return [
    ...texts,
    ...resume.credentials.map(({ name, acronym }) => `${name} (${acronym})`),
    ...resume.education.map(({ credential, area, school }) => `${credential}, ${area}, ${school}`),
  ]
}

function never(): never {
  throw new Error('There is a first sample.')
}
