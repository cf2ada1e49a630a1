import { describe, expect, it } from 'vitest'
import { deniesCoding } from '@/lib/match/resume/codes-denied'

const denies = (text: string) => deniesCoding({ bullets: [{ id: 'line', text, hidden: false }] })

describe('deniesCoding', () => {
  it.each([
    'Did not assign final codes',
    'Reviewed inpatient records; coders assign the final codes',
    'Working DRGs only, no code assignment',
    'Final codes were assigned by the coding team',
    'Query role without coding duties',
    'Queried physicians. Did not code.',
    'Did not assign final codes for billing',
    'Queried surgeons on records coded by coders; did not assign codes',
    'Assigned working MS-DRGs. Did not assign final codes.',
    'Coding of inpatient accounts was done by the coders; did not assign codes',
  ])('hears that others code: %s', (text) => expect(denies(text)).toBe(true))

  it.each([
    'Assigned working MS-DRGs; did not code professional fees',
    'Did not assign CPT codes',
    'Reviewed codes assigned by physicians',
    'Never missed a coding deadline',
    'No coding backlog in three years',
    'Taught coders to assign the codes of a stay',
    'Reviewed records and coded concurrently; did not assign final codes on observation stays.',
    'Did not assign codes for newborn stays',
    'Coded inpatient stays; final codes were assigned by the coding team on outliers',
    'Concurrently coded records. Coders assign the final codes after discharge.',
    'Assigned ICD-10-CM codes; did not finalize codes',
    'Final-coded 20 stays a day; the coders assign the final codes of outliers',
    'Queried physicians, coded emergency visits, no coding duties on weekends',
  ])('leaves who codes: %s', (text) => expect(denies(text)).toBe(false))

  it('takes the coding of another line for its own', () => {
    const lines = ['Did not assign final codes', 'Coded emergency visits as backup']
    const bullets = lines.map((text) => ({ id: text, text, hidden: false }))
    expect(deniesCoding({ bullets })).toBe(false)
  })
})
