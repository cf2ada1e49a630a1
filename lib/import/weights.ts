import type { Row } from './rows'

/**
 * Parts rows that go on in letters of another weight or size without a mark between, "**CODER** MERCER STREET HOSPITAL": the
 * letters alone say that title and employer, degree and school, or credential and issuer are two.
 */
export function withWeightsApart(rows: readonly Row[]): readonly Row[] {
  return rows.map((row) => {
    const { text, lead, listItem, cells } = row
    const [first, ...others] = cells
    if (lead === 0 || listItem || !first || lead >= first.end - 1) return row
    const isParted = /[\p{L}\d)]$/u.test(text.slice(0, lead)) && /^ \p{Lu}/u.test(text.slice(lead))
    if (!isParted || /[.!?]$/.test(text)) return row
    return { ...row, cells: [{ start: 0, end: lead }, { start: lead + 1, end: first.end }, ...others] }
  })
}
