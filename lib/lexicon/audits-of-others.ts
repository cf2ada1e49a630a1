import type { Span } from '@/lib/text/span'
import { clauseAfter, clauseBefore } from './claimed'

/**
 * Whether the audit that a line speaks of is somebody else's, and the person's work was what it looked at: "Charts
 * audited monthly by compliance", "passed every internal audit", "kept 96% on quarterly coding audits".
 *
 * Looks at the clause alone. In doubt the audit is one's own only where the line says what was audited or by what.
 */
export function isAuditOfOthers(text: string, named: Span): boolean {
  return isPutToIt(text, named) || HELPED_TO_IT.test(clauseBefore(text, auditIn(text, named).start))
}

/**
 * Whether the line only says that one's work was audited: "98% accuracy on external audits". Who answers, prepares or
 * defends them does more.
 */
export function wasAudited(text: string, named: Span): boolean {
  return isPutToIt(text, named) && !ANSWERS.test(text)
}

const ANSWERS =
  /\b(?:re)?(?:respon(?:d|se)|repl(?:y|ie)|answer|defen[ds]|prepar|support|assist|coordinat|handl|gather|pull|submit|suppl(?:y|ie)|rebut|appeal|facilitat|liaison)\w*\b/i

function isPutToIt(text: string, named: Span): boolean {
  const { start, end } = auditIn(text, named)
  const before = clauseBefore(text, start)
  const words = text.slice(start, end)
  const after = clauseAfter(text, end)
  if (AUDITS_OTHERS.test(after) || OWN_AFTER.test(after)) return false
  return (
    isAudited(before, words, after) ||
    PUT_TO_IT.test(before) ||
    isLearnedFrom(before, after) ||
    (isResultIn(before) && ![RAISES, FINDS].some((cue) => cue.test(before))) ||
    (RESULT_BEHIND.test(words + after) && BARE_OPENING.test(before))
  )
}

/** "Coding audits that I performed", "supported audits as lead auditor". */
const OWN_AFTER =
  /^,? (?:(?:that|which) )?(?:I|we) (?:[a-z]+ly )?(?:perform|led|lead|conduct|did|made|ran|complet|carried)|^,? as (?:(?:an?|the) )?(?:[\w-]+ ){0,2}auditor\b/i

/** An auditor as well works with what audits brought up: then the line says whose audits they are or whom it taught. */
function isLearnedFrom(before: string, after: string): boolean {
  return (
    LEARNED_FROM.test(before) &&
    !OWN_BEFORE.test(before) &&
    ![before, after].some((part) => TEACHES.test(part))
  )
}

const OWN_BEFORE = /\b(?:my|own) (?:[\w-]+ )?$/i
const TEACHES = /\b(?:re)?(?:train|educat|coach|teach|taught|mentor|counsel)\w*\b/i

function isResultIn(before: string): boolean {
  return RESULT_IN.test(before) || FAULTLESS_IN.test(before)
}

/** Some names cover words around the audit itself; the audit's own word decides. */
function auditIn(text: string, { start, end }: Span): Span {
  if (AUDIT.test(text.slice(start, end))) return { start, end }
  const from = Math.max(0, start - NEAR)
  const found = AUDIT.exec(text.slice(from, end + NEAR))
  return found ? { start: from + found.index, end: from + found.index + found[0].length } : { start, end }
}

const AUDIT = /\b(?:audit\w*|QA|reviews?)\b/i

/** Characters between an audit's word and the thing that its name ends in: "audits of outpatient charts". */
const NEAR = 60

/** Something audited: by an agent, or as the subject of the line. */
function isAudited(before: string, words: string, after: string): boolean {
  if (!/\baudited$/i.test(words)) return BY_AN_AUDITOR.test(after)
  if (BY_AN_AUDITOR.test(after) || BY_SOMEBODY.test(after)) return true
  return OWN_WORK_IS.test(before + words) && !/^ ?:/.test(after)
}

