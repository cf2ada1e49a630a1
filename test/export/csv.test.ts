import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { makeCsv } from '@/lib/export/csv'

describe('makeCsv', () => {
  it('begins with the mark by which Excel knows UTF-8, and ends lines as RFC 4180 wants', () => {
    expect(makeCsv(['Title', 'Fit'], [['Café coder, “II”', 90]])).toBe(
      '\uFEFFTitle,Fit\r\n"Café coder, “II”",90',
    )
  })

  it.each([
    '=HYPERLINK("https://evil.example")',
    '+1',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '  =1',
    '\u200B=1',
    '＝1',
  ])('shows %j as text', (cell) => {
    expect(rowsOf(makeCsv(['Notes'], [[cell]]))).toEqual([[`'${cell}`]])
  })

  it('makes a heading inert too', () => {
    expect(Papa.parse<string[]>(makeCsv(['=1'], []).slice(1)).data[0]).toEqual(["'=1"])
  })

  it('keeps numbers as numbers and leaves empty cells empty', () => {
    expect(makeCsv(['a', 'b'], [[-3, null]])).toBe('\uFEFFa,b\r\n-3,')
  })

  it('brings back every text, and no cell that a spreadsheet would work out', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string()), { minLength: 1 }),
        (cells) => {
          const read = rowsOf(makeCsv(['a', 'b'], cells))
          expect(read).toHaveLength(cells.length)
          read.forEach((row, index) => {
            row.forEach((cell, column) => {
              const typed = cells[index]?.[column] ?? ''
              expect([typed, `'${typed}`]).toContain(cell)
              expect(cell).not.toMatch(/^\s*[=+\-@]/)
            })
          })
        },
      ),
    )
  })
})

function rowsOf(csv: string): string[][] {
  return Papa.parse<string[]>(csv.slice(1), { newline: '\r\n' }).data.slice(1)
}
