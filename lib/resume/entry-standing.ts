import { BACK, MONTH, standingAlone } from './standing-alone'

/** How an entry of a list of credentials stands by its own words. */
export type EntryStanding = 'held' | 'in-progress' | 'expired' | 'retired'

/**
 * How the words of an entry of a list say that it stands: "CCS, lapsed 2021", "RHIT-eligible", "CPC (exam in May)", "CCDS (to be
 * obtained within 12 months)". Anything that sounds unfinished is not held; words that may be said of something else count
 * only where they stand alone, see standingAlone. The words of a file and the fields of a resume are read by the same rule.
 *
 * Does not ask which credential it is: see standingInWords for those of coders, which are learned for as well.
 */
export function standingOfEntry(text: string): EntryStanding {
  const said = withoutRenewal(text)
  const alone = standingAlone(said)
  if (PLANNED.test(said) || alone === 'in-progress') return 'in-progress'
  if (EXAMINED.test(said) && !hasPassed(said)) return 'in-progress'
  if ((ENDED.test(said) && !BACK.test(said)) || alone === 'expired') return 'expired'
  return RETIRED.test(said) ? 'retired' : 'held'
}

/**
 * The same of an entry that names a coder's credential alone. Beside its letters "course", "training", "test" and "not" say
 * that it is only learned for; elsewhere they are part of a name: "HIPAA Training". Unsure where it may have lapsed: "CCS
 * (CEUs overdue)".
 */
export function standingInWords(text: string): 'held' | 'in-progress' | 'expired' | 'unsure' {
  const standing = standingOfEntry(text)
  if (standing === 'expired' || standing === 'retired' || OVER.test(text)) return 'expired'
  const said = withoutRenewal(text)
  if (standing === 'in-progress' || LEARNED_FOR.test(said)) return 'in-progress'
  if (TESTED.test(said) && !hasPassed(said)) return 'in-progress'
  return OVERDUE.test(text) ? 'unsure' : 'held'
}

/** The words of an entry without those that say how it stands. */
export function withoutStanding(text: string): string {
  return [PLANNED, EXAM_DAY, ENDED, BACK, OVER, RETIRED].reduce(
    (left, said) => left.replace(new RegExp(said, 'gi'), ''),
    text,
  )
}

/** "Practice exam passed" and "once passed" prove nothing. */
function hasPassed(text: string): boolean {
  return PASSED.test(text.replace(NOT_PASSED, ''))
}

const PASSED =
  /\b(?:pass(?:ed|es|ing)?|earned|obtained|achieved|awarded)\b|\bcertified (?:in |since )?(?:19|20)\d\d\b/i

