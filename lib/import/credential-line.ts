import { getLexicon } from '@/lib/lexicon/lexicon'
import { findMentions } from '@/lib/lexicon/mentions'
import type { CredentialRow } from '@/lib/lexicon/rows'
import { statusIn } from './credential-status'
import { type DateRange, dateRangesIn } from './date-ranges'
import type { Found, Stretch } from './found'
import { cut, foundAs, foundIn, stretchesOf, type Words, without } from './words'

/** A credential that stands in a run of words: which one, if the lexicon has it, and where. */
export type NamedCredential = {
  readonly row: CredentialRow | null
  readonly words: Words
}

/** The fields of a credential, by the schema's names. */
export type CredentialFields = { readonly [key: string]: Found<unknown> }

/** Credentials of the lexicon in a run, in order. A number that begins with the letters of one is none. */
export function credentialsIn(words: Words): readonly NamedCredential[] {
  return findMentions(words.text).flatMap(({ conceptId, span }) => {
    const row = getLexicon().credential(conceptId)
    if (!row || /^[-\d]?\d/.test(words.text.slice(span.end))) return []
    const said = words.text.slice(span.start, span.end)
    if (said === row.issuer) return []
    // "Radiology Certified Coder (RCCB)": the issuer's letters in brackets are not the credential's.
    const end = said.endsWith(` (${row.issuer})`) ? span.end - row.issuer.length - 3 : span.end
    return [{ row, words: cut(words, span.start, end) }]
  })
}

/** Name and acronym of a credential that the lexicon has; both are the same credential, whichever was written. */
export function fieldsOfRow(row: CredentialRow, words: Words): CredentialFields {
  return {
    conceptId: { value: row.id, from: [] },
    acronym: foundAs(row.acronym ?? '', words),
    name: foundAs(row.name, words),
  }
}

/** A credential that the lexicon has not, by its own words: "ServSafe Manager", "Project Management Professional (PMP)". */
export function fieldsOfFree(words: Words): CredentialFields {
  const [, name = '', acronym = ''] = /^(.*\S) \(([A-Z][A-Za-z0-9/-]{1,9})\)$/.exec(words.text) ?? []
  if (name !== '') {
    const at = words.text.length - acronym.length - 1
    return {
      name: foundIn(cut(words, 0, name.length)),
      acronym: foundIn(cut(words, at, at + acronym.length)),
    }
  }
  return /^[A-Z][A-Z0-9-]{1,7}$/.test(words.text) ? { acronym: foundIn(words) } : { name: foundIn(words) }
}

/** What the words around a credential's name say of it: issuer, number, dates, status. */
export function readAround(
  around: readonly Words[],
  row: CredentialRow | null,
): {
  readonly fields: CredentialFields
  readonly furniture: readonly Stretch[]
  readonly rest: readonly Words[]
} {
  const fields: { [key: string]: Found<unknown> } = {}
  const furniture: Stretch[] = []
  const rest: Words[] = []
  for (const words of around) {
    const status = statusIn(words.text)
    const statusAt = STATUS_WORDS.exec(words.text)
    if (status !== 'held' && statusAt)
      fields.status = foundAs(status, cut(words, statusAt.index, statusAt.index + statusAt[0].length))
    const ranges = dateRangesIn(words.text)
    const number = NUMBER.exec(words.text)
    const taken = ranges.map(({ start, end }) => ({ start, end }))
    if (
      number &&
      !ranges.some(({ start, end }) => number.index < end && start < number.index + number[0].length)
    ) {
      const value = number.groups?.number ?? ''
      const start = number.index + number[0].lastIndexOf(value)
      fields.number ??= foundIn(cut(words, start, start + value.length))
      furniture.push(...stretchesOf(cut(words, number.index, start)))
      taken.push({ start: number.index, end: number.index + number[0].length })
    }
    let before = 0
    for (const range of ranges) {
      putDate(fields, range, words, words.text.slice(before, range.start))
      before = range.end
    }
    for (const left of without(words, taken)) {
      for (const item of without(left, marksIn(left.text))) {
        const plain = trim(item)
        if (plain.text === '') continue
        if (BARE_NUMBER.test(plain.text) && fields.number === undefined) fields.number = foundIn(plain)
        else if (FURNITURE.test(plain.text)) furniture.push(...stretchesOf(plain))
        else if (STATUS_ALONE.test(plain.text) || OF_APPRENTICE.test(plain.text))
          furniture.push(...stretchesOf(plain))
        else if (fields.issuer === undefined && !/\bapprentice/i.test(plain.text)) {
          const labelled =
            /^(?:(?:issued|awarded|granted|certified) by|issuer:|from|through|by|via)\s+/i.exec(
              plain.text,
            )?.[0].length ?? 0
          furniture.push(...stretchesOf(cut(plain, 0, labelled)))
          const issuer = cut(plain, labelled, plain.text.length)
          if (issuer.text !== row?.name && issuer.text !== row?.acronym) fields.issuer = foundIn(issuer)
          else furniture.push(...stretchesOf(issuer))
        } else rest.push(plain)
      }
    }
  }
  return { fields, furniture, rest }
}

