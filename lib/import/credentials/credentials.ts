import type { FoundTree, Stretch } from '@/lib/import/found'
import { cellsOf, part, type Row } from '@/lib/import/rows'
import { columnRows } from '@/lib/import/table-heads'
import { withWeightsApart } from '@/lib/import/weights'
import { cut, stretchesOf } from '@/lib/import/words'
import { withDatesBeside } from './dates-above'
import { withGridApart } from './grid'
import { addTo, type CredentialGroup, freeGroup, layersOf, tellsOf } from './groups'
import { isIssuerLetters } from './issuers'
import { type CredentialFields, credentialsIn } from './line'
import { fieldsOfGroup, groupsOnRow } from './on-row'

/**
 * Reads a section of credentials: one a row, several in a row, a table, or each over several rows (name, issuer, date).
 */
export function readCredentials(all: readonly Row[]): {
  readonly credentials: readonly CredentialFields[]
  readonly furniture: readonly Stretch[]
} {
  const furniture: Stretch[] = []
  const rows = withDatesBeside(withGridApart(withWeightsApart(all)))
    .filter(isNoOther)
    .flatMap(itemsOf)
    .map((row) => {
      const number = NUMBERED.exec(row.text)?.[0].length ?? 0
      if (number > 0) furniture.push(...stretchesOf(cut(row, 0, number)))
      return number > 0 ? part(row, number, row.text.length) : row
    })
  const groups: CredentialGroup[] = []
  const nameCells = nameCellsOf(rows)
  const columns = columnRows(rows)
  const layers = layersOf(rows.filter((row) => !columns.has(row)))
  for (const [index, row] of rows.entries()) {
    if (columns.has(row)) {
      furniture.push(...stretchesOf(row))
      continue
    }
    const named = groupsOnRow(row, furniture)
    if (named.length > 0) {
      groups.push(...named)
      continue
    }
    const last = groups.at(-1)
    if (last && tellsOf(last, rows, index, layers)) addTo(last, cellsOf(row))
    else if (/\p{L}/u.test(row.text) && !isMembership(row.text))
      groups.push(freeGroup(row, nameCells.get(cellsOf(row).length)))
  }
  return { credentials: groups.map((group) => fieldsOfGroup(group, furniture)), furniture }
}

/**
 * The cell in which the credentials of the lexicon stand, by how many cells their rows have, where all of these have it in
 * the same one: "Feb 2026 ⇥ ACDIS ⇥ CCDS".
 */
function nameCellsOf(rows: readonly Row[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  const isMixed = new Set<number>()
  for (const row of rows) {
    const cells = cellsOf(row)
    const at = cells.length > 1 ? cells.findIndex((cell) => credentialsIn(cell).length > 0) : -1
    if (at >= 0 && (found.get(cells.length) ?? at) !== at) isMixed.add(cells.length)
    if (at >= 0) found.set(cells.length, at)
  }
  return new Map([...found].filter(([count]) => !isMixed.has(count)))
}

/** "AAPC #01447782" above what AAPC issued: whose member one is, and by which number. Left over for its owner to place. */
function isMembership(text: string): boolean {
  const [, issuer = ''] = MEMBERSHIP.exec(text) ?? []
  return isIssuerLetters(issuer)
}

const MEMBERSHIP = /^([A-Z]{3,8})(?: member(?:ship)?)?(?: (?:id|no\.?|number|#))?:? ?#?\d{4,10}:?$/i

/** "Software: Epic, 3M" below certifications speaks of something else: it is left over for its owner to place. */
function isNoOther({ text }: Row): boolean {
  return !OTHER_LABEL.test(text)
}

const OTHER_LABEL =
  /^(?:computer|software|systems?|tools|technical|languages?|e[mh]rs?|interests|hobbies|awards?|volunteer\p{L}*)\b[^:]{0,16}:\s/iu

/** "CRC course 2019; HCC boot camp 2020": each is an entry, where each has words enough. */
function itemsOf(row: Row): readonly Row[] {
  const ends = [...row.text.matchAll(/;\s+/g)]
  const starts = [0, ...ends.map(({ index, 0: mark }) => index + mark.length)]
  const items = starts.map((start, i) => part(row, start, ends[i]?.index ?? row.text.length))
  const areEntries = items.every(
    (item) =>
      credentialsIn(item).length > 0 || (/^\p{Lu}/u.test(item.text) && item.text.split(' ').length > 2),
  )
  return ends.length > 0 && areEntries ? items : [row]
}

/** "1. " and "2) " before the items of a list. */
const NUMBERED = /^\d{1,2}[.)]\s+(?=\p{L})/u

/** Joins what different places say of one credential. The first that says a thing is believed; all are named. */
export function mergeCredentials(all: readonly CredentialFields[]): readonly FoundTree[] {
  const merged: { [key: string]: FoundTree & { value: unknown; from: readonly Stretch[] } }[] = []
  for (const fields of all) {
    const id = fields.conceptId?.value
    const same = id === undefined ? undefined : merged.find((one) => one.conceptId?.value === id)
    if (!same) merged.push({ ...fields } as (typeof merged)[number])
    else
      for (const [key, found] of Object.entries(fields)) {
        const known = same[key]
        same[key] =
          known && known.value === found.value
            ? { value: known.value, from: [...known.from, ...found.from] }
            : (known ?? found)
      }
  }
  return merged
}
