import { describe, expect, it } from 'vitest'
import { readText, reportOf, resumeOf } from '@/test/match/build'

const reportFor = (line: string, bullet: string) =>
  reportOf(
    resumeOf({ bullets: [bullet] }),
    readText(`Medical Coder\n\nRequirements\n• ICD-10-CM coding\n• ${line}`),
  )

describe('withoutLooseWords', () => {
  it.each([
    ['General surgery coding', 'Billed orthopedic office and surgery claims', 'absent'],
    ['General surgery coding', 'Coded orthopedic surgery and surgical procedures', 'absent'],
    ['General surgery coding', 'Coded surgical services for a urology group', 'absent'],
    ['General surgery coding', 'Coded cardiology, surgery and urology', 'broader'],
    ['General surgery coding', 'Coded general surgery and urology', 'shown'],
    ['General surgery coding', 'Coded gen surg cases', 'shown'],
    ['General surgery coding', 'Coded colorectal surgery', 'shown'],
    ['Surgery, cardiology and urology coding', 'Coded cardiology, surgery and urology', 'shown'],
    ['Surgery, cardiology and urology coding', 'Coded general surgery', 'shown'],
  ])('takes for “%s” the line “%s” as %s', (line, bullet, grade) => {
    const row = reportFor(line, bullet).rows.find(({ anyOf }) => anyOf.includes('specialty:general-surgery'))
    expect(row?.grade).toBe(grade)
  })

  it.each([
    ['Clinical validation experience', 'Reconcile DRGs with the CDI team', 'absent'],
    ['Clinical validation experience', 'Reviewed DRG assignment before billing', 'absent'],
    ['Clinical validation experience', 'Performed DRG validation on 20 charts a day', 'broader'],
    ['Clinical validation experience', 'Performed clinical validation of sepsis', 'shown'],
    ['DRG validation experience', 'Reconcile DRGs with the CDI team', 'shown'],
    ['DRG validation experience', 'Performed clinical validation of sepsis', 'shown'],
  ])('takes for “%s” the line “%s” as %s', (line, bullet, grade) => {
    const row = reportFor(line, bullet).rows.find(({ anyOf }) => anyOf.includes('task:drg-validation'))
    expect(row?.grade).toBe(grade)
  })

  it('asks about general surgery and never says to write it', () => {
    const { gaps } = reportFor('General surgery coding', 'Billed orthopedic office and surgery claims')
    expect(gaps.map(({ remedy }) => JSON.stringify(remedy)).join()).not.toMatch(/write “general surgery/i)
  })
})
