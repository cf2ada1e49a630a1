import type { ConceptId } from '@/lib/lexicon/concept'
import type { Level } from '@/lib/posting/posting'
import type { Span } from '@/lib/text/span'

/**
 * A place in a resume, by the path of its field: `experience.0.bullets.2.text`, `credentials.1`, `summary`.
 * The same strings name form fields and placed lines of the page.
 */
export type FieldPath = string

/** How well the resume shows a concept, best first. Each has its share of the weight in weights.ts. */
export type EvidenceGrade =
  | 'shown' // a held credential, or in a dated role or a bullet
  | 'listed' // only in a list, in a job without dates or of more than ten years ago
  | 'accepted' // CPC-A where the posting takes CPC or CPC-A
  | 'summary' // only in the summary or the headline
  | 'broader' // only a broader member of the family: ICD-10 for ICD-10-CM
  | 'kin' // a title of the same family: outpatient coder for inpatient coder
  | 'short' // some of the years asked, not all
  | 'apprentice' // CPC-A for CPC
  | 'in-progress'
  | 'expired'
  | 'absent'

/** Where and how a concept stands in the resume. */
export type Evidence = {
  /** What it shows; null for a title or a word that the lexicon does not know. */
  readonly conceptId: ConceptId | null
  readonly grade: Exclude<EvidenceGrade, 'absent'>
  readonly field: FieldPath
  /** The words there. */
  readonly quote: string
  /** A short place for people: "Harrow Lake Health Plan, line 2". */
  readonly place: string
  /** Months that the dates of its job prove; null outside of dated jobs. */
  readonly months: number | null
  /** Whether the same line gives a number: volume, accuracy, dollars. */
  readonly hasNumber: boolean
}

/** In which part of the Fit sum a row stands. Hard skills stand by level; the rest stand apart. */
export type FitGroup = Level | 'title' | 'soft' | 'terms'

/**
 * One line of the Fit sum: a requirement, what it weighs and what the resume earns. The title (`title`), the years
 * (`experience-1`) and unknown words (`term-1`) are rows too: the rows are the whole sum.
 */
export type FitRow = {
  readonly requirementId: string
  readonly group: FitGroup
  /** "CPC, CCS or RHIT". */
  readonly label: string
  readonly anyOf: readonly ConceptId[]
  readonly level: Level
  readonly grade: EvidenceGrade
  readonly points: number
  readonly of: number
  /** Best first; empty when absent. */
  readonly evidence: readonly Evidence[]
  readonly postingSpans: readonly Span[]
}

/** A condition that people filter by, kept out of the silent sum. A `standard` is met or unclear, never missed. */
export type Knockout = {
  readonly id: string
  readonly kind: 'credential' | 'years' | 'education' | 'place' | 'condition' | 'excluded' | 'standard'
  readonly label: string
  readonly verdict: 'met' | 'not-met' | 'unclear'
  /** One sentence with the words that say so, from the resume or the posting. */
  readonly because: string
  readonly postingSpan: Span
  readonly field: FieldPath | null
}

/** One thing that a search would type, and whether it finds the resume. */
export type FindabilityRow = {
  readonly conceptId: ConceptId
  readonly label: string
  /** Each search that counts here, the posting's own first. `posting-form` is a wording that is neither name. */
  readonly forms: readonly {
    readonly part: 'posting-form' | 'acronym' | 'expansion' | 'section'
    readonly text: string
    readonly found: boolean
    /** Whether the posting itself writes it so. */
    readonly isPostings: boolean
  }[]
}

/** One group of terms in a number's sum: "Required 22.7 of 23". */
export type SumLine = { readonly label: string; readonly points: number; readonly of: number }

/** The posting's title held against the titles of the resume. */
export type TitleComparison = {
  /** As the posting writes it. */
  readonly asked: string
  /** `kin`: the same family of jobs, or the same job at a lower rank. `unknown`: a title that no table of ours has. */
  readonly verdict: 'same' | 'kin' | 'other' | 'unknown'
  /** The title that answers it best; null when none does. */
  readonly evidence: Evidence | null
  readonly postingSpan: Span
}

/** A word that the posting stresses and the lexicon does not know, for the person to accept or dismiss. */
export type TermComparison = {
  /** As the posting writes it; `accepted` and `dismissed` of TermChoices name it so, in any case. */
  readonly text: string
  readonly isAccepted: boolean
  readonly isFound: boolean
  /** Its row in the Fit sum. */
  readonly requirementId: string
}

/**
 * A number out of 100, to a tenth, with the sum that it is. `cap` is set when a missed knock-out holds it down: `value` is
 * then the sum in per cent (`from`) times `at` / 100.
 */
export type Score = {
  readonly value: number
  readonly lines: readonly SumLine[]
  readonly points: number
  readonly of: number
  readonly cap: { readonly at: number; readonly from: number; readonly because: string } | null
}

/** Something missing, heaviest first. */
export type Gap = {
  readonly id: string
  readonly conceptIds: readonly ConceptId[]
  readonly label: string
  /** What it would add: points of Fit, or forms of Findability. */
  readonly worth: { readonly unit: 'fit' | 'forms'; readonly amount: number }
  readonly where: string
  readonly why: string
  /** A claim is asked about; wording can be changed as it stands; none is only told. */
  readonly remedy:
    | { readonly kind: 'claim'; readonly ask: string }
    | {
        readonly kind: 'wording'
        readonly field: FieldPath
        readonly before: string
        readonly after: string
      }
    | { readonly kind: 'none'; readonly say: string }
}

/** What a comparison says. Everything a screen shows is in here; no screen computes. */
export type MatchReport = {
  readonly verdict: string
  readonly fit: Score
  readonly findability: Score
  readonly knockouts: readonly Knockout[]
  readonly rows: readonly FitRow[]
  /** Null when the posting has no title. */
  readonly title: TitleComparison | null
  /** Unknown words that the person has not dismissed, in the posting's order. */
  readonly terms: readonly TermComparison[]
  readonly findabilityRows: readonly FindabilityRow[]
  readonly gaps: readonly Gap[]
  /** The resume is the posting, pasted. */
  readonly isThePosting: boolean
  /** The resume has nothing yet that could be compared: its zeros say nothing. */
  readonly isResumeEmpty: boolean
  readonly versions: { readonly lexicon: string; readonly scorer: string }
}
