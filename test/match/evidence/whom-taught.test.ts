import { describe, expect, it } from 'vitest'
import { readText, reportOf, resumeOf } from '@/test/match/build'

const gradeOf = (line: string, bullet: string) =>
  reportOf(
    resumeOf({ bullets: [bullet] }),
    readText(`Medical Coder\n\nRequirements\n• ICD-10-CM coding\n• ${line}`),
  ).rows.find(({ anyOf }) => anyOf.includes('task:provider-education'))?.grade

describe('withoutOtherLearners', () => {
  it.each([
    ['Educate providers', 'Precepted new graduate nurses', 'absent'],
    ['Educate providers', 'Trained nurses on infusion pumps', 'absent'],
    ['Provider education', 'Provide education to coders on CPT updates', 'absent'],
    ['Provider education', 'Educated 12 coders each quarter', 'absent'],
    ['Provider education', 'Provided education and feedback to coding students', 'absent'],
    ['Physician education on documentation', 'Educated new coders on ICD-10-CM updates', 'absent'],
    ['Provide education to staff', 'Precepted nurses on the surgical floor', 'absent'],
    // providers, or nobody else
    ['Educate providers', 'Educated 40 physicians on E/M documentation', 'shown'],
    ['Educate providers', 'Educated coders and providers on E/M levels', 'shown'],
    ['Educate providers', 'Educated nurses on documentation of wounds', 'shown'],
    ['Educate providers', 'Trained nurse practitioners on HCC capture', 'shown'],
    ['Educate providers', 'Provided education on coding changes', 'shown'],
    ['Provide education to coders', 'Educated 12 coders each quarter', 'shown'],
    ['Provide education on coding changes', 'Provide education to coders on CPT updates', 'shown'],
  ])('takes for “%s” the line “%s” as %s', (line, bullet, grade) => {
    expect(gradeOf(line, bullet)).toBe(grade)
  })

  it.each([
    ['Precepted new graduate nurses', 'absent'],
    ['Precepted four new coders', 'shown'],
  ])('takes for coder mentoring the line “%s” as %s', (bullet, grade) => {
    const report = reportOf(
      resumeOf({ bullets: [bullet] }),
      readText('Medical Coder\n\nRequirements\n• ICD-10-CM coding\n• Mentor new coders'),
    )
    expect(report.rows.find(({ anyOf }) => anyOf.includes('task:coder-mentoring'))?.grade).toBe(grade)
  })
})
