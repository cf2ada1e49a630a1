import { isClaimed } from '@/lib/lexicon/claimed'
import type { ConceptId } from '@/lib/lexicon/concept'
import type { Evidence } from '@/lib/match/report'
import { type Claim, gradeOfField, type ResumeReading } from '@/lib/match/resume/read-resume'
import type { Posting } from '@/lib/posting/posting'
import { everyMatch } from '@/lib/text/every-match'
import { type Span, slice } from '@/lib/text/span'
import { evidenceAt } from './evidence-at'

/**
 * Work that shows a thing without its name: who codes charts reviews them, who supervises coders leads, APC is how
 * hospitals are paid. For what is shown alone: years of the thing are asked in its own words.
 */
export function shownByWork(
  anyOf: readonly ConceptId[],
  posting: Posting,
  reading: ResumeReading,
): readonly Evidence[] {
  return anyOf.flatMap((id) => {
    const lines = byLines(id, reading)
    return lines.length > 0 ? lines : byClaims(id, posting, reading)
  })
}

function byClaims(id: ConceptId, posting: Posting, reading: ResumeReading): readonly Evidence[] {
  const shows = id === 'setting:inpatient' && !asksForPhysicians(posting) ? undefined : BY_CLAIM.get(id)
  if (!shows) return []
  return reading.claims
    .filter((claim) => claim.isDone && !claim.field.isEmployer && shows(claim))
    .map(({ field, span, grade }) => evidenceAt(field, span, id, grade, reading))
}

/** Rounds on inpatients are the physicians' bill: a hospital that asks for inpatient coding means its stays. */
function asksForPhysicians({ requirements }: Posting): boolean {
  return requirements.some(({ anyOf }) => anyOf.includes('setting:professional-fee'))
}

/** Which claims of other concepts show a concept. */
const BY_CLAIM: ReadonlyMap<ConceptId, (claim: Claim) => boolean> = new Map<
  ConceptId,
  (claim: Claim) => boolean
>([
  ['soft:communication-skills', ({ conceptId }) => conceptId === 'task:provider-education'],
  ['soft:leadership', ({ conceptId }) => conceptId === 'task:team-leadership'],
  ['task:reimbursement-methodology', ({ conceptId }) => PAYS.has(conceptId)],
  ['task:chart-review', (claim) => isCoding(claim) && OF_CHARTS.test(behind(claim))],
  ['task:operative-report-coding', (claim) => isCoding(claim) && OF_SURGERY.test(behind(claim))],
  [
    'standard:acdis-ahima-query-brief',
    ({ conceptId, field: { text }, span }) =>
      conceptId === 'task:physician-query' &&
      COMPLIANT.test(text.slice(Math.max(0, span.start - NEAR), span.end + NEAR).replace(COMPLIANT_ELSE, '')),
  ],
  [
    'setting:inpatient',
    ({ conceptId, field, span }) =>
      conceptId === 'specialty:hospitalist-internal-medicine' && /inpatient/i.test(slice(field.text, span)),
  ],
])

/** How payers pay for care. */
const PAYS: ReadonlySet<ConceptId> = new Set<ConceptId>([
  'payment:ap-drg',
  'payment:apc',
  'payment:apr-drg',
  'payment:asc-payment',
  'payment:drg',
  'payment:eapg',
  'payment:ipps',
  'payment:mpfs',
  'payment:ms-drg',
  'payment:opps',
  'payment:pdgm',
  'payment:pdpm',
  'payment:pps',
  'payment:rbrvs',
])

function isCoding({ conceptId, field, span }: Claim): boolean {
  return (
    conceptId === 'task:code-assignment' &&
    field.jobIndex !== null &&
    !DONE_BY_OTHERS.test(clauseNear(field.text, span.start))
  )
}

/** The clause that a place stands in, up to it: no more of a long text than people write in one. */
function clauseNear(text: string, end: number): string {
  return (
    text
      .slice(Math.max(0, end - LONGEST_CLAUSE), end)
      .split(/[.;]/)
      .at(-1) ?? ''
  )
}

/** In characters. */
const LONGEST_CLAUSE = 200

/** "Supervise nine who code charts": that of others. */
const DONE_BY_OTHERS =
  /\b(?:supervis\w+|lead|leads|led|manag\w+|overs(?:ee|aw)\w*|train(?:s|ed)?|teach\w*|taught|mentor\w*|audit\w*|coach\w*)\b/i

/** What is coded, in characters behind the word: a list of four may stand there. */
const REACH = 110
/** How far from a query the word stands that says how it is written, in characters. */
const NEAR = 30

/** The words behind "coded" that say what was: not what was left out, came before it or lies ahead of the patients. */
function behind({ field, span }: Claim): string {
  return field.text.slice(span.start, span.start + REACH).split(NO_MORE_OF_IT, 1)[0] ?? ''
}

