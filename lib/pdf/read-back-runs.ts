import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/**
 * What a page shows run by run: the letters of one line that are drawn without setting down elsewhere in between, with
 * the spaces that are drawn among them.
 */
export async function drawnRuns(page: PDFPageProxy): Promise<readonly string[]> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const { fnArray, argsArray } = await page.getOperatorList()
  const runs: string[] = ['']
  fnArray.forEach((operator, index) => {
    const args: unknown = argsArray[index]
    if (operator === OPS.showText) runs[runs.length - 1] += lettersOf(args)
    else if (!isWithinLine(operator, args, OPS) && runs.at(-1) !== '') runs.push('')
  })
  return runs.slice(0, MOST_RUNS).map((run) => run.replace(/\s+/g, ' ').trim())
}

/** More than any page of text has. */
const MOST_RUNS = 5_000

function isWithinLine(
  operator: number,
  args: unknown,
  { moveText, setCharSpacing, setWordSpacing, dependency }: Readonly<Record<string, number>>,
): boolean {
  if (operator === moveText) return Array.isArray(args) && args[1] === 0
  return [setCharSpacing, setWordSpacing, dependency].includes(operator)
}

function lettersOf(args: unknown): string {
  const [glyphs]: readonly unknown[] = Array.isArray(args) ? args : []
  if (!Array.isArray(glyphs)) return ''
  return glyphs
    .map((glyph: unknown) =>
      typeof glyph === 'object' && glyph !== null && 'unicode' in glyph && typeof glyph.unicode === 'string'
        ? glyph.unicode
        : '',
    )
    .join('')
}
