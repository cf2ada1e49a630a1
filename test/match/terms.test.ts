import { describe, expect, it } from 'vitest'
import { matchPosting } from '@/lib/match/match-posting'
import { NO_CHOICES, type TermChoices } from '@/lib/match/terms'
import { postingOf, resumeOf, TODAY } from './build'

const asksDolbrek = {
  ...postingOf({ requirements: [{ anyOf: ['codeset:cpt'] }] }),
  unknownTerms: [
    { text: 'Dolbrek Suite', level: 'required' as const, spans: [{ start: 0, end: 5 }] },
    { text: 'QZP', level: 'mentioned' as const, spans: [{ start: 6, end: 9 }] },
  ],
}

describe('termsShown', () => {
  it('counts an unknown word little, and says where the resume has it', () => {
    const report = reportWith({ bullets: ['Coded visits in Dolbrek  Suite'] })
    expect(report.terms).toEqual([
      { text: 'Dolbrek Suite', isAccepted: false, isFound: true, requirementId: 'term-1' },
      { text: 'QZP', isAccepted: false, isFound: false, requirementId: 'term-2' },
    ])
    expect(termRows(report)).toMatchObject([
      { label: 'Dolbrek Suite', points: 0.2, of: 0.2, evidence: [{ field: 'experience.0.bullets.0.text' }] },
      { label: 'QZP', points: 0, of: 0.2, evidence: [] },
    ])
    expect(report.fit.lines.at(-1)).toEqual({ label: 'Other words', points: 0.2, of: 0.4 })
  })

  it('counts an accepted word as knowledge and leaves out a dismissed one', () => {
    const report = reportWith(
      { bullets: ['Used QZP'] },
      { accepted: ['qzp'], dismissed: [' dolbrek suite '] },
    )
    expect(report.terms.map(({ text }) => text)).toEqual(['QZP'])
    expect(termRows(report)).toMatchObject([{ points: 1, of: 1 }])
  })

  it.each([
    ['another word that holds it', 'Used QZPX and QZP-2'],
    ['small letters', 'Used qzp'],
    ['a denial', 'No experience with QZP'],
    ['an intention', 'Eager to learn QZP'],
  ])('does not find it in %s', (_, line) => {
    expect(reportWith({ bullets: [line] }).terms[1]?.isFound).toBe(false)
  })

  it('finds a name that the posting writes in capitals', () => {
    const asksBreldo = {
      ...asksDolbrek,
      unknownTerms: [{ text: 'BRELDO', level: 'required' as const, spans: [{ start: 0, end: 5 }] }],
    }
    const found = (line: string) =>
      matchPosting(resumeOf({ bullets: [line] }), asksBreldo, TODAY).terms[0]?.isFound
    expect(found('Billed in Breldo')).toBe(true)
    expect(found('Billed in breldo')).toBe(false)
  })

  it('finds it among the credentials held, and not among those in progress', () => {
    const found = (status: 'held' | 'in-progress') =>
      reportWith({ credentials: [{ acronym: 'QZP', status }] }).terms[1]?.isFound
    expect(found('held')).toBe(true)
    expect(found('in-progress')).toBe(false)
  })
})

function reportWith(parts: Parameters<typeof resumeOf>[0], choices: TermChoices = NO_CHOICES) {
  return matchPosting(resumeOf(parts), asksDolbrek, TODAY, choices)
}

function termRows({ rows }: ReturnType<typeof reportWith>) {
  return rows.filter(({ group }) => group === 'terms')
}
