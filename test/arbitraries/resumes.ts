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

/** Lines that a coder writes, with a hole. They name nothing by themselves. */
const FRAMES = [
  'Coded charts with … every day.',
  'Daily work in … for six providers',
  'Audited 40 charts a week, … among them',
  'Known in the team for …',
] as const

/** Concepts whose printed name is read back alone in every line that the arbitraries write. */
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
  'credential:ctr',
  'credential:ods',
  'credential:rhia',
  'credential:rhit',
  'payment:drg',
  'payment:ms-drg',
  'setting:inpatient',
  'setting:outpatient',
  'software:epic',
  'specialty:cardiology',
]

/** A skill that a resume can show: any concept but credentials, soft skills and tasks. */
export const arbitrarySkill = oftenRelated(readable.filter((concept) => SKILL_KINDS.includes(concept.kind)))

/** A credential, apprentices included. */
export const arbitraryCredential = oftenRelated(readable.filter((concept) => concept.kind === 'credential'))

/** Concepts whose acronym and full name are both read as them, and as nothing else, in every line. */
const twoForms = getLexicon().concepts.filter(
  (concept): concept is typeof concept & { acronym: string } =>
    concept.acronym !== null && reads(concept, concept.acronym) && reads(concept, concept.name),
)

/** A concept with two forms. */
export const arbitraryTwoForms: fc.Arbitrary<Concept & { acronym: string }> = fc.constantFrom(...twoForms)

/** A line that shows one skill. */
export function lineWith(words: string): string {
  return FRAMES[0].replace('…', words)
}

/** What a person has done and holds, before anything is written down. */
export type Life = {
  readonly jobs: readonly {
    readonly title: string
    readonly start: string
    readonly end: string
    readonly current: boolean
    readonly settings: readonly Concept[]
    readonly codeSets: readonly Concept[]
    readonly lines: readonly { readonly frame: string; readonly skill: Concept }[]
  }[]
  readonly listed: readonly Concept[]
  readonly summary: readonly Concept[]
  readonly credentials: readonly {
    readonly concept: Concept
    readonly status: string
    readonly expires: string
    readonly earned: string
    readonly isChosen: boolean
  }[]
  readonly schooling: readonly { readonly course: string; readonly inProgress: boolean }[]
  readonly place: string
}

const TITLES = [
  'Medical Coder',
  'Inpatient Coder',
  'Senior Profee Coder',
  'Coding Auditor',
  'Medical Biller',
  'Medical Coding Extern',
  'Registered Nurse',
  'Shop Assistant',
]

const month = (from: number, to: number): fc.Arbitrary<string> =>
  fc
    .record({ year: fc.integer({ min: from, max: to }), month: fc.integer({ min: 1, max: 12 }) })
    .map((parts) => `${parts.year}-${String(parts.month).padStart(2, '0')}`)

/** Lives of up to three jobs, dated to the month, to the year or not at all; credentials in any standing. */
export function arbitraryLife(skill: fc.Arbitrary<Concept> = arbitrarySkill): fc.Arbitrary<Life> {
  const ofKind = (kind: Concept['kind']) =>
    fc.array(skill, { maxLength: 3 }).map((all) => all.filter((concept) => concept.kind === kind))
  return fc.record({
    jobs: fc.array(
      fc.record({
        title: fc.constantFrom(...TITLES),
        start: fc.oneof({ weight: 4, arbitrary: month(2008, 2020) }, fc.constantFrom('', '2012', 'spring')),
        end: fc.oneof({ weight: 4, arbitrary: month(2014, 2025) }, fc.constantFrom('2023', '')),
        current: fc.boolean(),
        settings: ofKind('setting'),
        codeSets: ofKind('codeset'),
        lines: fc.array(fc.record({ frame: fc.constantFrom(...FRAMES), skill }), { maxLength: 4 }),
      }),
      { maxLength: 3 },
    ),
    listed: fc.array(skill, { maxLength: 4 }),
    summary: fc.array(skill, { maxLength: 2 }),
    credentials: fc.array(
      fc.record({
        concept: arbitraryCredential,
        status: fc.constantFrom('held', 'held', 'held', 'in-progress', 'expired', 'retired'),
        expires: fc.constantFrom('', '2030-01', '2019-01', '2026-12', '2027'),
        earned: fc.constantFrom('', '2018-05', '2027-02'),
        isChosen: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
    schooling: fc.array(
      fc.record({
        course: fc.constantFrom(
          'Associate of Science',
          'Bachelor of Science',
          'Medical coding certificate',
          'High school diploma',
        ),
        inProgress: fc.boolean(),
      }),
      { maxLength: 2 },
    ),
    place: fc.constantFrom('Dayton, Ohio', 'Austin, TX', '', 'Lansing'),
  })
}

/**
 * A life written down.
 *
 * @param write how each concept is written; credentials have both forms when it is left out
 */
export function resumeOfLife(life: Life, write?: (concept: Concept) => string): Resume {
  const say = write ?? printed
  return resumeShape.parse({
    contact: { name: 'Percival Wrenfield', place: life.place },
    summary: life.summary.map((concept) => FRAMES[3].replace('…', say(concept))).join('. '),
    credentials: life.credentials.map(({ concept, status, expires, earned, isChosen }, index) => ({
      id: `credential-${index}`,
      conceptId: isChosen ? concept.id : null,
      acronym: write ? '' : (concept.acronym ?? ''),
      name: write ? write(concept) : concept.name,
      status,
      expires,
      earned,
    })),
    experience: life.jobs.map(({ title, start, end, current, settings, codeSets, lines }, index) => ({
      id: `job-${index}`,
      title,
      employer: `Quillstone ${index}`,
      start,
      end: current ? '' : end,
      current,
      settings: settings.map(say),
      codeSets: codeSets.map(say),
      bullets: lines.map(({ frame, skill }, at) => ({
        id: `bullet-${index}-${at}`,
        text: frame.replace('…', say(skill)),
      })),
    })),
    education: life.schooling.map(({ course, inProgress }, index) => ({
      id: `education-${index}`,
      credential: course,
      school: 'Ridgemoor College',
      inProgress,
    })),
    skills: { knowledge: life.listed.map(say) },
  })
}

/** A resume of a life of any kind. */
export const arbitraryResume: fc.Arbitrary<Resume> = arbitraryLife().map((life) => resumeOfLife(life))

/** A life whose skills all have two forms. */
export const arbitraryLifeInTwoForms: fc.Arbitrary<Life> = arbitraryLife(
  oftenRelated(twoForms.filter((concept) => SKILL_KINDS.includes(concept.kind))),
).map((life) => ({
  ...life,
  credentials: life.credentials.filter(({ concept }) => twoForms.some(({ id }) => id === concept.id)),
}))

/** How the arbitraries write a concept. */
export function printed(concept: Concept): string {
  return concept.acronym ?? concept.name
}

function reads(concept: Concept, words: string): boolean {
  if (
    findMentions(words)
      .map(({ conceptId }) => conceptId)
      .join() !== concept.id
  )
    return false
  return FRAMES.every((frame) => {
    const inNothing = findMentions(frame.replace('…', 'care')).map(({ conceptId }) => conceptId)
    const own = findMentions(frame.replace('…', words))
      .map(({ conceptId }) => conceptId)
      .filter((id) => !inNothing.includes(id))
    return own.join() === concept.id
  })
}

function oftenRelated<Kind extends Concept>(concepts: readonly Kind[]): fc.Arbitrary<Kind> {
  const related = concepts.filter(({ id }) => RELATED.includes(id))
  return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...related) }, fc.constantFrom(...concepts))
}
