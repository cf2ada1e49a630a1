import { describe, expect, it } from 'vitest'
import { fieldWords } from '@/components/page/field-words'

describe('fieldWords', () => {
  it.each([
    ['summary', 'Summary'],
    ['contact.name', 'Contact, name'],
    ['experience.0.bullets.2.text', 'Experience, entry 1, line 3'],
    ['skills.codeSets.1', 'Skills, code sets, number 2'],
    ['credentials.1', 'Certifications, entry 2'],
  ])('says where %s is', (field, words) => expect(fieldWords(field)).toBe(words))
})
