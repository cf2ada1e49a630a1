import { describe, expect, it } from 'vitest'
import type { Resume } from '@/lib/resume/schema'
import { inpatientCcs } from '@/test/fixtures/resumes/inpatient-ccs'
import { newCoderCpcA } from '@/test/fixtures/resumes/new-coder-cpc-a'
import { profeeCpc } from '@/test/fixtures/resumes/profee-cpc'
import { riskAdjustmentCrc } from '@/test/fixtures/resumes/risk-adjustment-crc'
import { held, readText, reportOf, resumeOf } from './build'

const INPATIENT = `Inpatient Coder
Minimum qualifications
- CCS, CIC or RHIT.
- 3 years of inpatient coding experience.
- ICD-10-CM and ICD-10-PCS.
- MS-DRG and APR-DRG assignment.
Preferred
- Epic and 3M 360 Encompass.
- Trauma experience.`

const PROFEE = `Professional Fee Coder, Surgery
We are hiring a remote coder.
Required: CPC, COC or CCS-P. CPC-A is not accepted.
Required: two years of professional fee coding. CPT, HCPCS Level II and ICD-10-CM.
Must know modifiers, NCCI edits and E/M leveling.
Preferred: CPMA. NextGen or eClinicalWorks a plus.`

const RISK = `Risk Adjustment Coder
Qualifications:
- CRC required; CPC preferred.
- At least 2 years of HCC coding experience.
- Knowledge of CMS-HCC V28, RADV and MEAT criteria.
- ICD-10-CM.
Duties:
- Review charts for Medicare Advantage members and send provider queries.`

const ENTRY = `Coding Specialist I
New graduates welcome.
Requirements
- CPC or CPC-A.
- High school diploma or GED.
- Knowledge of medical terminology, anatomy and physiology, CPT and ICD-10-CM.
Preferred
- Experience in a physician practice.`

const AUDITOR = `Coding Auditor
You must have:
- CPMA required.
- 5 years of coding experience.
- CPT and E/M auditing.
Nice to have:
- CPC.`

const nurse = resumeOf({
  title: 'Registered Nurse',
  bullets: ['Cared for inpatient surgical patients on a 30-bed unit', 'Charted in Epic'],
  start: '2015-01',
})
const developer = resumeOf({
  title: 'Software Engineer',
  bullets: ['Coded services in Go', 'Owned a claims API'],
  skills: ['SQL', 'Communication'],
})
const biller = resumeOf({
  title: 'Medical Biller',
  bullets: ['Posted payments and followed up on denied claims', 'Read CPT and ICD-10-CM on 80 claims a day'],
  start: '2016-01',
})
const PCS_LINES = ['Coded inpatient charts in ICD-10-CM and ICD-10-PCS', 'Assigned MS-DRG and APR-DRG']
const inpatient = (more: Parameters<typeof resumeOf>[0]) =>
  resumeOf({ title: 'Inpatient Coder', bullets: PCS_LINES, credentials: [held('CCS')], ...more })
const PROFEE_LINES = [
  'Coded professional fee surgery in CPT, HCPCS Level II and ICD-10-CM',
  'Applied modifiers and NCCI edits, leveled E/M',
]
const profee = (more: Parameters<typeof resumeOf>[0]) =>
  resumeOf({ title: 'Profee Coder', bullets: PROFEE_LINES, credentials: [held('CPC')], ...more })

