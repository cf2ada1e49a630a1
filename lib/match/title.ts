import { rememberFor } from '@/lib/base/remember'
import { INTENDED_BEFORE } from '@/lib/lexicon/claim-cues'
import type { ConceptId } from '@/lib/lexicon/concept'
import { type JobId, jobsInTitle, kinshipOf as kinshipOfJobs, rankOfTitle } from '@/lib/lexicon/job-titles'
import { evidenceAt } from '@/lib/match/evidence/evidence-at'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import type { ResumeField } from '@/lib/match/resume/resume-fields'
import type { Posting } from '@/lib/posting/posting'
import { isPartialDate } from '@/lib/resume/dates'
import type { Evidence, TitleComparison } from './report'
import { facetsOf, hasFacet } from './title-facets'

/**
 * Holds the posting's title against the titles that the resume shows: the same job, one of the same family, or another.
 *
 * The same means the job or a sort of it, with the setting and specialty that the posting's title names, by the title
 * or the employer's name, at its rank or above. A headline counts as what it is: words without dates. What a headline only hopes for is no title.
 *
 * @returns null when the posting has no title
 */
export function compareTitle(reading: ResumeReading, posting: Posting): TitleComparison | null {
  if (posting.title === null) return null
  const { text: asked, span: postingSpan } = posting.title
  const wanted = namedBy(asked)
  if (wanted.jobs.length === 0) return { asked, verdict: 'unknown', evidence: null, postingSpan }
  let best: { readonly kinship: 'same' | 'kin'; readonly evidence: Evidence } | null = null
  for (const { field, names } of titlesShown(reading)) {
    const kinship = kinshipOf(names, wanted)
    if (kinship === null) continue
    const evidence = titleEvidence(field, kinship, reading)
    if (best === null || rankOf(evidence) < rankOf(best.evidence)) best = { kinship, evidence }
  }
  return { asked, verdict: best?.kinship ?? 'other', evidence: best?.evidence ?? null, postingSpan }
}

/** What a title says of a job. */
type TitleNames = {
  readonly jobs: readonly JobId[]
  readonly facets: readonly ConceptId[]
  readonly rank: number
}

function namedBy(title: string): TitleNames {
  return { jobs: jobsInTitle(title), facets: facetsOf(title), rank: rankOfTitle(title) }
}

/** The titles of a resume that name a job of the trade: the same for every posting. */
const titlesShown = rememberFor((reading: ResumeReading) =>
  reading.fields
    .filter(isTitle)
    .map((field) => ({ field, names: withEmployer(namedBy(field.text), field.jobIndex, reading) }))
    .filter(({ names }) => names.jobs.length > 0),
)

/** Who supervises coding at a hospital supervises hospital coding. */
function withEmployer(names: TitleNames, jobIndex: number | null, { claims }: ResumeReading): TitleNames {
  if (jobIndex === null || names.jobs.length === 0) return names
  const ofEmployer = claims.filter(({ field }) => field.isEmployer && field.jobIndex === jobIndex)
  return { ...names, facets: [...names.facets, ...ofEmployer.map(({ conceptId }) => conceptId)] }
}

function isTitle({ path, text }: ResumeField): boolean {
  if (path === 'contact.headline') return !INTENDED_BEFORE.test(text)
  return /^experience\.\d+\.title$/.test(path)
}

function kinshipOf(had: TitleNames, wanted: TitleNames): 'same' | 'kin' | null {
  const isOfJobs = (kinship: 'same' | 'kin') =>
    had.jobs.some((one) => wanted.jobs.some((job) => kinshipOfJobs(one, job) === kinship))
  if (!isOfJobs('same')) return isOfJobs('kin') ? 'kin' : null
  const hasFacets = wanted.facets.every((id) => hasFacet(had.facets, id))
  return hasFacets && had.rank >= wanted.rank ? 'same' : 'kin'
}

function titleEvidence(field: ResumeField, kinship: 'same' | 'kin', reading: ResumeReading): Evidence {
  const job = field.jobIndex === null ? undefined : reading.resume.experience[field.jobIndex]
  const asWritten = job ? (isPartialDate(job.start) ? 'shown' : 'listed') : 'summary'
  return evidenceAt(field, null, null, kinship === 'kin' ? 'kin' : asWritten, reading)
}

const ORDER: readonly Evidence['grade'][] = ['shown', 'listed', 'summary', 'kin']

function rankOf({ grade }: Evidence): number {
  return ORDER.indexOf(grade)
}
