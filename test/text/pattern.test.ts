import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LEVEL_CUES } from '@/lib/posting/levels/level-cues'
import { toPlain } from '@/lib/posting/plain'
import { Pattern } from '@/lib/text/pattern'

const EXPRESSIONS = [
  /\bmust\b(?! not)|\brequires?\b/,
  /(?<!not )\bneeded\b/,
  /\b(?:is|are) (?:a must|needed)\b/,
  /\bpref+er(?:red)?$/,
  /^must/,
  /\d+/,
  /needed(?= must)|prefer/i,
]
const patterns = EXPRESSIONS.map((expression) => ({ expression, pattern: new Pattern(expression) }))

describe('Pattern', () => {
  it('counts from the start of the stretch', () => {
    const [must] = patterns
    expect(must?.pattern.findIn('it must be: must', { start: 11, end: 16 })?.index).toBe(1)
  })

  it('sees a stretch as if it stood alone', () => {
    const text = 'not needed, needed'
    const needed = new Pattern(/(?<!not )needed/)
    expect(needed.isIn(text, { start: 0, end: 10 })).toBe(false)
    expect(needed.isIn(text, { start: 4, end: 10 })).toBe(true)
  })

  it('finds a piece that only begins before the stretch in nothing', () => {
    expect(new Pattern(/must/).isIn('amust', { start: 2, end: 5 })).toBe(false)
  })

  it('answers as its expression does, on any stretch of any text', () => {
    const piece = fc.constantFrom(
      'must',
      'not',
      'needed',
      'prefer',
      'preffer',
      'red',
      'is',
      'a',
      '7',
      ' ',
      '.',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(30), fc.nat(30), (pieces, from, length) => {
        const text = pieces.join('')
        const stretch = { start: Math.min(from, text.length), end: Math.min(from + length, text.length) }
        const words = text.slice(stretch.start, stretch.end)
        for (const { expression, pattern } of patterns) {
          const all = [...words.matchAll(new RegExp(expression.source, `${expression.flags}g`))]
          expect(pattern.allIn(text, stretch).map(placeOf)).toEqual(all.map(placeOf))
          expect(pattern.isIn(text, stretch)).toBe(expression.test(words))
        }
      }),
    )
  })

  it('answers as its expression does for every wording that reads postings', async () => {
    await import('@/lib/posting/read-posting')
    const lines = linesOfPostings()
    expect(Pattern.all.length).toBeGreaterThan(40)
    expect(lines.length).toBeGreaterThan(200)
    const wordings = fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(wordings, fc.nat(60), (some, from) => {
        const text = some.join(' ')
        const stretch = { start: Math.min(from, text.length), end: text.length }
        const words = text.slice(stretch.start)
        for (const pattern of Pattern.all)
          expect(pattern.allIn(text, stretch).map(placeOf)).toEqual(pattern.allOf(words).map(placeOf))
      }),
      { numRuns: 300 },
    )
  })

  it('goes on behind an empty match', () => {
    expect(new Pattern(/x?/).allIn('axb', { start: 0, end: 3 }).map(placeOf)).toEqual(
      [...'axb'.matchAll(/x?/g)].map(placeOf),
    )
  })

  it('is told apart by the letters that it needs in real wordings', () => {
    const line = 'certified coders are welcome to apply'
    const whole = { start: 0, end: line.length }
    expect(LEVEL_CUES.some(({ pattern }) => !pattern.mayBeIn(line, whole))).toBe(true)
  })
})

function linesOfPostings(): readonly string[] {
  const folder = join(import.meta.dirname, '../fixtures/labelled/postings')
  return readdirSync(folder).flatMap((name) =>
    toPlain(readFileSync(join(folder, name), 'utf8'))
      .split('\n')
      .filter((line) => line.trim() !== ''),
  )
}

function placeOf(match: RegExpMatchArray): readonly [number | undefined, string] {
  return [match.index, match[0]]
}
