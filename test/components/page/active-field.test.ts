import { describe, expect, it } from 'vitest'
import { fieldToHighlight } from '@/components/page/active-field'
import { EXAMPLE_LAYOUT } from './example'

describe('fieldToHighlight', () => {
  it.each([
    ['the field itself', 'experience.0.bullets.1.text', 'experience.0.bullets.1.text'],
    ['what holds it', 'experience.0.title', 'experience.0'],
    ['what holds it, on a later page', 'education.0.school', 'education.0'],
    ['the first block of a whole bullet', 'experience.0.bullets.1', 'experience.0'],
    ['nothing for what the page does not show', 'skills.systems', null],
    ['nothing while nothing is edited', null, null],
    ['no entry whose number only begins alike', 'experience.01.title', null],
  ])('finds %s', (_, active, field) => {
    expect(fieldToHighlight(EXAMPLE_LAYOUT.pages, active)).toBe(field)
  })
})
