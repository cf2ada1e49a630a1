import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { relationOf } from '@/lib/match/evidence/relation'
import type { MatchReport } from '@/lib/match/report'
import { NOT_SHOWN_BY_RESUMES } from '@/lib/match/score/weights'
import type { Resume } from '@/lib/resume/schema'
import {
  arbitraryCredential,
  arbitraryResume,
  arbitrarySkill,
  lineWith,
  printed,
} from '@/test/arbitraries/resumes'
import { postingOf, reportOf, resumeOf } from './build'
import {
  arbitraryPosting,
  expectNoBetterConditions,
  PATIENCE,
  RUNS,
  withAsked,
  withCredential,
  withLine,
} from './edits'

describe('what a resume gains and denies, for any resume and posting', { timeout: PATIENCE }, () => {
  it('M3: CPC turned into CPC-A never raises Fit, and lowers it where CPC is required', () => {
    fc.assert(
      fc.property(arbitraryResume, arbitraryPosting, (resume, posting) => {
        const full = reportOf(withCredential(resume, 'CPC'), posting)
        const apprentice = reportOf(withCredential(resume, 'CPC-A'), posting)
        expect(apprentice.fit.points).toBeLessThanOrEqual(full.fit.points)
        expect(apprentice.fit.value).toBeLessThanOrEqual(full.fit.value)
        expectNoBetterConditions(apprentice, full)
        const asksCpc = withAsked(posting, { anyOf: ['credential:cpc'], level: 'required' })
        fc.pre(!resume.credentials.some(({ acronym }) => acronym === 'CPC'))
        expect(reportOf(withCredential(resume, 'CPC-A'), asksCpc).fit.points).toBeLessThan(
          reportOf(withCredential(resume, 'CPC'), asksCpc).fit.points,
        )
      }),
      RUNS,
    )
  })

  it('M3: nothing but a held CPC, or what implies it, meets the condition CPC', () => {
    const asksCpc = postingOf({ requirements: [{ anyOf: ['credential:cpc'] }] })
    fc.assert(
      fc.property(arbitraryResume, (resume) => {
        const { knockouts } = reportOf(resume, asksCpc)
        const isHeld = resume.credentials.some(
          ({ acronym, status, expires, earned }) =>
            acronym === 'CPC' && status === 'held' && expires !== '2019-01' && earned !== '2027-02',
        )
        expect(knockouts[0]?.verdict === 'met').toBe(isHeld)
      }),
      { numRuns: RUNS.numRuns * 3 },
    )
  })

  it('M4: true evidence never lowers Fit and never worsens a condition', () => {
    fc.assert(
      fc.property(arbitraryResume, arbitraryPosting, arbitraryEvidence, (resume, posting, add) => {
        const before = reportOf(resume, posting)
        const after = reportOf(add(resume), posting)
        expect(after.fit.points).toBeGreaterThanOrEqual(before.fit.points)
        expect(after.fit.value).toBeGreaterThanOrEqual(before.fit.value)
        const counting = ({ knockouts }: MatchReport) => knockouts.filter(({ kind }) => kind !== 'excluded')
        expectNoBetterConditions(
          { ...before, knockouts: counting(before) },
          { ...after, knockouts: counting(after) },
        )
      }),
      RUNS,
    )
  })

  it('M5: a denial or an intention never raises Fit', () => {
    fc.assert(
      fc.property(
        arbitraryResume,
        arbitraryPosting,
        fc.oneof(arbitrarySkill, arbitraryCredential),
        fc.constantFrom(...DENIALS),
        fc.constantFrom('line', 'summary', 'skill'),
        (resume, posting, concept, frame, place) => {
          const words = frame.replace('…', printed(concept))
          const denied =
            place === 'line'
              ? withLine(resume, words)
              : place === 'summary'
                ? { ...resume, summary: `${resume.summary}. ${words}` }
                : { ...resume, skills: { ...resume.skills, soft: [words] } }
          expect(reportOf(denied, posting).fit).toEqual(reportOf(resume, posting).fit)
        },
      ),
      RUNS,
    )
  })

  it('M6: a second member of a satisfied alternative changes nothing', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.oneof(arbitraryCredential, arbitrarySkill), {
          minLength: 2,
          maxLength: 3,
          selector: ({ id }) => id,
        }),
        arbitraryPosting,
        (alternatives, rest) => {
          const anyOf = alternatives.map(({ id }) => id)
          fc.pre(!anyOf.some((id) => NOT_SHOWN_BY_RESUMES.includes(id)))
          // An apprentice's credential beside its full one is taken, not equal: the full one may still add.
          fc.pre(!anyOf.some((one) => anyOf.some((other) => relationOf(one, other) === 'apprentice')))
          const posting = {
            ...rest,
            excluded: [],
            requirements: postingOf({ requirements: [{ anyOf }] }).requirements,
          }
          const having = (count: number) =>
            alternatives
              .slice(0, count)
              .reduce<Resume>(
                (resume, concept) =>
                  concept.kind === 'credential'
                    ? withCredential(resume, printed(concept))
                    : withLine(resume, lineWith(printed(concept))),
                resumeOf({}),
              )
          const single = reportOf(having(1), posting).rows[0]
          expect(single?.points).toBe(single?.of)
          expect(reportOf(having(alternatives.length), posting).rows[0]).toMatchObject({
            points: single?.points,
            grade: 'shown',
          })
        },
      ),
      RUNS,
    )
  })
})

