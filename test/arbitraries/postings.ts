import fc from 'fast-check'
import type { ConceptId } from '@/lib/lexicon/concept'
import { arbitraryCredential, arbitrarySkill, printed } from './resumes'

const LEVELS = ['required', 'preferred', 'mentioned'] as const

/** Something that a posting asks for, by level: one concept, or alternatives. */
export const arbitraryAsked = fc.record({
  anyOf: fc.uniqueArray(
    fc.oneof(arbitrarySkill, arbitraryCredential).map((concept): ConceptId => concept.id),
    { minLength: 1, maxLength: 3 },
  ),
  level: fc.constantFrom(...LEVELS),
  dueAfterHire: fc.integer({ min: 0, max: 9 }).map((chance) => chance === 0),
})

/** The parts of a posting of every kind, for postingOf. */
export const arbitraryPostingParts = fc.record({
  title: fc.constantFrom(undefined, 'Medical Coder', 'Inpatient Coder', 'Coding Auditor', 'Wonderworker'),
  requirements: fc.array(arbitraryAsked, { minLength: 1, maxLength: 6 }),
  excluded: fc.subarray(['credential:cpc-a', 'credential:coc-a'] as ConceptId[]),
  experience: fc.array(
    fc.record({
      years: fc.constantFrom(0.5, 1, 2, 3, 5, 10),
      level: fc.constantFrom('required' as const, 'preferred' as const),
      scope: fc.subarray(['setting:inpatient', 'specialty:cardiology', 'payment:ms-drg'] as ConceptId[], {
        maxLength: 2,
      }),
    }),
    { maxLength: 2 },
  ),
  education: fc.option(
    fc.record({
      min: fc.constantFrom('high-school' as const, 'associate' as const, 'bachelor' as const),
      level: fc.constantFrom('required' as const, 'preferred' as const),
      orEquivalent: fc.boolean(),
    }),
    { nil: undefined },
  ),
  places: fc.array(fc.constant({ kind: 'states' as const, states: ['OH', 'MI'] }), { maxLength: 1 }),
  accuracy: fc.array(fc.record({ percent: fc.constantFrom(90, 95, 98), level: fc.constantFrom(...LEVELS) }), {
    maxLength: 1,
  }),
  terms: fc.subarray(['Zorbex', 'QZP']),
  shutOut: fc.subarray(['apprentices', 'new-graduates'] as const),
})

/** Skills that no reader could take for an employer: "Altera Digital Health" and "T-System" are called like one. */
const plainSkill = arbitrarySkill.filter(
  (concept) =>
    !/Health|Clinic|Hospital|Center|Group|Systems?|Care|Medical|Partners|Solutions|Services|Network/.test(
      printed(concept),
    ),
)

/** A posting as text, in the manner of job boards: a title, what is required, what is hoped for, what is done. */
export const arbitraryPostingText: fc.Arbitrary<string> = fc
  .record({
    title: fc.constantFrom(
      'Medical Coder',
      'Inpatient Coder',
      'Risk Adjustment Coder',
      'Medical Coding Auditor',
    ),
    credentials: fc.uniqueArray(arbitraryCredential, {
      minLength: 1,
      maxLength: 3,
      selector: ({ id }) => id,
    }),
    required: fc.uniqueArray(plainSkill, { minLength: 1, maxLength: 5, selector: ({ id }) => id }),
    hoped: fc.uniqueArray(plainSkill, { maxLength: 3, selector: ({ id }) => id }),
    done: fc.uniqueArray(plainSkill, { maxLength: 3, selector: ({ id }) => id }),
    years: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ title, credentials, required, hoped, done, years }) =>
    [
      title,
      'Requirements',
      `- ${credentials.map(printed).join(' or ')} certification required.`,
      `- ${years} years of coding experience.`,
      ...required.map((concept) => `- Experience with ${printed(concept)}.`),
      'Preferred qualifications',
      '- Team player.',
      ...hoped.map((concept) => `- Knowledge of ${printed(concept)}.`),
      'Responsibilities',
      '- Assign codes to medical records each day.',
      ...done.map((concept) => `- Work with ${printed(concept)}.`),
    ].join('\n'),
  )

const EMPLOYERS = ['Fernmarsh Health', 'Ottergate Clinic', 'Saint Wendreda Hospital']

/** What employers add to every posting: benefits, equal opportunity, praise of themselves. */
export const arbitraryBoilerplate: fc.Arbitrary<string> = fc
  .record({
    employer: fc.constantFrom(...EMPLOYERS),
    parts: fc.subarray(
      [
        'Benefits\nMedical, dental and vision insurance, 401(k) match, life insurance and paid time off.',
        'We are an equal opportunity employer. All qualified applicants will receive consideration for employment without regard to race, color, religion, sex, sexual orientation, gender identity, national origin, disability or veteran status.',
        'About us\nX has cared for its neighbors for ninety years. Our mission is healing, our values are kindness and trust.',
        'X participates in E-Verify. Reasonable accommodations may be made for individuals with disabilities.',
        'Compensation\nPay range: $24.50 to $36.75 per hour. Sign-on bonus available. Tuition reimbursement.',
        'Physical demands\nSits for long periods. Lifts up to 20 pounds.',
      ],
      { minLength: 1 },
    ),
  })
  .map(({ employer, parts }) => parts.join('\n\n').replaceAll('X ', `${employer} `))
