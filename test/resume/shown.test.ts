import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasBlank, nextBlank } from '@/lib/resume/blanks'
import { resumeShape } from '@/lib/resume/schema'
import { HIDEABLE, onlyShown, shownResume } from '@/lib/resume/shown'
import { arbitraryResume } from './arbitrary-resume'

const job = (id: string, fields: object = {}) => ({ id, title: `Coder ${id}`, ...fields })

describe('shownResume', () => {
  it('empties what is hidden and leaves it its place', () => {
    const resume = resumeShape.parse({ experience: [job('a', { hidden: true }), job('b')] })
    expect(shownResume(resume).experience.map(({ id, title }) => [id, title])).toEqual([
      ['a', ''],
      ['b', 'Coder b'],
    ])
  })

  it('empties a line that is hidden, and one that still has a blank', () => {
    const bullets = [
      { id: '1', text: 'Coded ___ charts a day' },
      { id: '2', text: 'Audited 40 charts a week' },
      { id: '3', text: 'Led the move to V28', hidden: true },
    ]
    const shown = shownResume(resumeShape.parse({ experience: [job('a', { bullets })] }))
    expect(shown.experience[0]?.bullets.map(({ text }) => text)).toEqual(['', 'Audited 40 charts a week', ''])
  })

  it('is the resume itself when nothing is hidden, and the same object for the same resume', () => {
    const open = resumeShape.parse({ experience: [job('a')] })
    const hiding = resumeShape.parse({ experience: [job('a', { hidden: true }), job('b')] })
    expect(shownResume(open)).toBe(open)
    expect(shownResume(hiding)).toBe(shownResume(hiding))
    expect(shownResume(hiding).experience[1]).toBe(hiding.experience[1])
  })

  it('keeps the number of rows, and holds no word of a hidden one', () => {
    fc.assert(
      fc.property(arbitraryResume, (resume) => {
        const shown = shownResume(resume)
        for (const section of HIDEABLE) {
          expect(shown[section].map(({ id }) => id)).toEqual(resume[section].map(({ id }) => id))
          const words = shown[section].flatMap((row, at) =>
            resume[section][at]?.hidden ? Object.values({ ...row, id: '', status: '' }) : [],
          )
          expect(words.filter((word) => typeof word === 'string' && !['', 'none'].includes(word))).toEqual([])
        }
      }),
    )
  })
})

describe('onlyShown', () => {
  it('leaves out rows and lines that are not shown', () => {
    const bullets = [
      { id: '1', text: 'Cut denials by ___%' },
      { id: '2', text: 'Coded 40 charts a day' },
    ]
    const resume = resumeShape.parse({
      credentials: [{ id: 'x', acronym: 'CPC', hidden: true }],
      experience: [job('a', { bullets }), job('b', { hidden: true })],
      memberships: [{ id: 'm', organization: 'AHIMA', hidden: true }],
    })
    const { credentials, experience, memberships } = onlyShown(resume)
    expect([credentials, memberships]).toEqual([[], []])
    expect(experience.map(({ id, bullets: left }) => [id, left.map((line) => line.id)])).toEqual([
      ['a', ['2']],
    ])
  })
})

describe('a blank', () => {
  it.each([
    ['Coded ___ charts', true],
    ['Coded ______ charts', true],
    ['snake_case and __init__', false],
    ['Coded 40 charts', false],
  ])('in “%s” is seen: %s', (text, isThere) => expect(hasBlank(text)).toBe(isThere))

  it('is found from the caret on, and from the start when none follows', () => {
    const text = 'From ___ to ____ days'
    expect(nextBlank(text, 0)).toEqual({ start: 5, end: 8 })
    expect(nextBlank(text, 6)).toEqual({ start: 12, end: 16 })
    expect(nextBlank(text, 17)).toEqual({ start: 5, end: 8 })
    expect(nextBlank('done', 0)).toBeNull()
  })
})
