import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '@/lib/advice/finding'
import { mentionsIn } from '@/lib/match/resume/mentions-in'
import { readResume } from '@/lib/match/resume/read-resume'
import { changeWording } from '@/lib/resume/field-text'
import { type Resume, resumeShape } from '@/lib/resume/schema'
import { arbitraryResume, arbitrarySkill, arbitraryTwoForms, printed } from '@/test/arbitraries/resumes'
import { adviceOn, TODAY } from './advice-of'

/** A line with something to mend, or without. */
const arbitraryLine: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(fc.constantFrom('reviewing', 'coding', 'assigning', 'auditing'), arbitraryCount())
    .map(([work, count]) => `Responsible for ${work} ${count} outpatient charts a day`),
  fc
    .tuple(arbitrarySkill, arbitrarySkill)
    .map(([a, b]) => `Coded ${printed(a)}/${printed(b)} charts every day`),
  fc
    .tuple(arbitrarySkill, arbitraryCount())
    .map(([a, count]) => `I coded ${count} charts a day in ${printed(a)}`),
  arbitraryTwoForms.map(({ name }) => `Coded charts with ${name} every day`),
  arbitraryTwoForms.map(({ acronym }) => `Coded charts with ${acronym} every day`),
  fc.integer({ min: 10_000_000, max: 99_999_999 }).map((number) => `Recoded MRN ${number} after the audit`),
  arbitrarySkill.map((skill) => `Greatly improved ${printed(skill)} queries`),
)

const arbitraryFlawed: fc.Arbitrary<Resume> = fc
  .record({
    resume: arbitraryResume,
    lines: fc.array(arbitraryLine, { minLength: 1, maxLength: 4 }),
    summary: fc.constantFrom(
      '',
      'CPC with six years. References available on request.',
      'CPC and COC, CPT/HCPCS Level II',
    ),
    lettersOnly: fc.boolean(),
    current: fc.boolean(),
  })
  .map(({ resume, lines, summary, lettersOnly, current }) =>
    resumeShape.parse({
      ...resume,
      summary,
      credentials: resume.credentials.map((entry) => ({ ...entry, name: lettersOnly ? '' : entry.name })),
      experience: [
        {
          id: 'flawed',
          title: 'Outpatient Coder',
          employer: 'Quillstone',
          start: '2022-01',
          end: current ? '' : '2025-06',
          current,
          bullets: lines.map((text, index) => ({ id: `flawed-${index}`, text })),
        },
        ...resume.experience,
      ],
    }),
  )

const POSTING = `Outpatient Coder

Requirements:
- Certified Professional Coder (CPC) or Certified Coding Specialist (CCS)
- International Classification of Diseases, ICD-10-CM, CPT and HCPCS Level II
- Evaluation and Management (E/M) leveling, MS-DRG, Hierarchical Condition Category (HCC)
- Epic and 3M 360 Encompass`

describe('a wording fix', () => {
  it('adds no concept, no number and no credential, loses no other word, and is needed no more', () => {
    const seen = new Map<string, number>()
    fc.assert(
      fc.property(arbitraryFlawed, fc.constantFrom(null, POSTING), (resume, posting) => {
        for (const finding of adviceOn(resume, posting)) {
          if (finding.remedy.kind !== 'wording') continue
          seen.set(finding.rule, (seen.get(finding.rule) ?? 0) + 1)
          const changed = changeWording(resume, finding.remedy)
          if (changed === null) throw new Error(`${finding.id} cannot be applied`)
          expect(beyond(conceptsOf(changed), conceptsOf(resume)), finding.says).toEqual([])
          const { before, after } = finding.remedy
          expect(beyond(numbersIn(after), numbersIn(before)), finding.says).toEqual([])
          expect(beyond(wordsIn(before), [...wordsIn(after), ...mayGo(finding)]), finding.says).toEqual([])
          expect(countOf(finding, changed, posting), finding.says).toBe(countOf(finding, resume, posting) - 1)
          expect(back(changed, finding)).toEqual(resume)
        }
      }),
      { numRuns: 120 },
    )
    for (const rule of [
      'acronym-alone',
      'expansion-alone',
      'slash-list',
      'weak-phrase',
      'first-person',
      'patient-data',
    ])
      expect(seen.get(rule) ?? 0, rule).toBeGreaterThan(0)
  }, 120_000)
})

function arbitraryCount(): fc.Arbitrary<number> {
  return fc.integer({ min: 12, max: 40 })
}

/** All that a resume claims, held credentials by themselves. Tasks come and go with the verb: they are no claim of a skill. */
function conceptsOf(resume: Resume): readonly string[] {
  const { claims, credentials } = readResume(resume, TODAY)
  const skills = claims.map(({ conceptId }) => conceptId).filter((id) => !id.startsWith('task:'))
  return [...skills, ...credentials.map(({ conceptId }) => conceptId), ...credentials.map(standingOf)]
}

function standingOf({
  conceptId,
  standing,
}: {
  readonly conceptId: string
  readonly standing: string
}): string {
  return `${conceptId} ${standing}`
}

/** Numbers outside of the names of concepts: the 10 of ICD-10-CM counts nothing. */
function numbersIn(text: string): readonly string[] {
  const outside = mentionsIn(text).reduce(
    (rest, { span }) => rest.slice(0, span.start) + ' '.repeat(span.end - span.start) + rest.slice(span.end),
    text,
  )
  return outside.match(/\d[\d.,]*/g) ?? []
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** The words that a rule is there to take out, and the gerund that becomes a verb. */
function mayGo({ rule, place, remedy }: Finding): readonly string[] {
  const before = remedy.kind === 'wording' ? remedy.before : ''
  const own = place.span === null ? '' : before.slice(place.span.start, place.span.end)
  if (rule === 'weak-phrase') return [...wordsIn(own), 'reviewing', 'coding', 'assigning', 'auditing']
  return rule === 'patient-data' || rule === 'first-person' ? wordsIn(own) : []
}

function countOf({ rule, place }: Finding, resume: Resume, posting: string | null): number {
  return adviceOn(resume, posting).filter((one) => one.rule === rule && one.place.field === place.field)
    .length
}

function back(resume: Resume, { remedy }: Finding): Resume | null {
  if (remedy.kind !== 'wording') return null
  return changeWording(resume, { field: remedy.field, before: remedy.after, after: remedy.before })
}

function beyond(some: readonly string[], all: readonly string[]): readonly string[] {
  return some.filter((one) => !all.includes(one))
}
