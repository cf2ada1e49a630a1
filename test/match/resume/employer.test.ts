import { describe, expect, it } from 'vitest'
import { saysOfWork } from '@/lib/match/resume/employer'
import { conditionsOf, readText, reportOf, resumeOf } from '../build'

describe('saysOfWork', () => {
  it.each(['Gulf Cardiology Associates, P.A.', 'Pine Family Medicine Group', 'Lakeside Pediatrics'])(
    'takes a practice of one specialty at its name: %s',
    (employer) => expect(saysOfWork(employer, 'specialty')).toBe(true),
  )

  it.each([
    'Memorial Orthopedic Hospital',
    'Heron University Cancer Center',
    'Cardiology Billing Solutions LLC',
    'American Society of Anesthesia',
  ])('takes no department or servant of it: %s', (employer) => {
    expect(saysOfWork(employer, 'specialty')).toBe(false)
  })

  it('never says what one did', () => {
    expect(saysOfWork('Heron Risk Adjustment Group', 'payment')).toBe(false)
    expect(saysOfWork('Epic Physicians Group', 'software')).toBe(false)
  })
})

describe('a job at a practice of one specialty', () => {
  const posting = readText(
    'Cardiology Coder\n\nRequirements\n- CPT and ICD-10-CM\n- 2 years of physician practice coding',
  )
  const resume = resumeOf({
    title: 'Coder',
    employer: 'Gulf Cardiology Associates',
    start: '2022-01',
    bullets: ['Coded 90 visits a day'],
  })

  it('counts as years in a practice', () => {
    expect(conditionsOf(resume, posting)).toContainEqual(['2 years of physician practice coding', 'met'])
  })

  it('shows the specialty', () => {
    const asked = readText('Coder\n\nRequirements\n- CPT and ICD-10-CM\n- Cardiology, two years')
    const row = reportOf(resume, asked).rows.find(({ anyOf }) => anyOf.includes('specialty:cardiology'))
    expect(row?.grade).toBe('shown')
  })
})

describe('a job at a hospital with a long name', () => {
  it.each([
    'Swan Creek Regional Hospital',
    'The Children’s Hospital of Greater Toledo',
    'Lake Plains Mercy Medical Center East',
  ])('shows the hospital: %s', (employer) => {
    const posting = readText('Medical Coder\n\nRequirements\n- Hospital setting\n- CPT and ICD-10-CM')
    const resume = resumeOf({
      title: 'Coder',
      employer,
      start: '2022-01',
      bullets: ['Coded 90 visits a day'],
    })
    const row = reportOf(resume, posting).rows.find(({ anyOf }) => anyOf.includes('setting:hospital'))
    expect(row?.grade).toBe('shown')
  })
})
