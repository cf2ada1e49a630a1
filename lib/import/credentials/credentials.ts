import type { FoundTree, Stretch } from '@/lib/import/found'
import { cellsOf, part, type Row } from '@/lib/import/rows'
import { kindsNamed } from '@/lib/import/section-names'
import { namesColumns } from '@/lib/import/table-heads'
import { cut, foundAs, stretchesOf, type Words, without } from '@/lib/import/words'
import { apprenticeOf, fullOf, isOfApprentice, isSetFree } from '@/lib/lexicon/apprentices'
import { standingOfEntry } from '@/lib/lexicon/entry-standing'
import { getLexicon } from '@/lib/lexicon/lexicon'
import { findMentions } from '@/lib/lexicon/mentions'
import type { CredentialRow } from '@/lib/lexicon/rows'
import { readAround } from './around'
import { withGridApart } from './grid'
import { addTo, type CredentialGroup, freeGroup, groupOf, layersOf, tellsOf } from './groups'
import { type CredentialFields, credentialsIn, fieldsOfFree, fieldsOfRow, type NamedCredential } from './line'
import { SAID_OVER, standingInSentence } from './status'

/** Credentials as they were read, and words around them that are furniture. */
export type CredentialsRead = {
  readonly credentials: readonly CredentialFields[]
  readonly furniture: readonly Stretch[]
}

/**
 * Reads a section of credentials: one a row, several in a row, a table, or each over several rows (name, issuer, date).
 */
export function readCredentials(all: readonly Row[]): CredentialsRead {
  const furniture: Stretch[] = []
  const rows = withGridApart(all)
    .filter(isNoOther)
    .flatMap(itemsOf)
    .map((row) => {
      const number = NUMBERED.exec(row.text)?.[0].length ?? 0
      if (number > 0) furniture.push(...stretchesOf(cut(row, 0, number)))
      return number > 0 ? part(row, number, row.text.length) : row
    })
  const groups: CredentialGroup[] = []
  const layers = layersOf(rows.filter((row) => !namesColumns(row)))
  for (const [index, row] of rows.entries()) {
    if (namesColumns(row)) {
      furniture.push(...stretchesOf(row))
      continue
    }
    const named = credentialsIn(row)
    const [first] = named
    if (!first) {
      const last = groups.at(-1)
      if (last && tellsOf(last, rows, index, layers)) addTo(last, cellsOf(row))
      else if (/\p{L}/u.test(row.text)) groups.push(freeGroup(row))
      continue
    }
    const start = startIn(row, first)
    const isLead = start > 0 && named.length === 1
    const issuer = start > 0 && !isLead ? issuerOfAll(part(row, 0, start), named) : null
    let lead: readonly Words[] = []
    named.forEach((one, number) => {
      const from = startIn(row, one)
      const next = named[number + 1]
      const end = next ? leadOf(row, from + one.words.text.length, startIn(row, next)) : row.text.length
      const around = cellsWithin(row, from + one.words.text.length, end)
      const last = named[number - 1]
      const behind = last ? startIn(row, last) + last.words.text.length : 0
      const gap = row.text.slice(behind, from)
      const isAlike = ALIKE.test(gap) || (gap.trim() === ',' && around.length === 0)
      if (!isAlike) lead = cellsWithin(row, leadOf(row, behind, from), from)
      const before = number === 0 && isLead ? cellsWithin(row, 0, start) : issuer ? [issuer, ...lead] : lead
      const isOver = SAID_OVER.test(row.text.slice(0, from))
      groups.push({ ...groupOf(one, [...before, ...around]), isOver })
      if (number === 0 && !isLead && kindsNamed(row.text.slice(0, start).replace(/:\s*$/, '')).length > 0)
        furniture.push(...stretchesOf(cut(row, 0, start)))
    })
  }
  const credentials = groups.map(({ named, around, isOver }) => {
    const row = named.row && rowSaid(named.row, named.words, around)
    const read = readAround(named.words, around, row)
    furniture.push(...read.furniture)
    return {
      ...(row ? fieldsOfRow(row, named.words) : fieldsOfFree(named.words)),
      ...(isOver ? { status: foundAs('expired', named.words) } : {}),
      ...read.fields,
    }
  })
  return { credentials, furniture }
}

/** Where the words begin that say of the next credential how it stands: "CRC 2021 | pursuing CDEO". */
function leadOf(row: Row, from: number, to: number): number {
  const lead = LEAD.exec(row.text.slice(from, to))?.[1]
  return lead === undefined ? to : to - lead.length
}

