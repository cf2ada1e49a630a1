import { cellsOf, type Row } from '@/lib/import/rows'
import { cut, type Words, without } from '@/lib/import/words'
import { dateRangesIn } from '@/lib/resume/date-ranges'
import { isFurniture, withoutDateLabel } from './around'
import { namedWithLetters } from './initials'
import { isIssuerLetters } from './issuers'
import { credentialsIn, type NamedCredential } from './line'

/** A credential's name and what stands around it: issuer, dates, number. */
export type CredentialGroup = {
  readonly named: NamedCredential
  around: readonly Words[]
  hasDates: boolean
  hasIssuer: boolean
  /** The words before it say that it is no longer held. */
  readonly isOver?: boolean
}

export function groupOf(named: NamedCredential, around: readonly Words[]): CredentialGroup {
  const group: CredentialGroup = { named, around: [], hasDates: false, hasIssuer: false }
  addTo(group, around)
  return group
}

/** Adds what another row says of a credential. */
export function addTo(group: CredentialGroup, words: readonly Words[]): void {
  group.around = [...group.around, ...words]
  group.hasDates ||= words.some(({ text }) => dateRangesIn(text).length > 0)
  group.hasIssuer ||= words.some((one) =>
    without(one, dateRangesIn(one.text)).some(({ text }) => /\p{L}{3}/u.test(text)),
  )
}

/** Whether a row that names no credential of the lexicon tells of the one above it. */
export function tellsOf(
  last: CredentialGroup,
  rows: readonly Row[],
  index: number,
  layers: CredentialLayers | null,
): boolean {
  const row = rows[index]
  if (!row) return false
  if (IN_BRACKETS.test(row.text)) return true
  const look = lookOf(row)
  if (layers?.below.has(look)) return true
  if (layers?.names.has(look)) return false
  if (!last.hasIssuer && look !== lookOf(rows[index - 1] ?? row) && NUMBER_OR_END.test(row.text)) return true
  return isBelowName(rows, index) || goesWith(row, last) || isIssuerRow(row, last, rows[index + 1])
}

/** "(A removed 2021)" below its credential. */
const IN_BRACKETS = /^\([^()]*\)\.?$/

/** Below a name that looks otherwise, such words are its own. */
const NUMBER_OR_END = /\b(?:valid (?:until|through|thru|to)|expires|exp\.|no\.|number|id)(?!\p{L})/iu

/** How rows look that name a credential, and those that tell of it. */
export type CredentialLayers = { readonly names: ReadonlySet<string>; readonly below: ReadonlySet<string> }

/**
 * The two looks of a section in which every name has a row below it that looks otherwise: "CPC ⇥ 2019" over "AAPC". The
 * lexicon does not know every credential; the look says which rows name one. Null where the looks say nothing.
 */
export function layersOf(rows: readonly Row[]): CredentialLayers | null {
  const known = rows.filter((row) => credentialsIn(row).length > 0)
  const names = new Set((known.length > 0 ? known : rows.slice(0, 1)).map(lookOf))
  const below = new Set<string>()
  for (const [index, row] of rows.slice(1).entries()) {
    const isUnderName = names.has(lookOf(rows[index] ?? row))
    if (isUnderName && names.has(lookOf(row))) return null
    if (isUnderName) below.add(lookOf(row))
  }
  const [first] = rows
  const named = rows.filter((row) => names.has(lookOf(row)))
  return first && names.has(lookOf(first)) && named.length > 1 && below.size > 0 ? { names, below } : null
}

function lookOf({ listItem, bold, size, cells, text }: Row): string {
  const hasDates = dateRangesIn(text).length > 0
  return [listItem, bold, Math.round((size ?? 0) * 2), cells.length > 1, hasDates].join('|')
}

/** Whether a row follows, without white between, one that stands out as the name of an entry: in bold, or larger. */
function isBelowName(rows: readonly Row[], index: number, furthest = MOST_BELOW): boolean {
  const row = rows[index]
  const above = rows[index - 1]
  if (!row || !above || row.listItem || row.gapBefore >= BLANK || cellsOf(row).length > 1) return false
  if (isStronger(above, row)) return true
  return furthest > 1 && isAlike(above, row) && isBelowName(rows, index - 1, furthest - 1)
}

/** Rows below the name of a credential: issuer, dates, number, and a text about it. */
const MOST_BELOW = 12