/** How and how often, between an audit and whoever made it. */
const HOW =
  '(?: (?:is|are|was|were|done|performed|conducted|completed|carried out|run|made|led|each|every|per|an?|year|quarter|month|week|day|[a-z]+ly))*'

const SIDE =
  '(?:internal|external|outside|independent|compliance|coding|HIM|QA|quality|audit|corporate|third[- ]party)'

/** Who may as well be what audits are split by, "by department and payer", unless an article or a side stands before. */
const UNIT = '(?:team|department|company|vendor|client|payer|payor|contractor|committee|coders)'

const AUDITOR =
  '(?:teams|firms?|vendors|auditors?|consultants?|consulting|compliance|advis[eo]rs?|supervisors?|managers?|leads?|QA|Medicare|CMS|OIG|contractors|third part(?:y|ies)|corporate|educators?)'

/** "by the compliance team", "performed quarterly by an outside firm"; not "by specialty", "by pulling charts". */
const BY_AN_AUDITOR = new RegExp(
  `^${HOW} by (?:(?:(?!and\\b|specialty\\b)[\\w-]+ ){0,3}${AUDITOR}|(?:(?:the|our|an?|my|their) (?:(?!and\\b)[\\w-]+ ){0,2}|(?:${SIDE} ){1,2})${UNIT})\\b`,
  'i',
)

/** What audits are split or drawn by: no agent. */
const SPLIT_BY =
  '(?:specialty|provider|payers?|payors?|types?|date|random|code|CPT|DRG|HCPCS|ICD|service|department|location|facility|coder|category|risk|volume|modifier|month|sampl\\w+|region|site|clinic|account|level|E/M|dollar|amount|size|priority|line|diagnosis|client)'

/** Behind "audited" itself any agent but oneself and what is no agent. */
const BY_SOMEBODY = new RegExp(`^${HOW} by (?!me\\b|myself\\b|hand\\b|\\w+ing\\b|${SPLIT_BY}\\b)`, 'i')

/** "Work audited each quarter", "my charts were audited"; "claims audited before billing" are those that one audits. */
const OWN_WORK_IS =
  /^\W*(?:(?:all|coded) )*(?:(?:(?:my|own|our) )?work(?: (?:is|are|was|were|being|been|got))?|(?:my|own) (?:[\w-]+ )?(?:charts?|coding|cases|accounts|encounters|records|codes|claims)(?: (?:is|are|was|were|being|been|got))?|coding (?:is|was|got))(?: (?!and\b)[\w-]+ly)? audited$/i

/** "Audits of twelve coders", "audits for 40 providers": whose work it was is said. */
const AUDITS_OTHERS =
  /^ (?:of|for|on|across) (?:[\w-]+ ){0,4}(?:coders|providers|physicians|clinicians|practices|sites|clinics|hospitals|vendors|peers|trainees|new hires|staff)\b|^ (?:coders|providers|physicians|peers)\b/i

/** Of audits that are worked off, or whose results are passed on. */
const WORKED_OFF =
  '(?:and|backlogs?|queues?|inventor\\w+|worklists?|results?|findings?|data|reports?|rates?|feedback|along|on)'

/** "Passed all external audits"; who cleared forty of them made them. */
const PUT_TO_IT = new RegExp(
  `\\b(?:pass(?:ed|es|ing)?|cleared(?! (?:[\\w-]+ ){0,2}\\d{2})|survived|underwent|undergoes|undergoing|withstood|aced|subject(?:ed)? to|stood up to)\\b(?: (?!${WORKED_OFF}\\b)[\\w%-]+){0,6} $`,
  'i',
)

const FETCHED =
  '(?:pull(?:ed|s|ing)?|prepar(?:ed|es|ing)|gather(?:ed|s|ing)|retriev(?:ed|es|ing)|cop(?:ied|ying)|print(?:ed|ing)|scann(?:ed|ing)|sent|submitted|supplied)'

