import type { Finding } from '@/lib/advice/finding'
import type { Result } from '@/lib/base/result'
import type { Imported } from '@/lib/import/import-file'
import type { ImportProblem } from '@/lib/import/import-problem'
import type { ConceptId, ConceptKind } from '@/lib/lexicon/concept'
import type { AskedConcept } from '@/lib/match/asked'
import type { Opener } from '@/lib/match/openers'
import type { MatchReport } from '@/lib/match/report'
import type { MatchSummary } from '@/lib/match/summary'
import type { TermChoices } from '@/lib/match/terms'
import type { ForeignProblem, ForeignReading } from '@/lib/pdf/foreign-reading'
import type { LaidOutResume } from '@/lib/pdf/page'
import type { ReadBack } from '@/lib/pdf/read-back'
import type { JobLevel, Posting, PostingProblem } from '@/lib/posting/posting'
import type { PageSettings } from '@/lib/resume/draft'
import type { Resume } from '@/lib/resume/schema'
import type { LayoutStep } from './layout-step'
import type { ValueStep } from './value-step'

/** What the page may ask of the worker. Plain data both ways; expected problems are values. */
export type WorkerApi = {
  /** @param level one of the posting's levels; null reads a page about several as a whole */
  readPosting(text: string, level?: JobLevel['id'] | null): Promise<Result<Posting, PostingProblem>>
  /** The employer that a posting plainly names; null where it does not. A suggestion, never taken over unasked. */
  guessEmployer(text: string): Promise<string | null>
  /**
   * @param today YYYY-MM-DD: the thread that asks owns the clock
   * @param asked which level, as for `readPosting`, and what the person has said of unknown words
   */
  match(
    resume: Resume,
    postingText: string,
    today: string,
    asked?: MatchQuestion,
  ): Promise<Result<MatchedPosting, PostingProblem>>
  /** What could be better in the writing of a resume by itself, with no posting in view. */
  advise(resume: Resume, today: string): Promise<readonly Finding[]>
  /** What a list of many postings says of one, and what it adds to their sums; asked as `match` is. */
  rank(
    resume: Resume,
    postingText: string,
    today: string,
    asked?: MatchQuestion,
  ): Promise<Result<RankedPosting, PostingProblem>>
  /** @param today YYYY-MM-DD: what has expired by then is not printed as held */
  layOut(resume: Resume, page: PageSettings, today: string): Promise<LaidOutResume>
  /**
   * Lays out what is being typed: as `layOut`, but only what differs from the resume and the layout before crosses the
   * threads.
   *
   * @param from the number of the layout that the asker has; null for none
   * @param to the number that the asker gives to the new one
   * @returns null when the resume that `change` goes out from is not known here (any more): the asker sends it whole
   */
  layOutAnew(
    change: ValueStep<Resume>,
    page: PageSettings,
    today: string,
    from: number | null,
    to: number,
  ): Promise<LayoutStep | null>
  makePdf(resume: Resume, page: PageSettings, today: string): Promise<MadePdf>
  makeDocx(resume: Resume, page: PageSettings, today: string): Promise<MadeFile>
  /** The resume as text for the fields of an application form. */
  makeText(resume: Resume, today: string): Promise<MadeText>
  /** Reads any resume in PDF as an applicant tracking system does. */
  readForeign(bytes: Uint8Array): Promise<Result<ForeignResume, ForeignProblem>>
  /**
   * Reads a file of any kind as a resume.
   *
   * @param today YYYY-MM-DD
   */
  importFile(bytes: Uint8Array, fileName: string, today: string): Promise<Result<Imported, ImportProblem>>
  /**
   * Entries of the catalogue for a picker, best first. An empty query gives the usual ones of the kind.
   *
   * @param held words that the list holds already: what they name in any form is not offered again
   */
  suggest(
    kinds: readonly ConceptKind[],
    query: string,
    limit: number,
    held: readonly string[],
  ): Promise<readonly Suggestion[]>
  /** Gets ready for the first posting, while nothing else is to be done. Changes no answer. */
  prepareMatching(): Promise<void>
  /** The concepts that a text names, each once. */
  conceptsIn(text: string): Promise<readonly ConceptId[]>
  /** What the catalogue says of a credential; null when it has none by that id. */
  credentialFacts(id: ConceptId): Promise<CredentialFacts | null>
}

/** What a match is asked with, beside the two texts. */
export type MatchQuestion = {
  /** One of the posting's levels; null reads a page about several as a whole. */
  readonly level: JobLevel['id'] | null
  readonly choices: TermChoices
}

/** A posting with what the resume shows of it and what could be better: one answer, so that they never disagree. */
export type MatchedPosting = {
  readonly posting: Posting
  readonly report: MatchReport
  readonly findings: readonly Finding[]
  /** Every concept that the report names. */
  readonly concepts: readonly Suggestion[]
}

/** A posting among many: how the resume stands to it, what it asks for, and what one thing more would change. */
export type RankedPosting = {
  readonly summary: MatchSummary
  readonly asked: readonly AskedConcept[]
  readonly openers: readonly Opener[]
}

export type MadeFile = { readonly bytes: Uint8Array; readonly fileName: string }

export type MadePdf = MadeFile & { readonly readBack: ReadBack }

export type MadeText = { readonly text: string; readonly fileName: string }

/** A PDF from elsewhere: what came out of it, and the credentials named in that. */
export type ForeignResume = {
  readonly reading: ForeignReading
  readonly credentials: readonly ForeignCredential[]
}

export type ForeignCredential = {
  readonly conceptId: ConceptId
  readonly label: string
  /** Index of the line that names it first. */
  readonly line: number
}

export type Suggestion = {
  readonly id: ConceptId
  readonly kind: ConceptKind
  /** How it is written on a resume: "CPC" for credentials, "ICD-10-CM", "Risk adjustment". */
  readonly label: string
  readonly name: string
  /** Issuer, for credentials. */
  readonly issuer: string | null
  /** One line of help: "Printed as CPC-A. Never counted as CPC." */
  readonly hint: string | null
}

export type CredentialFacts = {
  readonly id: ConceptId
  readonly acronym: string
  readonly name: string
  /** Null when we are not sure who issues it: the person is asked. */
  readonly issuer: string | null
  /** "Annual dues and 36 CEUs every 2 years", with how sure we are; null when not known. */
  readonly renewal: string | null
  readonly ceu: { readonly number: number; readonly periodYears: number } | null
  /** What some of the CEUs must be about; null where nothing is asked or known. */
  readonly specific: string | null
  readonly confidence: 'high' | 'medium' | 'low'
  readonly sources: readonly string[]
}
