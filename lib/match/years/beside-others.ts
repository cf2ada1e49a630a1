import { flatMap } from '@/lib/base/flat-map'
import { clauseAfter, clauseBefore } from '@/lib/lexicon/claimed'
import type { ConceptId } from '@/lib/lexicon/concept'
import { membersOf, relationsTo } from '@/lib/match/evidence/relation'
import { namesOf } from '@/lib/match/labels'
import { quote } from '@/lib/match/quote'
import type { Evidence } from '@/lib/match/report'
import { monthsOfExperience } from '@/lib/match/resume/months'
import type { Claim, ResumeReading } from '@/lib/match/resume/read-resume'
import type { ExperienceAsked } from '@/lib/posting/posting'
import { areTasks, deciding } from './jobs-asked'

/**
 * What is open where years are asked of a task, and jobs that would be needed for them name it only as what others were met
 * about: "worked with CDI and case management on denials". Whose work it was only the person knows; null where it is shown.
 *
 * @param evidence the jobs that count
 */
export function besideOthers(
  asked: ExperienceAsked,
  evidence: readonly Evidence[],
  reading: ResumeReading,
  today: string,
): string | null {
  const tasks = deciding(asked)
  if (tasks.length === 0 || !areTasks(tasks)) return null
  const showing = flatMap(flatMap(tasks, membersOf), (id) => [...relationsTo(id).keys()])
  const claims = flatMap(showing, (id) => reading.claimsOf.get(id) ?? [])
  const jobs = evidence.map(({ field }) => Number(/^experience\.(\d+)\./.exec(field)?.[1]))
  const isOwn = (index: number) => {
    const ofJob = claims.filter(({ field }) => field.jobIndex === index)
    return ofJob.length === 0 || ofJob.some((claim) => !isWithOthers(claim))
  }
  const own = jobs.filter(isOwn).flatMap((index) => reading.resume.experience[index] ?? [])
  const other = jobs.find((index) => !isOwn(index))
  const job = other === undefined ? undefined : reading.resume.experience[other]
  if (!job || monthsOfExperience(own, today, asked.within).least >= Math.round(asked.years * 12)) return null
  const name = quote(job.employer.trim() || job.title.trim())
  return `Your job at ${name} names ${namesOf(tasks)} only as what you did with others. If it was your own work, say what you did.`
}

function isWithOthers({ conceptId, field, span }: Claim): boolean {
  const before = clauseBefore(field.text, span.start)
  if (FOR_PROVIDERS.has(conceptId) && PROVIDERS.test(before)) return false
  if (AND_DID.test(clauseAfter(field.text, span.end))) return false
  return MET_ABOUT.test(before) || HELPED_WITH.test(before)
}

/** What is done with providers and nobody else: who works with them on queries sends the queries. */
const FOR_PROVIDERS: ReadonlySet<ConceptId> = new Set<ConceptId>([
  'task:physician-query',
  'task:provider-education',
])

const PROVIDERS =
  /\b(?:providers?|physicians?|clinicians?|doctors?|surgeons?|hospitalists?|practitioners?)\b/i

/** "On denials, reviewing 40 a week", "on denials by writing appeals": what one did oneself. */
const AND_DID =
  /(?:,| by) (?:[a-z]+ly )?(?:review|correct|appeal|resolv|work|writ|rebill|analyz|draft|overturn|research|handl|fix|resubmit|audit|cod)\w*ing\b/i

/** Payers are who denials come from: who works with them on denials works denials. */
const NO_PAYERS =
  '(?:(?!\\b(?:payers?|payors?|insurers?|insurance|carriers?|medicare|medicaid|plans?|MACs?)\\b)[^.;:]){2,80}?'

/** Words between a preposition and its object: what was done stands in no object. */
const OBJECT = '(?:(?!\\w+ed\\b|\\w+ing\\b)[\\w/&-]+,? ){0,4}(?:coding )?$'

/** "Worked with CDI and case management on". */
const MET_ABOUT = new RegExp(
  `\\b(?:(?:work(?:s|ed|ing)?|met|meets?|meeting|consult\\w*) (?:[a-z]+ly |together )?with|(?:collaborat|partner|liais|coordinat|communicat)\\w*(?: closely| directly)? with) ${NO_PAYERS} (?:on|about|regarding|around|over) ${OBJECT}`,
  'i',
)

/** "Assisted the billing team with". */
const HELPED_WITH = new RegExp(
  `\\b(?:assist|support|help)(?:s|ed|ing)? (?:(?!with\\b|in\\b|on\\b)[\\w/&-]+,? ){0,4}(?:teams?|staff|departments?|office|billers?|billing|CDI|nurses|specialists|colleagues) (?:with|on|in) ${OBJECT}`,
  'i',
)
