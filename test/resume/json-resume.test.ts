import { validate } from '@jsonresume/schema'
import sample from '@jsonresume/schema/sample.resume.json'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countingIds } from '@/lib/base/ids'
import { emptyResume } from '@/lib/resume/empty'
import { fromJsonResume, toJsonResume } from '@/lib/resume/json-resume'
import { type Resume, resumeShape } from '@/lib/resume/schema'
import { arbitraryResume } from './arbitrary-resume'

describe('toJsonResume', () => {
  it('writes a job in the fields of the standard, and only the rest under our key', () => {
    const resume = resumeShape.parse({
      experience: [
        {
          id: 'a',
          title: 'Inpatient Coder',
          employer: 'Harrow Lake Hospital',
          place: 'Columbus, OH',
          start: '2021-03',
          end: '2024',
          settings: ['Inpatient'],
          bullets: [{ id: 'b', text: 'Coded 24 charts a day.' }],
        },
      ],
    })
    expect(toJsonResume(resume).work).toEqual([
      {
        name: 'Harrow Lake Hospital',
        position: 'Inpatient Coder',
        location: 'Columbus, OH',
        startDate: '2021-03',
        endDate: '2024',
        highlights: ['Coded 24 charts a day.'],
        chartwright: { settings: ['Inpatient'] },
      },
    ])
  })

  it.each([
    ['held', 'Certified Professional Coder (CPC)'],
    ['in-progress', 'Certified Professional Coder (CPC), in progress'],
    ['expired', 'Certified Professional Coder (CPC), expired'],
  ])('lets no other program take a credential for more than it is: %s', (status, name) => {
    const credential = { id: 'a', acronym: 'CPC', name: 'Certified Professional Coder', status }
    const [written] = Array.of(toJsonResume(resumeShape.parse({ credentials: [credential] })).certificates)
    expect(written).toEqual([{ name }])
  })

  it('keeps the A of an apprentice', () => {
    const credential = { id: 'a', acronym: 'CPC-A', name: 'Certified Professional Coder – Apprentice' }
    const written = toJsonResume(resumeShape.parse({ credentials: [credential] }))
    expect(written.certificates).toEqual([{ name: 'Certified Professional Coder – Apprentice (CPC-A)' }])
  })

  it('is checked by a checker that refuses', () => {
    validate({ work: [{ startDate: 'spring' }] }, (errors) => expect(errors).toHaveLength(1))
  })

  it('is valid JSON Resume for any resume, half-typed ones too', () => {
    fc.assert(
      fc.property(arbitraryResume, (resume) => {
        validate(toJsonResume(resume), (errors) => expect(errors).toBeNull())
      }),
    )
  })
})

