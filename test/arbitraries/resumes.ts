import fc from 'fast-check'
import type { Concept, ConceptId } from '@/lib/lexicon/concept'
import { getLexicon } from '@/lib/lexicon/lexicon'
import { findMentions } from '@/lib/lexicon/mentions'
import { type Resume, resumeShape } from '@/lib/resume/schema'

const SKILL_KINDS = [
  'codeset',
  'payment',
  'standard',
  'regulation',
  'topic',
  'software',
  'setting',
  'specialty',
]

/** Concepts whose printed name is read back alone in the sentence that the arbitraries write. */
const readable = getLexicon().concepts.filter((concept) => reads(concept, printed(concept)))

/** Concepts that say something of one another, so that a resume and a posting often meet. */
const RELATED: readonly ConceptId[] = [
  'codeset:cpt',
  'codeset:hcpcs',
  'codeset:hcpcs-level-ii',
  'codeset:icd-10',
  'codeset:icd-10-cm',
  'codeset:icd-10-pcs',
  'credential:ccs',
  'credential:ccs-p',
  'credential:coc',
  'credential:coc-a',
  'credential:cpc',
  'credential:cpc-a',
  'credential:cpc-h',
  'credential:rhit',
  'payment:drg',
  'payment:ms-drg',
  'setting:inpatient',
  'software:epic',
]

/** A skill that a resume can show: any concept but credentials, soft skills and tasks. */
export const arbitrarySkill = oftenRelated(readable.filter((concept) => SKILL_KINDS.includes(concept.kind)))

/** A credential, apprentices included. */
export const arbitraryCredential = oftenRelated(readable.filter((concept) => concept.kind === 'credential'))

/** A concept whose acronym and full name are both read as it, and as nothing else. */
export const arbitraryTwoForms: fc.Arbitrary<Concept & { acronym: string }> = fc.constantFrom(
  ...getLexicon().concepts.filter(
    (concept): concept is typeof concept & { acronym: string } =>
      concept.acronym !== null && reads(concept, concept.acronym) && reads(concept, concept.name),
  ),
)

/** A line that shows one skill. */
export function lineWith(words: string): string {
  return `Coded charts with ${words} every day.`
}

/** A resume of up to three dated jobs, some skills and some credentials in any standing. */
export const arbitraryResume: fc.Arbitrary<Resume> = fc
  .record({
    jobs: fc.array(
      fc.record({
        start: arbitraryMonth(2010, 2020),
        end: arbitraryMonth(2021, 2025),
        current: fc.boolean(),
        skills: fc.array(arbitrarySkill, { maxLength: 4 }),
      }),
      { maxLength: 3 },
    ),
    listed: fc.array(arbitrarySkill, { maxLength: 4 }),
    credentials: fc.array(
      fc.record({
        concept: arbitraryCredential,
        status: fc.constantFrom('held', 'held', 'in-progress', 'expired'),
        expires: fc.constantFrom('', '2030-01', '2019-01'),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ jobs, listed, credentials }) =>
    resumeShape.parse({
      contact: { name: 'Percival Wrenfield', place: 'Dayton, Ohio' },
      credentials: credentials.map(({ concept, status, expires }, index) => ({
        id: `credential-${index}`,
        conceptId: concept.id,
        acronym: concept.acronym ?? '',
        name: concept.name,
        status,
        expires,
      })),
      experience: jobs.map(({ start, end, current, skills }, index) => ({
        id: `job-${index}`,
        title: 'Medical Coder',
        employer: `Quillstone ${index}`,
        start,
        end: current ? '' : end,
        current,
        bullets: skills.map((skill, at) => ({ id: `bullet-${index}-${at}`, text: lineWith(printed(skill)) })),
      })),
      skills: { knowledge: listed.map(printed) },
    }),
  )

/** Something that a posting asks for, by level. */
export const arbitraryAsked = fc.record({
  anyOf: fc.uniqueArray(
    fc.oneof(arbitrarySkill, arbitraryCredential).map((concept): ConceptId => concept.id),
    { minLength: 1, maxLength: 3 },
  ),
  level: fc.constantFrom('required' as const, 'preferred' as const, 'mentioned' as const),
})

/** How the arbitraries write a concept. */
export function printed(concept: Concept): string {
  return concept.acronym ?? concept.name
}

function reads(concept: Concept, words: string): boolean {
  const ids = findMentions(lineWith(words)).map((mention) => mention.conceptId)
  const inNothing = findMentions(lineWith('care')).map((mention) => mention.conceptId)
  const own = ids.filter((id) => !inNothing.includes(id))
  const alone = findMentions(words).map((mention) => mention.conceptId)
  return own.join() === concept.id && alone.join() === concept.id
}

function oftenRelated(concepts: readonly Concept[]): fc.Arbitrary<Concept> {
  const related = concepts.filter(({ id }) => RELATED.includes(id))
  return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...related) }, fc.constantFrom(...concepts))
}

function arbitraryMonth(from: number, to: number): fc.Arbitrary<string> {
  return fc
    .record({ year: fc.integer({ min: from, max: to }), month: fc.integer({ min: 1, max: 12 }) })
    .map(({ year, month }) => `${year}-${String(month).padStart(2, '0')}`)
}
