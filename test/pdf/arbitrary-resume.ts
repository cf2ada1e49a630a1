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

/** The marked words in a text, in its order. */
export function wordsByPrefix(text: string): readonly string[] {
  return text.match(/[hsckedm]q\d+qa*z/g) ?? []
}
