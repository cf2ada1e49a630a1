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
  ])('hears that others code: %s', (text) => expect(denies(text)).toBe(true))

  it.each([
    'Assigned working MS-DRGs; did not code professional fees',
    'Did not assign CPT codes',
    'Reviewed codes assigned by physicians',
    'Never missed a coding deadline',
    'No coding backlog in three years',
    'Taught coders to assign the codes of a stay',
  ])('leaves who codes: %s', (text) => expect(denies(text)).toBe(false))
})
