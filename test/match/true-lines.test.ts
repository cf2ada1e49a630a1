import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MatchReport } from '@/lib/match/report'
import type { Posting } from '@/lib/posting/posting'
import { type Resume, resumeShape } from '@/lib/resume/schema'
import { readText, reportOf } from './build'
import { PATIENCE, RUNS } from './edits'

describe('what a line adds to a job', { timeout: PATIENCE }, () => {
  it('M4: a true line never lowers Fit, and no condition is missed because of it', () => {
    fc.assert(
      fc.property(
        arbitraryJobs,
        fc.constantFrom(...ASKED),
        fc.constantFrom(...LINES),
        fc.nat(),
        (jobs, asked, line, at) => {
          const posting = postingAsking(asked)
          const before = reportOf(resumeOfJobs(jobs), posting)
          const after = reportOf(resumeOfJobs(withLine(jobs, at % jobs.length, line)), posting)
          expect(after.fit.points).toBeGreaterThanOrEqual(before.fit.points)
          expect(after.fit.value).toBeGreaterThanOrEqual(before.fit.value)
          expect(missedIn(after).filter((id) => !missedIn(before).includes(id))).toEqual([])
        },
      ),
      { numRuns: RUNS.numRuns * 20 },
    )
  })
})

function postingAsking(asked: string): Posting {
  return readText(`Medical Coder\nRequirements\n- CPC or CCS\n- ${asked}`)
}

function missedIn({ knockouts }: MatchReport): readonly string[] {
  return knockouts.filter(({ verdict }) => verdict === 'not-met').map(({ id }) => id)
}

/** What employers ask years of, with standards and conditions beside them. */
const ASKED = [
  '3 years of inpatient coding experience',
  '3 years of outpatient coding experience',
  '3 years of cardiology coding experience',
  '3 years of hospital outpatient coding experience',
  '3 years of facility coding experience',
  '3 years of professional fee coding',
  '3 years of ED coding',
  '3 years of risk adjustment coding',
  '3 years of HCC coding experience',
  '3 years of multi-specialty coding',
  '3 years of professional coding experience',
  '3 years of full-time coding experience',
  '3 years of full-time inpatient coding experience',
  '3 years of spine surgery coding',
  '3 years of billing and coding experience',
  '3 years of denials and appeals experience',
  '3 years of DRG denials experience',
  '3 years of inpatient and outpatient coding',
  '3 years of inpatient coding within the last 5 years',
  '3 years of coding audit experience',
  '3 years of CDI experience',
  '3 years supervising coders',
  '3 years teaching coders',
  '3 years of health information experience',
  '3 years of ICD-10-PCS experience',
  '3 years of Epic experience',
  '3 years of home health coding',
  '3 years of radiology and interventional radiology coding',
  '95% coding accuracy; 25 charts a day',
  'Must live in Ohio; on site in Columbus, OH; bilingual in Spanish required',
] as const

/** Lines of everyday resumes, each true of some coder. None denies anything. */
const LINES = [
  'Coded 25 charts a day with ICD-10-CM at 97% accuracy',
  'Assigned CPT and ICD-10-CM codes to 60 accounts a day',
  'Coded outpatient accounts with ICD-10-CM',
  'Coded inpatient stays with ICD-10-CM and ICD-10-PCS',
  'Coded orthopedic clinic visits',
  'Coded spine and hand surgery cases for six surgeons',
  'Coded ED and observation records',
  'Coded ED pro-fee visits',
  'Levelled the physicians’ E/M visits',
  'Coded cardiology procedures under CPT',
  'Coded interventional radiology cases',
  'Reviewed charts for HCC capture under CMS-HCC V28',
  'Submitted claims and posted payments',
  'Worked denials and wrote appeals to Medicare',
  'Appealed MS-DRG denials for payers',
  'Worked with CDI on denials',
  'Audited inpatient coders each month',
  'Audited by compliance at 98%',
  'Trained three new coders',
  'Led a team of six billers',
  'Supervised twelve coders across two hospitals',
  'Reviewed inpatient records concurrently for CDI',
  'Queried physicians on documentation',
  'Released records to patients and attorneys',
  'Used Epic and 3M 360 Encompass',
  'Shadowed inpatient coders for a week',
  'Coded home health episodes under PDGM',
  'Coded for a multi-specialty group',
  'Accuracy: 96% in external audits',
  'Team accuracy rose to 93%',
  'Coded 12 charts an hour',
  'Speak Spanish with patients',
  'Answered phones and scheduled visits',
  'Abstracted cancer registry cases',
  'Coded facility accounts on the UB-04',
] as const

type Work = {
  readonly title: string
  readonly employer: string
  readonly start: string
  readonly end: string
  readonly hours: string
  readonly lines: readonly string[]
}

const arbitraryJobs: fc.Arbitrary<readonly Work[]> = fc.array(
  fc.record({
    title: fc.constantFrom(
      'Medical Coder',
      'Coding Specialist II',
      'Outpatient Coder',
      'Inpatient Coder',
      'Profee Coder',
      'ED Coder',
      'HCC Coder',
      'Cardiology Coder',
      'Coding Auditor',
      'CDI Specialist',
      'HIM Specialist',
      'Medical Biller',
      'Denials Specialist',
      'Coding Manager',
      'Registered Nurse',
      'Medical Coding Extern',
      'Cashier',
    ),
    employer: fc.constantFrom(
      'Acme Group',
      'Mercy Hospital',
      'Vale Orthopedics',
      'Frisco Clinic',
      'Vale Physicians Group',
    ),
    start: fc.constantFrom('2012-01', '2018-06', '2024-02', '2019', ''),
    end: fc.constantFrom('', '', '2023-05', '2014-03'),
    hours: fc.constantFrom('', '', 'Part-time', '20 hours a week'),
    lines: fc.uniqueArray(fc.constantFrom(...LINES), { maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 3 },
)

function withLine(jobs: readonly Work[], at: number, line: string): readonly Work[] {
  return jobs.map((job, index) => (index === at ? { ...job, lines: [...job.lines, line] } : job))
}

function resumeOfJobs(jobs: readonly Work[]): Resume {
  return resumeShape.parse({
    contact: { name: 'Ottoline Marsh', place: 'Columbus, OH' },
    experience: jobs.map(({ lines, ...job }, index) => ({
      id: `job-${index}`,
      ...job,
      current: job.end === '',
      bullets: lines.map((text, line) => ({ id: `bullet-${index}-${line}`, text })),
    })),
  })
}
