import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CoachNote, coachLine } from '@/lib/advice/line/coach-line'

describe('coachLine', () => {
  it('ticks the verb, the number and the absence of patient data, and asks who audited', () => {
    expect(codes('Held 96.4 % accuracy across eight quarterly audits.')).toEqual([
      '+verb-first',
      '+number',
      '+no-patient-data',
      '-who-audited',
    ])
  })

  it('has nothing left to ask of a line that says all', () => {
    expect(codes('Coded 42 outpatient charts a day at 96 % in internal audits.')).toEqual([
      '+verb-first',
      '+number',
      '+no-patient-data',
    ])
  })

  it('puts patient data before everything else and asks for no number then', () => {
    expect(codes('Responsible for MRN 00412233 chart review')).toEqual(['-patient-data', '-verb-first'])
  })

  it('says which verb a wordy beginning hides', () => {
    expect(verbOf('Responsible for chart review')).toBe('reviewed')
    expect(verbOf('Duties included denials')).toBe('appealed')
    expect(verbOf('The whole office')).toBeNull()
  })

  it('says only how to begin beside an empty line', () => {
    expect(codes('  ')).toEqual(['-begin'])
  })

  it.each([
    ['Coded 40 charts', 'per-what'],
    ['Coded 40 charts a day', null],
    ['Cleared a backlog of 1,900 accounts', null],
    ['Trained my 4 colleagues', 'no-pronoun'],
    [`Coded ${'emergency visits and '.repeat(12)} more`, 'too-long'],
    ['Scored 97 % in RADV audits', null],
  ])('%s: asks %s', (line, code) => {
    const asked = coachLine(line).filter((note) => !note.done && note.code !== 'number')
    expect(asked.map((note) => note.code)).toEqual(code === null ? [] : [code])
  })

  it('never says more than five things, and never both that there is patient data and that there is none', () => {
    fc.assert(
      fc.property(fc.string(), (line) => {
        const said = coachLine(line).map((note) => note.code)
        expect(said.length).toBeGreaterThan(0)
        expect(said.length).toBeLessThanOrEqual(5)
        expect(said.includes('patient-data') && said.includes('no-patient-data')).toBe(false)
      }),
    )
  })
})

function codes(line: string): string[] {
  return coachLine(line).map((note) => `${note.done ? '+' : '-'}${note.code}`)
}

function verbOf(line: string): string | null | undefined {
  return coachLine(line).find(
    (note): note is Extract<CoachNote, { code: 'verb-first' }> => note.code === 'verb-first',
  )?.verb
}
