import type { Concept, ConceptId, Relations } from './concept'
import codeSets from './data/code-sets.json'
import groups from './data/credential-groups.json'
import credentials from './data/credentials.json'
import payment from './data/payment.json'
import regulations from './data/regulations.json'
import settings from './data/settings.json'
import softSkills from './data/soft-skills.json'
import software from './data/software.json'
import specialties from './data/specialties.json'
import standards from './data/standards.json'
import tasks from './data/tasks.json'
import topics from './data/topics.json'

/** A concept with everything that its row of data says. */
export type ConceptRow = Concept & {
  /** Forms from general usage of the field, without a page of their own. `…` stands for up to eight words. */
  readonly usageForms: readonly string[]
  /** Wrong spellings: recognised, never printed. */
  readonly errorForms: readonly string[]
  readonly relations: Relations & {
    /** Older credentials that this one replaced. */
    readonly supersedes: readonly ConceptId[]
  }
  /** A pair written as one name: its mention counts as each of these ("ICD-10-CM/PCS"). */
  readonly standsFor?: readonly ConceptId[]
  readonly category?: string
  readonly note?: string | null
}

/** A credential: what is known of its issuer, renewal and eligibility. */
export type CredentialRow = ConceptRow & {
  /** The issuer's id in issuers.json; UNVERIFIED when nobody could confirm one. */
  readonly issuer: string
  readonly issuerName: string
  readonly category: string
  readonly level: string
  readonly status: { readonly state: string; readonly year: number | null; readonly note: string | null }
  readonly focus: string | null
  /** `number` hours every `periodYears` years; null where the issuer's rule is not known. */
  readonly ceu: {
    readonly number: number | null
    readonly periodYears: number | null
    readonly rule: string | null
    readonly specific: string | null
  } | null
  readonly eligibility: {
    readonly experienceYears: number | null
    readonly experienceNote: string | null
    readonly education: string | null
    readonly other: string | null
  } | null
  readonly renewal: string | null
  readonly apprenticeRelation: string | null
  /** The full name is also used as ordinary words: it counts only with the acronym or the issuer beside it. */
  readonly genericPhraseRisk: boolean
  /** Former names without a concept of their own. */
  readonly formerNames: readonly string[]
}

/** "Any AAPC coding credential": a request that each member satisfies. */
export type GroupRow = ConceptRow & {
  readonly members: readonly ConceptId[]
  /** Satisfy only when the posting allows apprentices or states no level. */
  readonly apprenticeMembers: readonly ConceptId[]
}

export const CREDENTIAL_ROWS = credentials as readonly unknown[] as readonly CredentialRow[]
export const GROUP_ROWS = groups as readonly unknown[] as readonly GroupRow[]

/** Every concept, kind by kind. The shape of each row is checked by test/lexicon/rows.test.ts. */
export const CONCEPT_ROWS: readonly ConceptRow[] = [
  ...CREDENTIAL_ROWS,
  ...GROUP_ROWS,
  ...([
    codeSets,
    payment,
    standards,
    regulations,
    topics,
    software,
    settings,
    specialties,
    tasks,
    softSkills,
  ].flat() as readonly unknown[] as readonly ConceptRow[]),
]
