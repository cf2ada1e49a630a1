import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Resume } from '@/lib/resume/schema'
import {
  arbitraryAsked,
  arbitraryCredential,
  arbitraryResume,
  arbitrarySkill,
  arbitraryTwoForms,
  lineWith,
  printed,
} from '@/test/arbitraries/resumes'
import { inpatientCcs } from '@/test/fixtures/resumes/inpatient-ccs'
import { newCoderCpcA } from '@/test/fixtures/resumes/new-coder-cpc-a'
import { profeeCpc } from '@/test/fixtures/resumes/profee-cpc'
import { riskAdjustmentCrc } from '@/test/fixtures/resumes/risk-adjustment-crc'
import { held, postingOf, readText, reportOf, resumeOf } from './build'

/** Each run makes up to four reports of about a millisecond. */
const RUNS = { numRuns: 60 }

const arbitraryPosting = fc
  .record({
    requirements: fc.array(arbitraryAsked, { minLength: 1, maxLength: 6 }),
    years: fc.option(fc.integer({ min: 1, max: 10 }), { nil: null }),
  })
  .map(({ requirements, years }) =>
    postingOf({
      requirements,
      experience: years === null ? [] : [{ years, level: 'required', scope: [] }],
    }),
  )

describe('what holds for any resume and posting', () => {
  it('M1: an acronym and its expansion earn the same', () => {
    fc.assert(
      fc.property(arbitraryTwoForms, arbitraryPosting, (concept, posting) => {
        const wanted = postingOf({ requirements: [{ anyOf: [concept.id] }] })
        const short = resumeOf({ bullets: [lineWith(concept.acronym)] })
        const long = resumeOf({ bullets: [lineWith(concept.name)] })
        for (const one of [wanted, posting])
          expect(reportOf(long, one).fit.points).toBe(reportOf(short, one).fit.points)
        expect(reportOf(short, wanted).fit.points).toBeGreaterThan(0)
      }),
      RUNS,
    )
  })

  it('M2: spelling, case and signs change nothing', () => {
    const posting = postingOf({
      requirements: [{ anyOf: ['codeset:icd-10-cm'] }, { anyOf: ['credential:cpc'] }],
    })
    const plain = reportOf(
      resumeOf({ bullets: [lineWith('ICD-10-CM')], credentials: [held('CPC')] }),
      posting,
    )
    const spellings = [
      'ICD10CM',
      'icd-10-cm',
      'ICD 10 CM',
      'ICD‑10‑CM',
      'ICD–10–CM',
      'ICD-10-CM®',
      'ICD\u00a010\u00a0CM',
    ]
    for (const words of spellings) {
      const resume = resumeOf({ bullets: [lineWith(words)], credentials: [held('CPC®')] })
      expect(reportOf(resume, posting).fit, words).toEqual(plain.fit)
    }
  })

  it('M3: CPC turned into CPC-A never raises Fit, and lowers it where CPC is required', () => {
    fc.assert(
      fc.property(arbitraryResume, arbitraryPosting, (resume, posting) => {
        const full = withCredential(resume, 'CPC')
        const apprentice = withCredential(resume, 'CPC-A')
        expect(reportOf(apprentice, posting).fit.value).toBeLessThanOrEqual(reportOf(full, posting).fit.value)
      }),
      RUNS,
    )
    const asksCpc = postingOf({ requirements: [{ anyOf: ['credential:cpc'] }] })
    const points = (acronym: string) =>
      reportOf(resumeOf({ credentials: [held(acronym)] }), asksCpc).fit.points
    expect(points('CPC-A')).toBeLessThan(points('CPC'))
  })

  it('M4: true evidence never lowers Fit', () => {
    fc.assert(
      fc.property(
        arbitraryResume,
        arbitraryPosting,
        arbitrarySkill,
        arbitraryCredential,
        (resume, posting, skill, credential) => {
          const before = reportOf(resume, posting).fit
          for (const more of [
            withLine(resume, lineWith(printed(skill))),
            withCredential(resume, printed(credential)),
          ]) {
            const after = reportOf(more, posting).fit
            expect(after.points).toBeGreaterThanOrEqual(before.points)
            expect(after.value).toBeGreaterThanOrEqual(before.value)
          }
        },
      ),
      RUNS,
    )
  })

  it('M5: a denial or an intention never raises Fit', () => {
    const frames = ['No experience with', 'Not trained in', 'Never used', 'Preparing for', 'Eager to learn']
    fc.assert(
      fc.property(
        arbitraryResume,
        arbitraryPosting,
        fc.oneof(arbitrarySkill, arbitraryCredential),
        fc.constantFrom(...frames),
        (resume, posting, concept, frame) => {
          const denied = withLine(resume, `${frame} ${printed(concept)}.`)
          expect(reportOf(denied, posting).fit).toEqual(reportOf(resume, posting).fit)
        },
      ),
      RUNS,
    )
  })

  it('M6: a second member of a satisfied alternative changes nothing', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(arbitraryCredential, { minLength: 2, maxLength: 2, selector: ({ id }) => id }),
        (pair) => {
          const posting = postingOf({ requirements: [{ anyOf: pair.map(({ id }) => id) }] })
          const [one] = pair.map((concept) => ({ conceptId: concept.id, name: concept.name }))
          const both = pair.map((concept) => ({ conceptId: concept.id, name: concept.name }))
          const single = reportOf(resumeOf({ credentials: one ? [one] : [] }), posting)
          expect(single.fit.value).toBe(100)
          expect(reportOf(resumeOf({ credentials: both }), posting).fit).toEqual(single.fit)
        },
      ),
      RUNS,
    )
  })

  it('M7: benefits and equal-opportunity text in the posting change nothing', () => {
    for (const resume of CODERS)
      expect(reportOf(resume, readText(`${POSTING}\n${BOILERPLATE}`)).fit).toEqual(
        reportOf(resume, readText(POSTING)).fit,
      )
  })

  it('M8: the order of lines, jobs, skills and credentials changes nothing', () => {
    fc.assert(
      fc.property(arbitraryResume, arbitraryPosting, (resume, posting) => {
        const turned: Resume = {
          ...resume,
          credentials: resume.credentials.toReversed(),
          experience: resume.experience
            .toReversed()
            .map((job) => ({ ...job, bullets: job.bullets.toReversed() })),
          skills: { ...resume.skills, knowledge: resume.skills.knowledge.toReversed() },
        }
        const before = reportOf(resume, posting)
        const after = reportOf(turned, posting)
        expect(after.fit).toEqual(before.fit)
        expect(after.findability).toEqual(before.findability)
        expect(after.knockouts.map(({ id, verdict }) => [id, verdict])).toEqual(
          before.knockouts.map(({ id, verdict }) => [id, verdict]),
        )
      }),
      RUNS,
    )
  })

  it('M9: saying everything twice changes nothing', () => {
    fc.assert(
      fc.property(arbitraryResume, arbitraryPosting, (resume, posting) => {
        const twice: Resume = {
          ...resume,
          credentials: [...resume.credentials, ...resume.credentials],
          experience: [...resume.experience, ...resume.experience],
          skills: { ...resume.skills, knowledge: [...resume.skills.knowledge, ...resume.skills.knowledge] },
        }
        expect(reportOf(twice, posting).fit).toEqual(reportOf(resume, posting).fit)
      }),
      RUNS,
    )
  })

  it('M9: a wall of keywords earns no more than lists do', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryAsked, { minLength: 1, maxLength: 6 }),
        fc.array(arbitrarySkill),
        (requirements, more) => {
          const posting = postingOf({
            requirements,
            experience: [{ years: 2, level: 'required', scope: [] }],
          })
          const words = [...requirements.flatMap(({ anyOf }) => anyOf.map(nameOfId)), ...more.map(printed)]
          const { rows, fit } = reportOf(resumeOf({ skills: words, summary: words.join(', ') }), posting)
          for (const { points, of } of rows)
            expect(points).toBeLessThanOrEqual(Math.round(of * 8.5 + 1e-9) / 10)
          expect(fit.value).toBeLessThanOrEqual(79)
        },
      ),
      RUNS,
    )
  })

  it('M11: a wish turned into a requirement never raises a resume without it', () => {
    fc.assert(
      fc.property(arbitraryResume, arbitraryPosting, arbitraryAsked, (resume, posting, asked) => {
        const at = (level: 'preferred' | 'required') => ({
          ...posting,
          requirements: [
            ...posting.requirements,
            {
              id: 'requirement-new',
              anyOf: asked.anyOf,
              level,
              spans: [],
              places: [],
              because: { start: 0, end: 5 },
              due: null,
              otherReading: null,
            },
          ],
        })
        const wished = reportOf(resume, at('preferred'))
        fc.pre(wished.rows.some((row) => row.requirementId === 'requirement-new' && row.grade === 'absent'))
        expect(reportOf(resume, at('required')).fit.value).toBeLessThanOrEqual(wished.fit.value)
      }),
      RUNS,
    )
  })

  it('M12: a resume of another trade stays under 25 and under every coder', () => {
    const posting = readText(POSTING)
    for (const stranger of STRANGERS) {
      const { value } = reportOf(stranger, posting).fit
      expect(value).toBeLessThan(25)
      for (const coder of CODERS) expect(value).toBeLessThan(reportOf(coder, posting).fit.value)
    }
  })

  it('M14: the same in gives the same out, and what goes in is not changed', () => {
    fc.assert(
      fc.property(arbitraryResume, arbitraryPosting, (resume, posting) => {
        const before = JSON.stringify([resume, posting])
        const first = reportOf(resume, posting)
        expect(reportOf(structuredClone(resume), structuredClone(posting))).toEqual(first)
        expect(JSON.stringify([resume, posting])).toBe(before)
      }),
      RUNS,
    )
  })

  it('M15: rows add up to lines, lines to points, points to the number', () => {
    fc.assert(
      fc.property(arbitraryResume, arbitraryPosting, (resume, posting) => {
        const { rows, fit, findability } = reportOf(resume, posting)
        const tenths = (parts: readonly number[]) =>
          parts.reduce((sum, part) => sum + Math.round(part * 10), 0)
        expect(tenths(rows.map(({ points }) => points))).toBe(Math.round(fit.points * 10))
        expect(tenths(rows.map(({ of }) => of))).toBe(Math.round(fit.of * 10))
        for (const { lines, points, of, value, cap } of [fit, findability]) {
          expect(tenths(lines.map((line) => line.points))).toBe(Math.round(points * 10))
          expect(tenths(lines.map((line) => line.of))).toBe(Math.round(of * 10))
          if (cap) expect(value).toBe(cap.at)
          else
            expect(value).toBe(
              of === 0 ? 0 : Math.round((100 * Math.round(points * 10)) / Math.round(of * 10)),
            )
        }
      }),
      RUNS,
    )
  })

  it('M15: an edit moves the points by what its rows move', () => {
    fc.assert(
      fc.property(arbitraryResume, arbitraryPosting, arbitrarySkill, (resume, posting, skill) => {
        const before = reportOf(resume, posting)
        const after = reportOf(withLine(resume, lineWith(printed(skill))), posting)
        const moved = after.rows.map(
          (row, at) => Math.round(row.points * 10) - Math.round((before.rows[at]?.points ?? 0) * 10),
        )
        expect(moved.reduce((sum, one) => sum + one, 0)).toBe(
          Math.round(after.fit.points * 10) - Math.round(before.fit.points * 10),
        )
      }),
      RUNS,
    )
  })
})

