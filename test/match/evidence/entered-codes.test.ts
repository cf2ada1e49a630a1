import { describe, expect, it } from 'vitest'
import { readText, reportOf, resumeOf } from '@/test/match/build'

const gradeOf = (line: string, title: string) =>
  reportOf(
    resumeOf({ bullets: [line], title }),
    readText(
      'Medical Coder\n\nJoin our team.\n\nRequirements\n- Knowledge of CPT and modifiers\n- Assign ICD-10-CM diagnosis codes',
    ),
  ).rows.find(({ anyOf }) => anyOf.includes('task:code-assignment'))?.grade

describe('withoutEnteredCodes', () => {
  it.each([
    ['Enter referrals with diagnosis codes from orders', 'Scheduling Center Agent', 'absent'],
    ['Verified diagnosis codes on orders', 'Registrar', 'absent'],
    ['Enter referrals and assign diagnosis codes', 'Scheduling Center Agent', 'shown'],
    ['Enter diagnosis codes for 40 charts a day', 'Medical Coder', 'shown'],
    ['Assigned diagnosis codes', 'Biller', 'shown'],
  ])('takes "%s" of a %s as %s', (line, title, grade) => expect(gradeOf(line, title)).toBe(grade))
})
