import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerOf, lineAt, markLines } from '@/components/match/marked-lines'
import { slice } from '@/lib/text/span'
import { readText, reportOf, resumeOf } from '@/test/match/build'
import { EXAMPLE_POSTING, EXAMPLE_REPORT, EXAMPLE_TEXT, spanOf } from './example'

const lines = markLines(EXAMPLE_POSTING, EXAMPLE_REPORT)
const textOfLine = (number: number) => lines[number - 1]?.segments.map((segment) => segment.text).join('')
const marksOfLine = (number: number) =>
  (lines[number - 1]?.segments ?? [])
    .filter((segment) => segment.level !== null)
    .map((segment) => [segment.text, segment.level])

describe('markLines', () => {
  it('marks the words of each requirement at the strength that the posting asks', () => {
    expect(marksOfLine(6)).toEqual([
      ['MEAT criteria', 'mentioned'],
      ['provider queries', 'mentioned'],
    ])
    expect(marksOfLine(13)).toEqual([['CPMA', 'preferred']])
  })

  it('marks alternatives as one', () => {
    expect(marksOfLine(8)).toEqual([['CPC, CCS or CRC', 'required']])
  })

  it('keeps two requirements apart that stand side by side', () => {
    expect(marksOfLine(9)).toEqual([
      ['Three years', 'required'],
      ['risk adjustment coding', 'required'],
    ])
  })

  it('puts each requirement in the margin of the line that names it first', () => {
    const noted = lines.flatMap((line) => line.notes.map((note) => [line.number, note.label]))
    expect(noted).toEqual([
      [5, 'ICD-10-CM'],
      [5, 'risk adjustment'],
      [5, 'CMS-HCC V28'],
      [6, 'MEAT criteria'],
      [6, 'provider queries'],
      [8, 'CPC, CCS or CRC'],
      [9, '3 years'],
      [10, 'Associate degree'],
      [11, 'Epic'],
      [13, 'CPMA'],
    ])
  })

  it('gives a condition no weight, and a credential that is weighed already no second note', () => {
    const notes = lines.flatMap((line) => line.notes)
    expect(notes.find((note) => note.tie === 'knockout-2')).toMatchObject({ weight: null, answer: 'shown' })
    expect(notes.some((note) => note.tie === 'knockout-1')).toBe(false)
  })

  it('leaves out the sign before a point of a list, and nothing else', () => {
    expect(textOfLine(11)).toBe('Working knowledge of Epic.')
    expect(textOfLine(1)).toBe('Risk Adjustment Coder')
  })

  it('makes the title that was read the title, and what stands over it small', () => {
    const title = { text: 'Three years', span: spanOf('Three years') }
    const marked = markLines({ ...EXAMPLE_POSTING, title }, EXAMPLE_REPORT)
    expect(marked.filter(({ role }) => role === 'title').map(({ number }) => number)).toEqual([9])
    expect(marked.slice(0, 8).every(({ role }) => role === 'above')).toBe(true)
    expect(marked[8]?.segments.map(({ text, part }) => [text, part])).toEqual([
      ['• ', 'before-title'],
      ['Three years', undefined],
      [' of ', 'after-title'],
      ['risk adjustment coding', 'after-title'],
      ['.', 'after-title'],
    ])
  })

  it('does not set a whole paragraph as a title', () => {
    const text = `${'Coder wanted for a practice. '.repeat(8)}`
    const span = { start: 0, end: text.length }
    const posting = {
      ...EXAMPLE_POSTING,
      text,
      title: { text: 'Coder', span: { start: 0, end: 5 } },
      lines: [{ span, role: 'title' as const, level: null }],
    }
    const marked = markLines(posting, { ...EXAMPLE_REPORT, rows: [], knockouts: [] })
    expect(marked.map(({ role }) => role)).toEqual(['paragraph'])
  })

  it('marks a span on both lines that it runs over', () => {
    const { start } = spanOf('needed.')
    const { end } = spanOf('What you bring')
    const report = {
      ...EXAMPLE_REPORT,
      knockouts: [],
      rows: EXAMPLE_REPORT.rows.slice(0, 1).map((row) => ({ ...row, postingSpans: [{ start, end }] })),
    }
    const marked = markLines(EXAMPLE_POSTING, report).filter((line) =>
      line.segments.some((segment) => segment.level !== null),
    )
    expect(marked.map((line) => line.number)).toEqual([6, 7])
  })

  it('loses no word of the posting wherever the marks lie', () => {
    const place = fc.integer({ min: 0, max: EXAMPLE_TEXT.length - 1 })
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { minLength: 1, maxLength: 6 }), (places) => {
        const rows = places.map(([a, b], index) => ({
          requirementId: `requirement-${index}`,
          group: 'required' as const,
          label: 'any',
          anyOf: [],
          level: index % 2 === 0 ? ('required' as const) : ('mentioned' as const),
          grade: 'absent' as const,
          points: 0,
          of: 1,
          evidence: [],
          postingSpans: [{ start: Math.min(a, b), end: Math.max(a, b) + 1 }],
        }))
        const marked = markLines(EXAMPLE_POSTING, { ...EXAMPLE_REPORT, rows })
        marked.forEach((line, index) => {
          const said = slice(EXAMPLE_TEXT, EXAMPLE_POSTING.lines[index]?.span ?? { start: 0, end: 0 })
          const shown = line.segments.map((segment) => segment.text).join('')
          expect(withoutSign(shown)).toBe(withoutSign(said))
        })
      }),
    )
  })

  it('draws no tick at years of which the condition asks', () => {
    const posting = readText(
      'Medical Coder\n\nRequirements\n• ICD-10-CM coding\n• 2 years of spine surgery coding',
    )
    const report = reportOf(resumeOf({ title: 'Orthopedic Coder', bullets: ['Coded hand surgery'] }), posting)
    const notes = markLines(posting, report).flatMap((line) => line.notes)
    expect(notes.find(({ label }) => label.startsWith('2 years'))?.answer).toBe('part')
  })
})

describe('lineAt', () => {
  it('counts lines from 1', () => {
    expect(lineAt(EXAMPLE_POSTING, 0)).toBe(1)
    expect(lineAt(EXAMPLE_POSTING, spanOf('Epic').start)).toBe(11)
  })

  it('counts empty lines too, as the report does', () => {
    expect(lineAt({ ...EXAMPLE_POSTING, text: 'Coder\n\nCPC' }, 7)).toBe(3)
  })
})

describe('answerOf', () => {
  it.each([
    ['shown', 'shown'],
    ['listed', 'shown'],
    ['broader', 'part'],
    ['apprentice', 'part'],
    ['in-progress', 'part'],
    ['expired', 'part'],
    ['absent', 'open'],
  ] as const)('draws %s as %s', (grade, answer) => expect(answerOf(grade)).toBe(answer))
})

function withoutSign(line: string): string {
  return line.replace(/^[•\s]+/, '')
}
