import type { Span } from '@/lib/text/span'

/** What sort of thing a concept is. The id of every concept starts with it: `credential:cpc`. */
export const CONCEPT_KINDS = [
  'credential',
  'credential-group',
  'codeset',
  'payment',
  'standard',
  'regulation',
  'topic',
  'software',
  'setting',
  'specialty',
  'task',
  'soft',
] as const

export type ConceptKind = (typeof CONCEPT_KINDS)[number]
export type ConceptId = `${ConceptKind}:${string}`

/** How sure the source makes us. `low` is asked, never asserted. */
export type Confidence = 'high' | 'medium' | 'low'

/** What a form of a concept is: the short one, the spelled-out one, both together, or another wording. */
export type FormKind = 'acronym' | 'expansion' | 'both' | 'variant'

export type Relations = {
  /** Holding one of these satisfies a request for this concept. */
  readonly impliedBy: readonly ConceptId[]
  /** The same credential under another name. */
  readonly sameAs: readonly ConceptId[]
  /** Former names of this concept. */
  readonly formerly: readonly ConceptId[]
  /** Holding this must never be counted as those. */
  readonly notSatisfying: readonly ConceptId[]
  /** Broader concepts of the same family (ICD-10 for ICD-10-CM): partial credit, said as such. */
  readonly broader: readonly ConceptId[]
  /** Often accepted by employers instead: shown as "check the posting", never as satisfied. */
  readonly oftenAcceptedInstead: readonly ConceptId[]
}

/** One entry of the lexicon. */
export type Concept = {
  readonly id: ConceptId
  readonly kind: ConceptKind
  /** The full name, as it is printed. */
  readonly name: string
  /** The short name, when there is one. */
  readonly acronym: string | null
  readonly forms: readonly string[]
  readonly relations: Relations
  /** Other meanings that its forms have in other trades. */
  readonly wrongSenses: readonly string[]
  readonly sources: readonly string[]
  readonly confidence: Confidence
  /** The year that the sources speak of. */
  readonly asOf: number | null
  /** The day we last looked, YYYY-MM-DD. */
  readonly checked: string
}

/** A concept found in a text. */
export type Mention = {
  readonly conceptId: ConceptId
  /** Where, in the original text. */
  readonly span: Span
  readonly formKind: FormKind
}
