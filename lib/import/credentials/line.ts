import type { Found } from '@/lib/import/found'
import { cut, foundAs, foundIn, type Words } from '@/lib/import/words'
import { goesOnAsCourse } from '@/lib/lexicon/claimed'
import { getLexicon } from '@/lib/lexicon/lexicon'
import { findMentions } from '@/lib/lexicon/mentions'
import type { CredentialRow } from '@/lib/lexicon/rows'
import { withoutStanding } from '@/lib/resume/entry-standing'
import type { Span } from '@/lib/text/span'
import { namedWithLetters } from './initials'

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
    const behind = words.text.slice(span.end)
    if (!row || /^[-\d]?\d/.test(behind) || goesOnAsCourse(behind)) return []
    const said = words.text.slice(span.start, span.end)
    if (said === row.issuer || isPartOfLonger(words.text, span)) return []
    // "Radiology Certified Coder (RCCB)": the issuer's letters in brackets are not the credential's.
    const end = said.endsWith(` (${row.issuer})`) ? span.end - row.issuer.length - 3 : span.end
    // "BSN, RN": the degree before the letters is none of them; "AAPC CRC": who issued it is told by itself.
    const letters = row.acronym ?? ''
    const ofIssuer = said.startsWith(`${row.issuer} `) ? row.issuer.length + 1 : 0
    const start = span.start + (said.endsWith(`, ${letters}`) ? said.lastIndexOf(letters) : ofIssuer)
    return [{ row, words: cut(words, start, end) }]
  })
}

/**
 * Whether a name is the end of a longer one, by the letters behind it: the "Registered Nurse" of "Critical Care Registered
 * Nurse (CCRN)". The letters are the first of each word, of more words than the name has.
 */
function isPartOfLonger(text: string, { start, end }: Span): boolean {
  const letters = /^ \(([A-Z]{3,8})\)/.exec(text.slice(end))?.[1]
  const words = /(?:\p{Lu}[\p{L}-]*(?: (?:of|in|and|for|the))? )+$/u.exec(text.slice(0, start))?.[0]
  if (letters === undefined || words === undefined) return false
  const initials = (words + text.slice(start, end)).match(/(?<!\p{L})\p{Lu}/gu)?.join('') ?? ''
  const own = text.slice(start, end).match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0
  return letters.length > own && initials.endsWith(letters)
}

/**
 * Whether words are credentials as they stand after a name: capitals, marks and numbers, and how they stand, "AAPC
 * Certified: CPC®, COC (#01234567)", "RHIT, pursuing CCS", "CPC (apprentice)".
 */
export function isLetters({ text }: Words): boolean {
  return ONLY_LETTERS.test(withoutStanding(text).replace(CALLED, '')) && text.length < 80
}

const ONLY_LETTERS = /^[\p{Lu}\d,;:|/()& .®™©℠#–—-]+(?:\p{Ll}{1,2})?[\p{Lu}\d,;:|/()& .®™©℠#–—-]*$/u
const CALLED = /\b(?:Certified|Certifications?|Credentials?|Credentialed|Member|[Aa]pprentice)\b/g

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
  const pair = namedWithLetters(words.text)
  if (pair?.end === words.text.length) {
    const { name: said, letters } = pair
    return {
      name: foundIn(cut(words, said.start, said.end)),
      acronym: foundIn(cut(words, letters.start, letters.end)),
    }
  }
  return /^[A-Z][A-Z0-9-]{1,7}$/.test(words.text) ? { acronym: foundIn(words) } : { name: foundIn(words) }
}