const DENIALS = [
  'No experience with ….',
  'Not trained in ….',
  'Never used ….',
  'No …',
  '…: none',
  'Unfamiliar with ….',
  'Preparing for ….',
  'Eager to learn ….',
  'Seeking a first role in ….',
  'Not certified in …',
  'Have not worked with ….',
  'Hoping to study for ….',
  'Lacks … experience.',
]

/** Every way in which a resume can gain something true. */
const arbitraryEvidence: fc.Arbitrary<(resume: Resume) => Resume> = fc.oneof(
  arbitrarySkill.map((skill) => (resume: Resume) => withLine(resume, lineWith(printed(skill)))),
  arbitraryCredential.map((credential) => (resume: Resume) => withCredential(resume, printed(credential))),
  arbitrarySkill.map((skill) => (resume: Resume) => ({
    ...resume,
    skills: { ...resume.skills, knowledge: [...resume.skills.knowledge, printed(skill)] },
  })),
  arbitrarySkill.map((skill) => (resume: Resume) => ({
    ...resume,
    summary: `${resume.summary}. ${lineWith(printed(skill))}`,
  })),
  arbitrarySkill.map((skill) => (resume: Resume) => ({
    ...resume,
    experience: resume.experience.map((job) => ({ ...job, systems: [...job.systems, printed(skill)] })),
  })),
  fc
    .record({
      title: fc.constantFrom('Inpatient Coder', 'Medical Coding Extern', 'Florist', 'Coding Manager'),
      start: fc.constantFrom('2001-01', '2015-06', '2024-01', ''),
      end: fc.constantFrom('2010-01', '2020-12', '2026-01', ''),
    })
    .map((job) => (resume: Resume) => ({
      ...resume,
      experience: [...resume.experience, ...resumeOf(job).experience],
    })),
  fc
    .constantFrom(
      'High school diploma',
      'Medical coding certificate',
      'Associate of Science',
      'Master of Science',
    )
    .map((credential) => (resume: Resume) => ({
      ...resume,
      education: [...resume.education, ...resumeOf({ education: [{ credential }] }).education],
    })),
  fc
    .constantFrom('Kept 96% coding accuracy', 'Kept 99.1% accuracy in audits', 'Used Zorbex and QZP')
    .map((line) => (resume: Resume) => withLine(resume, line)),
)