/** What stands between credentials of which the same was said before: "pursuing CPC and CRC", and a comma before bare letters. */
const ALIKE = /^\s*(?:and|or|&|\/|and\/or)\s*$/iu

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

/**
 * Credentials after a name, separated by marks or spaces, each with what is said of how it stands. Letters that the lexicon
 * has not are left over.
 */
export function readAfterName(words: readonly Words[]): CredentialsRead {
  const credentials = words.flatMap((run) => {
    let lead: Words | null = null
    return itemsAfterName(run).flatMap((item) => {
      const named = credentialsIn(item)
      const [first] = named
      const isBare = first !== undefined && named.length === 1 && first.words.text === item.text
      if (!isBare) lead = first && startsWithLead(item.text) ? item : null
      return named.flatMap(({ row, words: said }) =>
        row ? [withStanding(fieldsOfRow(row, said), lead ?? item)] : [],
      )
    })
  })
  return { credentials, furniture: [] }
}

function itemsAfterName(run: Words): readonly Words[] {
  const marks = [...run.text.matchAll(/\s*[,;|•·]\s*/g)]
  return without(
    run,
    marks.map(({ index, 0: mark }) => ({ start: index, end: index + mark.length })),
  )
}

/** "Pursuing CCS", CPC: what is said before the first is said of the bare letters behind it. */
function startsWithLead(text: string): boolean {
  const [first] = findMentions(text)
  return first !== undefined && LEAD.test(text.slice(0, first.span.start))
}

function withStanding(fields: CredentialFields, item: Words): CredentialFields {
  const standing = standingOfEntry(item.text)
  return standing === 'held' ? fields : { ...fields, status: foundAs(standing, item) }
}

/** Letters after a name that say again what the list says: those of credentials that the lexicon has not. */
export function lettersSaidAgain(
  words: readonly Words[],
  listed: readonly CredentialFields[],
): readonly Words[] {
  const acronyms = new Set(listed.map(({ acronym }) => acronym?.value))
  return words.flatMap((run) =>
    [...run.text.matchAll(/[^\s,;|()]+/g)]
      .map(({ index, 0: said }) => cut(run, index, index + said.length))
      .filter(({ text }) => acronyms.has(text)),
  )
}

/**
 * Credentials that a sentence says its writer holds or is working towards: "CPC-certified coder", "sitting for the CCS
 * in May". What the writer teaches, once held or means to get, or what the team holds, is no claim.
 */
export function readInSentence(sentence: Words): readonly CredentialFields[] {
  return sentencesOf(sentence).flatMap((said) =>
    OF_OTHERS.test(said.text)
      ? []
      : credentialsIn(said).flatMap((named) => {
          if (!named.row) return []
          const start = startIn(said, named)
          const standing = standingInSentence(said.text, { start, end: start + named.words.text.length })
          if (standing === null) return []
          const fields = fieldsOfRow(named.row, named.words)
          return [standing === 'held' ? fields : { ...fields, status: foundAs(standing, named.words) }]
        }),
  )
}

const OF_OTHERS =
  /\b(?:students?|candidates|team|staff|coders who|teach\p{L}*|taught|train\p{L}*|instruct\p{L}*|classes|courses)\b/iu

function sentencesOf(words: Words): readonly Words[] {
  const marks = [...words.text.matchAll(/(?<=[.!?])\s+(?=\p{Lu})|\n/gu)]
  return without(
    words,
    marks.map(({ index = 0, 0: mark }) => ({ start: index, end: index + mark.length })),
  )
}

/** "Passed the CPC exam", says who is CPC-A elsewhere: the sentence names no second credential. */
export function isOfNamedApprentice(said: CredentialFields, named: readonly CredentialFields[]): boolean {
  const ids = new Set(named.map(({ conceptId }) => conceptId?.value))
  return getLexicon()
    .conceptsOfKind('credential')
    .some(({ id }) => ids.has(id) && fullOf(id) !== null && fullOf(id) === said.conceptId?.value)
}

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

function startIn(row: Words, { words }: NamedCredential): number {
  const first = words.parts[0]
  const part = row.parts.find(
    ({ line, start, end }) => line === first?.line && start <= first.start && first.start < end,
  )
  return part && first ? part.at + first.start - part.start : 0
}

function cellsWithin(row: Row, start: number, end: number): readonly Words[] {
  return row.cells
    .map((cell) => cut(row, Math.max(cell.start, start), Math.min(cell.end, end)))
    .filter(({ text }) => text !== '')
}