/** In lines: entries stand further apart than their rows. */
const BLANK = 0.5

function isStronger(above: Row, row: Row): boolean {
  return (above.bold && !row.bold) || (above.size ?? 0) > (row.size ?? 0) + 0.4 || above.heading > row.heading
}

function isAlike(above: Row, row: Row): boolean {
  return above.bold === row.bold && Math.abs((above.size ?? 0) - (row.size ?? 0)) < 0.4
}

/** Issuer, dates, number or status of the credential above. What that one has already is of another that we do not know. */
function goesWith(row: Row, { hasDates, hasIssuer }: CredentialGroup): boolean {
  if (isOwnName(row)) return false
  const dates = dateRangesIn(row.text)
  const open = without(row, dates)
    .map(({ text }) => text)
    .join(' ')
  if (
    /^(?:(?:issued|awarded|granted|certified) by|issuer|issued|earned|expires|expir|valid|exp\.|license|member(?:ship)?\b|number|no\.|#|credential id|id\b|status|in progress)/i.test(
      row.text,
    )
  )
    return true
  if (!/\p{L}{2}/u.test(open) || isFurniture(open.replace(/[()]/g, '').trim())) return true
  if (row.listItem) return false
  return (
    (/^[A-Z]{3,6}(?:,|$|\s+(?:[|•·(–—-]|\p{Lu}\p{Ll}{2}\p{L}* \d|\d{4}))/u.test(row.text) && !hasIssuer) ||
    (dates.length > 0 &&
      !hasDates &&
      open.split(/\s+/).length <= 4 &&
      row.gapBefore < 0.5 &&
      !/[(]/.test(open))
  )
}

/** "BLS exp 2027": letters that are no issuer's name a credential, and what stands behind them is said of that one. */
function isOwnName({ text }: Row): boolean {
  const letters = /^[A-Z]{2,8}(?= (?:exp|expires|valid|renews|current|certified)\b)/.exec(text)?.[0]
  return letters !== undefined && letters !== 'ID' && !isIssuerLetters(letters)
}

/** A name over an issuer over a date: the row between. */
function isIssuerRow(row: Row, last: CredentialGroup, next: Row | undefined): boolean {
  const isBare = last.around.every(({ text }) => text === '')
  const isDateNext = next !== undefined && isOfDates(next)
  return isBare && isDateNext && !row.listItem && row.text.split(' ').length <= 6
}

/** "Jan 2025", "Issued Jan 2025 · Expires Jan 2027": dates, and words that say what they are. */
function isOfDates(row: Row): boolean {
  const dates = dateRangesIn(row.text)
  const others = without(row, dates).map(({ text }) => text.replace(/^[\s,;|•·()–—-]+|[\s,;|•·()–—-]+$/g, ''))
  return dates.length > 0 && others.every((text) => text === '' || isFurniture(text))
}

/**
 * A row that begins a credential which the lexicon has not.
 *
 * @param nameCell the cell in which rows of as many cells name theirs, where all do in the same one
 */
export function freeGroup(row: Row, nameCell?: number): CredentialGroup {
  const cells = cellsOf(row)
  // Dates may stand in a column before the name.
  const at =
    nameCell ??
    Math.max(
      0,
      cells.findIndex((cell) =>
        without(cell, dateRangesIn(cell.text)).some(({ text }) => /\p{L}/u.test(text)),
      ),
    )
  const whole = cells[at] ?? row
  const others = cells.filter((_, index) => index !== at)
  const dates = dateRangesIn(whole.text)
  const pair = namedWithLetters(whole.text)
  const mark = pair?.end ?? NAME_ENDS.exec(whole.text)?.index
  const open = Math.min(mark ?? whole.text.length, dates[0]?.start ?? whole.text.length)
  const end = withoutDateLabel(whole.text.slice(0, open)).length
  const named = cut(whole, 0, end)
  return groupOf(
    { row: null, words: /\($/.test(named.text) ? cut(named, 0, named.text.length - 1) : named },
    [cut(whole, end, whole.text.length), ...others].filter(({ text }) => text !== ''),
  )
}

/** "Educator License, Level II" is one name. */
const NAME_ENDS =
  /\s*(?:,(?! (?:Level|Class|Tier|Grade|Part|Phase) )|[;|•·]|\s[–—/-]\s|:\s|\s\((?![A-Z][A-Za-z0-9/-]{1,9}\)))\s*/