describe('fromJsonResume', () => {
  it('gives back every resume that it wrote', () => {
    fc.assert(
      fc.property(arbitraryResume, (resume) => {
        const file = JSON.parse(JSON.stringify(toJsonResume(resume)))
        expect(withoutIds(read(file))).toEqual(withoutIds(resume))
      }),
      { numRuns: 300 },
    )
  })

  it('keeps what is hidden under our key alone, where no other program shows it', () => {
    const { chartwright: own, ...standard } = toJsonResume(
      resumeShape.parse({
        credentials: [{ id: 'c', acronym: 'CIRCC', hidden: true }],
        education: [{ id: 'e', school: 'Quernstone College', hidden: true }],
        experience: [
          { id: 'a', employer: 'Zephyrine Skin', hidden: true },
          { id: 'b', employer: 'Fernhollow', bullets: [{ id: 'l', text: 'Mohs', hidden: true }] },
        ],
      }),
    )
    const jobs = JSON.stringify(standard.work, (key, value) => (key === 'chartwright' ? undefined : value))
    expect(JSON.stringify({ ...standard, work: '' })).not.toMatch(/CIRCC|Quernstone/)
    expect(jobs).toContain('Fernhollow')
    expect(jobs).not.toMatch(/Zephyrine|Mohs/)
    expect(JSON.stringify(own)).toMatch(/CIRCC.*Zephyrine.*Quernstone/)
  })

  it('gives every row an id of its own', () => {
    fc.assert(
      fc.property(arbitraryResume, (resume) => {
        const { contact, credentials, experience, education, memberships } = read(toJsonResume(resume))
        const rows = [...contact.links, ...credentials, ...experience, ...education, ...memberships]
        const ids = [...rows, ...experience.flatMap(({ bullets }) => bullets)].map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })

  it('keeps every section and field of a foreign resume on its way through', () => {
    const { work, meta, ...others } = sample
    const back = toJsonResume(read(sample))
    expect(back).toMatchObject(others)
    expect(back.meta).toEqual(meta)
    const written = JSON.stringify(back)
    for (const words of leaves([work])) expect(written).toContain(JSON.stringify(words).slice(1, -1))
  })

  it('writes foreign skills as they came until one of them is changed', () => {
    const skills = [
      { name: 'Auditing', level: 'Expert', keywords: ['OIG work plan'], rating: 5 },
      { name: 'Systems', keywords: ['Epic'] },
    ]
    const resume = read({ skills })
    expect(resume.skills).toMatchObject({
      knowledge: ['Auditing (Expert)', 'OIG work plan'],
      systems: ['Epic'],
    })
    expect(toJsonResume(read(toJsonResume(resume))).skills).toEqual(skills)
    const changed = { ...resume, skills: { ...resume.skills, systems: ['Epic', 'Optum CAC'] } }
    expect(read(toJsonResume(changed)).skills).toEqual(changed.skills)
  })

  it('reads dates as other programs write them, and a job without an end as going on', () => {
    const work = [
      { name: 'A', startDate: 'March 2021', endDate: 'Present' },
      { name: 'B', startDate: '2019', endDate: '02/2021' },
      { name: 'C', startDate: '2018' },
      { name: 'D', startDate: '2017', endDate: 'some day' },
    ]
    expect(read({ work }).experience.map(({ start, end, current }) => [start, end, current])).toEqual([
      ['2021-03', '', true],
      ['2019', '2021-02', false],
      ['2018', '', true],
      ['2017', 'some day', false],
    ])
  })

  it.each([
    ['Certified Coding Specialist (CCS)', 'CCS', 'held'],
    ['CPC-A', 'CPC-A', 'held'],
    ['CPC exam scheduled for May', '', 'in-progress'],
    ['RHIT-eligible', '', 'in-progress'],
    ['Certified Professional Coder (CPC), expired', 'CPC', 'expired'],
  ])('reads the certificate “%s”', (name, acronym, status) => {
    const [credential] = read({ certificates: [{ name }] }).credentials
    expect([credential?.acronym, credential?.status]).toEqual([acronym, status])
  })

  it('follows what another program changed in the standard part', () => {
    const file = toJsonResume(
      resumeShape.parse({ contact: { name: 'Dana Whitfield', availability: 'Remote' } }),
    )
    const { contact } = read({ ...file, basics: { ...Object(file.basics), name: 'Dana Reyes' } })
    expect([contact.name, contact.availability]).toEqual(['Dana Reyes', 'Remote'])
  })

  it.each([
    [{ city: 'Columbus', region: 'OH' }, 'Columbus, OH'],
    [{ region: 'OH' }, 'OH'],
    ['Columbus, OH', 'Columbus, OH'],
    [null, ''],
  ])('reads the place %j as “%s”', (location, place) => {
    expect(read({ basics: { location } }).contact.place).toBe(place)
  })

  it('reads the employer where files older than 1.0.0 have it', () => {
    expect(read({ work: [{ company: 'Harrow Lake' }] }).experience[0]?.employer).toBe('Harrow Lake')
  })

  it('turns the summary of a job into lines that are printed', () => {
    const [job] = read({
      work: [{ name: 'A', summary: 'Coded charts.\nTrained others.', highlights: ['97 %'] }],
    }).experience
    expect(job?.bullets.map(({ text }) => text)).toEqual(['Coded charts.', 'Trained others.', '97 %'])
  })

  it.each([
    [null, { code: 'not-a-resume' }],
    ['Dana', { code: 'not-a-resume' }],
    [{ name: 'a-package', version: '1.0.0' }, { code: 'not-a-resume' }],
    [{ work: {} }, { code: 'wrong-type', path: 'work' }],
    [{ work: [{ name: ['A'] }] }, { code: 'wrong-type', path: 'work.0.name' }],
    [{ work: ['A'] }, { code: 'wrong-type', path: 'work.0' }],
    [
      { work: [{ chartwright: { settings: 'x' } }] },
      { code: 'wrong-type', path: 'work.0.chartwright.settings' },
    ],
    [
      { basics: { chartwright: { availability: 1 } } },
      { code: 'wrong-type', path: 'basics.chartwright.availability' },
    ],
    [{ chartwright: { memberships: 3 } }, { code: 'wrong-type', path: 'chartwright.memberships' }],
    [{ chartwright: { version: 2 } }, { code: 'newer-version', version: 2 }],
  ])('says what is wrong with %j', (json, problem) => {
    expect(fromJsonResume(json, countingIds('row'))).toEqual({ ok: false, problem })
  })

  it('refuses what is nested beyond reason', () => {
    const problem = { code: 'too-deep' }
    expect(fromJsonResume(nested(200_000), countingIds('row'))).toEqual({ ok: false, problem })
  })

  it('takes no harm from a key __proto__, at any depth', () => {
    const json = JSON.parse(
      '{"__proto__":{"bad":1},"basics":{"__proto__":{"bad":1},"name":"Dana"},"awards":[{"__proto__":{"bad":1}}]}',
    )
    const resume = read(json)
    expect(Object.hasOwn(Object.prototype, 'bad')).toBe(false)
    expect('bad' in resume.contact).toBe(false)
    expect(JSON.stringify(toJsonResume(resume))).not.toContain('bad')
  })

  it('answers with a value for any JSON whatever', () => {
    const sections = fc.constantFrom(
      'basics',
      'work',
      'education',
      'certificates',
      'skills',
      'chartwright',
      'awards',
    )
    fc.assert(
      fc.property(fc.dictionary(sections, fc.jsonValue({ maxDepth: 4 })), (json) => {
        const result = fromJsonResume(json, countingIds('row'))
        if (result.ok) expect(resumeShape.safeParse(result.value).success).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('reads an empty resume back as empty', () => {
    expect(read(toJsonResume(emptyResume()))).toEqual(emptyResume())
  })
})

function read(json: unknown): Resume {
  const result = fromJsonResume(json, countingIds('row'))
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

function withoutIds(resume: Resume): unknown {
  return JSON.parse(JSON.stringify(resume), (key, value) => (key === 'id' ? undefined : value))
}

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : []
}

function nested(depth: number): unknown {
  let value: unknown = []
  for (let level = 0; level < depth; level += 1) value = [value]
  return { work: value }
}