const CODERS = [inpatientCcs, profeeCpc, riskAdjustmentCrc, newCoderCpcA]

const STRANGERS = [
  resumeOf({
    title: 'Software Engineer',
    bullets: [
      'Built a billing API in Python',
      'Led code reviews and process improvement',
      'Cut query time by 40%',
    ],
    skills: ['Python', 'SQL', 'Attention to detail', 'Communication'],
  }),
  resumeOf({
    title: 'Line Cook',
    bullets: ['Ran the grill for 200 covers a night', 'Kept stock records'],
    skills: ['Teamwork', 'Time management'],
  }),
]

const POSTING = `Medical Coder
Requirements
- CPC or CCS required.
- CPT, ICD-10-CM and HCPCS Level II.
- Two years of coding experience.
- Experience with NextGen or Epic.
Preferred
- Cardiology experience.
Duties
- Assign codes to outpatient encounters and apply modifiers.`

const BOILERPLATE = `Benefits
Medical, dental and vision insurance, 401(k) match and paid time off.
We are an equal opportunity employer. All qualified applicants will receive consideration without regard to race, color, religion, sex or national origin.`

function nameOfId(id: string): string {
  return id.slice(id.indexOf(':') + 1).toUpperCase()
}

function withLine(resume: Resume, text: string): Resume {
  const job = resumeOf({ bullets: [text], start: '2020-01', end: '2020-01', title: 'Clerk' }).experience
  return { ...resume, experience: [...resume.experience, ...job] }
}

function withCredential(resume: Resume, acronym: string): Resume {
  const more = resumeOf({
    credentials: [held(acronym, { id: 'credential-more', expires: '2031-01' })],
  }).credentials
  return { ...resume, credentials: [...resume.credentials, ...more] }
}
