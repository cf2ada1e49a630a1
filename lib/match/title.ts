import { INTENDED_BEFORE } from '@/lib/lexicon/claim-cues'
import type { ConceptId } from '@/lib/lexicon/concept'
import { type JobId, jobsInTitle, kinshipOf, rankOfTitle } from '@/lib/lexicon/job-titles'
import type { Posting } from '@/lib/posting/posting'
import { isPartialDate } from '@/lib/resume/dates'
import { evidenceAt } from './evidence-at'
import { mentionsIn } from './mentions-in'
import type { ResumeReading } from './read-resume'
import { relationOf } from './relation'
import type { Evidence, TitleComparison } from './report'
import type { ResumeField } from './resume-fields'
import { NOT_SHOWN_BY_RESUMES } from './weights'

/**
 * Holds the posting's title against the titles that the resume shows: the same job, one of the same family, or another.
 *
 * The same means the job or a sort of it, with the setting and specialty that the posting's title names, at its rank
 * or above. A headline counts as what it is: words without dates. What a headline only hopes for is no title.
 *
 * @returns null when the posting has no title
 */
export function compareTitle(reading: ResumeReading, posting: Posting): TitleComparison | null {
  if (posting.title === null) return null
  const { text: asked, span: postingSpan } = posting.title
  const wanted = wantedOf(asked)
  if (wanted.jobs.length === 0) return { asked, verdict: 'unknown', evidence: null, postingSpan }
  const answers = reading.fields.filter(isTitle).flatMap((field) => {
    const kinship = kinshipIn(field.text, wanted)
    return kinship === null ? [] : [{ kinship, evidence: titleEvidence(field, kinship, reading) }]
  })
  const best = answers.toSorted((a, b) => rankOf(a) - rankOf(b))[0]
  return { asked, verdict: best?.kinship ?? 'other', evidence: best?.evidence ?? null, postingSpan }
}

type Wanted = {
  readonly jobs: readonly JobId[]
  readonly facets: readonly ConceptId[]
  readonly rank: number
}

function wantedOf(title: string): Wanted {
  return { jobs: jobsInTitle(title), facets: facetsOf(title), rank: rankOfTitle(title) }
}

/** The settings and specialties that a title names: "Cardiology Coder". */
function facetsOf(title: string): readonly ConceptId[] {
  return mentionsIn(title)
    .map(({ conceptId }) => conceptId)
    .filter((id) => /^(?:setting|specialty):/.test(id) && !NOT_SHOWN_BY_RESUMES.includes(id))
}

function isTitle({ path, text }: ResumeField): boolean {
  if (path === 'contact.headline') return !INTENDED_BEFORE.test(text)
  return /^experience\.\d+\.title$/.test(path)
}

function kinshipIn(title: string, wanted: Wanted): 'same' | 'kin' | null {
  const kinships = jobsInTitle(title).flatMap((had) => wanted.jobs.map((job) => kinshipOf(had, job)))
  if (!kinships.includes('same')) return kinships.includes('kin') ? 'kin' : null
  const facets = facetsOf(title)
  const hasFacets = wanted.facets.every((id) => facets.some((had) => relationOf(had, id) === 'same'))
  return hasFacets && rankOfTitle(title) >= wanted.rank ? 'same' : 'kin'
}

function titleEvidence(field: ResumeField, kinship: 'same' | 'kin', reading: ResumeReading): Evidence {
  const job = field.jobIndex === null ? undefined : reading.resume.experience[field.jobIndex]
  const asWritten = job ? (isPartialDate(job.start) ? 'shown' : 'listed') : 'summary'
  return evidenceAt(field, null, null, kinship === 'kin' ? 'kin' : asWritten, reading)
}

const ORDER: readonly Evidence['grade'][] = ['shown', 'listed', 'summary', 'kin']

function rankOf({ evidence }: { readonly evidence: Evidence }): number {
  return ORDER.indexOf(evidence.grade)
}
