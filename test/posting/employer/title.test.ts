import { describe, expect, it } from 'vitest'
import { levels, read } from '@/test/posting/read'

const REST = '\nRequirements\n- CPC certification required\n- Two years of coding experience'

describe('findTitle', () => {
  it('takes the line that is called as jobs are', () => {
    expect(read(`Fernhollow Clinic\nOutpatient Coder${REST}`).title?.text).toBe('Outpatient Coder')
  })

  it('is no path through a site with the number of a requisition', () => {
    const text = `HOME > CAREERS > SEARCH RESULTS   Req #: R-20417\n\nOutpatient Coder (Remote)${REST}`
    expect(read(text).title?.text).toBe('Outpatient Coder')
  })

  it.each([
    ['Job Posting – Pediatric Hospital Coder I/II', 'Pediatric Hospital Coder I/II'],
    ['DRG Validator - The successful candidate will hold a CCS or RHIA', 'DRG Validator'],
    ['PRO-FEE CODER; SALARY $28-$34/HR; REMOTE', 'PRO-FEE CODER'],
    ['Coder III (Inpatient) – must be CCS or CIC certified', 'Coder III (Inpatient)'],
  ])('has neither what announces it nor the pay: %s', (line, title) => {
    expect(read(`${line}${REST}`).title?.text).toBe(title)
  })

  it('has none where a job board has its own words above', () => {
    expect(read(`Job Details\nPay: $25 - $30 an hour${REST}`).title).toBeNull()
    expect(read(`Job Family Description\nPay: $25 - $30 an hour${REST}`).title).toBeNull()
  })

  it('has none where an advertisement begins with a sentence', () => {
    expect(read(`Ortho practice seeks a pro-fee coder to join our office in Boise.${REST}`).title).toBeNull()
  })

  it.each([
    [
      'Position Summary\nUnder general supervision of the Coding Supervisor, the Facility Outpatient Coder II applies codes to outpatient encounters for reimbursement.',
      'Facility Outpatient Coder II',
    ],
    [
      'JOB SUMMARY: Under the HIM Director, the Coding Quality Auditor performs reviews.',
      'Coding Quality Auditor',
    ],
    ['Overview\nThe Medical Coder is responsible for clinic records.', 'Medical Coder'],
  ])('is the name of the job in its summary where nothing stands above: %s', (text, title) => {
    expect(read(`${text}${REST}`).title?.text).toBe(title)
  })

  it('runs into no label on the next line', () => {
    const posting = read(`Outpatient Coder\nCertifications: CPC\nDuties: codes clinic visits with modifiers`)
    expect(Object.keys(levels(posting))).toContain('setting:outpatient')
    expect(Object.keys(levels(posting))).not.toContain('credential:coc')
  })

  it.each([
    ['Inpatient Coder II - Mercy Lakes Health, El Paso, TX (on site)', 'Inpatient Coder II'],
    ['Inpatient Coder at Mercy Lakes Health - El Paso, TX', 'Inpatient Coder'],
    ['Inpatient Coder, Mercy Lakes Health System', 'Inpatient Coder'],
    ['Inpatient Coder - El Paso, TX 79901', 'Inpatient Coder'],
    ['Coder, Amarillo TX', 'Coder'],
    ['Medical Coder / Biller - Job ID 20441 - Sunfall Hospital', 'Medical Coder / Biller'],
    ['R0012345 Inpatient Coder - HIM Coding - PRN Days', 'Inpatient Coder - HIM Coding'],
    ['CDI Specialist – 13 wk interim', 'CDI Specialist'],
    ['Clinical Documentation Specialist (RN) - Days', 'Clinical Documentation Specialist (RN)'],
    ['Home Health Coder (10 FTE, Temp WFH)', 'Home Health Coder'],
    ['Bitter Hollow Hospital District – Medical Records Coordinator', 'Medical Records Coordinator'],
    ['*URGENT* Profee Coder', 'Profee Coder'],
    ['MEDICAL CODER II (Class Code 2446)', 'MEDICAL CODER II'],
    ['DERMATOLOGY BILLER / CODER wanted', 'DERMATOLOGY BILLER / CODER'],
    ['Posting Title\tED & Observation Facility Coder', 'ED & Observation Facility Coder'],
    ['JOB DESCRIPTION POSITION: Billing/Coding Specialist', 'Billing/Coding Specialist'],
    [
      'MEMO\nTO: Auditors considering a move\nRE: Senior Coding Consultant (two openings)',
      'Senior Coding Consultant (two openings)',
    ],
    [
      'LAKE TALMAR TECHNICAL COLLEGE\nFACULTY OPENING\n\nMedical Coding Instructor',
      'Medical Coding Instructor',
    ],
    ['Vantmoor Physician Billing – Careers\nRadiology Coder', 'Radiology Coder'],
    [
      'Coding Specialist – Observation\nJob: Health Information Management',
      'Coding Specialist – Observation',
    ],
    ['Job Details\nEducation Level: High School\n\nCLINIC CODING SPECIALIST', 'CLINIC CODING SPECIALIST'],
  ])('is the job, without employer, place, number and shift: %j', (top, title) =>
    expect(read(`${top}${REST}`).title?.text).toBe(title),
  )

  it.each([
    'Coding Specialist III, Surgical Services',
    'Coder - Same Day Surgery, OR',
    'Coder, Physician Services',
    'Coder – Cancer Center',
    'Home Health Coding & OASIS Review Specialist',
    'Supervisor, Hospital Coding',
    'Coding Auditor & Educator – Urgent Care',
    'Coder, Emergency Department',
    'Medical Coder - Risk Adjustment',
  ])('keeps the department and the field of work: %s', (line) =>
    expect(read(`${line}${REST}`).title?.text).toBe(line),
  )

  it.each([
    [
      'Urology Coder - Summit Fell Urology, Barrow Falls CO - Busy 3 doctor practice is looking for a coder with a CPC. Must know modifiers.',
      'Urology Coder',
    ],
    [
      'Certified Medical Coder – Orthopedics – Brackenfell Bone & Joint, Tesmoor NM – we are a busy practice, our coder of 14 years retires. CPC required. Two years of coding. Good with modifiers and E/M.',
      'Certified Medical Coder – Orthopedics',
    ],
  ])('stands before the first dash of a posting without lines: %j', (text, title) => {
    const posting = read(text)
    expect(posting.title?.text).toBe(title)
    expect(posting.lines.map(({ role }) => role)).not.toContain('title')
  })

  it.each([
    [
      'From: Wilma Ostrander\nSubject: Need a risk adjustment coder ASAP (contract, 1099)',
      'risk adjustment coder ASAP',
    ],
    ['Subject: we’re hiring - Biller/Coder at Cedar Run', 'Biller/Coder at Cedar Run'],
    ['ASC Coder *** Direct hire!!', 'ASC Coder'],
    ['Sr. Risk Adjustment Coder', 'Sr. Risk Adjustment Coder'],
    ['Outpatient Coder (100% Remote, W2)', 'Outpatient Coder'],
  ])('reads the title out of %j', (top, title) => expect(read(`${top}${REST}`).title?.text).toBe(title))

  it('reads the title behind “Hiring:”', () => {
    expect(
      read(
        `Hiring: ORTHO CODER-BILLER (part time 24-28 hrs)\nPrefer CPC but a sharp biller with 5 years gets a look.${REST}`,
      ).title?.text,
    ).toBe('ORTHO CODER-BILLER')
  })

  it('takes no sentence of the employer for a title', () => {
    expect(
      read(`We are a billing company in Boise with 31 practices. We need a certified coder.${REST}`).title,
    ).toBeNull()
  })

  it('leaves out the number of the job', () => {
    expect(read(`Job Code: 41172 Coder Apprentice Program${REST}`).title?.text).toBe(
      'Coder Apprentice Program',
    )
  })

  it('reads the title behind “JOB:”', () => {
    expect(read(`CITY: Providence, RI\nJOB: Supervisor, Professional Coding${REST}`).title?.text).toBe(
      'Supervisor, Professional Coding',
    )
  })

  it.each([
    'JOB TITLE\nCoder – Hospital Inpatient',
    'Class title: Coder – Hospital Inpatient\nClass code: 3321',
  ])('reads the title below or behind its label: %j', (head) =>
    expect(read(`${head}${REST}`).title?.text).toBe('Coder – Hospital Inpatient'),
  )

  it('takes no kind of employment below “Position” for the title', () => {
    expect(read(`Position\nFull-time\nOutpatient Coder${REST}`).title?.text).toBe('Outpatient Coder')
  })

  it('takes no kind of employment behind “Job:” for the title', () => {
    expect(read(`Outpatient Coder\nJob: Full-time${REST}`).title?.text).toBe('Outpatient Coder')
  })

  it('has neither the words of the site nor its number', () => {
    expect(read(`Coding Quality Auditor (108842)${REST}`).title?.text).toBe('Coding Quality Auditor')
  })

  it.each([
    ['Anesthesia Coder: 3+ years of anesthesia coding experience along with CANPC', 'Anesthesia Coder'],
    ['Profee Coder, 2+ yrs E/M, CPC required, remote', 'Profee Coder'],
    ['Coder, Level 2', 'Coder, Level 2'],
  ])('ends before what is asked for on its line: %s', (line, title) => {
    expect(read(`${line}${REST}`).title?.text).toBe(title)
  })

  it.each(['Hi Dana,', 'Hello,', 'JOB SUMMARY\nReviews and codes inpatient records for the department.'])(
    'is no greeting and no sentence on the work: %j',
    (head) => expect(read(`${head}\nThey need help with coding.${REST}`).title).toBeNull(),
  )

  it.each([
    ['Physician Coder (AAPC certified), 100% remote, benefits, $26-30', 'Physician Coder (AAPC certified)'],
    ['Position Description: Coding Quality Reviewer', 'Coding Quality Reviewer'],
  ])('has neither the terms of the job nor its label: %s', (line, title) => {
    expect(read(`${line}${REST}`).title?.text).toBe(title)
  })

  it.each([
    ['Hello Medical Coders!\nCPC required, ICD-10-CM and CPT.', undefined],
    ['Hello Medical Coders!\nInpatient Coder\nCPC required, ICD-10-CM and CPT.', 'Inpatient Coder'],
  ])('is no sentence of a letter below its greeting: %j', (head, title) => {
    const { requirements, title: found } = read(`${head} Two years of outpatient coding.${REST}`)
    expect(found?.text).toBe(title)
    expect(requirements.find(({ anyOf }) => anyOf.includes('codeset:icd-10-cm'))?.level).toBe('required')
  })
})
