import type { Found, FoundTree } from '@/lib/import/found'
import { isPlace } from '@/lib/import/places'
import { cut, foundIn, type Words, without } from '@/lib/import/words'
import type { ConceptId } from '@/lib/lexicon/concept'
import { findMentions } from '@/lib/lexicon/mentions'
import { titleScore } from './title-words'

const LISTS = {
  setting: 'settings',
  specialty: 'specialties',
  codeset: 'codeSets',
  payment: 'codeSets',
  software: 'systems',
} as const

/**
 * Reads the sentences that our own pages have behind the dates: "Full time, 40 hours a week. Risk adjustment. ICD-10-CM,
 * CMS-HCC. Epic". Null when a sentence is no list of settings, code sets or systems.
 */
export function readDetails(words: Words): FoundTree | null {
  const sentences = partsOf(words, /\.\s+/g)
  const found: { [key: string]: Found[] } = {}
  let hours: Found | null = null
  for (const sentence of sentences) {
    if (/\b(?:full|part)[- ]time\b|\bhours\b|\bper diem\b|\bPRN\b/i.test(sentence.text)) {
      if (hours !== null) return null
      hours = foundIn(sentence)
      continue
    }
    const items = partsOf(sentence, /,\s+/g)
    if (TELLS.test(items[0]?.text ?? '')) return null
    if (items.some(({ text }) => titleScore(text) >= SURELY_A_TITLE)) return null
    const kinds = items.map(({ text }) => kindOf(text))
    const usual = kinds.find((kind) => kind !== null) ?? null
    const isLong = items.some(
      ({ text }, index) => kinds[index] === null && text.split(' ').length > MOST_WORDS,
    )
    if (usual === null || isLong || kinds.filter((kind) => kind !== null).length * 2 < kinds.length)
      return null
    for (const [index, item] of items.entries()) {
      const kind = kinds[index] ?? usual
      found[kind] = [...(found[kind] ?? []), foundIn(item)]
    }
  }
  return sentences.length === 0 ? null : { ...found, ...(hours ? { hours } : {}) }
}

/**
 * Whether a row is hours and terms in sentences, or terms of the lexicon alone: no employer is called that. "Ridgeway Regional
 * Hospital" has a term in it and is none.
 */
export function isListOfTerms(words: Words): boolean {
  if (titleScore(words.text) >= 1 || isPlace(words.text) || readDetails(words) === null) return false
  return /\.\s/.test(words.text) || partsOf(words, /,\s+/g).every(({ text }) => isTerm(text))
}

/** Whether the terms of a text leave none of its words over. */
function isTerm(text: string): boolean {
  const rest = findMentions(text).reduceRight(
    (left, { span }) => left.slice(0, span.start) + left.slice(span.end),
    text,
  )
  return kindOf(text) !== null && !/[\p{L}\d]/u.test(rest)
}

function partsOf(words: Words, mark: RegExp): readonly Words[] {
  const marks = [...words.text.matchAll(mark)].map(({ index = 0, 0: found }) => ({
    start: index,
    end: index + found.length,
  }))
  return without(words, marks).map((part) =>
    cut(part, 0, part.text.length - (/[.,]$/.test(part.text) ? 1 : 0)),
  )
}

/** "Coded trauma, transplant and oncology stays with Epic" is mostly terms, and begins with what was done. */
const TELLS = /^\p{Lu}\p{Ll}{2,}ed\s/u

/** "Inpatient Coding Specialist III" has a setting in it; "Physician practice" has the noun of a title. */
const SURELY_A_TITLE = 3

/** Of a specialty or a system that the lexicon has not. */
const MOST_WORDS = 3

/** "Coded visits with ICD-10-CM" has a term in it and is a sentence. */
const MOSTLY = 0.4

function kindOf(text: string): (typeof LISTS)[keyof typeof LISTS] | null {
  const mentions = findMentions(text)
  const [first] = mentions
  const named = mentions.reduce((sum, { span }) => sum + span.end - span.start, 0)
  if (!first || named < text.length * MOSTLY || wordsBeside(text, mentions) > MOST_WORDS) return null
  return LISTS[kindOfId(first.conceptId) as keyof typeof LISTS] ?? null
}

/** "Moved three hospitals from ICD-9-CM to ICD-10-CM/PCS" is mostly terms by its letters, and a sentence by its words. */
function wordsBeside(text: string, mentions: ReturnType<typeof findMentions>): number {
  const rest = mentions.reduceRight(
    (left, { span }) => `${left.slice(0, span.start)} ${left.slice(span.end)}`,
    text,
  )
  return rest.match(/\p{L}{2,}/gu)?.length ?? 0
}

function kindOfId(id: ConceptId): string {
  return id.slice(0, id.indexOf(':'))
}
