/**
 * The words by which a resume says that it does not have what it names, or not yet. Each is held against one clause:
 * what stands before a name up to its end, or what stands behind it.
 */

/** "Not CPC certified", "no prior experience with Epic", "no CPC, COC or CCS". "Never missed" and "not only" deny nothing. */
export const DENIED_BEFORE: readonly RegExp[] = [
  /\b(?:not|never|neither|nor|cannot|\w+n['’]t)\b(?!\s+(?:only|just|merely|limited|missed|failed|below|less|once|late|exceeded|fallen)\b)/i,
  /\b(?:no|zero|without|lacks?|lacking|lack of|little(?: or|\/| to) no)\s+(?:[\w-]+\s+){0,4}?(?:experience|exposure|knowledge|training|background|certifi\w+|credentials?|familiarity|history|proficiency|use)\b/i,
  /\b(?:no|without|lacks?|lacking|lack of|non|minus)(?:\s+|-)(?:[\w&/-]+(?:,|\s+or|\s+and|\s+nor|,\s+or)\s+)*(?:[\w-]+\s+)?$/i,
  /\b(?:unfamiliar with|inexperienced (?:in|with)|unable to|yet to|no longer|instead of|rather than|except(?:ing)?(?: for)?|excluding|other than|uncertified|uncredentialed)\b/i,
]

/** "Epic: none", "ICD-10-PCS – not yet", "NextGen (n/a)", "Epic experience: 0 years". */
export const DENIED_AFTER =
  /^\s*(?:[:–—(-]\s*)?(?:not\b(?!\s+only)|none\b|never\b|no\b|nil\b|n\/a\b|lacking\b)|^[^.;,]{0,24}:\s*(?:(?:0|zero|no)\s+(?:years?|months?)(?: of experience)?\s*$|no experience\b)/i

/** "No HIPAA violations", "zero DRG denials": what is denied is the fault, not the concept. */
export const FAULT_AFTER =
  /^\s*(?:[\w-]+\s+){0,2}?(?:violations?|errors?|denials?|breach(?:es)?|findings|deficienc\w+|issues?|backlogs?|rework|complaints?|penalt\w+|incidents?|rejections?|take-?backs?|mistakes?)\b/i

/** "Preparing for the CPC", "seeking a role in risk adjustment", "eager to learn Epic". */
export const INTENDED_BEFORE = new RegExp(
  `\\b(?:${[
    'prepar(?:e|es|ing|ation) (?:for|to)',
    'seek(?:s|ing)?',
    'pursu(?:e|es|ing)',
    'plan(?:s|ning|ned)? (?:to|on|for)',
    'work(?:s|ing)? (?:towards?|on (?:my|the|an?))',
    'stud(?:y|ies|ying|ied) (?:for|towards?)',
    '(?:sit|sits|sitting|sat|register(?:ed)?|registering|sign(?:ed|ing)? up|appl(?:ied|ying)|test(?:ing)?) for',
    'scheduled (?:for|to)',
    'expect(?:s|ed|ing)? to',
    'eager to',
    'keen (?:to|on)',
    'ready to (?:learn|sit|take|begin|start)',
    'wants? to',
    'hop(?:e|es|ing) (?:to|for)',
    'aim(?:s|ing)? (?:to|for)',
    'interest(?:ed)? in',
    'intend(?:s|ing)? to',
    'enroll?ed in',
    'candidate for',
    'eligib(?:le|ility) (?:for|to)',
    'aspir(?:e|es|ing)(?: to)?',
    'on track (?:for|to)',
    'awaiting',
    'future',
    'goals?(?: is| of| to|: (?:to|move|transition|become|obtain|earn|grow|work))',
    'objective(?: is| to|: (?:to|move|transition|become|obtain|earn|secure|seek))',
    'will (?:sit|take|obtain|earn|test|begin|start|complete|learn)',
    'willing(?:ness)? to',
    'desires? to',
    'open to',
    'looking (?:for|to|forward to)',
    'would (?:like|love)',
    'tak(?:e|ing) (?:the|my)',
    'retak(?:e|ing)',
    '(?:currently|now|am|still) (?:learning|studying)',
  ].join('|')})\\b|^\\s*(?:learning|studying)\\b`,
  'i',
)

/** "Cross-training to inpatient coding planned for 2027". */
export const INTENDED_AFTER =
  /^[^,;.]{0,40}\bplanned (?:for|in) (?:20\d\d|spring|summer|fall|autumn|winter|next)\b/i

/** "Epic training scheduled": held against the name with what stands behind it. */
export const TRAINING_TO_COME =
  /^[^,;.]{0,40}\b(?:training|class(?:es)?|course|go-?live|implementation|roll-?out|conversion|migration)(?: (?:is|are))? (?:scheduled|planned|upcoming|pending|to (?:begin|start|follow)|begins|starts)\b(?! (?:and|by|with)\b)/i

/** What people are called by though it ends in -ed, in "experienced nurse moving into coding". */
const CALLED =
  '(?:experienced|certified|licensed|registered|credentialed|dedicated|motivated|skilled|seasoned)'

/** Words that tell of something done, or of somebody else who is on the way: "trained", "for coders". */
const TELLS = `(?!${CALLED})\\w+ed\\b|(?:led|helped|taught|for|of|during|while|when)\\b`

const MOVING_TO =
  '(?:moving|transitioning|switching|changing careers|breaking|crossing over|pivoting|stepping) (?:in)?to'

/** "Nurse moving into inpatient coding": on the way, where nothing is said to have been done. */
export const ON_THE_WAY_BEFORE = new RegExp(
  `^\\W*(?:(?!${TELLS})[\\w&/-]+,? ){0,8}(?:${MOVING_TO}|upcoming) (?:(?:the|a|an|my) )?(?:[\\w-]+ ){0,2}$`,
  'i',
)

/** "The hospital is moving to Epic in 2028". */
export const CHANGING_BEFORE =
  /\b(?:(?:is|are|will be|plans? on) (?:moving|switching|migrating|transitioning|converting|going)|will (?:move|switch|migrate|transition|convert|go)|goes|moves|switches|migrates|converts) (?:from [\w/ ]{2,24} )?(?:to|live (?:on|with)) $/i
export const LATER_AFTER =
  /^[^,;.]{0,24}\b(?:(?:in|by) (?:early |late |mid-?)?20\d\d|next (?:year|spring|summer|fall)|soon)\b/i

/** "Team migrated from Epic to Cerner before I joined". */
export const CHANGED_BEFORE = /\b(?:migrated|switched|converted|moved|left|transitioned|went)\b[^,;.]{0,40}$/i
export const BEFORE_MY_TIME_AFTER = /^[^,;.]{0,40}\bbefore (?:I (?:joined|came|started|was hired)|my time)\b/i

/** Said of a credential before its name: "formerly CPC certified", "to earn the CRC", "soon-to-be RHIT". */
export const UNHELD_BEFORE =
  /\b(?:former(?:ly)?|previous(?:ly)?|once|ex|lapsed|expired|inactive|retired|surrendered|revoked|let (?:my|the|her|his)|to (?:obtain|earn|become|achieve|attain|complete|pass|get)|soon[- ]to[- ]be|pre)\b[^.;]*$|\b(?:obtain|earn|achieve|attain|get|pass|complete|finish)(?: (?:my|the|an?))?\s*$/i

/** Said of a credential behind its name, before the next comma: "CPC in progress", "CCS (expired 2022)", "CPC 2014–2018", "CPC exam prep". */
export const UNHELD_AFTER =
  /^[^,]{0,40}?\b(?:in[ -]progress|pending|scheduled|expected|anticipated|eligib\w+|candidates?|prep|preparation|stud(?:y|ies|ying)|students?|lapsed|expired|inactive|surrendered|revoked|let go|not (?:yet|held|current|renewed|maintained)|(?:19|20)\d\d ?(?:-|–|to) ?(?:19|20)?\d\d|course(?:s|work)?|training|class(?:es)?|boot ?camp|curriculum|workshop|mock)\b/i

/** An examination that nobody says was passed is no credential. */
export const EXAM_AFTER = /^[^,]{0,20}?\bexam(?:ination)?s?\b/i
export const PASSED = /\bpass(?:ed|es|ing)?\b/i

/** "Everything but ICD-10-PCS": held against the whole sentence, of which "but" begins a new clause. */
export const ALL_BUT_BEFORE =
  /\b(?:everything|anything|all|any|every|each)(?: [\w-]+){0,3} (?:but|except|except for|besides|save|save for|apart from|aside from|other than|minus) (?:the |any )?$/i

/** "Entered PCS codes? Never". */
export const ASKED_AND_DENIED_AFTER = /^(?: [\w-]+){0,2}\? ?(?:never|no|none|not)\b/i

/** "Sold ICD-10-PCS code books": a trade in what others use. */
export const TRADED_BEFORE = /\b(?:sold|sells?|selling|marketed|marketing)\b[^,;.]{0,40}$/i
export const PAPERS_BEFORE =
  /\b(?:ship(?:ped|s)|print(?:ed|s)|bought|purchased|order(?:ed|s)|stock(?:ed|s)|distributed|delivered|unpacked)\b[^,;.]{0,24}$/i
export const PAPERS_AFTER = /^ ?(?:codes? ?)?(?:books?|manuals?|licen[sc]es?|subscriptions?|study guides?)\b/i

const NOT_CODING =
  '(?:(?!\\b(?:coded|codes|coding|assign\\w*|abstract\\w*|audit\\w*|validat\\w*)\\b)[^,;.]){0,40}'

/** "Learned ICD-10-PCS by observing"; "coded ICD-10-PCS by reading the record" is how coding is done. */
export const LEARNED_BEFORE = new RegExp(
  `\\b(?:learn(?:ed|t|s|ing)|picked up|familiari[sz]ed|got to know|introduced to|acquainted with|studied)\\b${NOT_CODING}$`,
  'i',
)
export const SEEN_AFTER = new RegExp(`^${NOT_CODING}\\bby (?:observ|watch|shadow|listen|read)ing\\b`, 'i')

/** Seen, tried or learned, and said to be no more. */
export const WEAK_BEFORE =
  /\b(?:exposure to|shadow(?:ed|ing)|observed|(?:limited|some|minimal|basic|beginner|introductory|academic|classroom|general) (?:experience|use|knowledge|understanding|familiarity|exposure|training|skills?)|familiar(?:ity)? with|introduction to|course(?:s|work)? (?:in|on)|train(?:ed|ing) (?:in|on)|(?:simulated|mock|practice) \w+)\b/i
export const WEAK_AFTER =
  /^\s*[(:–—-]\s*(?:training|course\w*|classroom|basic|limited|beginner|exposure|academic|school)\b/i

/** What one attends on the way is not what one holds: "CRC course", "CPC certification program". */
export const COURSE_BEHIND =
  /^\)?®? ?(?:certification |exam )?(?:prep(?:aration)?|review|refresher|course(?:work)?s?|class(?:es)?|boot ?camps?|curriculum|workshops?|training|program(?:me)?s?)\b/i
