import { isTakenAtAnotherLevel } from './other-level'

/** What stands around a name in its clause. */
type Around = {
  readonly isCredential: boolean
  readonly isSoftware: boolean
  readonly before: string
  readonly after: string
  /** Behind it, past the end of the clause. */
  readonly behind: string
}

/** Whether words say that the job does without what they name, or asks it of some only: it is neither asked for nor shut out. */
export function isSetAside({ isCredential, isSoftware, before, after, behind }: Around): boolean {
  if (isCredential && isTakenAtAnotherLevel(after)) return true
  if (isCredential && (SENT_ELSEWHERE.test(behind) || isOfSome(before, after) || FORMERLY.test(before)))
    return true
  if (!isCredential && ((NOT_ALONE.test(before) && !BUT_ALSO.test(after)) || NOT_OFFERED.test(before)))
    return true
  if (isSoftware && (WITHOUT.test(before) || (OTHER_THAN.test(before) && IS_TAKEN.test(after)))) return true
  if (!isCredential && (isSentAway(before, after) || isNotEnough(before, after))) return true
  if (LEARNED_HERE.test(before) || NOT_CARED_FOR.test(before)) return true
  return (
    (isDenied(before) && !isNotShown(before, after)) ||
    isSomeoneElses(before, after) ||
    isNotNeeded(before, after)
  )
}

