import { describe, expect, it } from 'vitest'
import { cleanText } from '@/lib/import/clean-text'

describe('cleanText', () => {
  it('opens ligatures, composes accents and drops what nobody sees', () => {
    expect(cleanText('Certi\uFB01ed co\u00ADder  Zoe\u0308\u200B').text).toBe('Certified coder Zoë')
  })

  it.each(['• ', '•', '▪ ', '- ', '– ', '* ', 'o ', '§ ', '\uF0B7 ', '➢ ', '✓', '· '])(
    'takes the bullet "%s" off',
    (bullet) => {
      expect(cleanText(`${bullet}Coded 90 charts a day`)).toEqual({
        text: 'Coded 90 charts a day',
        hasBullet: true,
      })
    },
  )

  it('closes up a title in letters with white between them, and leaves initials alone', () => {
    expect(cleanText('M e d i c a l C o d e r').text).toBe('Medical Coder')
    expect(cleanText('A B C D').text).toBe('A B C D')
  })

  it('takes a bullet alone for one whose words follow', () => {
    expect(cleanText('•')).toEqual({ text: '', hasBullet: true })
  })

  it.each(['– Present', '- 2021', '-3 days', '— Mar 2021'])('leaves "%s" as it is', (text) => {
    expect(cleanText(text)).toEqual({ text, hasBullet: false })
  })

  it.each(['\uF0E0 rhea@example.com', '📞 (614) 555-0100', '✉ rhea@example.com'])(
    'knows the picture beside an address from a bullet: %s',
    (text) => {
      expect(cleanText(text)).toEqual({ text: text.replace(/^\S+ /, ''), hasBullet: false })
    },
  )

  it('has one dot between two things, whatever the typesetter took for it', () => {
    expect(cleanText('Durham, NC ∙ 919 ⋅ Remote').text).toBe('Durham, NC · 919 · Remote')
  })

  it('closes letterspaced headings up', () => {
    expect(cleanText('E X P E R I E N C E').text).toBe('EXPERIENCE')
    expect(cleanText('A B C').text).toBe('A B C')
  })
})
