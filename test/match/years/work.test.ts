import { describe, expect, it } from 'vitest'
import { knockout, readText, reportOf, resumeOf } from '@/test/match/build'

const BILLER = job('Medical Biller', ['Submitted claims and posted payments'])
const CODER = job('Outpatient Coder', ['Coded clinic visits'])
const MANAGER = job('Store Manager', ['Led a team of twelve employees'])
const NURSE = job('Registered Nurse', ['Cared for patients after surgery'])
const CHARGE_NURSE = job('Registered Nurse', ['Served as charge nurse on nights'])
const CLERK = job('HIM Technician', ['Released records to patients and attorneys'])
const HIM_CODER = job('HIM Technician', ['Assigned ICD-10-CM codes to clinic visits'])
const REGISTRAR = job('Tumor Registrar', ['Kept up a follow-up rate of 92%'])
const AUDITOR = job('Compliance Auditor', ['Audit 25 providers a year'])
const OF_BANKS = job('Compliance Auditor', ['Audited the ledgers of banks'])
const TRAINER = job('Outpatient Coder', ['Trained four new coders'])

describe('years of work that is not coding', () => {
  it.each([
    ['3 years of medical billing experience', BILLER, 'met'],
    ['3 years of coding experience', BILLER, 'not-met'],
    ['3 years of coding or billing experience', BILLER, 'met'],
    ['3 years of registry experience', REGISTRAR, 'met'],
    ['3 years of registry experience', CODER, 'not-met'],
    ['3 years of coding leadership', CODER, 'not-met'],
    ['3 years of supervisory experience', CHARGE_NURSE, 'met'],
    ['3 years of coding audits', AUDITOR, 'met'],
    ['3 years of coding', AUDITOR, 'met'],
    ['3 years of coding', OF_BANKS, 'not-met'],
    ['3 years of auditing or educating', TRAINER, 'met'],
    ['3 years of auditing or educating', CODER, 'not-met'],
    ['3 years of healthcare experience', BILLER, 'met'],
    ['3 years of healthcare experience', NURSE, 'met'],
    ['3 years of clinical nursing experience', NURSE, 'met'],
    ['3 years of supervisory experience', MANAGER, 'met'],
    ['9 years of supervisory experience', MANAGER, 'not-met'],
    ['3 years of experience in teaching', TRAINER, 'met'],
    ['2 years in a physician office', CODER, 'unclear'],
  ])('are met by jobs that say so: %s, %o', (line, one, verdict) => {
    expect(verdictOf(line, one)).toBe(verdict)
  })

  it.each([
    '3 years of medical billing experience',
    '2 years of supervisory experience',
    '2 years of clinical nursing experience',
    '3 years of acute care clinical nursing experience',
    '3 years of registry experience',
    '3 years of inpatient coding experience',
  ])('are not met where no job says so, whatever the work: %s', (line) => {
    expect(verdictOf(line, CODER)).toBe('not-met')
  })

  it.each(['1 year of customer service experience', '2 years of office experience'])(
    'are asked where a coder’s resume need not tell of them: %s',
    (line) => expect(verdictOf(line, CODER)).toBe('unclear'),
  )

  it.each([
    'Coded charts after physicians sent claims',
    'Reviewed charges before the practice submitted claims',
    'Checked what vendors have submitted as clean claims',
  ])('are none of what others send: %s', (line) => {
    expect(verdictOf('3 years of medical billing experience', job('Medical Coder', [line]))).toBe('not-met')
  })

  it.each([
    'Sent claims to Medicare',
    'Coded for six physicians, submitted claims',
    'Coded charts and filed claims',
  ])('are of who sends them: %s', (line) => {
    expect(verdictOf('3 years of medical billing experience', job('Medical Coder', [line]))).toBe('met')
  })

  it.each([
    ['3 years of denial management experience', 'Appealed denials to payers', 'met'],
    ['3 years of appeals experience', 'Worked denials for two clinics', 'not-met'],
  ])('take an appeal for work on a denial, and no more: %s, %s', (asked, line, verdict) => {
    expect(verdictOf(asked, job('Coding Specialist', [line]))).toBe(verdict)
  })

  it.each([
    ['3 years of coding experience', CLERK, 'unclear'],
    ['9 years of coding experience', CLERK, 'not-met'],
    ['3 years of coding experience', HIM_CODER, 'met'],
    ['3 years of HIM experience', CLERK, 'met'],
    ['3 years of HIM experience', CODER, 'met'],
    ['3 years of HIM or coding experience', CLERK, 'met'],
  ])('are a question where a job in health information names no coding: %s, %o', (line, one, verdict) => {
    expect(verdictOf(line, one)).toBe(verdict)
  })

  it('counts health information where the posting is for it', () => {
    const posting = readText('HIM Technician\n\nRequirements\n- RHIT\n- 2 years of experience')
    expect(knockout(resumeOf(CLERK), posting, 'years')?.verdict).toBe('met')
  })

  it('are no line of the sum where no resume is read for them', () => {
    const labels = reportFor('1 year of customer service experience', CODER).rows.map(({ label }) => label)
    expect(labels.filter((label) => /year/.test(label))).toEqual([])
  })
})

function job(title: string, bullets: readonly string[]) {
  return { title, start: '2020-01', end: '2026-01', bullets }
}

function reportFor(line: string, one: ReturnType<typeof job>) {
  return reportOf(resumeOf(one), postingFor(line))
}

function verdictOf(line: string, one: ReturnType<typeof job>) {
  return knockout(resumeOf(one), postingFor(line), 'years')?.verdict
}

function postingFor(line: string) {
  return readText(`Medical Coder\n\nRequirements\n- ${line}\n- CPC and coding`)
}
