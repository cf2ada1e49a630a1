import type { Found, Stretch } from '@/lib/import/found'
import { cut, foundAs, foundIn, joinAll, stretchesOf, type Words, without } from '@/lib/import/words'
import type { CredentialRow } from '@/lib/lexicon/rows'
import { standingOfEntry } from '@/lib/resume/entry-standing'
import { type CredentialDates, credentialDatesIn, putDate } from './dates'
import type { CredentialFields } from './line'

/** What was read of a credential, and the words around it that are furniture. */
type AroundRead = { readonly fields: CredentialFields; readonly furniture: readonly Stretch[] }

/**
 * What the words around a credential's name say of it: issuer, number, dates, status.
 *
 * @param named its name, which may say how it stands as well: "RHIA eligible"
 */
export function readAround(named: Words, around: readonly Words[], row: CredentialRow | null): AroundRead {
  const fields: { [key: string]: Found<unknown> } = {}
  const dates: CredentialDates = {}
  const furniture: Stretch[] = []
  const all = [named, ...around]
  const said = standingOfEntry(all.map(({ text }) => text).join(' '))
  const status = said === 'held' && around.some(({ text }) => UNDER_WAY.test(text)) ? 'in-progress' : said
  if (status !== 'held') fields.status = foundAs(status, joinAll(all.flatMap(statusWordsIn), ' ') ?? named)
  for (const words of around) {
    const ranges = credentialDatesIn(words.text)
    const number = numberIn(words, ranges)
    if (number) {
      fields.number ??= foundIn(number.value)
      furniture.push(...stretchesOf(number.label))
    }
    let before = 0
    for (const range of ranges) {
      putDate(dates, range, words, words.text.slice(before, range.start), status === 'expired')
      before = range.end
    }
    for (const left of without(words, number ? [...ranges, number] : ranges))
      for (const item of without(left, marksIn(left.text))) {
        const plain = trim(item)
        if (plain.text === '') continue
        if (BARE_NUMBER.test(plain.text) && fields.number === undefined) fields.number = foundIn(plain)
        else if (isFurniture(plain.text)) furniture.push(...stretchesOf(plain))
        else if (fields.issuer === undefined) {
          const { issuer: said, labels } = issuerIn(plain)
          furniture.push(...labels.flatMap(stretchesOf))
          const at = fields.number === undefined ? numberBehind(said.text) : null
          const issuer = at === null ? said : cut(said, 0, at)
          if (at !== null) fields.number = foundIn(cut(said, at, said.text.length))
          if (issuer.text === row?.name || issuer.text === row?.acronym)
            furniture.push(...stretchesOf(issuer))
          else if (row === null && fields.name === undefined && isNameItself(named.text, issuer.text))
            fields.name = foundIn(issuer)
          else if (isNameOfIssuer(issuer.text)) fields.issuer = foundIn(issuer)
        }
      }
  }
  return { fields: { ...fields, ...dates }, furniture }
}

/** In the place of a date. Elsewhere "ongoing" may be said of CEUs. */
const UNDER_WAY = /^\W*(?:ongoing|under ?way)\W*$/i

type Numbered = { readonly start: number; readonly end: number; readonly value: Words; readonly label: Words }

/** A number after its label that is no part of a date. */
function numberIn(words: Words, dates: readonly { start: number; end: number }[]): Numbered | null {
  const match = NUMBER.exec(words.text)
  if (!match) return null
  const start = match.index
  const end = start + match[0].length
  if (dates.some((date) => start < date.end && date.start < end)) return null
  const at = start + match[0].lastIndexOf(match.groups?.number ?? '')
  return { start, end, value: cut(words, at, end), label: cut(words, start, at) }
}

