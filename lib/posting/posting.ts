import type { ConceptId } from '@/lib/lexicon/concept'
import type { Span } from '@/lib/text/span'
import type { City } from './city'
import type { EducationAsked } from './education-asked'

/** How strongly a posting asks. */
export type Level = 'required' | 'preferred' | 'mentioned'

/** One thing that a posting asks for; `anyOf` holds the alternatives that satisfy it together. */
export type Requirement = {
  /** Stable within the posting: `requirement-1`. */
  readonly id: string
  readonly anyOf: readonly ConceptId[]
  readonly level: Level
  /** The words that name the concepts at this level, in the posting's text, in order. */
  readonly spans: readonly Span[]
  /** Every place that names one of the concepts, also those that ask less strongly, in order. */
  readonly places: readonly NamedPlace[]
  /** The clause that sets the level; equal to the line when the heading does. */
  readonly because: Span
  /** Set when it may be met later, so that it is never a knock-out today. */
  readonly due: Due | null
  /** "Or equivalent experience", behind a credential: words that leave open what would do as well. */
  readonly orExperience: Span | null
  /** "Or similar", behind software: words that take another product of its kind as well. */
  readonly orSimilar: Span | null
  /** Set on each requirement of a phrase that can be read in two ways. */
  readonly otherReading: OtherReading | null
}

/** Words that name a concept, with the level that holds where they stand. */
export type NamedPlace = { readonly conceptId: ConceptId; readonly level: Level; readonly span: Span }

/** What may be met after the day of hire. */
export type Due = {
  /** "within 12 months of hire", "or eligible", "willing to obtain". */
  readonly kind: 'after-hire' | 'eligible' | 'willing'
  /** Months after the hire; null when the posting sets no date. */
  readonly months: number | null
  readonly span: Span
}

/**
 * "RHIT and CCS or CIC" read as "RHIT and CCS, or CIC". The requirements hold the sensible reading, in which the "or"
 * binds closer.
 */
export type OtherReading = {
  /** One of these satisfies it; each wants all of its concepts. */
  readonly anyOf: readonly (readonly ConceptId[])[]
  /** The phrase with both readings. */
  readonly span: Span
}

/** Something that the posting says it will not take: "CPC-A not accepted". */
export type Exclusion = {
  readonly conceptId: ConceptId
  readonly span: Span
  /** The clause that says so. */
  readonly because: Span
}

/** People whom the posting does not want to hear from, where no credential is named: "no new graduates". */
export type ShutOut = { readonly kind: 'apprentices' | 'new-graduates'; readonly span: Span }

/** What years are of. `other` is work that no coder's resume is read for: customer service, an office, remote work. */
export type Work =
  | 'coding'
  | 'registry'
  | 'health-information'
  | 'billing'
  | 'leading'
  | 'teaching'
  | 'patient-care'
  | 'health-care'
  | 'other'

/** A minimum of experience. `scope` is empty for "coding experience" in general. */
export type ExperienceAsked = {
  readonly years: number
  /** The upper end of a range, which is only hoped for: 5 in "3–5 years". */
  readonly upTo: number | null
  /** The smaller number where word and figure disagree: 3 in "three (5) years". */
  readonly alsoSays: number | null
  /** The years before today that alone count: 3 in "2 years within the last 3". Null where any time does. */
  readonly within: number | null
  readonly level: Exclude<Level, 'mentioned'>
  readonly scope: readonly ConceptId[]
  /** Any of these will do. Decides where the scope says nothing. */
  readonly work: readonly Work[]
  /** Whether the words say coding, and not review of documentation beside it: then no other work will do. */
  readonly saysCoding: boolean
  /** Whether coding is a choice beside the tasks of the scope: "billing, coding, or denials". */
  readonly orCoding: boolean
  /** What narrows the scope, no way of its own to the years: facility in "outpatient facility coding". */
  readonly narrowing: readonly ConceptId[]
  /** What an "or" sets beside the rest though it is of another kind: HCC in "HCC or inpatient coding". */
  readonly ways: readonly ConceptId[]
  /** Whether all that the scope or the work names is asked for: "denials and appeals", "outpatient, including ED". */
  readonly both: boolean
  /** The credentials whose holders alone need the years: RHIT in "CCS, or RHIT with 5 years". Empty where all do. */
  readonly onlyWith: readonly ConceptId[]
  /** What the years make up for: "CPC or 3 years". Null where they are asked for besides. */
  readonly instead: YearsInstead | null
  /** Training that does as well: "one year of coding or a coding externship". Null where none does. */
  readonly orTraining: TrainingInstead | null
  readonly span: Span
  /** Where the choice stands of which this is one: "1 year of profee or 2 of facility". Null where it is asked for itself. */
  readonly choice: Span | null
}

