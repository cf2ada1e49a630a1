import { remember, rememberFor } from '@/lib/base/remember'
import { isAuditOfOthers, wasAudited } from '@/lib/lexicon/audits-of-others'
import { isClaimed } from '@/lib/lexicon/claimed'
import type { Concept, ConceptId, FormKind, Mention } from '@/lib/lexicon/concept'
import { getLexicon } from '@/lib/lexicon/lexicon'
import { isPartialDate } from '@/lib/resume/dates'
import type { Job, Resume } from '@/lib/resume/schema'
import { shownResume } from '@/lib/resume/shown'
import type { Span } from '@/lib/text/span'
import { type HeldCredential, lettersOfOthers, readCredentials } from './credentials'
import { saysOfWork } from './employer'
import { endedLongAgo, isOtherTrade, isTraining } from './employment'
import { mentionsIn, mentionsInName } from './mentions-in'
import { monthsOfExperience } from './months'
import { isRecordOfRisk } from './records-of-risk'
import { type ResumeField, resumeFields } from './resume-fields'

/** A concept that the resume claims in a text outside of Certifications. */
export type Claim = {
  readonly conceptId: ConceptId
  readonly grade: 'shown' | 'listed' | 'summary'
  readonly field: ResumeField
  readonly span: Span
  readonly formKind: FormKind
  /**
   * False where it was only seen, learned or passed on, "shadowed inpatient coders", and of the places whose records were
   * reviewed for risk adjustment.
   */
  readonly isDone: boolean
}

/** Words that name a concept without claiming it: "no experience with Epic". */
type Unclaimed = { readonly field: ResumeField; readonly span: Span }

/** What a resume says, read once for all parts of the report. */
export type ResumeReading = {
  /** As others see it: what is hidden is empty in it. */
  readonly resume: Resume
  readonly fields: readonly ResumeField[]
  readonly credentials: readonly HeldCredential[]
  readonly claims: readonly Claim[]
  /** The same claims by concept: a resume names some fifty, and each is held against every requirement. */
  readonly claimsOf: ReadonlyMap<ConceptId, readonly Claim[]>
  readonly unclaimed: readonly Unclaimed[]
  /** Whether each job is employment of the trade's world, with dates in the last ten years, by its index. */
  readonly freshJobs: readonly boolean[]
  /** Months that each job's own dates prove, by its index; null where they cannot be read. */
  readonly monthsOf: readonly (number | null)[]
}

/**
 * Reads which concepts a resume claims, where, and how well.
 *
 * A dated job of the last ten years shows; lists, schooling, training and other jobs list; the summary and the headline
 * only say. An employer's name can only say the setting, and a practice's its specialty.
 *
 * @param today YYYY-MM-DD
 */
export function readResume(resume: Resume, today: string): ResumeReading {
  return readings(shownResume(resume))(today)
}

const readings = rememberFor((resume: Resume) => remember(4, (today: string) => readAll(resume, today)))

function readAll(resume: Resume, today: string): ResumeReading {
  const fields = resumeFields(resume)
  const claims: Claim[] = []
  const unclaimed: Unclaimed[] = []
  const ofOthers = lettersOfOthers(resume.credentials)
  const freshJobs = resume.experience.map((job) => isFresh(job, today))
  for (const field of fields) {
    for (const { conceptId, span, formKind, kind, claimed } of (field.isEmployer ? claimsInName : claimsIn)(
      field.text,
    )) {
      if (field.isEmployer && !saysOfWork(field.text, kind)) continue
      if (formKind === 'acronym' && ofOthers.has(conceptId)) continue
      if (claimed === 'unclaimed') unclaimed.push({ field, span })
      else {
        const grade =
          claimed === 'weak'
            ? atMostListed(gradeOfField(field, { freshJobs }))
            : gradeOfField(field, { freshJobs })
        const isDone =
          claimed === 'claimed' && !isRecordOfRisk(conceptId, field.text, span, titleOf(field, resume))
        claims.push({ conceptId, grade, field, span, formKind, isDone })
        if (field.isEmployer && kind === 'specialty')
          claims.push({ conceptId: 'setting:physician-practice', grade, field, span, formKind, isDone })
      }
    }
  }
  const credentials = readCredentials(resume.credentials, today)
  const monthsOf = resume.experience.map((job) =>
    isPartialDate(job.start) && (job.current || isPartialDate(job.end))
      ? monthsOfExperience([job], today).least
      : null,
  )
  return { resume, fields, credentials, claims, claimsOf: byConcept(claims), unclaimed, freshJobs, monthsOf }
}

function titleOf({ jobIndex }: ResumeField, { experience }: Resume): string {
  return jobIndex === null ? '' : (experience[jobIndex]?.title ?? '')
}

/** What a text names and whether it claims it. A key press changes one text of some hundred. */
const claimsIn = remember(2000, (text) => claimed(text, mentionsIn(text)))
const claimsInName = remember(2000, (name) => claimed(name, mentionsInName(name)))

function claimed(text: string, mentions: readonly Mention[]) {
  return mentions.map((mention) => {
    const kind = kindOf(mention.conceptId)
    const isTheirs =
      mention.conceptId === 'task:audit-response'
        ? wasAudited(text, mention.span)
        : AUDITS.has(mention.conceptId) && isAuditOfOthers(text, mention.span)
    return { ...mention, kind, claimed: isTheirs ? 'unclaimed' : isClaimed(text, mention.span, kind) }
  })
}

/** Work that is done to somebody's coding: being its object is no experience of it. */
const AUDITS: ReadonlySet<ConceptId> = new Set<ConceptId>([
  'task:coding-audit',
  'task:drg-validation',
  'task:pre-bill-audit',
])

function byConcept(claims: readonly Claim[]): ReadonlyMap<ConceptId, readonly Claim[]> {
  const groups = new Map<ConceptId, Claim[]>()
  for (const claim of claims) {
    const group = groups.get(claim.conceptId)
    if (group) group.push(claim)
    else groups.set(claim.conceptId, [claim])
  }
  return groups
}

/** How well a field shows what it claims, by where it stands. */
export function gradeOfField(
  { section, jobIndex }: ResumeField,
  { freshJobs }: Pick<ResumeReading, 'freshJobs'>,
): Claim['grade'] {
  if (section === 'summary' || section === 'contact') return 'summary'
  return jobIndex !== null && freshJobs[jobIndex] ? 'shown' : 'listed'
}

function atMostListed(grade: Claim['grade']): Claim['grade'] {
  return grade === 'shown' ? 'listed' : grade
}

function isFresh(job: Job, today: string): boolean {
  return isPartialDate(job.start) && !isTraining(job) && !isOtherTrade(job) && !endedLongAgo(job, today)
}

function kindOf(id: ConceptId): Concept['kind'] {
  return getLexicon().concept(id).kind
}