const NUMBER =
  /(?:(?:\b(?:(?:credential|certificat(?:e|ion)|member(?:ship)?|licen[sc]e|registration)(?: (?:id|number|no\.?|#))?|id|number|no\.|lic\.?)|#)\s*[:#.]?\s*#?(?<number>(?=[A-Z.-]{0,6}\d)[A-Z0-9.-]{2,}[A-Z0-9]))/i

/** A number in a cell of its own: letters in capitals and three digits or more. */
const BARE_NUMBER = /^#?(?=(?:\D*\d){3})[A-Z\d-]{5,14}$/

/** Where a bare number begins behind an issuer: "AAPC 01234567". */
function numberBehind(text: string): number | null {
  const [whole, number = ''] = /^\p{Lu}.* (#?(?:[A-Z]{1,3}-?)?\d[\d-]{3,11}\d)$/u.exec(text) ?? []
  const isDate = /^(?:19|20)\d\d-/.test(number)
  return whole === undefined || isDate ? null : text.length - number.length
}

/** "Issued by AAPC", "AAPC Expires": what stands before the name, and what stands between it and a date. */
function issuerIn(words: Words): { readonly issuer: Words; readonly labels: readonly Words[] } {
  const { text } = words
  const start = ISSUER_LABEL.exec(text)?.[0].length ?? 0
  const end = DATE_LABEL.exec(text)?.index ?? text.length
  return { issuer: cut(words, start, end), labels: [cut(words, 0, start), cut(words, end, text.length)] }
}

const ISSUER_LABEL = /^(?:(?:issued|awarded|granted|certified) by|issuer:|from|through|by|via)\s+/i

const DATE_LABEL =
  /\s+(?:(?:current(?:ly)? |active )?(?:exp(?:ir\p{L}*)?\.?|valid(?: (?:to|through|until|thru))?|through|thru|until|earned|issued|since|renew(?:s|ed|al)?)(?: (?:on|in|by|date))?|in|on):?$/iu

/** A text without the words at its end that say what the date behind it is: "BLS exp", "RN License valid until". */
export function withoutDateLabel(text: string): string {
  return text.trimEnd().replace(DATE_LABEL, '')
}

/** A name has a capital; what happened to the credential is told in small letters, "exam passed", or in a verb. */
function isNameOfIssuer(text: string): boolean {
  return /^(?:the )?\p{L}?\p{Lu}/u.test(text) && !NO_NAME.test(text)
}

/** "CPhT" over "Certified Pharmacy Technician": what the letters stand for, and no issuer. */
function isNameItself(letters: string, text: string): boolean {
  return (
    /^\p{Lu}[\p{L}-]{1,7}$/u.test(letters) &&
    /^(?:Certified|Registered|Licensed) \p{Lu}/u.test(text) &&
    text.startsWith(letters.charAt(0)) &&
    !/\b(?:Board|Association|Institute|Council|Society|Academy|College)\b/.test(text)
  )
}

const NO_NAME =
  /\b(?:apprentice|removed|lifted|exam|passed|failed|lapsed|reinstated|maintained|renew\p{L}*|valid|expire\p{L}*|since|awaiting|scheduled|submitted|graduated|previously|formerly|upgraded|in good standing|ceus?|instructors?|approved)\b/iu

/** Whether words only say what stands beside them, or how a credential stands: "Expires", "in progress". */
export function isFurniture(text: string): boolean {
  return FURNITURE.test(text) || STATUS_ALONE.test(text) || OF_APPRENTICE.test(text)
}

const FURNITURE =
  /^(?:earned|issued(?: by| on)?|obtained|since|awarded(?: by)?|certified|received|passed|granted|completed|on|in|expir\p{L}*|exp|valid (?:to|through|until|thru)|valid|(?:good |current )?(?:through|thru|until)|(?:renewed|renews?|renewal)(?: by| date| due| through)?|due|active|current|present|in good standing|date|and|no|number|certification|certified by|issuer|issuing (?:organi[sz]ation|body|authority|agency)|(?:certifying|awarding|credentialing) (?:organi[sz]ation|body|agency)|organi[sz]ation|license|licensed|credential|credentials|dated|effective|status|held|previously|formerly|former)\.?:?$/iu

const STATUS =
  '(?:in progress|exam scheduled|scheduled|candidate|eligible|pending|expected|pursuing|anticipated|studying for|preparing for|sitting for|working towards?|expired|lapsed|ongoing|under ?way|inactive|retired|not (?:yet \\p{L}+|current|renewed|maintained)|let go|application submitted|(?:certification )?exam(?:ination)?(?: passed)?)'
const STATUS_WORDS = new RegExp(STATUS, 'giu')
const STATUS_ALONE = new RegExp(`^(?:currently )?${STATUS}(?: (?:for|on|in|since))?(?: the)?:?$`, 'iu')

function statusWordsIn(words: Words): readonly Words[] {
  return [...words.text.matchAll(STATUS_WORDS)].map(({ index, 0: said }) =>
    cut(words, index, index + said.length),
  )
}

/** What the letters of an apprentice's credential say already. */
const OF_APPRENTICE = /^(?:with |in )?apprentice(?: (?:status|designation|credential|level))?$/i

function marksIn(text: string): readonly { start: number; end: number }[] {
  return [...text.matchAll(/[,;|()•·[\]]|\s+[–—/-]\s+|:\s|^[\s–—:/-]+|[\s–—:/-]+$/g)].map(
    ({ index = 0, 0: mark }) => ({
      start: index,
      end: index + mark.length,
    }),
  )
}

function trim(words: Words): Words {
  const start = /^[\s,;:.()&/–—-]*/.exec(words.text)?.[0].length ?? 0
  const end = /[\s,;:()&/–—-]*$/.exec(words.text)?.[0].length ?? 0
  return cut(words, start, words.text.length - end)
}
