import { describe, expect, it } from 'vitest'
import { fieldToHighlight } from '@/components/page/active-field'
import { block, EXAMPLE_LAYOUT } from './example'

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

  it.each([
    ['the employer with the title', 'experience.0.employer', 'experience.0.title'],
    ['the place with the title', 'experience.0.place', 'experience.0.title'],
    ['the hours with the dates', 'experience.0.hours', 'experience.0.start'],
    ['a tag with the dates', 'experience.0.settings.1', 'experience.0.start'],
    ['the e-mail with the line under the name', 'contact.email', 'contact.place'],
    ['a link with the line under the name', 'contact.links.0.url', 'contact.place'],
    ['nothing for another job', 'experience.1.employer', null],
    ['nothing for a part with a line of its own', 'contact.headline', null],
  ])('finds the line that fields share: %s', (_, active, field) => {
    const shown = ['contact.name', 'contact.place', 'experience.0.title', 'experience.0.start']
    const blocks = shown.map((one) => block(one, 'p', one, []))
    expect(fieldToHighlight([{ blocks }], active)).toBe(field)
  })
})
