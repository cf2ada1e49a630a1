import { describe, expect, it } from 'vitest'
import { asked } from '@/test/posting/read'

describe('scopeOfYears', () => {
  it.each([
    ['Inpatient coding: 3 years (Required)', ['setting:inpatient']],
    ['Cardiology coding: 2 years; CPC: required', ['specialty:cardiology']],
    ['Experience: 2 years of ED coding', ['setting:emergency-department']],
    ['You have coded oncology for at least 18 months and know J-codes', ['specialty:oncology-hematology']],
    ['Two yrs podiatry, knowledge of Q modifiers', ['specialty:podiatry']],
    ['2-3 yrs IP recent', ['setting:inpatient']],
    ['Inpatient knowledge is a plus. Experience: 2 years', []],
    ['Medical coding: 1 year (Required)', []],
  ])('reads what the years are of, behind them or in their label: %s', (line, scope) => {
    expect(asked(line).experience.map((one) => one.scope)).toEqual([scope])
  })
})
