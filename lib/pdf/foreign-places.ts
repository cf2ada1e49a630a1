import type { ForeignPage, LinePart, VisualLine } from './foreign-lines'
import type { ForeignContact, ReadingWarning } from './foreign-reading'
import { MOST_EXAMPLES } from './foreign-words'

/** What goes wrong because of where words stand: columns, tables, dates at the edge, text in the margins. */
export function warningsAboutPlaces(
  pages: readonly ForeignPage[],
  contact: ForeignContact,
): readonly ReadingWarning[] {
  const inColumns = pages.filter(hasColumns).map(({ number }) => number)
  const rows = pages.map((page) => ({ number: page.number, rows: tableRows(page) }))
  const inTables = rows.filter((page) => page.rows.length > 0)
  const dates = pages.flatMap(datesAtTheEdge)
  const found: ReadingWarning[] = []
  if (inColumns.length > 0) found.push({ code: 'columns', pages: inColumns })
  if (inTables.length > 0)
    found.push({
      code: 'table',
      pages: inTables.map(({ number }) => number),
      words: inTables.flatMap((page) => page.rows.map(({ text }) => text)).slice(0, MOST_EXAMPLES),
    })
  if (dates.length > 0)
    found.push({ code: 'dates-at-the-edge', count: dates.length, words: dates.slice(0, MOST_EXAMPLES) })
  return [...found, ...inMargins(pages, contact)]
}

/** Visual rows: lines on one height, whenever they were drawn. */
function rowsOf({ lines }: ForeignPage): readonly VisualLine[] {
  const rows: VisualLine[] = []
  for (const line of [...lines].filter(({ isArtifact }) => !isArtifact).sort((a, b) => a.yPt - b.yPt)) {
    const last = rows.at(-1)
    if (last && Math.abs(last.yPt - line.yPt) < 0.5 * Math.min(last.sizePt, line.sizePt)) {
      const parts = [...last.parts, ...line.parts].sort((a, b) => a.leftPt - b.leftPt)
      rows.splice(-1, 1, { ...last, parts, text: parts.map(({ text }) => text).join(' ') })
    } else rows.push(line)
  }
  return rows
}

/**
 * Whether a white strip runs down the page with words on both sides. Rows that cross it (a name over both columns) are
 * allowed for; dates at the right edge are not a column, since they are short.
 */
function hasColumns(page: ForeignPage): boolean {
  const rows = rowsOf(page)
  const starts = new Set(rows.flatMap(({ parts }) => parts.map(({ leftPt }) => Math.round(leftPt))))
  return [...starts].some((edge) => {
    let left = 0
    let right = 0
    let crossing = 0
    for (const { parts } of rows) {
      if (parts.some(({ leftPt, rightPt }) => leftPt < edge - SLACK_PT && rightPt > edge + SLACK_PT)) {
        crossing += 1
        continue
      }
      const before = parts.filter(({ rightPt }) => rightPt <= edge + SLACK_PT)
      const after = parts.filter(({ leftPt }) => Math.abs(leftPt - edge) <= SLACK_PT)
      if (before.some(isPhrase)) left += 1
      if (after.some(isPhrase)) right += 1
    }
    return left >= FEWEST_ROWS && right >= FEWEST_ROWS && crossing < Math.min(left, right)
  })
}

/** Fewer rows side by side are a heading with its date, or an address. */
const FEWEST_ROWS = 6
/** Bullets hang, and letters overshoot. */
const SLACK_PT = 3

/** Words of more than a date or a label. */
function isPhrase({ text }: LinePart): boolean {
  return text.split(/\s+/).length >= 3 && !DATE.test(text)
}

/** Rows of three and more cells that stand under one another. */
function tableRows(page: ForeignPage): readonly VisualLine[] {
  const rows = rowsOf(page)
  return rows.filter((row, index) => {
    const neighbours = [rows[index - 1], rows[index + 1]]
    return row.parts.length >= 3 && neighbours.some((other) => other !== undefined && isAligned(row, other))
  })
}

function isAligned(row: VisualLine, other: VisualLine): boolean {
  const shared = row.parts.filter(({ leftPt }) =>
    other.parts.some((part) => Math.abs(part.leftPt - leftPt) <= SLACK_PT),
  )
  return shared.length >= 3
}

/** Dates that a wide gap parts from what they date: some readers gather them in a column of their own. */
function datesAtTheEdge(page: ForeignPage): readonly string[] {
  return rowsOf(page).flatMap(({ parts }) => {
    const last = parts.at(-1)
    return parts.length >= 2 && last && DATE.test(last.text) ? [last.text] : []
  })
}

/** Nothing but a date or a range of dates. */
const DATE =
  /^(?:(?:earned|expires|exp\.?|since|from)\s+)?(?:(?:[A-Z][a-z]{2,8}\.?|\d{1,2})[\s/.-]+)?(?:19|20)\d{2}(?:\s*(?:–|—|-|to)\s*(?:present|current|now|(?:(?:[A-Z][a-z]{2,8}\.?|\d{1,2})[\s/.-]+)?(?:19|20)\d{2}))?$/i

/** Half an inch: what stands nearer to the edge is a header or footer, which systems often drop. */
const MARGIN_PT = 36

function inMargins(pages: readonly ForeignPage[], contact: ForeignContact): readonly ReadingWarning[] {
  const all = pages.flatMap(({ number, heightPt, lines }) =>
    lines
      .filter(
        ({ yPt, text, isArtifact }) =>
          (yPt < MARGIN_PT || yPt > heightPt - MARGIN_PT || isArtifact) && !PAGE_NUMBER.test(text),
      )
      .map(({ text, isArtifact }) => ({ number, text, isArtifact })),
  )
  const reach = [contact.email, contact.phone].filter((words) => words !== null)
  const holds = (text: string, words: string) => text.includes(words)
  const contactLines = all.filter(({ text }) => reach.some((words) => holds(text, words)))
  const others = all.filter((line) => !contactLines.includes(line) && !line.isArtifact)
  const found: ReadingWarning[] = []
  if (contactLines.length > 0)
    found.push({
      code: 'contact-in-margin',
      words: contactLines.map(({ text }) => text).slice(0, MOST_EXAMPLES),
    })
  if (others.length > 0)
    found.push({
      code: 'text-in-margin',
      pages: [...new Set(others.map(({ number }) => number))],
      words: others.map(({ text }) => text).slice(0, MOST_EXAMPLES),
    })
  return found
}

const PAGE_NUMBER = /^(?:page\s*)?\d+(?:\s*(?:of|\/)\s*\d+)?$/i
