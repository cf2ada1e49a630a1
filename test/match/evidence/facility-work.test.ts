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