/** Holders of something else are pointed to another opening: "CCS? This track is not for you", "CPC-A: see our …". */
const SENT_ELSEWHERE =
  /^[^.;!?:\n]{0,24}: ?(?:please )?(?:see|check|visit|consider|try|look at|apply (?:to|for)) (?:our|the)\b[^.;!\n]{0,60}\b(?:instead|program|opening|posting|track|role)\b|^[^.!?\n]{0,60}\bplease apply for\b|^[^.!?\n]{0,30}\? (?:please )?(?:wait|try again|see our|check our|look at our)\b|^[^.!\n]{0,60}\?[^.?!]{0,80}\b(?:instead|other (?:openings?|postings?|roles?)|not for you|isn't for you)\b|^[^.;\n]{0,40}\b(?:holders?|coders?)\b[^.;\n]{0,40}\bbut (?:no|there is no|this is not)\b|^[^.;\n]{0,40}\bshould (?:look at|see|check|consider|try|apply (?:to|for)) (?:our|the) [^.;\n]{0,40}\b(?:programs?|openings?|postings?|tracks?|roles?)\b|^[^.;\n]{0,60}\b(?:encouraged|invited|asked|welcome) to (?:look|apply|see|consider|check)\b[^.;\n]{0,60}\b(?:instead|elsewhere|other (?:openings?|postings?|roles?))\b/

/** "RHIA (formerly RRA)": the old name of what is asked for. */
const FORMERLY = /\b(?:formerly|previously)(?: known as| called)? (?:the )?$/

/** "Training provided on Epic": what one learns there is not asked for. */
const LEARNED_HERE =
  /\btraining (?:is |will be )?(?:provided|given|offered|available) (?:on|in|for|with) (?:[\w/&-]+,? (?:and |or )?){0,3}$/

/** "What we don't care about: whether you've used Epic". Not "we don't care which". */
const NOT_CARED_FOR =
  /\b(?:do not|don't) care (?:about|(?:if|whether) you)\b(?!.*\bbut\b)[^.;!]*$|\bnot a (?:good |great |right )?(?:fit|match) if\b[^.;!]*$|\b(?:do not|don't) apply with (?:only |just )?(?:an? )?$/

/** "Preferred, but will train a sharp coder (CCS/RHIT)", "will consider an associate's with CCDS": who comes that way, not everybody. */
const OF_SOME =
  /(?:\b(?:but|or|also),? |^ )(?:we |we'll )?(?:(?:will|can|willing to|happy to|glad to|would) )?(?:also |gladly )?train (?:an? |the right |any |some )?[^.;]{0,30}$|\b(?:will|can|willing to|happy to|glad to|would) (?:also |gladly )?(?:consider|accept|take) (?:an? |the )?(?:associate|bachelor|diploma|degree|ged|hs|high school)[^.;]{0,20}\bwith [^.;]{0,30}$/

function isOfSome(before: string, after: string): boolean {
  return OF_SOME.test(before) || (OF_ONE_WAY.test(before) && UNDER_WAY.test(after))
}

/** "Or RN with CRC in process": how far one of the ways must be. */
const OF_ONE_WAY = /\bor [^.;]{1,30} (?:with|w\/) ?(?:an? |their |your )?$/
const UNDER_WAY = /^ (?:certification |credential )?(?:in (?:process|progress)|underway|scheduled)\b/

/** "ASC coding (not just hospital outpatient)", "home health, not just skilled nursing or hospital": a contrast; "every specialty except mental health": all but that. */
const NOT_ALONE =
  /[(,] ?(?:and |but )?not (?:just|only|merely|simply) (?:[\w'-]+ ){0,4}$|\b(?:except|excluding) (?:for |in |the )?(?:[\w'-]+ ){0,1}$/

/** "Not just charts but claims": both. */
const BUT_ALSO = /^[^.;]{0,60}\bbut\b/

/** "This position is not eligible for per diem or contract arrangements". */
const NOT_OFFERED =
  /\b(?:not|isn't) (?:eligible|open|available|offered|suitable) (?:for|to|as|on) (?:(?:an? |the )?(?:per[- ]diem|prn|contract|remote|hybrid|part-time|temporary|1099|telework)[,/]? ?(?:or |and )?){0,3}$/

/** "Experience other than Epic is fine": another will do, and so the one that is named is not asked for. */
const OTHER_THAN = /\b(?:other than|besides|instead of|not) (?:in |with |on )?$/
const IS_TAKEN =
  /^[^.;,]{0,30}\b(?:is|are|will be|would be) (?:also |just |perfectly |equally )*(?:fine|ok|okay|acceptable|accepted|considered|welcome|good)\b/

/** "From the dictated report w/out an encoder". */
const WITHOUT =
  /\b(?:cod(?:e|es|ing)|works?|working|report|query)\b[^.;,]{0,40} (?<!\bwith (?:or|and|and\/or) )(?:without|w\/out|w\/o) (?:using )?(?:an? |the |any )?$/

/** Words right before a name that say the job does without it, with at most four between. */
const DENIED =
  /\b(?:(?:do|does|did|will|would)(?: not|n't) (?:use|code|do|need|include|involve|perform|require|handle|bill|offer|report to|supervise)|(?:is|are) not(?: an?| for| about)?|isn't(?: an?| about)?|not for|no|never|nor)(?: (?!less|fewer|later|more|one|longer|matter|only|but|however|phone|exceptions?)[\w/&'-]+){0,4}[ /-]$/

/** Who does not do something: all that the sentence goes on to name is not done, "code, bill or release records". */
const JOB_DOES_NOT =
  /\b(?:role|position|job|incumbent|clerk|specialist|analyst|coder|auditor|representative|nurse|technician|registrar|manager|biller|employees?|you|we)(?: itself| themselves)? (?:do|does|will|would)(?: not|n't)\b(?! (?:care|mind)\b)(?!.*\b(?:but|however)\b)|^nor (?:do|does|will|is)\b|\bneither (?:(?:level|role|position|job|of (?:them|these|the two)) )?(?:requires?|needs?|asks? for)\b|\bnot (?:right )?for:/

/** "If you're here to chase RAF, keep scrolling", "candidates from HCC background, please excuse": who is sent away. */
function isSentAway(before: string, after: string): boolean {
  return (
    (IF_YOU.test(before) && GO_ELSEWHERE.test(after)) || (SOME_PEOPLE.test(before) && EXCUSED.test(after))
  )
}

const IF_YOU = /\bif (?:you|all you)\b(?![^.;!]*(?:\b(?:not|no|without|lack)\b|n't))[^.;!]*$/
const GO_ELSEWHERE = /^[^.;!?,]{0,30},? (?:please |just |then )?(?:keep scrolling|scroll on|look elsewhere)\b/
const SOME_PEOPLE = /\b(?:candidates|applicants|profiles|people|coders|those)\b[^.;!,]*$/
const EXCUSED = /^[^.;!?,]{0,30},? (?:please|pls|kindly) excuse\b/

/** "If you've only done hospital coding we can't train you now", "surgery coding alone won't get you there". */
function isNotEnough(before: string, after: string): boolean {
  return (ONLY_DONE.test(before) && CANNOT.test(after)) || ALONE_WILL_NOT.test(after)
}

const ONLY_DONE = /\bif (?:you've|you have) only (?:done|worked|coded|billed)\b[^.;!,]*$/
const CANNOT = /^[^.;!]{0,60}\b(?:can't|cannot|can not|unable|sorry)\b/
const ALONE_WILL_NOT = /^ alone,? (?:won't|will not) get you (?:in|there|hired)\b/

/** "My wife handles prior authorizations", "our front desk takes care of eligibility". */
const SOMEONE_ELSE =
  /\b(?:my (?:wife|husband|partner|sister|brother)|(?:our|the) (?:front desk|office manager|receptionist|billing company|clearinghouse)) (?:handles?|does|takes? care of) (?:(?!\b(?:while|so|but)\b|\band (?:you|i|we)\b)[^.;,])*$/

/** Work that others do: "diagnosis coding is done by HIM", "appeals belong to the nurses". */
const DONE_BY_OTHERS =
  /^(?: [a-z]+){0,2} (?:(?:is|are) (?:done|handled|performed|transferred|managed|owned|compiled|coded|sent|forwarded|run|made|built) (?:by|to)\b|belongs? to\b|(?:is|are) (?:not yours|county-run|listed separately))/

function isSomeoneElses(before: string, after: string): boolean {
  return (
    SOMEONE_ELSE.test(before) ||
    JOB_DOES_NOT.test(before) ||
    DONE_BY_OTHERS.test(after) ||
    /^[^:.]{0,20}: ?no\b/.test(after)
  )
}

/** "Deletes diagnoses with no MEAT support": what the records lack is what one looks for. */
function isNotShown(before: string, after: string): boolean {
  return (
    /\b(?:with|has|have|having|shows?) no $/.test(before) &&
    /^ (?:support|evidence|documentation|criteria)\b/.test(after)
  )
}

/** A denial ends with its clause. */
function isDenied(before: string): boolean {
  const clause = before.slice(
    Math.max(
      before.lastIndexOf(','),
      before.lastIndexOf('.'),
      before.lastIndexOf('('),
      before.lastIndexOf(' but '),
      before.lastIndexOf(':'),
    ) + 1,
  )
  return (
    DENIED.test(clause) &&
    !/\bno (?:less|fewer|later|more)\b|\bnot only\b|\bno experience\b.*\b(?:but|with)\b/.test(clause)
  )
}

/** Not asked for: "no X needed", "X not required", "does not count". "Preferred but not required" is a preference. */
function isNotNeeded(before: string, after: string): boolean {
  if (/\b(?:do|does|will|would)(?: not|n't) count\b|\bisn't part of\b|\bnot part of\b/.test(after))
    return true
  if (
    /\b(?:nobody expects|not expect|no need|no) (?:\w+ ){0,4}$/.test(before) &&
    !/\bno (?:less|later|more)\b/.test(before)
  ) {
    return /\b(?:needed|required|necessary|experience|work|know)\b/.test(after) || /nobody|need/.test(before)
  }
  if (NO_USE.test(after)) return true
  if (WISHED_ALL_THE_SAME.test(after) || ASKED_LATER.test(after)) return false
  return /^[^,;.]{0,40}(?<!\b(?:but (?:it |they )?(?:is |are )?|preferred,? ))\b(?:is |are )?(?:not|isn't|aren't) (?:required|needed|necessary|expected|available|offered|possible|permitted|allowed|an option)\b/.test(
    after,
  )
}

/** "Not necessary but helpful". */
const WISHED_ALL_THE_SAME =
  /^[^.;]{0,40}\bnot (?:required|needed|necessary),? but (?:it |they )?(?:is |are |would be )?(?:an? |very |really )?(?:helpful|nice|great|plus|good|preferred|beneficial|useful|welcome|appreciated|desired|bonus)\b/

/** "Not needed on day one, but has to be earned within 24 months". */
const ASKED_LATER =
  /^[^.;]{0,40}\bnot (?:required|needed|necessary)\b[^.;]{0,24},? but (?:it |they )?(?:has to|have to|must|needs? to|will|should)\b/

/** "RCC no help here", "a nursing license is neither needed nor sufficient". */
const NO_USE =
  /^\? (?:[a-z]+[,!] )?(?:but )?not (?:required|needed|necessary)\b|^(?: (?:is|are|will be|would be))?(?: of)? no (?:help|use|value|benefit|advantage)\b|^[^,;.]{0,30}\bneither (?:needed|required|necessary|expected|sufficient)\b/
