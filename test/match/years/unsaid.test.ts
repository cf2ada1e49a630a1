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
  ])('asks for years of %s where the name leaves them open: %s', (field, title) => {
    expect(years(field, 'Coded 25 charts a day', title)?.verdict).toBe('unclear')
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
