import fc from 'fast-check'
import { type Resume, resumeShape } from '@/lib/resume/schema'

/**
 * Resumes of any shape. Every word is of the form `<section letter>q<number>q<filler>z` and occurs once, so that a
 * test can tell where it was typed and whether it is still there. Section letters: h(ead), s(ummary), c(redentials),
 * k (skills), e(xperience), d (education), m(emberships).
 */
export const arbitraryResume: fc.Arbitrary<Resume> = fc
  .record({
    seedWords: fc.array(fc.integer({ min: 0, max: 22 }), { minLength: 400, maxLength: 400 }),
    hugeWord: fc.boolean(),
    summaryWords: fc.nat(120),
    nameWords: fc.integer({ min: 0, max: 6 }),
    credentials: fc.array(fc.constantFrom('held', 'in-progress', 'expired', 'retired'), { maxLength: 40 }),
    jobs: fc.array(fc.array(fc.nat(45), { maxLength: 24 }), { maxLength: 9 }),
    skills: fc.nat(30),
    schools: fc.nat(5),
    memberships: fc.nat(4),
  })
  .map((shape) => {
    let count = 0
    const word = (prefix: string) => {
      count += 1
      const filler = 'a'.repeat(shape.seedWords[count % 400] ?? 1)
      return `${prefix}q${count}q${filler}z`
    }
    const words = (prefix: string, length: number) => Array.from({ length }, () => word(prefix)).join(' ')
    return resumeShape.parse({
      contact: {
        name: words('h', shape.nameWords),
        headline: word('h'),
        phone: word('h'),
        place: words('h', 2),
        availability: words('h', 3),
        links: [{ id: 'l', label: '', url: shape.hugeWord ? `hq0q${'a'.repeat(300)}z` : word('h') }],
      },
      summary: words('s', shape.summaryWords),
      credentials: shape.credentials.map((status, index) => ({
        id: `c${index}`,
        name: words('c', 1 + (index % 9)),
        issuer: word('c'),
        number: word('c'),
        earned: '2020-01',
        expires: '2028-01',
        status,
      })),
      skills: { codeSets: Array.from({ length: shape.skills }, () => word('k')), soft: [word('k')] },
      experience: shape.jobs.map((bullets, index) => ({
        id: `e${index}`,
        title: words('e', 1 + (index % 12)),
        employer: word('e'),
        place: words('e', 2),
        start: `20${10 + index}-0${1 + index}`,
        end: `20${11 + index}`,
        hours: words('e', 3),
        volume: words('e', 3),
        accuracy: words('e', 2),
        systems: [word('e'), word('e')],
        bullets: bullets.map((length, row) => ({ id: `b${row}`, text: words('e', length) })),
      })),
      education: Array.from({ length: shape.schools }, (_, index) => ({
        id: `d${index}`,
        credential: words('d', 2),
        area: word('d'),
        school: words('d', 3),
        note: words('d', 4),
      })),
      memberships: Array.from({ length: shape.memberships }, (_, index) => ({
        id: `m${index}`,
        organization: word('m'),
        role: words('m', 2),
        since: '2020',
      })),
    })
  })

/**
 * Resumes as coders have them: a page to four, bullets of one to four lines, one to nine credentials. Words repeat.
 */
export const arbitraryCoder: fc.Arbitrary<Resume> = fc
  .record({
    name: fc.constantFrom('Ida Quarrie', 'Wilhelmina-Josephine Oppenheimer-Castellanos', 'Thảo Nguyễn'),
    summaryWords: fc.nat(70),
    credentials: fc.array(fc.constantFrom('held', 'in-progress', 'expired'), { minLength: 1, maxLength: 9 }),
    jobs: fc.array(fc.array(fc.integer({ min: 5, max: 45 }), { maxLength: 8 }), {
      minLength: 1,
      maxLength: 8,
    }),
    skills: fc.array(fc.integer({ min: 1, max: 18 }), { minLength: 5, maxLength: 5 }),
    schools: fc.array(fc.constantFrom('none', 'externship', 'practicode'), { maxLength: 3 }),
  })
  .map(({ name, summaryWords, credentials, jobs, skills, schools }) => {
    const words = (count: number, from: number) =>
      Array.from({ length: count }, (_, index) => ORDINARY[(from + index * 7) % ORDINARY.length]).join(' ')
    const tags = (count = 0, from = 0) =>
      Array.from({ length: count }, (_, index) => words(1 + (index % 2), from + index))
    return resumeShape.parse({
      contact: { name, phone: '(614) 555-0142', place: 'Columbus, OH', email: 'coder@example.com' },
      summary: words(summaryWords, 3),
      credentials: credentials.map((status, index) => ({
        id: `c${index}`,
        acronym: ['CPC', 'CCS-P', 'RHIT'][index % 3],
        name: words(3 + (index % 5), index),
        issuer: 'AAPC',
        number: `0123456${index}`,
        earned: '2020-01',
        expires: '2028-01',
        status,
      })),
      skills: {
        codeSets: tags(skills[0], 1),
        settings: tags(skills[1], 2),
        specialties: tags(skills[2], 3),
        systems: tags(skills[3], 4),
        knowledge: tags(skills[4], 5),
      },
      experience: jobs.map((bullets, index) => ({
        id: `e${index}`,
        title: words(2 + (index % 3), index),
        employer: words(3, index + 5),
        place: 'Dayton, OH',
        start: `20${10 + index}-02`,
        end: `20${11 + index}-03`,
        settings: tags(index % 4, index),
        bullets: bullets.map((length, row) => ({ id: `b${row}`, text: words(length, row + index) })),
      })),
      education: schools.map((practicum, index) => ({
        id: `d${index}`,
        credential: words(3, index),
        school: words(3, index + 2),
        end: '2019-05',
        practicum,
        note: words(index * 3, index),
      })),
    })
  })

const ORDINARY =
  'coded audited records with ICD-10-CM and CPT at 97.2% over quarters against payer rules HCPCS Level II trained the new coders of four hospitals in sepsis query work each month'.split(
    ' ',
  )

/** The marked words in a text, in its order. */
export function wordsByPrefix(text: string): readonly string[] {
  return text.match(/[hsckedm]q\d+qa*z/g) ?? []
}