/** "Office visits, no surgeries", "from superbills without charts", "visits for patients awaiting surgery". */
const NO_MORE_OF_IT =
  /\b(?:no|not|never|nor|neither|without|but|except|excluding|besides|instead of|rather than|other than|awaiting|after|before|following|for patients|lack(?:ed|ing|s)?)\b/i

const OF_CHARTS =
  /^[^.;]*\b(?:charts?|records?|notes?|reports?|encounters?|accounts?|cases|visits|stays|discharges|admissions)\b/i

/** Operations, and no visits to those who operate: "surgery clinics". */
const OF_SURGERY =
  /^[^.;]*(?<!\bnon[- ])\b(?:operative (?:notes?|reports?)|surgeries|surgical (?:cases|procedures|charts|notes|reports|accounts|services)|(?:(?:out-?patient|(?:same[- ])?day|ambulatory) surgery|surgery (?:charts|cases|accounts|encounters|records|procedures))(?! (?:clinics?|centers?|offices?|practices?|visits?)\b))\b/i

const COMPLIANT = /\b(?:compliant|compliantly|non-?leading)\b/i

/** "HIPAA compliant email": how a query is sent, not how it is written. */
const COMPLIANT_ELSE =
  /\b(?:hipaa|phi|privacy|security|osha)[- ](?:and [a-z]+[- ])?compliant(?:ly)?\b|\bcompliant (?:[a-z]+ )?(?:e-?mails?|fax\w*|messag\w+|portals?|software|systems?|platforms?|tools?)\b/gi

function byLines(id: ConceptId, reading: ResumeReading): readonly Evidence[] {
  const pattern = BY_LINE.get(id)
  if (!pattern) return []
  return reading.fields.flatMap((field) => {
    if (field.jobIndex === null || field.isEmployer) return []
    const spans = everyMatch(pattern, field.text).map(({ index, 0: words }) => ({
      start: index,
      end: index + words.length,
    }))
    const isOther = (span: Span) => UNSIGNED.test(field.text.slice(span.start, span.end + NEAR))
    const claimed = spans.find(
      (span) => isClaimed(field.text, span, 'task') === 'claimed' && !(id === EDUCATION && isOther(span)),
    )
    return claimed ? [evidenceAt(field, claimed, id, gradeOfField(field, reading), reading)] : []
  })
}

const EDUCATION: ConceptId = 'task:provider-education'

/** "Documentation reminders for unsigned charts" chase papers, and teach nobody. */
const UNSIGNED =
  /\b(?:unsigned|undictated|delinquent|missing|incomplete|overdue|late|outstanding|signatures?|deficienc(?:y|ies))\b/i

const PROVIDERS =
  '(?:providers?|physicians?|clinicians?|doctors?|surgeons?|hospitalists?|residents|practitioners?|[a-z]+ologists?|pediatricians?)'

const LESSONS = '(?:tips?|feedback|guidance|pointers|reminders|lessons?|updates|talks?|sessions?|training)'

/**
 * "Gave cardiologists monthly documentation tips", "Sent coding tips to surgeons", "Present findings to physicians". What is
 * present on admission, patients who present to the ED and claims that are presented to payers are no talks.
 */
const BY_LINE: ReadonlyMap<ConceptId, RegExp> = new Map<ConceptId, RegExp>([
  [
    EDUCATION,
    new RegExp(
      `\\b(?:g[ai]ve|gives|giving|sen[dt]|sends|sending|offer(?:s|ed)?|shar(?:e|es|ed)|wr(?:ite|ites|ote)|deliver(?:s|ed)?|provid(?:e|es|ed)) (?:(?:[\\w-]+ ){0,2}${PROVIDERS} (?:[\\w-]+ ){0,2}(?:documentation|coding) ${LESSONS}|(?:[\\w-]+ ){0,2}(?:documentation|coding) ${LESSONS} (?:to|for) (?:[\\w-]+ ){0,2}${PROVIDERS})\\b`,
      'gi',
    ),
  ],
  [
    'soft:communication-skills',
    /\b(?:(?<=(?:^|[.,;:&•-] ?|\b(?:and|or|to|then|I|help|helped|[a-z]+ly) ))present(?:s|ed|ing)? (?!(?:on|at|with|in|for|as|from)\b)(?:[\w/-]+ ){1,5}(?<!\b(?:claims?|bills?|invoices?|charges|appeals?|patients?|prior|timely|electronically) )to (?!(?:ED|ER|emergency|payers?|payors?|insurers?|insurance|carriers?|medicare|medicaid)\b)[\w-]+|sp(?:eaks?|oke) (?:at|to)|g[ai]ve (?:[\w-]+ ){0,3}talks?)\b/gi,
  ],
])
