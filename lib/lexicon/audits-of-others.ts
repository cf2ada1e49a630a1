import type { Span } from '@/lib/text/span'
import { clauseAfter, clauseBefore } from './claimed'

/**
 * Whether the audit that a line speaks of is somebody else's, and the person's work was what it looked at: "Charts
 * audited monthly by compliance", "passed every internal audit", "kept 96% on quarterly coding audits".
 *
 * Looks at the clause alone. In doubt the audit is one's own only where the line says what was audited or by what.
 */
export function isAuditOfOthers(text: string, named: Span): boolean {
  const { start, end } = auditIn(text, named)
  const before = clauseBefore(text, start)
  const words = text.slice(start, end)
  const after = clauseAfter(text, end)
  if (AUDITS_OTHERS.test(after)) return false
  return (
    isAudited(before, words, after) ||
    PUT_TO_IT.test(before) ||
    HELPED_TO_IT.test(before) ||
    FAULTLESS_IN.test(before) ||
    LEARNED_FROM.test(before) ||
    (RESULT_IN.test(before) && !RAISES.test(before)) ||
    (RESULT_BEHIND.test(words + after) && BARE_OPENING.test(before))
  )
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

const AUDITOR =
  '(?:teams?|departments?|firms?|company|vendors?|auditors?|consultants?|consulting|compliance|advis[eo]rs?|supervisors?|managers?|leads?|QA|payers?|Medicare|CMS|OIG|contractors?|third part(?:y|ies)|corporate|clients?|coders|committee|educators?)'

/** "by the compliance team", "performed quarterly by an outside firm"; not "by specialty", "by pulling charts". */
const BY_AN_AUDITOR = new RegExp(
  `^${HOW} by (?:the |our |an? |my |their )?(?:(?!and\\b|specialty\\b)[\\w-]+ ){0,2}${AUDITOR}\\b`,
  'i',
)

/** Behind "audited" itself any agent but oneself and what is no agent. */
const BY_SOMEBODY = new RegExp(
  `^${HOW} by (?!me\\b|myself\\b|hand\\b|\\w+ing\\b|specialty\\b|provider\\b|payer\\b|type\\b|date\\b|random\\b)`,
  'i',
)

/** "Charts audited", "my work is audited"; a number before it counts what one audited: "40 charts audited a week". */
const OWN_WORK_IS =
  /^\W*(?:(?:all|my|own|our|coded) )*(?:charts?|work|coding|cases|accounts|encounters|records|codes|claims)(?: (?:is|are|was|were|being|been|got))?(?: (?!and\b)[\w-]+ly)? audited$/i

/** "Audits of twelve coders", "audits for 40 providers": whose work it was is said. */
const AUDITS_OTHERS =
  /^ (?:of|for|on|across) (?:[\w-]+ ){0,4}(?:coders|providers|physicians|clinicians|practices|sites|clinics|hospitals|vendors|peers|trainees|new hires|staff)\b|^ (?:coders|providers|physicians|peers)\b/i

/** "Passed all external audits". */
const PUT_TO_IT =
  /\b(?:pass(?:ed|es|ing)?|cleared|survived|underwent|undergoes|undergoing|withstood|aced|subject(?:ed)? to|stood up to)\b(?: (?!and\b)[\w%-]+){0,6} $/i

/** "Pulled charts for payer audits". */
const HELPED_TO_IT =
  /\b(?:pull(?:ed|s|ing)?|prepar(?:ed|es|ing)|gather(?:ed|s|ing)|retriev(?:ed|es|ing)|cop(?:ied|ying)|print(?:ed|ing)|scann(?:ed|ing)|sent|submitted|supplied)\b[^,;.]{0,40}\b(?:charts?|records?|documentation|documents?|files?)\b[^,;.]{0,16}\bfor\b(?: [\w-]+){0,3} $|\b(?:support(?:ed|s|ing)?|respond(?:ed|s|ing)? to|answer(?:ed|s|ing)?)(?: [\w-]+){0,2} (?:payer|payor|external|RAC|RADV|insurance|commercial)(?: [\w-]+)? $/i

/** "No findings in three OIG audits". */
const FAULTLESS_IN =
  /\b(?:no|zero|0|without|free of)\s(?:[\w-]+\s){0,3}(?:findings?|errors?|deficienc\w+|recoupments?|take-?backs?|penalt\w+)\s(?:on|in|from|after|during|across|at|under|by)\b[^,;.]{0,40}$/i

/** "Applied feedback from quarterly audits", "corrected charts that failed in audits". */
const LEARNED_FROM =
  /\b(?:receiv|implement|appl|incorporat|accept|us|learn|correct|fix)(?:ed|ied|ing|ying)\b[^,;.]{0,40}\b(?:from|after|following|found|flagged|identified|failed|returned|based on)\b(?: [\w-]+){0,4} $/i

/** "Maintained 96% on quarterly coding audits", "accuracy of 98% per internal audit". */
const RESULT_IN =
  /\b\d{2,3}(?:\.\d+)?\s?(?:%|percent\b)[^,;.]{0,50}?(?:[\s(](?:on|in|across|during|per|from|at|after|over|under|via|by)\s|\s\()(?:(?:[\w-]+)\s){0,4}$/i

/** Who lifts a figure by audits makes them: "raised team accuracy from 91% to 97%", "trained". */
const RAISES =
  /\b(?:rais|improv|increas|lift|brought|boost|drove|grew|mov|reduc|cut|lower|train|coach|educat|mentor|taught|audit|review|led|perform|conduct|complet)\w*\b/i

/** "Audit scores above 95%": said of oneself where nothing is done with them. */
const RESULT_BEHIND = /\b(?:audits?|QA|reviews?) (?:scores?|results?|accuracy|ratings?|pass rates?)\b/i
const BARE_OPENING =
  /^\W*(?:(?:consistent(?:ly)?|internal|external|quarterly|monthly|annual|weekly|average|averaged|high|excellent|strong|my|maintain(?:ed|s|ing)?|achieved?|earned|kept|held|with|and|exceeded|exceptional|coding|compliance|quality|chart)\W+)*$/i
