import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Resume } from '@/lib/resume/schema'
import { arbitraryAsked } from '@/test/arbitraries/postings'
import { arbitraryResume, arbitrarySkill, printed } from '@/test/arbitraries/resumes'
import { postingOf, reportOf, resumeOf } from './build'
import { arbitraryPosting, PATIENCE, RUNS } from './edits'

describe('order, repetition and time, for any resume and posting', { timeout: PATIENCE }, () => {
  it('M8: the order of lines, jobs, skills and credentials changes nothing', () => {
    fc.assert(
      fc.property(
        arbitraryResume,
        arbitraryPosting,
        fc.infiniteStream(fc.nat()),
        (resume, posting, numbers) => {
          const shuffle = <Item>(items: readonly Item[]): Item[] =>
            items
              .map((item) => ({ item, key: numbers.next().value ?? 0 }))
              .sort((a, b) => a.key - b.key)
              .map(({ item }) => item)
          const turned: Resume = {
            ...resume,
            credentials: shuffle(resume.credentials),
            education: shuffle(resume.education),
            experience: shuffle(resume.experience).map((job) => ({ ...job, bullets: shuffle(job.bullets) })),
            skills: { ...resume.skills, knowledge: shuffle(resume.skills.knowledge) },
          }
          const before = reportOf(resume, posting)
          const after = reportOf(turned, posting)
          expect(after.fit).toEqual(before.fit)
          expect(after.findability).toEqual(before.findability)
          expect(after.verdict).toBe(before.verdict)
          expect(after.knockouts.map(({ id, verdict }) => [id, verdict])).toEqual(
            before.knockouts.map(({ id, verdict }) => [id, verdict]),
          )
        },
      ),
      RUNS,
    )
  })

  it('M9: saying everything again and again changes nothing', () => {
    fc.assert(
      fc.property(
        arbitraryResume,
        arbitraryPosting,
        fc.integer({ min: 2, max: 4 }),
        (resume, posting, times) => {
          const again = <Item>(items: readonly Item[]): Item[] =>
            Array.from({ length: times }, () => items).flat()
          const stuffed: Resume = {
            ...resume,
            summary: again([resume.summary]).join('. '),
            credentials: again(resume.credentials),
            experience: again(resume.experience.map((job) => ({ ...job, bullets: again(job.bullets) }))),
            education: again(resume.education),
            skills: { ...resume.skills, knowledge: again(resume.skills.knowledge) },
          }
          const before = reportOf(resume, posting)
          const after = reportOf(stuffed, posting)
          expect(after.fit).toEqual(before.fit)
          expect(after.findability).toEqual(before.findability)
        },
      ),
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
          expect(fit.value).toBeLessThanOrEqual(Math.round(0.79 * 85))
        },
      ),
      RUNS,
    )
  })

  it('M14: the same in gives the same out, and what goes in is not changed', () => {
    fc.assert(
      fc.property(arbitraryResume, arbitraryPosting, (resume, posting) => {
        const before = JSON.stringify([resume, posting])
        const first = JSON.stringify(reportOf(resume, posting))
        expect(JSON.stringify(reportOf(structuredClone(resume), structuredClone(posting)))).toBe(first)
        expect(JSON.stringify([resume, posting])).toBe(before)
      }),
      RUNS,
    )
  })

  it('M16: an item taken out and put back gives the same report to the letter', () => {
    fc.assert(
      fc.property(arbitraryResume, arbitraryPosting, fc.nat(), (resume, posting, number) => {
        const first = JSON.stringify(reportOf(resume, posting))
        const at = number % Math.max(1, resume.experience.length)
        const without = { ...resume, experience: resume.experience.toSpliced(at, 1) }
        reportOf(without, posting)
        reportOf({ ...resume, credentials: [] }, posting)
        const back = {
          ...without,
          experience: without.experience.toSpliced(at, 0, ...resume.experience.slice(at, at + 1)),
        }
        expect(JSON.stringify(reportOf(back, posting))).toBe(first)
      }),
      RUNS,
    )
  })
})

function nameOfId(id: string): string {
  return id.slice(id.indexOf(':') + 1).toUpperCase()
}
