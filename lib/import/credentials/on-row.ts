import type { Stretch } from '@/lib/import/found'
import type { Row } from '@/lib/import/rows'
import { kindsNamed } from '@/lib/import/section-names'
import { cut, foundAs, stretchesOf, type Words } from '@/lib/import/words'
import { apprenticeOf, fullOf, isOfApprentice, isSetFree } from '@/lib/lexicon/apprentices'
import { issuerSaid } from '@/lib/lexicon/issuer-said'
import { getLexicon } from '@/lib/lexicon/lexicon'
import type { CredentialRow } from '@/lib/lexicon/rows'
import { readAround } from './around'
import { type CredentialGroup, groupOf } from './groups'
import { type CredentialFields, credentialsIn, fieldsOfFree, fieldsOfRow, type NamedCredential } from './line'
import { SAID_OVER } from './status'

/** Words and the cells that they stand in. */
type Celled = Words & Pick<Row, 'cells'>

/**
 * The credentials of the lexicon that a row names, each with the words of the row that tell of it: those behind it, and
 * those before it that say who issued it or how it stands.
 *
 * @param furniture takes the label before a list: "Certifications: CPC, CRC"
 */
export function groupsOnRow(row: Celled, furniture: Stretch[]): readonly CredentialGroup[] {
  const named = credentialsIn(row)
  const [first] = named
  if (!first) return []
  const start = startIn(row, first)
  const isLead = start > 0 && named.length === 1
  const issuer = start > 0 && !isLead ? issuerOfAll(cut(row, 0, start), named) : null
  if (!isLead && kindsNamed(row.text.slice(0, start).replace(/:\s*$/, '')).length > 0)
    furniture.push(...stretchesOf(cut(row, 0, start)))
  let lead: readonly Words[] = []
  return named.map((one, number) => {
    const from = startIn(row, one)
    const next = named[number + 1]
    const end = next ? leadOf(row, from + one.words.text.length, startIn(row, next)) : row.text.length
    const around = cellsWithin(row, from + one.words.text.length, end)
    const last = named[number - 1]
    const behind = last ? startIn(row, last) + last.words.text.length : 0
    if (!isAlike(row.text.slice(behind, from), around))
      lead = cellsWithin(row, leadOf(row, behind, from), from)
    const before = number === 0 && isLead ? cellsWithin(row, 0, start) : issuer ? [issuer, ...lead] : lead
    return { ...groupOf(one, [...before, ...around]), isOver: SAID_OVER.test(row.text.slice(0, from)) }
  })
}

/**
 * A credential of its name and the words around it.
 *
 * @param furniture takes labels and marks among them
 */
export function fieldsOfGroup(
  { named, around, isOver }: CredentialGroup,
  furniture: Stretch[],
): CredentialFields {
  const row = named.row && rowSaid(named.row, named.words, around)
  const read = readAround(named.words, around, row)
  furniture.push(...read.furniture)
  const isIts = row !== null && !isOfOther(row, named.words.text, read.fields.issuer?.value)
  return {
    ...(isIts ? fieldsOfRow(row, named.words) : fieldsOfFree(named.words)),
    ...(isOver ? { status: foundAs('expired', named.words) } : {}),
    ...read.fields,
  }
}

/** Whether letters are another trade's by their issuer: "CIC, CBIC" is infection control. */
function isOfOther(row: CredentialRow, said: string, issuer: unknown): boolean {
  return said === row.acronym && typeof issuer === 'string' && issuerSaid(issuer, row) === 'other-body'
}

/** Where a credential's name stands in the words that it was found in. */
export function startIn(row: Words, { words }: NamedCredential): number {
  const first = words.parts[0]
  const part = row.parts.find(
    ({ line, start, end }) => line === first?.line && start <= first.start && first.start < end,
  )
  return part && first ? part.at + first.start - part.start : 0
}

/** Whether what was said before the last credential is said of this one: "pursuing CPC and CRC", "pursuing CPC, CRC". */
function isAlike(gap: string, around: readonly Words[]): boolean {
  return JOINED.test(gap) || (LISTED.test(gap) && around.every(({ text }) => !/[\p{L}\d]/u.test(text)))
}

const JOINED = /^\s*(?:and|or|&|\/|and\/or)\s*$/iu
const LISTED = /^\s*[,;|•·]\s*$/u

/** Where the words begin that say of the next credential how it stands: "CRC 2021 | pursuing CDEO". */
function leadOf(row: Words, from: number, to: number): number {
  const lead = LEAD.exec(row.text.slice(from, to))?.[1]
  return lead === undefined ? to : to - lead.length
}

const LEAD =
  /(?:^|[|;,.•·~–—/-]|\band|\bnow|\s{2,})\s*((?:(?:am|now|currently|actively) )?(?:pursuing|seeking|studying for|preparing for|sitting for|working (?:on|towards?)|training for|enroll?ed in|candidate for|scheduled for|eligible for|formerly|former|previously|expired|lapsed)(?: (?:the|my|an?))?:?\s*)$/iu

/** "AHIMA: CCS (2021), RHIT (2018)": who issued all that stands behind. */
function issuerOfAll(lead: Words, named: readonly NamedCredential[]): Words | null {
  const issuer = /^(.*\S)\s*[:–—-]$/.exec(lead.text)?.[1] ?? ''
  const isKnown = named.some(({ row }) => row?.issuer === issuer) || /^[A-Z]{3,8}$/.test(issuer)
  return isKnown && kindsNamed(issuer).length === 0 ? cut(lead, 0, issuer.length) : null
}

/**
 * "CPC with apprentice status", "Apprentice CPC": the words beside the letters say that it is an apprentice's. "CPC-A (A
 * removed 2023)" says that it no longer is.
 */
function rowSaid(row: CredentialRow, words: Words, around: readonly Words[]): CredentialRow {
  const said = [words, ...around].map(({ text }) => text)
  const id = isSetFree(said.join(' '))
    ? fullOf(row.id)
    : said.slice(1).some(isOfApprentice)
      ? apprenticeOf(row.id)
      : null
  return (id && getLexicon().credential(id)) ?? row
}

function cellsWithin(row: Celled, start: number, end: number): readonly Words[] {
  return row.cells
    .map((cell) => cut(row, Math.max(cell.start, start), Math.min(cell.end, end)))
    .filter(({ text }) => text !== '')
}