/** Better first. What makes it better is in the name; everything else is equal. */
const PAIRS: readonly (readonly [why: string, posting: string, better: Resume, worse: Resume])[] = [
  ['an inpatient coder for an inpatient job, not a profee coder', INPATIENT, inpatientCcs, profeeCpc],
  ['a profee coder for an inpatient job, not a new coder', INPATIENT, profeeCpc, newCoderCpcA],
  ['an inpatient coder, not a nurse', INPATIENT, inpatientCcs, nurse],
  ['a nurse who knows the ward, not a developer', INPATIENT, nurse, developer],
  ['CCS, not CCS-P', INPATIENT, inpatient({}), inpatient({ credentials: [held('CCS-P')] })],
  [
    'CCS, not CCS in progress',
    INPATIENT,
    inpatient({}),
    inpatient({ credentials: [held('CCS', { status: 'in-progress' })] }),
  ],
  [
    'CCS, not CCS that expired',
    INPATIENT,
    inpatient({}),
    inpatient({ credentials: [held('CCS', { expires: '2025-01' })] }),
  ],
  ['six years, not one', INPATIENT, inpatient({}), inpatient({ start: '2025-11' })],
  [
    'ICD-10-PCS, not ICD-10',
    INPATIENT,
    inpatient({}),
    inpatient({ bullets: ['Coded inpatient charts in ICD-10', 'Assigned MS-DRG and APR-DRG'] }),
  ],
  [
    'PCS in a job, not in a list',
    INPATIENT,
    inpatient({}),
    inpatient({
      bullets: ['Coded inpatient charts'],
      skills: ['ICD-10-CM', 'ICD-10-PCS', 'MS-DRG', 'APR-DRG'],
    }),
  ],
  [
    'PCS used, not PCS denied',
    INPATIENT,
    inpatient({}),
    inpatient({
      bullets: [
        'Coded inpatient charts in ICD-10-CM',
        'Assigned MS-DRG and APR-DRG',
        'No experience with ICD-10-PCS',
      ],
    }),
  ],
  [
    'inpatient years, not outpatient years',
    INPATIENT,
    inpatient({}),
    inpatient({
      title: 'Outpatient Coder',
      bullets: ['Coded clinic visits in ICD-10-CM and ICD-10-PCS', 'Assigned MS-DRG and APR-DRG'],
    }),
  ],
  [
    'with Epic, not without',
    INPATIENT,
    inpatient({ bullets: [...PCS_LINES, 'Worked in Epic'] }),
    inpatient({}),
  ],
  ['a profee coder for a profee job, not an inpatient coder', PROFEE, profeeCpc, inpatientCcs],
  ['CPC, not CPC-A', PROFEE, profee({}), profee({ credentials: [held('CPC-A')] })],
  [
    'CPC, not a line that says "not CPC"',
    PROFEE,
    profee({}),
    profee({ credentials: [], summary: 'Not CPC, COC or CCS-P certified.' }),
  ],
  ['CPC, not no credential', PROFEE, profee({}), profee({ credentials: [] })],
  [
    'CPC-H, which is COC, not CCS',
    PROFEE,
    profee({ credentials: [held('CPC-H')] }),
    profee({ credentials: [held('CCS')] }),
  ],
  [
    'CPC under Certifications, not in the summary alone',
    PROFEE,
    profee({}),
    profee({ credentials: [], summary: 'CPC with six years of experience.' }),
  ],
  [
    'CPC spelled out, not left out',
    PROFEE,
    profee({ credentials: [{ name: 'Certified Professional Coder' }] }),
    profee({ credentials: [] }),
  ],
  ['with CPMA, not without', PROFEE, profee({ credentials: [held('CPC'), held('CPMA')] }), profee({})],
  ['a coder, not a biller', PROFEE, profee({}), biller],
  ['a biller who reads CPT, not a developer', PROFEE, biller, developer],
  ['a risk adjustment coder for HCC, not a profee coder', RISK, riskAdjustmentCrc, profeeCpc],
  ['a profee coder for HCC, not a developer', RISK, profeeCpc, developer],
  ['a CPC without HCC, not a new coder', RISK, profeeCpc, newCoderCpcA],
  ['a new coder for an entry job, not a nurse', ENTRY, newCoderCpcA, nurse],
  ['a profee coder for an entry job, not a developer', ENTRY, profeeCpc, developer],
  ['CPMA held, not CPC alone', AUDITOR, profee({ credentials: [held('CPC'), held('CPMA')] }), profee({})],
  [
    'CPMA in progress, not nothing',
    AUDITOR,
    profee({ credentials: [held('CPMA', { status: 'in-progress' })] }),
    profee({ credentials: [] }),
  ],
]

describe('which of two resumes answers a posting better', () => {
  it('has enough pairs to mean something', () => {
    expect(PAIRS.length).toBeGreaterThanOrEqual(20)
  })

  it.each(PAIRS)('%s', (_, posting, better, worse) => {
    const read = readText(posting)
    expect(reportOf(better, read).fit.value).toBeGreaterThan(reportOf(worse, read).fit.value)
  })
})
