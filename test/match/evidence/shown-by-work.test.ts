import { describe, expect, it } from 'vitest'
import type { ConceptId } from '@/lib/lexicon/concept'
import { readText, reportOf, resumeOf } from '@/test/match/build'

const gradeOf = (line: string, asks: string, id: ConceptId, title = 'Medical Coder') =>
  reportOf(
    resumeOf({ bullets: [line], title }),
    readText(`Medical Coder\n\nJoin our team.\n\nRequirements\n- Knowledge of CPT and modifiers\n- ${asks}`),
  ).rows.find(({ anyOf }) => anyOf.includes(id))?.grade

describe('shownByWork', () => {
  it.each([
    ['Supervise 21 remote coders, hire and discipline', 'shown'],
    ['Taught by a supervisor for a week', 'absent'],
    ['Coded 20 charts a day', 'absent'],
  ])('takes %s for leadership as %s', (line, grade) =>
    expect(gradeOf(line, 'Leadership skills', 'soft:leadership')).toBe(grade),
  )

  it.each([
    ['Code outpatient surgery with APC assignment', 'shown'],
    ['Group stays by MS-DRG', 'shown'],
    ['Coded 20 charts a day', 'absent'],
    ['No experience with APC', 'absent'],
  ])('takes %s for a payment method as %s', (line, grade) =>
    expect(gradeOf(line, 'Knowledge of payment methodology', 'task:reimbursement-methodology')).toBe(grade),
  )

  it.each([
    ['Code 18 inpatient charts a day', 'shown'],
    ['Assign codes for office visits', 'shown'],
    ['Supervise those who code charts', 'absent'],
    ['Submit claims to payers', 'absent'],
    ['Shadowed coders who code charts', 'absent'],
    ['Coded from superbills, without charts', 'absent'],
    ['Coded claims with no access to records', 'absent'],
    ['Coded charts, no surgeries', 'shown'],
    ['Coded non-Medicare charts', 'shown'],
    ['Supervised nine. Coded charts', 'shown'],
  ])('takes %s for chart review as %s', (line, grade) =>
    expect(gradeOf(line, 'Review medical records', 'task:chart-review', 'Clerk')).toBe(grade),
  )

  it.each([
    ['Issue compliant physician queries', 'shown'],
    ['Write non-leading queries to surgeons', 'shown'],
    ['Issue physician queries', 'absent'],
    ['Sent physician queries with HIPAA compliant email', 'absent'],
    ['Sent compliant physician queries by HIPAA compliant email', 'shown'],
  ])('takes %s for compliant query practice as %s', (line, grade) =>
    expect(gradeOf(line, 'AHIMA/ACDIS compliant query practice', 'standard:acdis-ahima-query-brief')).toBe(
      grade,
    ),
  )

  it.each([
    ['Code professional services: office, inpatient rounding and operative notes', 'shown'],
    ['Code 40 same day surgery charts a day', 'shown'],
    ['Code visits for plastic surgery clinics', 'absent'],
    ['Coded office visits, no surgeries', 'absent'],
    ['Coded office visits but not surgical procedures', 'absent'],
    ['Coded E/M for patients awaiting outpatient surgery', 'absent'],
    ['Coded non-surgical procedures', 'absent'],
    ['Coded surgical procedures but no office visits', 'shown'],
    ['Code office visits', 'absent'],
  ])('takes %s for surgical coding as %s', (line, grade) =>
    expect(gradeOf(line, 'Surgical coding experience', 'task:operative-report-coding')).toBe(grade),
  )

  it.each([
    ['Code professional services: office, inpatient rounding and operative notes', 'shown'],
    ['Code office visits and rounding lists', 'absent'],
  ])('takes %s for inpatient as %s', (line, grade) =>
    expect(gradeOf(line, 'Experience coding inpatient professional services', 'setting:inpatient')).toBe(
      grade,
    ),
  )

  it('takes rounding for no inpatient coding of a hospital', () =>
    expect(gradeOf('Code inpatient rounding', 'Inpatient coding of MS-DRGs', 'setting:inpatient')).toBe(
      'absent',
    ))

  it.each([
    ['Gave cardiologists monthly documentation tips', 'shown'],
    ['Sent weekly coding reminders to surgeons', 'shown'],
    ['Sent physicians documentation reminders on new E/M rules', 'shown'],
    ['Sent physicians documentation reminders for unsigned charts', 'absent'],
    ['Gave callers tips on parking', 'absent'],
    ['Received documentation tips from physicians', 'absent'],
  ])('takes %s for provider education as %s', (line, grade) =>
    expect(gradeOf(line, 'Experience educating physicians', 'task:provider-education')).toBe(grade),
  )

  it.each([
    ['Present audit findings to physicians', 'shown'],
    ['Coded charts and presented claims trends to leaders', 'shown'],
    ['Validate conditions present on admission prior to billing', 'absent'],
    ['Assigned present on admission indicators to inpatient codes', 'absent'],
    ['Coded patients who presented with sepsis to ED', 'absent'],
    ['Coded patients presenting to triage with chest pain and sent to ED', 'absent'],
    ['Presented claims to payers for payment', 'absent'],
  ])('takes %s for communication as %s', (line, grade) =>
    expect(gradeOf(line, 'Communication skills', 'soft:communication-skills')).toBe(grade),
  )

  it('looks for who leads in the clause alone, however long the text before it', () => {
    const before = `${'lead '.repeat(200)}. `
    expect(gradeOf(`${before}Coded charts`, 'Review medical records', 'task:chart-review', 'Clerk')).toBe(
      'shown',
    )
  })

  it('quotes the line that names the thing before one that shows it', () => {
    const posting = readText(
      'Medical Coder\n\nJoin our team.\n\nRequirements\n- Knowledge of CPT and modifiers\n- Review medical records',
    )
    const resume = resumeOf({ bullets: ['Code 40 charts a day', 'Review medical records for coding'] })
    const row = reportOf(resume, posting).rows.find(({ anyOf }) => anyOf.includes('task:chart-review'))
    expect(row?.evidence[0]?.field).toBe('experience.0.bullets.1.text')
  })
})
