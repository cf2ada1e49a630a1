import { describe, expect, it } from 'vitest'
import { readText, reportOf, resumeOf } from '@/test/match/build'

const gradeOf = (bullets: readonly string[]) =>
  reportOf(
    resumeOf({ bullets }),
    readText('Medical Coder\n\nRequirements\n• ICD-10-CM coding\n• Multi-specialty surgery coding'),
  ).rows.find(({ anyOf }) => anyOf.includes('specialty:multispecialty'))?.grade

describe('severalSpecialties', () => {
  it.each([
    [['Coded surgery in orthopedics, gastroenterology, ophthalmology and general surgery'], 'shown'],
    [['Coded cardiology visits', 'Coded urology procedures', 'Coded dermatology visits'], 'shown'],
    [['Coded multi-specialty visits'], 'shown'],
    [['Coded cardiology and orthopedics visits'], 'absent'],
    [['Coded cardiology visits', 'Coded cardiac procedures', 'Coded cardiology consults'], 'absent'],
    [['Coded cardiology visits', 'No experience with urology, podiatry or oncology'], 'absent'],
  ])('takes %j as %s', (bullets, grade) => expect(gradeOf(bullets)).toBe(grade))

  it('is not lowered by the word in a list', () => {
    const resume = resumeOf({ bullets: ['Coded cardiology, urology and dermatology visits'] })
    const listed = { ...resume, skills: { ...resume.skills, knowledge: ['Multi-specialty'] } }
    const posting = readText(
      'Medical Coder\n\nRequirements\n• ICD-10-CM coding\n• Multi-specialty surgery coding',
    )
    const row = reportOf(listed, posting).rows.find(({ anyOf }) => anyOf.includes('specialty:multispecialty'))
    expect(row?.grade).toBe('shown')
  })
})
