import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakLine, joinLine, pasteLines } from '@/components/steps/lines'
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