function putDate(
  fields: { [key: string]: Found<unknown> },
  range: DateRange,
  words: Words,
  before: string,
): void {
  const said = cut(words, range.start, range.end)
  if (range.from && range.to) {
    fields.earned ??= foundAs(range.from.value, said)
    fields.expires ??= foundAs(range.to.value, said)
    return
  }
  const date = range.to ?? range.from
  if (!date) return
  const isEnd = EXPIRY.test(before) || (fields.earned !== undefined && !EARNED.test(before))
  if (isEnd) fields.expires ??= foundAs(date.value, said)
  else fields.earned ??= foundAs(date.value, said)
}

const EXPIRY =
  /(?:expir\p{L}*|exp\.?|valid (?:to|through|until|thru)|through|until|renew\p{L}*(?: by| date)?|due|good (?:through|until))[:\s]*(?:on |in |date:? ?)?$/iu
const EARNED =
  /(?:earned|issued|obtained|since|awarded|certified|received|passed|granted|completed|date)[:\s]*(?:on |in )?$/i
/** A number after its label, or the digits and letters of one alone. */
const NUMBER =
  /(?:(?:\b(?:(?:credential|certificat(?:e|ion)|member(?:ship)?|licen[sc]e|registration)(?: (?:id|number|no\.?|#))?|id|number|no\.|lic\.?)|#)\s*[:#.]?\s*#?(?<number>(?=[A-Z-]{0,6}\d)[A-Z0-9-]{3,}))/i
/** A number in a cell of its own: letters in capitals and three digits or more. */
const BARE_NUMBER = /^#?(?=(?:\D*\d){3})[A-Z\d-]{5,14}$/
const STATUS_WORDS =
  /(?:in progress|exam scheduled|scheduled|candidate|eligible|pending|expected|pursuing|anticipated|studying for|preparing for|sitting for|working towards?|expired|lapsed|inactive|retired|not (?:yet \p{L}+|current|renewed)|exam(?:ination)?)/iu
const STATUS_ALONE =
  /^(?:currently )?(?:in progress|exam scheduled|scheduled|candidate|eligible|pending|expected|pursuing|anticipated|studying for|preparing for|sitting for|working towards?|expired|lapsed|inactive|retired|not (?:yet \p{L}+|current|renewed)|(?:certification )?exam(?:ination)?)(?: (?:for|on|in))?(?: the)?:?$/iu
/** What the letters of an apprentice's credential say already. */
const OF_APPRENTICE = /^(?:with |in )?apprentice(?: (?:status|designation|credential|level))?$/i
const FURNITURE =
  /^(?:earned|issued(?: by| on)?|obtained|since|awarded(?: by)?|certified|received|passed|granted|completed|on|in|expir\p{L}*|exp|valid (?:to|through|until|thru)|valid|through|until|renew\p{L}*(?: by| date)?|renewal due|due|active|current|date|and|no|number|certification|certified by|license|licensed|credential|credentials|dated|effective|status|held)\.?:?$/iu

function marksIn(text: string): readonly { start: number; end: number }[] {
  return [...text.matchAll(/[,;|()•·[\]]|\s+[–—-]\s+|:\s|^[\s–—:-]+|[\s–—:-]+$/g)].map(
    ({ index = 0, 0: mark }) => ({
      start: index,
      end: index + mark.length,
    }),
  )
}

function trim(words: Words): Words {
  const start = /^[\s,;:.()–—-]*/.exec(words.text)?.[0].length ?? 0
  const end = /[\s,;:()–—-]*$/.exec(words.text)?.[0].length ?? 0
  return cut(words, start, words.text.length - end)
}
