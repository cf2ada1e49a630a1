import { firstAbove } from '@/lib/base/first-above'
import { rememberLast } from '@/lib/base/remember'
import { fullOf } from '@/lib/lexicon/apprentices'
import type { Stated } from '@/lib/posting/stated'
import { Pattern } from '@/lib/text/pattern'
import type { Span } from '@/lib/text/span'
import { isAskedByLack } from './asked-by-lack'
import { isSetAside } from './set-aside'

/** Wordings after a name that say it will not do. */
const NOT_TAKEN_AFTER =
  /^(?:[^;.!]|\betc\.){0,60}?\b(?:(?:is|are|will|may|can|be|do|does|would|or)(?: not|n't)(?: be)? (?:be )?(?:accept|consider|eligible|suffic|acceptable|count(?! for\b)|qualif|meet|submit|substitut|satisf|apply(?! (?:if|unless|with)))\w*|(?:will|would) not (?:do|work)\b|won't (?:do|work)\b(?! [a-z])|not (?:accepted|considered|eligible|acceptable|sufficient|enough)|(?:cannot|can't) (?:be )?(?:accept|consider)\w*|need not apply|excluded|(?:alone|by itself|on its own),? (?:won't|will not|does not|doesn't|is not|isn't) (?:do\b(?! [a-z])|be enough|enough|sufficient|suffice|cut it|qualify))/

/** Wordings before a name that say it will not do. */
const NOT_TAKEN_BEFORE =
  /\b(?:(?:(?:do|does|will|can)(?: not|n't)|can't|won't) (?:accept|consider|take|hire)|cannot (?:accept|consider)|(?:aren't|isn't|are not|is not|not) able to (?:accept|consider|take|hire)|unable to (?:accept|consider)|no|not|non|never|excluding|other than|except)[ -](?:(?:an?|any|the|with|for|your|candidates|just|only) ){0,2}(?!(?:an? )?(?:required|needed|necessary|mandatory|essential|must|requirement|deal ?breaker|negotiable|optional|exceptions?|excuses|kidding)\b)(?!(?:later|less|fewer|more|sooner) than\b|matter\b)[^,;.!]{0,14}$/

/** "Don't apply if you only have a CPC-A": what one would apply with. "If you don't have a CPC" asks for it. */
const DO_NOT_APPLY_BEFORE =
  /\b(?:do not|don't) apply (?:if|with)\b(?![^,;.!]*\b(?:not|no|without|lack|lacks|aren't|isn't|haven't|don't)\b)[^,;.!]{0,50}$/

/** "If you hold a CPC-A please check out my other openings instead". */
function isPointedElsewhere(before: string, after: string): boolean {
  return (
    /\bif you(?:'re| are| only| just)? (?:(?:only|just|still|hold|have|an?|your) ){1,4}$|\bif (?:all|the only (?:one|thing)) you have(?: so far| now| yet)? is (?:an? )?$/.test(
      before,
    ) && ELSEWHERE.test(after)
  )
}

const ELSEWHERE =
  /^[^.;!]{0,20}\b(?:please|kindly|then)\b[^.;!]{0,30}\b(?:check (?:out )?|see|look (?:at|for|elsewhere)|apply (?:to|for)|wait|visit)[^.;!]{0,40}\b(?:other|another|instead|elsewhere|later)\b|^[^.;!]{0,20}\b(?:please )?(?:do not|don't) apply\b/

/** "Don't apply if you don't have a CPC": two denials ask for it. */
const NOT_WITHOUT =
  /\b(?:do not|don't|cannot|can't|will not|won't) (?:be considered|consider(?: you)?|apply|hire you) (?:if (?:you|they|applicants|candidates) (?:do not|don't) (?:have|hold)|unless (?:you|they|applicants|candidates) (?:have|hold)|without)[^,;.!]{0,30}$/

/** "Candidates without any EHR background will not be considered" asks for it; where they "will be trained" nothing does. */
const WHO_LACK =
  /\b(?:candidates|applicants|applications|resumes|anyone|those|coders|people) (?:who (?:have no|lack)|without|lacking) (?:(?:an?|any|the|prior|previous|current|active|valid) )*$/

const WELCOME =
  /^[^.;]{0,30}\b(?:(?:will|can|may) (?:also |still )?(?:be (?:trained|considered)|apply)|(?:are|is) (?:also )?welcome)\b/
const NO_CHANCE =
  /\bnot (?:be )?(?:considered|eligible|accepted|contacted)\b|\b(?:need|do) not apply\b|\bdon't apply\b/

/** "CPC-A holders: we're sorry, but this opening …", "CPC-A: not this project". */
const SORRY_AFTER =
  /^(?:'?s)?,? (?:please |pls |kindly )?hold off(?= ?[,.;!)]|$)|^(?: (?:holders?|candidates|coders|folks))?[:,]? (?:please|pls|kindly) wait for\b|^(?: (?:profiles?|holders|candidates|coders))? (?:please|pls|kindly) excuse\b|^(?: (?:folks|holders|coders|people))?[:,-] ?(?:we love you,? )?(?:but )?(?:just )?not yet(?= ?[.!)]|$)|^ only ?[,-]? ?(?:is |are )?not (?:accepted|eligible|considered|enough)|^[^.;!,]{0,24}[:,] ?(?:we're |we are )?sorry\b(?!,? (?:but )?no (?:[a-z]{2,5}-a\b|apprentices?\b))|^[^.;!,]{0,24}(?::| -) ?not (?:for )?(?:this|us|here|our|now)\b/

/** "No apprentice credentials (CPC-A, COC-A)": what was refused by its kind is named behind it. */
const NO_APPRENTICE_BEFORE =
  /\b(?:(?:no|not|non|cannot|without)[ -](?:[a-z]+ ){0,2}|(?:can ?not|can't|do not|don't|will not|won't) (?:accept|consider|take|hire) (?:[a-z]{3,4},? ){1,3}or (?:any |an )?)apprentic[^;.!)]{0,60}$/

/** "No CRC-A, CPC-A or COC-A": one word refuses the whole list, as long as it names apprentices. */
const LIST_OF_APPRENTICES =
  /\b(?:no|not|non|excluding|except)[ -](?:(?:an?|any|the) )?(?:(?:[a-z]{2,4}-a|apprentices?)(?:'?s)?(?: ?[,/] ?(?:or |and |nor )?| or | and | nor )){1,6}$/

/** "No billing certificates (CPB, CBCS)": the kind is refused, and the bracket says which they are. */
const NO_KIND_BEFORE =
  /\b(?:no|not) (?:[a-z]+ ){0,2}(?:certificates|certifications|credentials) \([^;.!)]{0,60}$/

/** "No certifications (CPC, CCS) are required": they are not asked for, and will do. */
const NOT_NEEDED = /\b(?:required|needed|necessary|mandatory)\b/

/** "Neither CCA nor CPC-A will be accepted": the verb says yes and the sentence no. */
const NEITHER_BEFORE = /\bneither\b[^;.!]{0,80}$/
const TAKEN_AFTER = /^[^;.!]{0,60}?\b(?:accept|consider|eligib|suffic|qualif|meets?\b|satisf|substitut)/

/** A list that is refused as a whole: "Not accepted: CCA, CPC-A", "we cannot take CPC-A, COC-A or" before a name. */
const LIST_NOT_TAKEN =
  /\b(?:(?:(?:do|does|will|can)(?: not|n't)|can't|won't)|cannot|not|never|won't) (?:be )?(?:accept|consider|tak|hir)\w*(?: [a-z]+){0,3}: ?[^.;!:]*$|\b(?:(?:(?:do|does|will|can)(?: not|n't)|can't|won't)|cannot|never|won't) (?:accept|consider|take|hire) (?:(?:an?|any|the) )?(?:[a-z]{2,6}(?:-[a-z])?(?:'?s)?(?: ?[,/] ?(?:or |and |nor )?| or | and | nor )){1,8}$/

const APPRENTICE = /\bapprentices?(?:hip)?\b/

/** Without one of these near a name nothing refuses it: most lines have none. */
const REFUSES = new Pattern(
  /\b(?:no|unable|sorry|formerly|previously|neither|without|w\/o|exclu|except|other|instead|cannot|please apply|should (?:look|see|check|consider|try|apply)|belongs? to|train|wait|see our|check our|in (?:process|progress)|underway|will (?:consider|accept|take)|(?:done|handled|performed|transferred|managed|owned|compiled|coded|sent|forwarded|run|made|built) (?:by|to)|county-run|listed separately|keep scrolling|excuse|hold off|alone|handles?|does|takes? care|not yet|only)|n't/,
)

/** "Include but are not limited to CPC, CRC": the list is open, and refuses nothing. */
const NOT_LIMITED = /\bnot (?:be )?(?:limited|restricted|confined) to\b/

/** "Not only a CPC but also a CEMC": both are asked for. */
const NOT_ONLY = /\bnot (?:only|just|merely)\b[^;.!]{2,50}\bbut (?:also\b|an? )/

/** What a name that is not asked for means: shut out, or only left aside. */
export type Refusal = 'excluded' | 'set-aside' | null

/**
 * Whether the posting says of a mention that it will not do ("CPC-A not accepted") or is not needed ("no inpatient
 * experience needed"). Only credentials are shut out; other things are set aside.
 */
export function refusalOf(stated: Stated, plain: string): Refusal {
  const { mention, line } = stated
  if (!refusesNear(mention.span, plain)) return null
  const clause = clauseAround(plain, line.span, mention.span)
  const before = plain.slice(clause.start, mention.span.start).replace(NOT_LIMITED, '')
  const after = withoutOwnBrackets(upToNextAsk(plain.slice(mention.span.end, clause.end)))
  const isCredential = mention.conceptId.startsWith('credential:')
  if (isCredential && (NOT_WITHOUT.test(before) || isAskedByLack(stated, plain))) return null
  if (NOT_ONLY.test(plain.slice(clause.start, clause.end))) return null
  if (WHO_LACK.test(before)) {
    if (NO_CHANCE.test(after)) return null
    if (WELCOME.test(after)) return 'set-aside'
  }
  const refusal = mention.conceptId.startsWith('credential-group:') ? upToComma(after) : after
  if (NOT_TAKEN_AFTER.test(refusal) && !/\bbut\b/.test(after)) return isCredential ? 'excluded' : 'set-aside'
  if (isCredential && SORRY_AFTER.test(after)) return 'excluded'
  if (isCredential && (NOT_TAKEN_BEFORE.test(before) || LIST_NOT_TAKEN.test(before))) return 'excluded'
  if (isCredential && (DO_NOT_APPLY_BEFORE.test(before) || isPointedElsewhere(before, after)))
    return 'excluded'
  if (isCredential && NEITHER_BEFORE.test(before) && TAKEN_AFTER.test(after)) return 'excluded'
  if (isCredential && stated.level !== 'preferred' && NO_KIND_BEFORE.test(before))
    return NOT_NEEDED.test(plain.slice(mention.span.end, clause.end)) ? 'set-aside' : 'excluded'
  const isApprentice = fullOf(mention.conceptId) !== null
  if (isApprentice && (NO_APPRENTICE_BEFORE.test(before) || LIST_OF_APPRENTICES.test(before)))
    return 'excluded'
  const behind = plain.slice(mention.span.end, mention.span.end + REACH_OF_OTHER_OPENING)
  if (isApprentice && THEY_DO_NOT.test(behind)) return 'excluded'
  const isSoftware = mention.conceptId.startsWith('software:')
  return isSetAside({ isCredential, isSoftware, before, after, behind }) ? 'set-aside' : null
}

/** Whether a word that refuses begins near a name, or is cut by the end of what is near. */
function refusesNear({ start, end }: Span, plain: string): boolean {
  const near = { start: Math.max(0, start - REACH_BEFORE), end: end + REACH_BEHIND }
  const places = placesOfRefusal(plain)
  if ((places[firstAbove(places, near.start - 1)] ?? Number.POSITIVE_INFINITY) < near.end) return true
  return near.start > 0 && REFUSES.isIn(plain, { start: near.start, end: near.start + LONGEST_REFUSAL })
}

/** How far around a name a clause is looked at, in characters. */
const REACH_BEFORE = 160
const REACH_BEHIND = 200

/** "CPC-A's may be moved to Coder I; they are not eligible for this one". */
const THEY_DO_NOT =
  /^(?:(?!\b(?:graduates|grads|coders|hires|candidates|applicants|billers)\b)[^.!?\n]){0,130}[;,-] ?(?:but )?they (?:are|will|can|do|would)(?: not|n't) (?:be )?(?:eligible|considered|accepted|qualify|meet|hired)\b/

/** How far behind a credential its holders are pointed to another opening, in characters. */
const REACH_OF_OTHER_OPENING = 160

/** No match of REFUSES is longer: a word that is cut in two may begin with one. */
const LONGEST_REFUSAL = 24

/** Where the words that refuse begin in a text; that of the text read last is remembered. */
const placesOfRefusal = rememberLast((plain: string) =>
  REFUSES.allIn(plain, { start: 0, end: plain.length }).map(({ index }) => index),
)

/** "CPC (CPC-A will not be considered)": a bracket that names something of its own speaks of that. */
function withoutOwnBrackets(words: string): string {
  return words.replace(/^([^()]*)\((?!(?:not|no|never|cannot|is|are|will|do|does|can)\b)[^()]*\)?/, '$1')
}

/** "CCS required - CCS-P does not qualify": what stands behind the dash is said of the next. */
function upToNextAsk(words: string): string {
  return (
    /^[^-]*\b(?:required|preferred|needed|mandatory|only|must)\b[^-]*? (?=- (?!not\b))/.exec(words)?.[0] ??
    words
  )
}

/** "Any AAPC credential, CPC-A excluded": what stands behind the comma is one of the group, not the group. */
function upToComma(words: string): string {
  return words.split(',', 1)[0] ?? ''
}

/** The sentence part around a mention, without what stands behind the next semicolon. */
export function clauseAround(plain: string, line: Span, mention: Span): Span {
  const from = Math.max(line.start, mention.start - 160)
  const end = Math.min(line.end, mention.end + 200)
  const semicolon = plain.slice(from, mention.start).lastIndexOf(';')
  const next = plain.slice(mention.end, end).indexOf(';')
  return { start: from + semicolon + 1, end: next < 0 ? end : mention.end + next }
}

/**
 * Where the posting shuts out apprentices in general: "Apprentice status not accepted", "no apprentices",
 * "non-apprentice". Null when it does not.
 */
export function apprenticesShutOut(plain: string, line: Span): Span | null {
  const span = apprenticesIn(plain, line)
  if (!span) return null
  const before = plain.slice(Math.max(line.start, span.start - 60), span.start)
  const after = plain.slice(span.end, Math.min(line.end, span.start + 200))
  return NOT_TAKEN_BEFORE.test(before) || NOT_TAKEN_AFTER.test(after) ? span : null
}

/** Where a line speaks of apprentices. */
export function apprenticesIn(plain: string, { start, end }: Span): Span | null {
  const match = APPRENTICE.exec(plain.slice(start, end))
  return match ? { start: start + match.index, end: start + match.index + match[0].length } : null
}
