import { describe, expect, it } from 'vitest'
import { readText, reportOf, resumeOf } from '@/test/match/build'

const gradeOf = (bullets: readonly string[], title = 'Medical Coder') =>
  reportOf(
    resumeOf({ bullets, title }),
    readText('Medical Coder\n\nRequirements\n• ICD-10-CM\n• 2 years of outpatient facility coding'),
  ).rows.find(({ anyOf }) => anyOf.includes('setting:facility'))?.grade

describe('facilityWork', () => {
  it.each([
    [['Coded facility charts'], 'shown'],
    [['Coded ICD-10-PCS for inpatient stays'], 'shown'],
    [['Assigned APCs for observation charts'], 'shown'],
    [['Coded ED accounts'], 'shown'],
    [['Coded emergency department charts'], 'broader'],
    [['Coded emergency department visits for physicians, professional fee'], 'absent'],
    [['Coded office visits'], 'absent'],
    [['Coded emergency department charts', 'Coded office visits, professional fee'], 'broader'],
    [['Coded ED visits at the hospital and visits of the physician practice'], 'broader'],
    [['Coded outpatient charts on the UB-04'], 'shown'],
    [['No experience with ED accounts'], 'absent'],
  ])('takes %j as %s', (bullets, grade) => expect(gradeOf(bullets)).toBe(grade))

  it('is not lowered by the word in a list', () => {
    const resume = resumeOf({ bullets: ['Coded ED accounts'], title: 'Medical Coder' })
    const listed = {
      ...resume,
      skills: { ...resume.skills, knowledge: ['Facility coding', 'Multi-specialty'] },
    }
    const posting = readText('Medical Coder\n\nRequirements\n• ICD-10-CM\n• Outpatient facility coding')
    const row = reportOf(listed, posting).rows.find(({ anyOf }) => anyOf.includes('setting:facility'))
    expect(row?.grade).toBe('shown')
  })
})

describe('facilityWork of a hospital', () => {
  const ACUTE = '5 years of inpatient coding experience in an acute care hospital'
  const hospital = (
    bullets: readonly string[],
    title = 'Inpatient Coder',
    employer = 'Quillstone',
    asked = ACUTE,
  ) =>
    reportOf(
      resumeOf({ bullets, title, employer }),
      readText(`Medical Coder\n\nRequirements\n• ICD-10-CM\n• ${asked}`),
    ).rows.find(({ anyOf }) => anyOf.includes('setting:hospital'))?.grade

  it.each([
    ['Code 20 inpatient charts a day with MS-DRG'],
    ['Coded inpatient stays with ICD-10-CM and ICD-10-PCS'],
  ])('is shown by stays and their DRGs: %s', (line) => expect(hospital([line])).toBe('shown'))

  it.each([
    ['Inpatient Coder', 'Quillstone', 'Code 20 inpatient charts a day'],
    ['Medical Coder', 'Quillstone', 'Coded office visits; knowledge of MS-DRG'],
    ['Coding Denials Specialist', 'Quillstone', 'Review inpatient MS-DRG denials'],
    ['DRG Auditor', 'Quillstone', 'Validate inpatient MS-DRGs'],
  ])('is not shown by less: %s, %s, %s', (title, employer, line) => {
    expect(hospital([line], title, employer)).toBe('absent')
  })

  it('is no nursing in one', () => {
    const asked = '5 years of acute care nursing experience'
    expect(
      hospital(['Code 20 inpatient charts a day with MS-DRG'], 'Inpatient Coder', 'Quillstone', asked),
    ).toBe('absent')
  })
})
