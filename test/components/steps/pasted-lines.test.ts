import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bringsSign, readPastedLines } from '@/components/steps/pasted-lines'

describe('readPastedLines', () => {
  it('makes a line of each bullet, whatever the mark', () => {
    const pasted = '• Coded charts\n– Held 95 %\r\n* Queried providers\no Taught coders\n3. Cleared edits\n'
    expect(readPastedLines(pasted)).toEqual([
      'Coded charts',
      'Held 95 %',
      'Queried providers',
      'Taught coders',
      'Cleared edits',
    ])
  })

  it.each([
    '•',
    '‣',
    '⁃',
    '∙',
    '◦',
    '●',
    '○',
    '■',
    '□',
    '▪',
    '▫',
    '◆',
    '❖',
    '►',
    '➢',
    '→',
    '✓',
    '✔️',
    '»',
    '\uF0B7',
    '\uF0A7',
    '\uF0D8',
    '1)',
    '(2)',
    'iv.',
    'b)',
    'A)',
    '-',
    '—',
    '*',
  ])('takes %s off', (mark) => {
    expect(readPastedLines(`${mark} Coded charts\n${mark} Held 95 %`)).toEqual(['Coded charts', 'Held 95 %'])
  })

  it('tells a single line that brings a sign from one that only begins with a hyphen or a number', () => {
    expect(['• Coded charts', '\uF0B7Coded charts', '▪ Coded'].every(bringsSign)).toBe(true)
    expect(['-5 % denials', '3M 360', '42 charts', 'oversaw four', 'Coded charts'].some(bringsSign)).toBe(
      false,
    )
  })

  it('joins a bullet that the paper broke', () => {
    expect(readPastedLines('• Coded charts for\n  three hospitals\n• Held 95 %')).toEqual([
      'Coded charts for three hospitals',
      'Held 95 %',
    ])
  })

  it('makes a line of each line when none is marked', () => {
    expect(readPastedLines('Coded charts\n\nHeld 95 %')).toEqual(['Coded charts', 'Held 95 %'])
  })

  it.each([
    ['3M 360 Encompass', ['3M 360 Encompass']],
    ['oversaw 4 coders', ['oversaw 4 coders']],
    ['42 charts a day', ['42 charts a day']],
    ['', []],
  ])('leaves the words of %s', (pasted, lines) => expect(readPastedLines(pasted)).toEqual(lines))

  it('loses no word', () => {
    const line = fc.stringMatching(/^[A-Z][a-z]{2,9}( [a-z]{3,9}){0,4}$/)
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), fc.constantFrom('', '• ', '- '), (lines, mark) => {
        expect(readPastedLines(lines.map((one) => mark + one).join('\n'))).toEqual(lines)
      }),
    )
  })
})