/** Which credentials, or whether schooling, years will do instead of. No ids: of whichever credential is required. */
export type YearsInstead =
  | { readonly of: 'credential'; readonly ids: readonly ConceptId[] }
  | { readonly of: 'schooling' }

/** An externship or Practicode, or a finished course or degree in coding, or in health information alone. */
export type Training = 'externship' | 'program' | 'records-program'

/** Training of which any will do, with the words from it to the years. */
export type TrainingInstead = { readonly anyOf: readonly Training[]; readonly span: Span }

/** A number that the work must reach. */
export type StandardAsked =
  | { readonly kind: 'accuracy'; readonly percent: number; readonly level: Level; readonly span: Span }
  | {
      readonly kind: 'productivity'
      readonly amount: number
      /** What is counted, as written: "IP charts". */
      readonly of: string
      readonly per: 'hour' | 'day' | 'week' | 'month'
      readonly level: Level
      readonly span: Span
    }

/** Words that the lexicon does not know but the posting stresses: an acronym, a product, a programme. */
export type UnknownTerm = {
  /** As first written. */
  readonly text: string
  readonly spans: readonly Span[]
  /** The strongest of its places. */
  readonly level: Level
}

/** One level of a job on a page that covers several: "Coder II". */
export type JobLevel = {
  /** Stable within the posting: `level-1`. */
  readonly id: string
  readonly label: string
  /** Everything that is said of this level alone, its label first; a page may come back to a level. */
  readonly spans: readonly Span[]
}

/** Where one may live or work, or where one may not. */
export type PlaceAsked = {
  readonly kind: 'states' | 'states-shut-out' | 'on-site' | 'partly-on-site'
  /** Two-letter codes, for both kinds of states. */
  readonly states: readonly string[]
  /** Where the site is; null where the posting does not say so beside the words that ask for it, and for states. */
  readonly city: City | null
  readonly span: Span
}

/** What a person's life must allow, required in words: a language, citizenship, weekends. */
export type ConditionAsked = {
  readonly kind: 'language' | 'citizenship' | 'weekends'
  /** The language, in small letters; null for the others. */
  readonly what: string | null
  readonly span: Span
}

/** What postings ask for and no concept of the lexicon names. */
export type Particular = 'externship' | 'v28' | 'level-1-trauma' | 'trauma-center' | 'teaching-hospital'

/** One such thing, or several of which one will do: "Level I trauma or teaching hospital experience". */
export type ParticularAsked = {
  readonly anyOf: readonly Particular[]
  readonly level: Exclude<Level, 'mentioned'>
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
  /** The levels of the job when the page covers several, else empty. */
  readonly levels: readonly JobLevel[]
  /** The level that was read; null when all were read together, which says that the reader should be asked. */
  readonly levelRead: JobLevel['id'] | null
  readonly lines: readonly PostingLine[]
  readonly requirements: readonly Requirement[]
  readonly excluded: readonly Exclusion[]
  readonly shutOut: readonly ShutOut[]
  readonly experience: readonly ExperienceAsked[]
  readonly education: EducationAsked | null
  /** What is asked for beside it: the high school beside a course, and the degree that is preferred above it. */
  readonly educationBesides: readonly EducationAsked[]
  readonly places: readonly PlaceAsked[]
  readonly conditions: readonly ConditionAsked[]
  /** Languages that it only prefers. */
  readonly languages: readonly ConditionAsked[]
  readonly particulars: readonly ParticularAsked[]
  readonly standards: readonly StandardAsked[]
  readonly unknownTerms: readonly UnknownTerm[]
}

/** Why a text could not be read as a coder's posting. */
export type PostingProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'too-short'; readonly words: number }
  | { readonly code: 'too-long'; readonly characters: number; readonly limit: number }
  | { readonly code: 'not-a-posting' }
