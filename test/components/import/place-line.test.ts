import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineStates } from '@/components/import/line-states'
import { linesOf, originsOf } from '@/components/import/origins'
import { dismissLine, placeLine, reopenLine } from '@/components/import/place-line'
import { type Place, placesIn } from '@/components/import/places'
import { countingIds } from '@/lib/base/ids'
import { resumeShape } from '@/lib/resume/schema'
import { EXAMPLE_BROUGHT, EXAMPLE_RESUME, EXAMPLE_REVIEW } from './example'

const placed = (line: number, place: Place) => placeLine(EXAMPLE_REVIEW, line, place, countingIds('new'))

describe('placeLine', () => {
  it('puts a line among those of a job in the order of the file', () => {
    const { resume, brought } = placed(4, { kind: 'bullet', jobId: 'j' })
    expect(resume.experience[0]?.bullets.map(({ text }) => text)).toEqual([
      '60 visits a day',
      'Trained two coders',
      'Held 97 % accuracy',
    ])
    expect(brought.leftovers).toEqual([8])
    expect(linesOf(originsOf(resume, brought), 'experience.0.bullets.1.text')).toEqual([4])
  })

  it('puts it last where no line of the job comes from the file', () => {
    const { resume } = placed(4, { kind: 'bullet', jobId: 'k' })
    expect(resume.experience[1]?.bullets.at(-1)?.text).toBe('Trained two coders')
  })

  it('makes a skill of each word in a list, and none twice', () => {
    const brought = {
      ...EXAMPLE_BROUGHT,
      lines: EXAMPLE_BROUGHT.lines.map((line, at) =>
        at === 8 ? { ...line, text: 'CPT; epic, HCPCS' } : line,
      ),
    }
    const review = placeLine(
      { resume: EXAMPLE_RESUME, brought },
      8,
      { kind: 'skill', group: 'systems' },
      countingIds('new'),
    )
    expect(review.resume.skills.systems).toEqual(['Epic', 'CPT', 'HCPCS'])
    expect(linesOf(originsOf(review.resume, review.brought), 'skills.systems.0')).toEqual([7, 8])
  })

  it('adds to a summary and to a note, and takes the place of neither', () => {
    const resume = {
      ...EXAMPLE_RESUME,
      summary: 'Coder.',
      education: EXAMPLE_RESUME.education.map((entry) => ({ ...entry, note: 'Honours' })),
    }
    const review = { resume, brought: EXAMPLE_BROUGHT }
    const inSummary = placeLine(review, 4, { kind: 'summary' }, countingIds('new'))
    expect(inSummary.resume.summary).toBe('Coder. Trained two coders')
    const inNote = placeLine(review, 4, { kind: 'education-note', educationId: 'e' }, countingIds('new'))
    expect(inNote.resume.education[0]?.note).toBe('Honours; Trained two coders')
  })

  it('never makes a credential of the catalogue out of words: the person says which it is', () => {
    const { resume } = placed(4, { kind: 'credential' })
    expect(resume.credentials.at(-1)).toMatchObject({
      conceptId: null,
      acronym: '',
      name: 'Trained two coders',
    })
  })

  it('keeps every word in every place, in a resume that can be stored, and tells where they came from', () => {
    const lineOf = fc.constantFrom(4, 8)
    fc.assert(
      fc.property(lineOf, fc.constantFrom(...placesIn(EXAMPLE_RESUME)), (line, place) => {
        const { resume, brought } = placed(line, place)
        expect(resumeShape.safeParse(resume).success).toBe(true)
        expect(JSON.stringify(resume)).toContain(EXAMPLE_BROUGHT.lines[line]?.text)
        expect(lineStates(brought, originsOf(resume, brought))[line]).toBe('placed')
      }),
    )
  })
})

describe('dismissLine and reopenLine', () => {
  it('take a line off the list and put it back in its order', () => {
    const dismissed = dismissLine(EXAMPLE_BROUGHT, 4)
    expect(dismissed).toMatchObject({ leftovers: [8], dismissed: [4] })
    expect(reopenLine(dismissed, 4)).toEqual(EXAMPLE_BROUGHT)
  })
})
