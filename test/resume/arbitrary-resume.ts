import fc from 'fast-check'
import { countingIds } from '@/lib/base/ids'
import {
  ACCREDITATIONS,
  CREDENTIAL_STATUSES,
  PRACTICUMS,
  type Resume,
  resumeShape,
} from '@/lib/resume/schema'

const word = fc.constantFrom(
  'Coder',
  'CPC',
  'Ohio',
  'in progress',
  'pending',
  'A, B',
  '(CCS)',
  'ICD-10-CM',
  'Zoë',
  '',
)
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.array(word, { maxLength: 4 }).map((words) => words.join(' ')),
)
const texts = fc.array(text, { maxLength: 3 })
const date = fc.oneof(
  fc.constantFrom('', '2021', '2021-03', '2021-03-14', 'Mar 2021', 'present', '0999', '3021-01', '3/2'),
  text,
)
const url = fc.oneof(fc.constantFrom('https://example.com/a', 'linkedin.com/in/a', 'https://'), text)
const email = fc.oneof(
  fc.constantFrom('dana@example.com', 'd-w@my-clinic.example.org', 'dana@'),
  fc.emailAddress(),
)
const count = fc.option(fc.nat(60))
/** Most rows are shown. */
const hidden = fc.option(fc.constant(true), { nil: undefined, freq: 1 })
const carried = fc.option(fc.constantFrom({ courses: ['A1'] }, { website: { a: [1, null, 'x'] } }), {
  nil: undefined,
})

/** Resumes as people leave them: half-typed dates and addresses, odd words, rows without anything in them. */
export const arbitraryResume: fc.Arbitrary<Resume> = fc
  .record({
    contact: fc.record({
      name: text,
      headline: text,
      email,
      phone: text,
      place: fc.oneof(fc.constantFrom('Columbus, OH', 'Remote'), text),
      availability: text,
      links: fc.array(fc.record({ label: text, url, carried }), { maxLength: 3 }),
      carried,
    }),
    summary: text,
    credentials: fc.array(
      fc.record({
        conceptId: fc.option(fc.constantFrom('credential:cpc', 'credential:cpc-a')),
        acronym: text,
        name: text,
        issuer: text,
        number: text,
        earned: date,
        expires: date,
        status: fc.constantFrom(...CREDENTIAL_STATUSES),
        ceu: fc.record({ cycleStart: date, cycleEnd: date, required: count, earned: count }),
        hidden,
        carried,
      }),
      { maxLength: 3 },
    ),
    experience: fc.array(
      fc.record({
        title: text,
        employer: text,
        place: text,
        start: date,
        end: date,
        current: fc.boolean(),
        hours: text,
        volume: text,
        accuracy: text,
        settings: texts,
        specialties: texts,
        codeSets: texts,
        systems: texts,
        bullets: fc.array(fc.record({ text, hidden }), { maxLength: 3 }),
        hidden,
        carried,
      }),
      { maxLength: 3 },
    ),
    education: fc.array(
      fc.record({
        credential: text,
        area: text,
        school: text,
        place: text,
        start: date,
        end: date,
        inProgress: fc.boolean(),
        accreditation: fc.constantFrom(...ACCREDITATIONS),
        practicum: fc.constantFrom(...PRACTICUMS),
        practicumDetail: text,
        note: text,
        hidden,
        carried,
      }),
      { maxLength: 2 },
    ),
    skills: fc.record({
      codeSets: texts,
      settings: texts,
      specialties: texts,
      systems: texts,
      knowledge: texts,
      soft: texts,
    }),
    memberships: fc.array(fc.record({ organization: text, role: text, since: date, hidden }), {
      maxLength: 2,
    }),
    carried: fc.option(fc.constant({ languages: [{ language: 'Spanish', fluency: 'Fluent' }] }), {
      nil: undefined,
    }),
  })
  .map((parts) => {
    const newId = countingIds('row')
    const withId = <Row extends object>(row: Row) => ({ ...row, id: newId() })
    return resumeShape.parse({
      ...parts,
      contact: { ...parts.contact, links: parts.contact.links.map(withId) },
      credentials: parts.credentials.map(withId),
      experience: parts.experience.map((job) => withId({ ...job, bullets: job.bullets.map(withId) })),
      education: parts.education.map(withId),
      memberships: parts.memberships.map(withId),
    })
  })
