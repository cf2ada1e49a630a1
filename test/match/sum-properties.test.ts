import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Score } from '@/lib/match/report'
import type { Resume } from '@/lib/resume/schema'
import { arbitraryResume, arbitrarySkill, lineWith, printed } from '@/test/arbitraries/resumes'
import { inpatientCcs } from '@/test/fixtures/resumes/inpatient-ccs'
import { newCoderCpcA } from '@/test/fixtures/resumes/new-coder-cpc-a'
import { profeeCpc } from '@/test/fixtures/resumes/profee-cpc'
import { riskAdjustmentCrc } from '@/test/fixtures/resumes/risk-adjustment-crc'
import { readText, reportOf, resumeOf } from './build'
import { arbitraryPosting, PATIENCE, RUNS, tenths, withLine } from './edits'

describe('strangers and sums, for any resume and posting', { timeout: PATIENCE }, () => {
  it('M12: a resume of another trade stays under 25 and under every coder', () => {
    fc.assert(
      fc.property(arbitraryStranger, fc.constantFrom(...POSTINGS), (stranger, text) => {
        const posting = readText(text)
        const { value } = reportOf(stranger, posting).fit
        expect(value).toBeLessThan(25)
        for (const coder of CODERS) expect(value).toBeLessThan(reportOf(coder, posting).fit.value)
      }),
      RUNS,
    )
  })

  it('M15: rows add up to lines, lines to points, points to the number', () => {
    fc.assert(
      fc.property(arbitraryResume, arbitraryPosting, (resume, posting) => {
        const { rows, fit, findability, findabilityRows } = reportOf(resume, posting)
        expect(sum(rows.map(({ points }) => points))).toBe(tenths(fit.points))
        expect(sum(rows.map(({ of }) => of))).toBe(tenths(fit.of))
        const forms = findabilityRows.flatMap((row) => row.forms)
        expect(forms.length).toBe(findability.of)
        expect(forms.filter(({ found }) => found).length).toBe(findability.points)
        for (const score of [fit, findability]) {
          expect(sum(score.lines.map((line) => line.points))).toBe(tenths(score.points))
          expect(sum(score.lines.map((line) => line.of))).toBe(tenths(score.of))
          expect(score.value).toBe(numberOf(score))
        }
      }),
      RUNS,
    )
  })

  it('M15: an edit moves the points by what its rows move, and no other row', () => {
    fc.assert(
      fc.property(arbitraryResume, arbitraryPosting, arbitrarySkill, (resume, posting, skill) => {
        const before = reportOf(resume, posting)
        const after = reportOf(withLine(resume, lineWith(printed(skill))), posting)
        const moved = after.rows.map((row, at) => tenths(row.points) - tenths(before.rows[at]?.points ?? 0))
        expect(after.rows.map(({ requirementId }) => requirementId)).toEqual(
          before.rows.map(({ requirementId }) => requirementId),
        )
        expect(moved.reduce((total, one) => total + one, 0)).toBe(
          tenths(after.fit.points) - tenths(before.fit.points),
        )
        for (const [at, row] of after.rows.entries())
          if (moved[at] !== 0) expect(row.evidence.some(({ field }) => isInLastJob(field, resume))).toBe(true)
      }),
      RUNS,
    )
  })
})

const CODERS = [inpatientCcs, profeeCpc, riskAdjustmentCrc, newCoderCpcA]

const POSTINGS = [
  `Medical Coder
Requirements
- CPC or CCS required.
- CPT, ICD-10-CM and HCPCS Level II.
- Two years of coding experience.
- Experience with NextGen or Epic.
Preferred
- Cardiology experience.
Duties
- Assign codes to outpatient encounters and apply modifiers.`,
  `Coding Specialist
Required: CPC, CPC-A, CCS, CRC or another AAPC or AHIMA coding credential.
Working knowledge of medical terminology, anatomy and physiology, ICD-10-CM and CPT.
Attention to detail and communication skills.
Experience with an EHR preferred.`,
]

/** People of other trades, whose words sound like ours: coding in Python, cost per click, customer relations. */
const arbitraryStranger: fc.Arbitrary<Resume> = fc
  .record({
    title: fc.constantFrom(
      'Software Engineer',
      'Line Cook',
      'Paid Search Manager',
      'Accountant',
      'Welder',
      'Teacher',
    ),
    lines: fc.subarray(
      [
        'Built a billing API in Python and led code reviews',
        'Cut query time by 40%',
        'Lowered CPC from $2.10 to $1.40 on paid search',
        'Ran the grill for 200 covers a night',
        'Kept stock records and trained new staff',
        'Audited annual reports for six clients',
        'Coded the front end of a shop in React',
        'Managed CRM and RAC machines',
        'Won an award for attention to detail',
        'Welded to code, ASME section IX',
      ],
      { minLength: 2 },
    ),
    skills: fc.subarray([
      'Python',
      'SQL',
      'Attention to detail',
      'Communication',
      'Teamwork',
      'Excel',
      'Billing',
    ]),
    schooling: fc.subarray(['Bachelor of Science, Computer Science', 'Certified Public Accountant']),
  })
  .map(({ title, lines, skills, schooling }) =>
    resumeOf({ title, bullets: lines, skills, education: schooling.map((credential) => ({ credential })) }),
  )

function numberOf({ points, of, cap }: Score): number {
  const share = of === 0 ? 0 : tenths(points) / tenths(of)
  return tenths((cap?.at ?? 100) * share) / 10
}

function sum(parts: readonly number[]): number {
  return parts.reduce((total, part) => total + tenths(part), 0)
}

function isInLastJob(field: string, before: Resume): boolean {
  return field.startsWith(`experience.${before.experience.length}.`)
}
