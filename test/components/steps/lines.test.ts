import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakLine, insertWords, joinLine, pasteLines } from '@/components/steps/lines'
import { countingIds } from '@/lib/base/ids'

const lines = [
  { id: 'a', text: 'Coded charts.' },
  { id: 'b', text: 'Held accuracy.' },
]

describe('breakLine', () => {
  it('makes an empty line after the end of one', () => {
    const edit = breakLine(lines, 'a', { start: 13, end: 13 }, countingIds('new'))
    expect(edit.lines.map((line) => line.text)).toEqual(['Coded charts.', '', 'Held accuracy.'])
    expect(edit).toMatchObject({ id: 'new-1', caret: 0 })
  })

  it('takes what stands after the caret along', () => {
    const edit = breakLine(lines, 'b', { start: 4, end: 5 }, countingIds('new'))
    expect(edit.lines.map((line) => line.text)).toEqual(['Coded charts.', 'Held', 'accuracy.'])
  })
})

describe('joinLine', () => {
  it('goes on where the line before ends', () => {
    expect(joinLine(lines, 'b')).toEqual({
      lines: [{ id: 'a', text: 'Coded charts. Held accuracy.' }],
      id: 'a',
      caret: 14,
    })
  })

  it('takes an empty line away and adds no space', () => {
    const edit = joinLine([...lines, { id: 'c', text: '' }], 'c')
    expect(edit).toMatchObject({ lines, id: 'b', caret: 14 })
  })

  it('does nothing at the first line', () => expect(joinLine(lines, 'a')).toBeNull())

  it('takes back what a break in the middle of words did', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/)
    fc.assert(
      fc.property(word, word, (before, after) => {
        const whole = [{ id: 'x', text: `${before} ${after}` }]
        const caret = { start: before.length, end: before.length }
        const broken = breakLine(whole, 'x', caret, countingIds('new'))
        expect(joinLine(broken.lines, broken.id)?.lines).toEqual(whole)
      }),
    )
  })
})

describe('insertWords', () => {
  const line = (text: string) => [{ id: 'x', text }]
  const put = (text: string, at: number, words: string) =>
    insertWords(line(text), 'x', { start: at, end: at }, words)

  it('begins an empty line with a capital', () => {
    expect(put('', 0, 'coded')).toMatchObject({ lines: line('Coded'), caret: 5, caretEnd: 5 })
  })

  it('sets words apart, and does not set a sign apart', () => {
    expect(put('Coded charts', 5, '___ charts a day').lines).toEqual(line('Coded ___ charts a day charts'))
    expect(put('Coded charts.', 12, 'at ___% accuracy').lines).toEqual(line('Coded charts at ___% accuracy.'))
    expect(put('the charts', 0, 'coded').lines).toEqual(line('Coded the charts'))
  })

  it('selects the first blank, so that typing fills it', () => {
    const { lines: after, caret, caretEnd } = put('Cut', 3, 'DNFB from ___ to ___ days')
    expect(after[0]?.text.slice(caret, caretEnd)).toBe('___')
    expect(caret).toBe('Cut DNFB from '.length)
  })

  it('takes the place of what is selected, and loses nothing else', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (before, selected, after) => {
        const caret = { start: before.length, end: before.length + selected.length }
        const [done] = insertWords(line(before + selected + after), 'x', caret, 'audited').lines
        expect(done?.text.startsWith(before)).toBe(true)
        expect(done?.text.endsWith(after)).toBe(true)
        expect(done?.text.slice(before.length).toLowerCase()).toMatch(/^ ?audited/)
      }),
    )
  })
})

describe('pasteLines', () => {
  it('puts the first piece at the caret and the rest of the line after the last', () => {
    const edit = pasteLines(lines, 'b', { start: 5, end: 5 }, ['one', 'two', 'three '], countingIds('new'))
    expect(edit.lines.map((line) => line.text)).toEqual([
      'Coded charts.',
      'Held one',
      'two',
      'three accuracy.',
    ])
    expect(edit).toMatchObject({ id: 'new-2', caret: 6 })
  })

  it('replaces what is selected with a single piece', () => {
    const edit = pasteLines(lines, 'a', { start: 0, end: 5 }, ['Audited'], countingIds('new'))
    expect(edit).toMatchObject({ lines: [{ text: 'Audited charts.' }, lines[1]], id: 'a', caret: 7 })
  })
})
