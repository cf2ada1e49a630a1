import type { Finding } from '@/lib/advice/finding'
import { ok, type Result } from '@/lib/base/result'
import type { Imported } from '@/lib/import/import-file'
import type { ImportProblem } from '@/lib/import/import-problem'
import type { ConceptId, ConceptKind } from '@/lib/lexicon/concept'
import type { ForeignProblem } from '@/lib/pdf/foreign-reading'
import type { LaidOutResume } from '@/lib/pdf/page'
import type { JobLevel, Posting, PostingProblem } from '@/lib/posting/posting'
import type { PageSettings } from '@/lib/resume/draft'
import type { Resume } from '@/lib/resume/schema'
import { createAsker } from './asker'
import { followStep } from './layout-step'
import type { Answered } from './problem'
import type {
  CredentialFacts,
  ForeignResume,
  MadeFile,
  MadePdf,
  MatchedPosting,
  MatchQuestion,
  RankedPosting,
  Suggestion,
} from './protocol'
import { startWorkerThread } from './thread'
import { valueStep } from './value-step'

/** The page's side of the worker. The thread starts with the first question and again after a crash. */
const ask = createAsker(startWorkerThread)

/** Reads a posting; of a page about several levels of a job the given one. */
export function askToReadPosting(
  text: string,
  level: JobLevel['id'] | null = null,
): Promise<Answered<Result<Posting, PostingProblem>>> {
  return ask<Result<Posting, PostingProblem>>((api) => api.readPosting(text, level))
}

/** The employer that a posting plainly names. */
export function askForEmployer(text: string): Promise<Answered<string | null>> {
  return ask((api) => api.guessEmployer(text))
}

/** Reads a posting and compares a resume with it. `today` is YYYY-MM-DD. */
export function askToMatch(
  resume: Resume,
  postingText: string,
  today: string,
  asked?: MatchQuestion,
): Promise<Answered<Result<MatchedPosting, PostingProblem>>> {
  return ask<Result<MatchedPosting, PostingProblem>>((api) => api.match(resume, postingText, today, asked))
}

/** Reads the writing of a resume with no posting in view. `today` is YYYY-MM-DD. */
export function askToAdvise(resume: Resume, today: string): Promise<Answered<readonly Finding[]>> {
  return ask((api) => api.advise(resume, today))
}

/** What a list of many postings says of one. `today` is YYYY-MM-DD. */
export function askToRank(
  resume: Resume,
  postingText: string,
  today: string,
  asked?: MatchQuestion,
): Promise<Answered<Result<RankedPosting, PostingProblem>>> {
  return ask<Result<RankedPosting, PostingProblem>>((api) => api.rank(resume, postingText, today, asked))
}

/** Lets the thread get ready for a posting. */
export function askToPrepareMatching(): Promise<Answered<void>> {
  return ask((api) => api.prepareMatching())
}

/** Lays a resume out as it stands on a day, YYYY-MM-DD. */
export function askToLayOut(
  resume: Resume,
  page: PageSettings,
  today: string,
): Promise<Answered<LaidOutResume>> {
  return ask((api) => api.layOut(resume, page, today))
}

/** A layout that the page has, of which resume it is, and the number by which the worker knows both. */
export type KnownLayout = {
  readonly number: number
  readonly resume: Resume
  readonly layout: LaidOutResume
}

/**
 * Lays out what is being typed. Only what changed crosses the threads, both ways: blocks and pages that are as they were
 * in `before` are the same objects.
 *
 * @param before the answer that came last to the same asker; null for none
 */
export async function askToLayOutAnew(
  resume: Resume,
  page: PageSettings,
  today: string,
  before: KnownLayout | null,
): Promise<Answered<KnownLayout>> {
  layoutCount += 1
  const number = layoutCount
  const change = valueStep(before?.resume ?? null, resume)
  const answered = await ask((api) => api.layOutAnew(change, page, today, before?.number ?? null, number))
  if (!answered.ok) return answered
  // the thread is a new one, or worked for somebody else meanwhile
  if (answered.value === null) return askToLayOutAnew(resume, page, today, null)
  return ok({ number, resume, layout: followStep(before?.layout ?? null, answered.value) })
}

let layoutCount = 0

/** Makes the PDF and reads it back. `today` is YYYY-MM-DD. */
export function askToMakePdf(resume: Resume, page: PageSettings, today: string): Promise<Answered<MadePdf>> {
  return ask((api) => api.makePdf(resume, page, today))
}

/** Makes the Word file. `today` is YYYY-MM-DD. */
export function askToMakeDocx(
  resume: Resume,
  page: PageSettings,
  today: string,
): Promise<Answered<MadeFile>> {
  return ask((api) => api.makeDocx(resume, page, today))
}

/** Reads any resume in PDF as an applicant tracking system does. */
export function askToReadForeign(
  bytes: Uint8Array,
): Promise<Answered<Result<ForeignResume, ForeignProblem>>> {
  return ask<Result<ForeignResume, ForeignProblem>>((api) => api.readForeign(bytes))
}

/** Reads a file of any kind as a resume. `today` is YYYY-MM-DD; the signal stops a reading that takes too long. */
export function askToImport(
  bytes: Uint8Array,
  fileName: string,
  today: string,
  signal?: AbortSignal,
): Promise<Answered<Result<Imported, ImportProblem>>> {
  return ask<Result<Imported, ImportProblem>>((api) => api.importFile(bytes, fileName, today), signal)
}

/** Entries of the catalogue for a picker. */
export function askForSuggestions(
  kinds: readonly ConceptKind[],
  query: string,
  limit: number,
  held: readonly string[] = [],
): Promise<Answered<readonly Suggestion[]>> {
  return ask((api) => api.suggest(kinds, query, limit, held))
}

/** The concepts that a text names. */
export function askForConceptsIn(text: string): Promise<Answered<readonly ConceptId[]>> {
  return ask((api) => api.conceptsIn(text))
}

/** What the catalogue says of a credential. */
export function askForCredentialFacts(id: ConceptId): Promise<Answered<CredentialFacts | null>> {
  return ask((api) => api.credentialFacts(id))
}
