/** How an entry of a list of credentials stands by its own words. */
export type EntryStanding = 'held' | 'in-progress' | 'expired' | 'retired'

/**
 * How the words of an entry of a list say that it stands: "CCS, lapsed 2021", "RHIT-eligible", "CPC (exam in May)", "CCDS (to be
 * obtained within 12 months)". Anything that sounds unfinished is not held. The words of a file and the fields of a resume
 * are read by the same rule.
 *
 * Does not ask which credential it is: see standingInWords for those of coders, which are learned for as well.
 */
export function standingOfEntry(text: string): EntryStanding {
  const said = withoutRenewal(text)
  if (PLANNED.test(said)) return 'in-progress'
  if ((EXAMINED.test(said) || LATER.test(said)) && !hasPassed(said)) return 'in-progress'
  if (ENDED.test(said) && !BACK.test(said)) return 'expired'
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
  return [PLANNED, LATER, EXAM_DAY, ENDED, BACK, OVER, RETIRED].reduce(
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

const EXAMINED = /\bexam(?:ination)?s?\b|\bfail(?:ed|s)?\b|\battempt(?:s|ed)?\b/i

/** A test beside the letters. The National Center for Competency Testing issues credentials. */
const TESTED = /(?<!\bcompetency )\b(?:re-?)?test(?:s|ed|ing)?\b/i

/** A renewal under way is of what one holds: "CPC (renewal pending)", "CEUs in progress", "renew by 12/2027". */
function withoutRenewal(text: string): string {
  return text.replace(RENEWAL, ' ')
}

const RENEWAL =
  /\b(?:renew(?:al|s|ing)?|recertif(?:y|ies|ying|ication)|(?:to be|will be) renewed|ceus?|dues|expires?|valid)\b[^,;()]{0,20}\b(?:pending|in[ -]progress|under ?way|ongoing|scheduled|planned|submitted|by (?:[a-z]{3,9}\.? )?[\d/]{4,10})|\bpending renewal\b/gi

const MONTHS =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'

const PLANNED = new RegExp(
  `\\b(?:${[
    'in[ -]progress',
    'in process(?= of\\b|\\W*$|\\W*[),;])',
    'under ?way',
    '(?:re-?)?scheduled',
    'booked',
    'postponed',
    'deferred',
    'planned',
    'plan(?:s|ning)? (?:to|on|for)',
    'candidate',
    'candidacy',
    'eligib\\w+',
    'pending',
    'expected',
    'pursuing',
    'seeking',
    'anticipated',
    'not yet',
    'yet to',
    'tb[da]',
    'stud(?:ying|ies)',
    'preparing',
    'working (?:towards?|on)',
    'sitting for',
    'sits (?:in|on)',
    'voucher',
    'enroll?(?:ed|ing|ment)',
    'awaiting',
    'waiting (?:for|on)',
    'to be (?:completed|earned|taken|obtained|achieved|attained|acquired|awarded|received|issued|granted|passed|written|announced|determined|certified|credentialed)',
    '(?:to|will|must|need to|hop(?:e|es|ing) to|aim(?:s|ing)? to|intend(?:s|ing)? to|wants? to|going to) (?:obtain|earn|achieve|attain|complete|finish|receive|pass|take|retake)',
    'will be (?:completed|earned|taken|obtained|certified|credentialed|awarded)',
    '(?:obtaining|attaining)',
    '(?:currently|now) (?:taking|completing|earning)',
    'tak(?:e|es|ing) (?:the|my|an?) (?:[\\w-]+ )?(?:exam(?:ination)?|test|boards?)',
    'registered (?:for|to)',
    'sign(?:ed|ing) up',
    'application (?:submitted|sent|in)',
    'appl(?:ied|ying) for',
    'retak(?:e|ing)',
    'next (?:month|year|spring|summer|fall|autumn|winter|quarter)',
    `by (?:the )?(?:end of |early |late |mid-?|spring |summer |fall |winter |${MONTHS}\\.? |\\d{1,2}/)?20\\d\\d`,
    '(?:course|boot ?camp|program|class|training|curriculum) (?:for|towards?|aligned (?:to|with)|leading to)',
  ].join('|')})\\b`,
  'i',
)

/** A term that is still to run, unless it was kept: "obtained within six months". */
const LATER =
  /\bwithin (?:the )?(?:next |first )?(?:\d{1,2}|one|two|three|six|nine|twelve|eighteen)?[- ]?(?:days|weeks|months?|years?)\b|\b(?:upon|after|before) (?:hire|graduation|completion)\b/i

const EXAM_DAY = /\bexam (?:on|in|date)\b/i

const ENDED =
  /\b(?:expired|lapsed?|ended|inactive|not (?:current|renewed|re-?certified|maintained|kept up|active|valid)|no longer (?:held|active|current|maintained|valid|certified|credentialed)|(?:(?:did|do|have|was) not|(?:did|do|have|was)n['’]t) (?:renew|recertify|maintain|keep|kept)\w*|let (?:it )?(?:go|lapse)|allowed to lapse|gave (?:it )?up|given up|ran out|surrendered|relinquished|revoked|upgraded to|replaced (?:by|with)|superseded by|suspended|on hold|deactivated|discontinued|dropped|cancell?ed|terminated|withdrawn|forfeited|not in good standing)\b/i

const RETIRED = /\bretired\b/i

/** "Lapsed 2020; reinstated 2023": it is held again. */
const BACK =
  /(?<!\b(?:not|never|be) )\b(?:re-?instated|re-?activated|regained|re-?certified|renewed|re-?earned)\b/i

/** Beside the letters alone. "Former employer" may stand beside a credential in a file. */
const OVER = /\b(?:former(?:ly)?|previous(?:ly)?|used to (?:be|hold|have))\b|^ex-/i

/** "CCS (CEUs overdue)", "CPC, dues unpaid": it may hold still. */
const OVERDUE =
  /\b(?:overdue|past due|delinquent|grace period|on probation|renewal (?:is )?late|(?:ceus?|dues|fees?|credits?) (?:are |is )?(?:owed|unpaid|outstanding|behind|missing|incomplete|late|not (?:paid|complete\w*)))\b/i

const LEARNED_FOR =
  /\b(?:prep|preparation|study|students?|not|course(?:s|work)?|training|class(?:es)?|boot ?camp|curriculum|workshop|future|upcoming|soon|goal|target(?:ed|ing)?|in process)\b|\bapplied\)?$|\bwill (?:test|sit|take (?:it|the))\b/i