const NOT_PASSED =
  /\b(?:practice|practise|mock|sample|simulated|trial) (?:exam(?:ination)?|test)s?\b[^,;)]{0,20}\bpass\w*|\bpass\w*[^,;)]{0,20}\b(?:practice|practise|mock|sample|simulated|trial) (?:exam(?:ination)?|test)s?\b|\b(?:not|never|n['’]t|to|be|once|if|when|until|after|upon|by|will|must|should|yet) (?:yet |i |be |have )?(?:pass\w*|earned|obtained|achieved|awarded|certified)/gi

const EXAMINED = /\bexam(?:ination)?s?\b/i

/** A test to come beside the letters. "Tested 2019" is done, and "drug testing" is what a coder may code. */
const TESTED = new RegExp(
  `\\b(?:re-?)?test(?:s|ing)? (?:(?:date|scheduled|booked|set|pending|this|next)\\b|(?:in |on )?(?:${MONTH}\\b|spring|summer|fall|winter))|\\btesting (?:in |on )?\\d`,
  'i',
)

/** A renewal under way is of what one holds: "CPC (renewal pending)", "CEUs in progress", "renew by 12/2027". */
function withoutRenewal(text: string): string {
  return text.replace(RENEWAL, ' ')
}

const RENEWAL =
  /\b(?:renew(?:al|s|ing)?|recertif(?:y|ies|ying|ication)|(?:to be|will be) renewed|ceus?|dues|expires?|expiration|valid)\b[^,;()]{0,20}\b(?:pending|in[ -]pro(?:gress|cess)|under ?way|ongoing|scheduled|planned|submitted|tb[da]|soon|by (?:[a-z]{3,9}\.? )?[\d/]{4,10})|\bpending renewal\b/gi

/** What one is about to get: an exam, or the credential itself. "Obtaining authorizations" is a coder's work. */
const GOAL = `(?:(?:it|this|(?:the|my|an?) (?:[\\w-]+ )?(?:exam(?:ination)?|test|boards?|credential|certification|course|class|program))\\b|(?:in|by|within|next|this) |\\W*$)`

const PLANNED = new RegExp(
  `\\b(?:${[
    'in[ -]progress\\b',
    'in process(?= of (?:obtain|earn|complet|gett|study|becom|finish)\\w+|\\W*$|\\W*[),;])',
    'scheduled\\b',
    'planned\\b',
    'plan(?:s|ning)? (?:to|on) (?:take|taking|sit|sitting|test|obtain|earn|get|complete|pass)\\w*',
    'candidate\\b',
    'eligib\\w+',
    'pending\\b',
    'expected\\b',
    'pursuing\\b',
    'seeking\\b',
    'anticipated\\b',
    'not yet\\b',
    'yet to (?:be|take|sit|pass|test|earn|obtain|complete)\\b',
    'stud(?:ying|ies)\\b',
    'preparing\\b',
    'working towards?\\b',
    `working on ${GOAL}`,
    'sitting for\\b',
    'voucher (?:purchased|bought|paid|ordered|received|obtained|in hand)\\b',
    'enroll?ed\\b(?! agent)',
    'awaiting\\b',
    'waiting (?:for|on) (?:the |my )?(?:exam|test|results?|scores?)\\b',
    'to be (?:completed|earned|taken|obtained|achieved|attained|acquired|passed|certified|credentialed)\\b',
    `(?:to|will|must|need to|hop(?:e|es|ing) to|aim(?:s|ing)? to|intend(?:s|ing)? to|wants? to|going to) (?:obtain|earn|achieve|attain|complete|finish|receive|pass|take|retake) ?${GOAL}`,
    'will be (?:completed|earned|taken|obtained|certified|credentialed)\\b',
    `(?:obtaining|attaining) ${GOAL}`,
    `tak(?:e|es|ing) (?:the|my|an?) (?:[\\w-]+ )?(?:exam(?:ination)?|test|boards?)\\b`,
    `registered (?:for|to) (?:take|sit|test|(?:the |an? |my )?(?:exam|test|${MONTH})|\\d)\\b`,
    'sign(?:ed|ing) up for (?:the |an? |my )?(?:[\\w-]+ )?(?:exam|test|course|class)\\b',
    'application (?:submitted|sent|in)\\b',
    'appl(?:ied|ying) for\\b',
    'retak(?:e|ing)\\b',
    '(?:course|boot ?camp|program|class|training|curriculum) (?:for|towards?|aligned (?:to|with)|leading to)\\b',
  ].join('|')})`,
  'i',
)

const EXAM_DAY = /\bexam (?:on|in|date)\b/i

const ENDED =
  /\b(?:(?<!\b(?:never|not|n['’]t|without) )(?:expired|lapsed)|inactive|not (?:current|renewed|re-?certified|maintained|kept up|active|valid)|no longer (?:held|active|current|maintained|valid|certified|credentialed)|(?:(?:did|do) not|(?:did|do)n['’]t) (?:renew|recertify)|let (?:it )?(?:go|lapse)|allowed to lapse|gave (?:it )?up|given up|surrendered|revoked|upgraded to|replaced (?:by|with)|superseded by|suspended|on hold|deactivated|cancell?ed|terminated|withdrawn|forfeited|not in good standing)\b/i

const RETIRED = /\bretired\b/i

/** Beside the letters alone. "Former employer" may stand beside a credential in a file. */
const OVER = /\b(?:former(?:ly)?|previous(?:ly)?|used to (?:be|hold|have))\b|^ex-/i

/** "CCS (CEUs overdue)", "CPC, dues unpaid": it may hold still. "CPC, past due claims" does. */
const OVERDUE =
  /\b(?:ceus?|dues|fees?|credits?|renewal) (?:are |is )?(?:overdue|past due|delinquent|owed|unpaid|outstanding|behind|missing|incomplete|late|not (?:paid|complete\w*))|(?:^|[,;(–—]\s?|\s-\s)(?:(?:is |in |in the )?(?:overdue|past due|delinquent|grace period)|on probation)\W*(?=$|[),;])/i

const LEARNED_FOR =
  /\b(?:prep|preparation|study|students?|not|course(?:s|work)?|training|class(?:es)?|boot ?camp|curriculum|workshop|future|goal|upcoming (?:exam|test)|target(?:ed|ing)?(?: date|:? (?:(?:19|20)\d\d|spring|summer|fall|winter)))\b|\bapplied\)?$|\bwill (?:test|sit|take (?:it|the))\b/i
