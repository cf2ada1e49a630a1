import { describe, expect, it } from 'vitest'
import { asked, read } from './read'

const kindsOf = (line: string) => asked(line).conditions.map(({ kind, what }) => [kind, what])

describe('conditionsIn', () => {
  it.each([
    ['Bilingual English/Spanish required', [['language', 'spanish']]],
    ['Must be fluent in Vietnamese', [['language', 'vietnamese']]],
    ['Spanish speaking coder needed', [['language', 'spanish']]],
    ['U.S. citizenship required', [['citizenship', null]]],
    ['Applicants must be US citizens', [['citizenship', null]]],
    ['Must be able to work every other weekend', [['weekends', null]]],
    ['Weekend rotation required', [['weekends', null]]],
    ['Saturdays are required', [['weekends', null]]],
  ])('hears what a life must allow: %s', (line, conditions) => {
    expect(kindsOf(line)).toEqual(conditions)
  })

  it.each([
    'Bilingual Spanish a plus',
    'Spanish preferred',
    'Able to work weekends preferred',
    'U.S. citizen or permanent resident required',
    'No weekends, ever',
    'No weekends required',
    'Monday-Friday, no weekend work required',
    'Must be able to code 40 weekend ED charts',
    'U.S. citizenship is not required',
    'Non-U.S. citizens may apply',
    'Bilingual Spanish not required',
    'Proficiency in medical terminology, French catheter sizes and ICD-10-CM required',
    'Excellent English required',
    'Knowledge of ICD-10-CM required',
  ])('makes no condition of wishes and other things: %s', (line) => {
    expect(kindsOf(line)).toEqual([])
  })

  it('leaves what an employer says of itself', () => {
    const posting = read(
      'Medical Coder\n\nRequirements\n• CPC\n• ICD-10-CM coding\n\nEqual opportunity\nWe do not discriminate by race, age or U.S. citizenship.',
    )
    expect(posting.conditions).toEqual([])
  })
})