/** "Pulled charts for payer audits", "responded to a RAC audit". */
const HELPED_TO_IT = new RegExp(
  [
    `\\b${FETCHED}\\b[^,;.]{0,40}\\b(?:charts?|records?|documentation|documents?|files?)\\b[^,;.]{0,16}\\bfor\\b(?: [\\w-]+){0,3} $`,
    '\\b(?:respond(?:ed|s|ing)? to|answer(?:ed|s|ing)?)(?: [\\w-]+){0,2} (?:payer|payor|external|RAC|RADV|insurance|commercial)(?: [\\w-]+)? $',
  ].join('|'),
  'i',
)

/** "No findings in three OIG audits". */
const FAULTLESS_IN =
  /\b(?:no|zero|0|without|free of)\s(?:[\w-]+\s){0,3}(?:findings?|errors?|deficienc\w+|recoupments?|take-?backs?|penalt\w+)\s(?:on|in|from|after|during|across|at|under|by)\b[^,;.]{0,40}$/i

/** "Applied feedback from quarterly audits", "corrected charts that failed in audits". */
const LEARNED_FROM =
  /\b(?:(?:receiv|implement|appl|incorporat|accept|us)(?:ed|ied|es|ies|ing|ying)\b[^,;.]{0,24}\b(?:feedback|comments|corrections|recommendations|suggestions|lessons)\b[^,;.]{0,24}\b(?:from|after|following|in|of)|learn(?:ed|ing)\b[^,;.]{0,24}\bfrom|(?:correct|fix)(?:ed|ing)\b[^,;.]{0,40}\b(?:flagged|failed|returned))\b(?: [\w-]+){0,4} $/i

/** Shares that an auditor finds, reaches or covers: "12% error rate", "98% agreement", "10% of charts". */
const OF_AUDITS =
  '(?:of (?!the time)|(?:[\\w-]+ )?(?:errors?|agreement|concordance|variances?|discrepanc\\w+|denials?|on[- ]time|timel\\w+|completion|turnaround|deadlines?|samples?|coverage|recover\\w+|savings|over-?cod\\w+|under-?cod\\w+|noncomplian\\w+)\\b)'

/** "Maintained 96% on quarterly coding audits", "accuracy of 98% per internal audit". */
const RESULT_IN = new RegExp(
  `\\b\\d{2,3}(?:\\.\\d+)?\\s?(?:%|percent\\b)(?!\\s?${OF_AUDITS})[^,;.]{0,50}?(?:[\\s(](?:on|in|across|during|per|from|at|after|over|under|via|by)\\s|\\s\\()(?:(?:[\\w-]+)\\s){0,4}$`,
  'i',
)

/** Who finds and reports makes the audits. */
const FINDS =
  /\b(?:found|identif|discover|detect|uncover|document(?:ed|ing)|report(?:ed|ing)|reveal|flagged|calculat|measured|tracked|trended)\w*\b/i

/** Who lifts a figure by audits makes them: "raised team accuracy from 91% to 97%", "trained". */
const RAISES =
  /\b(?:rais|improv|increas|lift|brought|boost|drove|grew|mov|reduc|cut|lower|train|coach|educat|mentor|taught|audit|review|led|perform|conduct|complet)\w*\b/i

/** "Audit scores above 95%": said of oneself where nothing is done with them. */
const RESULT_BEHIND = /\b(?:audits?|QA|reviews?) (?:scores?|results?|accuracy|ratings?|pass rates?)\b/i
const BARE_OPENING =
  /^\W*(?:(?:consistent(?:ly)?|internal|external|quarterly|monthly|annual|weekly|average|averaged|high|excellent|strong|my|maintain(?:ed|s|ing)?|achieved?|earned|kept|held|with|and|exceeded|exceptional|coding|compliance|quality|chart)\W+)*$/i
