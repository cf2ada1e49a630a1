import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { matchPosting } from '@/lib/match/match-posting'
import { readPosting } from '@/lib/posting/read-posting'
import type { Resume } from '@/lib/resume/schema'
import { inpatientCcs } from '@/test/fixtures/resumes/inpatient-ccs'

const TODAY = '2026-11-22'
const POSTING = `Inpatient Coder
Requirements
- CCS or RHIT required.
- Two years of inpatient coding experience in an acute care hospital.
- ICD-10-CM, ICD-10-PCS and MS-DRG; Epic a plus.`

describe('matching while a person types', () => {
  it('gives after any edits the report that a program just started gives', async () => {
    const edit = fc.record({
      job: fc.nat(),
      bullet: fc.nat(),
      text: fc.constantFrom(
        '',
        'Coded charts in Epic',
        'no experience with MS-DRG',
        'ICD-10-PCS',
        'audited 40 charts',
      ),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async (edits) => {
        let resume: Resume = inpatientCcs
        let report = matched(resume, matchPosting, readPosting)
        for (const { job, bullet, text } of edits) {
          resume = withBullet(resume, job, bullet, text)
          report = matched(resume, matchPosting, readPosting)
        }
        vi.resetModules()
        const { matchPosting: freshMatch } = await import('@/lib/match/match-posting')
        const { readPosting: freshRead } = await import('@/lib/posting/read-posting')
        expect(freshMatch).not.toBe(matchPosting)
        expect(report).toEqual(matched(structuredClone(resume), freshMatch, freshRead))
      }),
      { numRuns: 8 },
    )
  }, 60_000)
})

function matched(resume: Resume, match: typeof matchPosting, read: typeof readPosting) {
  const posting = read(POSTING)
  if (!posting.ok) throw new Error(posting.problem.code)
  return match(resume, posting.value, TODAY)
}

function withBullet(resume: Resume, job: number, bullet: number, text: string): Resume {
  return {
    ...resume,
    experience: resume.experience.map((one, i) =>
      i !== job % resume.experience.length
        ? one
        : {
            ...one,
            bullets: one.bullets.map((line, j) =>
              j === bullet % one.bullets.length ? { ...line, text } : line,
            ),
          },
    ),
  }
}
