import { isAfter, parsePartialDate } from '@/lib/resume/dates'

/** One credential in a pasted list: its short name, and of the rest what the list gave. Empty where it gave nothing. */
export type PastedCredential = {
  readonly acronym: string
  readonly name: string
  readonly number: string
  /** Partial dates. */
  readonly earned: string
  readonly expires: string
}

/**
 * Reads "CPC, CRC and RHIT", "Certified Professional Coder (CPC); CCS", one a line, a name with letters after it, each
 * with its number and dates where they stand behind it: "CPC, AAPC, No. 01882041, 6/2018 – 12/2027".
 *
 * Only letters that can be a credential's are taken: two or more capitals, hyphens kept whole, so that CPC-A stays CPC-A.
 *
 * @param today a partial date: one date alone is the day of earning, or the last day where it lies ahead
 * @returns each once, in order; empty when it is not a list of credentials, so that an ordinary paste stays one
 */
export function readPastedCredentials(pasted: string, today: string): PastedCredential[] {
  const pieces = pasted
    .replace(/[®™]/g, '')
    .split(/[,;|\n\r\t•]|(?<!\d)\/|\s+(?:and|&)\s+/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
  if (pieces.length < 2) return []
  const found = new Map<string, PastedCredential>()
  let last: PastedCredential | null = null
  for (const piece of pieces) {
    const more: PastedCredential | null =
      readCredential(piece, today) ?? (last === null ? null : withDetails(last, piece, today))
    if (more === null) return []
    last = more
    const before = found.get(more.acronym)
    if (before === undefined || saysMore(more, before)) found.set(more.acronym, more)
  }
  return [...found.values()]
}

/** A piece that begins with a credential. */
function readCredential(piece: string, today: string): PastedCredential | null {
  const whole = /^(?<name>[^()]*\S)\s*\((?<acronym>[^()]+)\)(?<rest>.*)$/.exec(piece)?.groups
  const bare = /^(?<acronym>\S+(?:\s*[-‐‑–]\s*[A-Z]{1,3}(?![A-Za-z]))*)(?<rest>.*)$/.exec(piece)?.groups
  for (const { acronym = '', name = '', rest = '' } of [whole, bare].filter((one) => one !== undefined)) {
    const letters = acronym.trim().replace(/\s*[-‐‑–]\s*/g, '-')
    if (!ACRONYM.test(letters) || ISSUERS.split('|').includes(letters)) continue
    return withDetails({ ...NOTHING, acronym: letters, name }, rest, today)
  }
  return null
}

const NOTHING = { acronym: '', name: '', number: '', earned: '', expires: '' } as const

/** CPC, CCS-P, CPC-A, HCS-D, CRCP-I; CMCA-E/M is cut by the slash and refused. */
const ACRONYM = /^[A-Z][A-Za-z]*[A-Z](?:-[A-Z]{1,3})*$/

/** Issuers that stand behind a credential in a list. The catalogue knows them for what it knows. */
const ISSUERS = 'AAPC|AHIMA|ACDIS|HFMA|NHA|AMBA|PMI'

/** What a list says behind a credential, with what it may be called; null when there is a word that says something else. */
function withDetails(credential: PastedCredential, words: string, today: string): PastedCredential | null {
  let rest = words.replace(/[()]/g, ' ').trim()
  let read = credential
  while (rest !== '') {
    const mark = /^[-‐‑–—:.]+\s*/.exec(rest)?.[0] ?? ''
    rest = rest.slice(mark.length)
    const detail = DETAILS.map((one) => one.exec(rest)).find((one) => one !== null)
    if (!detail) return rest === '' ? read : null
    const { number, until, date = '' } = detail.groups ?? {}
    if (number !== undefined) read = { ...read, number }
    else if (date !== '') {
      const day = parsePartialDate(date)
      if (day === null) return null
      const isEnd = until !== undefined || (read.earned !== '' && /[-‐‑–—]/.test(mark)) || isAfter(day, today)
      if (!isEnd && !day.startsWith(read.earned)) return null
      read = isEnd ? { ...read, expires: day } : { ...read, earned: day }
    }
    rest = rest.slice(detail[0].length).trim()
  }
  return read
}

const DAY = String.raw`(?<date>(?:[A-Za-z]{3,9}\.?\s+)?(?:\d{1,2}[/.-]){0,2}(?:19|20)\d{2}|\d{1,2}/\d{2})(?![\d/])`

const DETAILS = [
  new RegExp(`^(?:${ISSUERS})(?![A-Za-z-])`),
  new RegExp(
    String.raw`^(?<until>exp(?:\.|ires?|iration|iry)?|valid|renews?|to|until|through)\s*(?:until|through|to|on|in|date)?:?\s*${DAY}`,
    'i',
  ),
  new RegExp(
    String.raw`^(?:(?:earned|certified|obtained|issued|since|from|in)\s*(?:since|in|on)?:?\s*)?${DAY}`,
    'i',
  ),
  /^(?:(?:member|cert(?:ification|ificate)?|credential|license|ID)\s*)*(?:no\.?|number|num\.?|id|#)?\s*[:#]?\s*(?<number>[A-Z]{0,3}\d{5,12})(?!\w)/i,
]

function saysMore(one: PastedCredential, other: PastedCredential): boolean {
  return Object.values(one).join('').length > Object.values(other).join('').length
}
