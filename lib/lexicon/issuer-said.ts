import { ISSUERS, type Issuer } from './reference'
import type { CredentialRow } from './rows'

/**
 * Whose a credential is by the issuer that an entry names beside it: the credential's own ("AAPC", "Am. Academy of
 * Professional Coders"), that of another trade ("CBIC" beside CIC), or none that says it ("Harbor Community College").
 * Null where nothing can be told: no issuer is named, or the catalogue itself is not sure of it.
 */
export function issuerSaid(text: string, row: CredentialRow): 'own' | 'other-body' | 'unproved' | null {
  const said = text.trim()
  const own = housesOf(row)
  if (NO_ISSUER.test(said) || own.length === 0 || !/\p{L}[^\p{L}]*\p{L}/u.test(said)) return null
  if (own.some((issuer) => isNamedIn(said, issuer))) return 'own'
  if (ISSUERS.some((issuer) => isNamedIn(said, issuer, 'exactly')) || SAYS_NOTHING.test(said))
    return 'unproved'
  const name = said.replace(/[#\d/,-]+/g, ' ').trim()
  return LETTERS.test(name) || BODY.test(name) ? 'other-body' : 'unproved'
}

/** A credential's issuer and those that work under its roof: CCHIIM is AHIMA's commission. */
function housesOf(row: CredentialRow): readonly Issuer[] {
  const own = ISSUERS.find(({ id }) => id === row.issuer)
  if (!own?.url || UNSURE.test(own.fullName)) return []
  return ISSUERS.filter(({ id, url }) => id === own.id || url === own.url || KIN[own.id]?.includes(id))
}

/** Bodies that founded a board of their own, which resumes name instead of it. */
const KIN: Readonly<Record<string, readonly string[]>> = { CCB: ['HCCA'], RCCB: ['RBMA'] }

const UNSURE = /not verified|State licensing/

function isNamedIn(
  said: string,
  { acronym, fullName, variants, url }: Issuer,
  how: 'exactly' | 'nearly' = 'nearly',
): boolean {
  const plain = said.replace(/(?<=\b\p{L})\.(?=\p{L}\b)|\.$/gu, '')
  const letters = plain.match(/(?<![\p{L}\p{N}])\p{L}{3,}(?![\p{L}\p{N}])/gu) ?? []
  const isIts = (word: string) => word === acronym || (how === 'nearly' && isAlmost(word, acronym))
  if (letters.some((word) => isIts(word.toUpperCase()))) return true
  if (url !== null && said.toLowerCase().includes(url)) return true
  return [fullName, ...variants].some((name) => sharesName(said, name))
}

/** Letters in another order, or one of them twice or forgotten: "AACP", "AHMIA". */
function isAlmost(word: string, acronym: string): boolean {
  const isNear = acronym.length >= 4 && Math.abs(word.length - acronym.length) <= 1
  return isNear && setOf(word) === setOf(acronym)
}

const setOf = (word: string): string => [...new Set(word)].sort().join('')

/** Half of the words of the name as it is said, and one that no other body has: "Professional Coders Academy". Or all of them. */
function sharesName(said: string, name: string): boolean {
  const own = wordsOf(name)
  const words = wordsOf(said)
  const shared = words.filter((word) => own.some((other) => beginAlike(word, other)))
  const isWhole = words.length === own.length && shared.length === own.length
  return isWhole || (shared.some((word) => !COMMON.test(word)) && shared.length * 2 > words.length)
}

function wordsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? []
  return words.filter((word) => !/^(?:and|the|for|formerly)$/.test(word))
}

/** Letters in which a word and its short form begin alike: "Prof" and "Professional", "Info" and "Information". */
const ALIKE = 4

function beginAlike(a: string, b: string): boolean {
  return a === b || a.slice(0, ALIKE) === b.slice(0, ALIKE)
}

const COMMON =
  /^(?:amer|nati|inter|acad|asso|boar|comm|inst|coun|soci|coll|cent|cert|prof|spec|medi|heal|care|alli|advan)/

/** No issuer at all, or the place of one: "Columbus, OH". */
const NO_ISSUER = /^(?:|N\/?A|none|online|self|various|USA?|[\p{L} .'-]+, [A-Z]{2})$/u

/** Where it was learned or sat for, or who recognized it: nothing about which credential it is. */
const SAYS_NOTHING =
  /^(?:PSI|VUE|ANSI|NCCA)$|\b(?:Pearson|Credly|Prometric|College|University|School|Hospital|Clinic|Cod(?:ing|ers?)|Billing|Udemy|Coursera)\b/i

/** "CBIC", "iPEC". */
const LETTERS = /^[a-z]?[A-Z]{3,7}(?: \([^)]*\))?$/

/** "Career Institute" is a school. */
const BODY =
  /\b(?:Associations?|Assn|Board|Commission|Society|Council|Federation|Alliance|Bureau|Foundation|Guild)\b|\bInstitute (?:of|for) (?!Tech)/i
