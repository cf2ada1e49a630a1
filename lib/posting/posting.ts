import type { ConceptId } from '@/lib/lexicon/concept'
import type { Span } from '@/lib/text/span'

/** How strongly a posting asks. */
export type Level = 'required' | 'preferred' | 'mentioned'

/** One thing that a posting asks for; `anyOf` holds the alternatives that satisfy it together. */
export type Requirement = {
  /** Stable within the posting: `requirement-1`. */
  readonly id: string
  readonly anyOf: readonly ConceptId[]
  readonly level: Level
  /** The words that name the concepts, in the posting's text, in order. */
  readonly spans: readonly Span[]
  /** The clause that sets the level; equal to the line when the heading does. */
  readonly because: Span
  /** "within 12 months of hire", "or eligible": met later, so never a knock-out today. */
  readonly dueAfterHire: boolean
}

/** Something that the posting says it will not take: "CPC-A not accepted". */
export type Exclusion = { readonly conceptId: ConceptId; readonly span: Span }

/** A minimum of experience. `scope` is empty for "coding experience" in general. */
export type ExperienceAsked = {
  readonly years: number
  readonly level: Exclude<Level, 'mentioned'>
  readonly scope: readonly ConceptId[]
  readonly span: Span
}

export const EDUCATION_LEVELS = ['high-school', 'certificate', 'associate', 'bachelor', 'master'] as const
export type EducationLevel = (typeof EDUCATION_LEVELS)[number]

export type EducationAsked = {
  readonly min: EducationLevel
  readonly level: Exclude<Level, 'mentioned'>
  /** "or equivalent experience" stands beside it. */
  readonly orEquivalent: boolean
  readonly span: Span
}

/** Where one may live or work. */
export type PlaceAsked = {
  readonly kind: 'states' | 'on-site'
  /** Two-letter codes, for `states`. */
  readonly states: readonly string[]
  readonly span: Span
}

/** How a line of the posting was read. */
export type PostingLine = {
  readonly span: Span
  readonly role: 'title' | 'heading' | 'bullet' | 'paragraph' | 'boilerplate'
  /** The level that holds for it, null for headings and boilerplate. */
  readonly level: Level | null
}

/** A posting as it was read. Every span points into `text`. */
export type Posting = {
  /** The text that the spans point into: as pasted, with HTML flattened. */
  readonly text: string
  readonly domain: 'coding' | 'other'
  readonly title: { readonly text: string; readonly span: Span } | null
  readonly lines: readonly PostingLine[]
  readonly requirements: readonly Requirement[]
  readonly excluded: readonly Exclusion[]
  readonly experience: readonly ExperienceAsked[]
  readonly education: EducationAsked | null
  readonly places: readonly PlaceAsked[]
}

/** Why a text could not be read as a coder's posting. */
export type PostingProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'too-short'; readonly words: number }
  | { readonly code: 'too-long'; readonly characters: number; readonly limit: number }
  | { readonly code: 'not-a-posting' }
