import { describe, expect, it } from 'vitest'
import { knockout, readText, resumeOf } from '@/test/match/build'

const years = (field: string, bullet: string, title = 'Medical Coder') =>
  knockout(
    resumeOf({ title, employer: 'Lakeview Health', start: '2018-01', bullets: [bullet] }),
    readText(`Medical Coder\nRequirements\n- CPC\n- 3 years of ${field} coding experience`),
    'years',
  )

describe('unsaidIn', () => {
  it.each([
    ['inpatient', 'Coded 25 charts a day with ICD-10-CM at 97% accuracy'],
    ['outpatient', 'Assigned CPT and ICD-10-CM codes to 60 accounts a day'],
    ['cardiology', 'Assigned CPT and ICD-10-CM codes to 60 accounts a day'],
    ['emergency department', 'Coded hospital accounts with ICD-10-CM from home'],
  ])('asks a coder whose dated job says nothing of its field whether it was %s', (field, bullet) => {
    const asked = years(field, bullet)
    expect(asked?.verdict).toBe('unclear')
    expect(asked?.because).toMatch(
      /^Your job at “Lakeview Health” does not say what you coded\. If it was .+, say so in the job\.$/,
    )
    expect(asked?.field).toBe('experience.0.start')
  })

  it.each([
    ['inpatient', 'Assigned CPT and ICD-10-CM codes to 60 accounts a day', 'does not say what you coded'],
    ['inpatient', 'Coded outpatient accounts with ICD-10-CM', 'names other work'],
    ['outpatient', 'Coded stays with ICD-10-CM and ICD-10-PCS', 'does not say what you coded'],
    ['cardiology', 'Coded orthopedic visits with CPT', 'names other work'],
    ['risk adjustment', 'Grouped MS-DRGs at 97% accuracy', 'names other work'],
  ])('takes no line for all that was coded: %s beside %s', (field, bullet, says) => {
    expect(years(field, bullet)?.verdict).toBe('unclear')
    expect(years(field, bullet)?.because).toContain(`Your job at “Lakeview Health” ${says}. If `)
  })

  it('asks first of the job that says nothing', () => {
    const bullets = ['Coded orthopedic visits', 'Coded 25 charts a day']
    const [named, silent] = bullets.flatMap(
      (line, index) =>
        resumeOf({ employer: `Quillstone ${index}`, start: '2018-01', bullets: [line] }).experience,
    )
    const resume = { ...resumeOf({}), experience: [named, silent].flatMap((job) => job ?? []) }
    const posting = readText('Medical Coder\nRequirements\n- CPC\n- 3 years of inpatient coding experience')
    expect(knockout(resume, posting, 'years')?.because).toContain(
      '“Quillstone 1” does not say what you coded',
    )
  })

  it.each([
    ['inpatient', 'Outpatient Coder'],
    ['inpatient', 'ED Coder'],
    ['inpatient', 'Risk Adjustment Coder'],
    ['outpatient', 'Inpatient Coder'],
    ['outpatient', 'DRG Coder'],
    ['cardiology', 'Orthopedic Coder'],
    ['cardiology', 'HCC Coder'],
    ['risk adjustment', 'Cardiology Coder'],
    ['home health', 'Outpatient Coder'],
    ['inpatient', 'Outpatient Cardiology Coder'],
    ['inpatient', 'Pro-Fee Radiology Coder'],
    ['inpatient', 'Physician Practice Orthopedic Coder'],
    ['cardiology', 'Outpatient Orthopedic Coder'],
  ])('does not ask for years of %s where a job is named for other work: %s', (field, title) => {
    expect(years(field, 'Coded 25 charts a day', title)?.verdict).toBe('not-met')
  })

  it.each([
    ['cardiology', 'Outpatient Coder'],
    ['outpatient', 'Orthopedic Coder'],
    ['cardiology', 'Profee Coder'],
    ['emergency department', 'Outpatient Coder'],
    ['professional fee', 'Outpatient Coder'],
    ['facility', 'Outpatient Coder'],
    ['inpatient', 'DRG Coder'],
    ['inpatient', 'Cardiology Coder'],
    ['cardiology', 'HCC and Outpatient Coder'],
  ])('asks for years of %s where the name leaves them open: %s', (field, title) => {
    expect(years(field, 'Coded 25 charts a day', title)?.verdict).toBe('unclear')
  })

  it('takes a setting in the name for what it is beside an employer of a specialty', () => {
    const resume = resumeOf({
      title: 'ED Coder',
      employer: 'Bright Cardiology',
      start: '2018-01',
      bullets: ['Coded visits with CPT'],
    })
    const posting = readText('Medical Coder\nRequirements\n- CPC\n- 2 years of inpatient coding')
    expect(knockout(resume, posting, 'years')?.verdict).toBe('not-met')
  })

  it.each(['risk adjustment', 'hospital outpatient', 'same day surgery', 'facility', 'inpatient'])(
    'takes the levels of providers’ visits for what was coded, and no work in %s',
    (field) => {
      const asked = years(
        field,
        'Audit 45 providers a quarter for E/M level and modifier 25',
        'Coding Compliance Auditor',
      )
      expect(asked?.verdict).not.toBe('met')
      expect(asked?.because).not.toContain('does not say what you coded')
    },
  )

  it.each(['cardiology', 'professional fee', 'outpatient'])(
    'asks who levels visits whether they were %s',
    (field) => {
      const bullet = 'Audit 45 providers a quarter for E/M level'
      expect(years(field, bullet, 'Coding Compliance Auditor')?.verdict).toBe('unclear')
      expect(years('risk adjustment', 'Audited 40 charts a month', 'Coding Auditor')?.verdict).toBe('unclear')
    },
  )

  it.each([
    ['Coding Supervisor', 'Backup coder for inpatient accounts', 'met'],
    ['Coding Supervisor', 'Served as a back-up coder; scheduled inpatient coders', 'met'],
    ['Coding Denials Specialist', 'Review denied inpatient claims, assign correct ICD-10-CM codes', 'met'],
    ['Coding Supervisor', 'Trained a backup coder for inpatient accounts', 'unclear'],
    ['Coding Supervisor', 'Backup coder schedule for inpatient accounts', 'unclear'],
    ['Coding Denials Specialist', 'Review denied inpatient claims for correct ICD-10-CM codes', 'unclear'],
    ['Coding Educator', 'Teach inpatient coders to assign correct ICD-10-CM codes', 'unclear'],
  ])('hears codes of one’s own beside those of others: %s, %s: %s', (title, bullet, verdict) => {
    expect(years('inpatient', bullet, title)?.verdict).toBe(verdict)
  })

  it('asks nothing where the years would be too few all the same', () => {
    const resume = resumeOf({ title: 'Medical Coder', start: '2025-01', bullets: ['Coded 25 charts a day'] })
    const posting = readText('Medical Coder\nRequirements\n- CPC\n- 3 years of inpatient coding experience')
    expect(knockout(resume, posting, 'years')?.verdict).toBe('not-met')
  })

  it('asks nobody of another trade', () => {
    expect(years('inpatient', 'Arranged flowers', 'Florist')?.verdict).toBe('not-met')
  })
})
