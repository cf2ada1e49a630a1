import actionVerbs from './data/action-verbs.json'
import ambiguousAcronyms from './data/ambiguous-acronyms.json'
import education from './data/education.json'
import issuers from './data/issuers.json'
import jobTitles from './data/job-titles.json'
import productivity from './data/productivity.json'
import requirementPhrases from './data/requirement-phrases.json'
import weakPhrases from './data/weak-phrases.json'

/** Where a fact of these tables comes from and when we last looked. */
type Sourced = { readonly sources: readonly string[]; readonly checked: string }

/** Who issues credentials. `id` is what a credential's `issuer` names. */
export type Issuer = Sourced & {
  readonly id: string
  readonly acronym: string
  readonly fullName: string
  readonly url: string | null
  readonly variants: readonly string[]
  readonly note: string | null
}

/** A level of schooling and how postings and resumes write it. */
export type EducationForms = Sourced & {
  readonly level: string
  readonly label: string
  readonly variants: readonly string[]
}

/** A job of the trade and its other titles, with the jobs that it is a sort of and those of its family. */
export type JobTitle = Sourced & {
  readonly id: string
  readonly title: string
  readonly variants: readonly string[]
  readonly isA: readonly string[]
  readonly kin: readonly string[]
}

/** A published figure of volume or accuracy: to judge whether a number is unusual, never as filler. */
export type ProductivityFigure = Sourced & {
  readonly id: string
  readonly setting: string
  readonly metric: string
  readonly value: number | string | null
  readonly unit: string | null
  readonly note: string | null
}

/** How postings phrase what they ask for, and how such a phrase is to be read. */
export type RequirementPhrase = Sourced & {
  readonly id: string
  readonly category: string
  readonly phrase: string
  readonly reading: string
  readonly trap: string | null
}

/** Verbs that begin a good bullet, by sort of work. */
export type ActionVerbs = Sourced & { readonly group: string; readonly verbs: readonly string[] }

/** A phrase that says little, and what to say instead. */
export type WeakPhrase = Sourced & { readonly phrase: string; readonly instead: string }

/** Letters that other trades use too; the rules that tell them apart are in form-rules.ts. */
export type AmbiguousAcronym = Sourced & {
  readonly acronym: string
  readonly domainMeaning: string
  readonly otherMeanings: readonly string[]
}

export const ISSUERS: readonly Issuer[] = issuers
export const EDUCATION_FORMS: readonly EducationForms[] = education
export const JOB_TITLES: readonly JobTitle[] = jobTitles
export const PRODUCTIVITY_FIGURES: readonly ProductivityFigure[] = productivity
export const REQUIREMENT_PHRASES: readonly RequirementPhrase[] = requirementPhrases
export const ACTION_VERBS: readonly ActionVerbs[] = actionVerbs
export const WEAK_PHRASES: readonly WeakPhrase[] = weakPhrases
export const AMBIGUOUS_ACRONYMS: readonly AmbiguousAcronym[] = ambiguousAcronyms
