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

/** "Epic: none", "ICD-10-PCS – not yet", "NextGen (n/a)", "Epic experience: 0 years", "left Epic before I joined". */
export const DENIED_AFTER =
  /^\s*(?:[:–—(-]\s*)?(?:not\b(?!\s+only)|none\b|never\b|no\b|nil\b|n\/a\b|lacking\b)|^[^.;,]{0,24}:\s*(?:0|zero|no)\s+(?:years?|months?|experience)\b|^[^.;]{0,60}\bbefore (?:I (?:joined|started|came|was hired|arrived)|my time)\b/i

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
    '(?:is|are|will be) (?:moving|switching|migrating|transitioning|converting|going) (?:from [\\w/ ]{2,24} )?(?:to|live)',
    'retak(?:e|ing)',
    '(?:currently|now|am|still) (?:learning|studying)',
  ].join('|')})\\b|^\\s*(?:learning|studying)\\b`,
  'i',
)

/** "Cross-training to inpatient coding planned for 2027". */
export const INTENDED_AFTER =
  /^[^,;.]{0,40}\bplanned (?:for|in) (?:20\d\d|spring|summer|fall|autumn|winter|next)\b/i

/** Said of a credential before its name: "formerly CPC certified", "to earn the CRC", "soon-to-be RHIT". */
export const UNHELD_BEFORE =
  /\b(?:former(?:ly)?|previous(?:ly)?|once|ex|lapsed|expired|inactive|retired|surrendered|revoked|let (?:my|the|her|his)|to (?:obtain|earn|become|achieve|attain|complete|pass|get)|soon[- ]to[- ]be|pre)\b[^.;]*$|\b(?:obtain|earn|achieve|attain|get|pass|complete|finish)(?: (?:my|the|an?))?\s*$/i

/** Said of a credential behind its name, before the next comma: "CPC in progress", "CCS (expired 2022)", "CPC 2014–2018", "CPC exam prep". */
export const UNHELD_AFTER =
  /^[^,]{0,40}?\b(?:in[ -]progress|pending|scheduled|expected|anticipated|eligib\w+|candidates?|prep|preparation|stud(?:y|ies|ying)|students?|lapsed|expired|inactive|surrendered|revoked|let go|not (?:yet|held|current|renewed|maintained)|(?:19|20)\d\d ?(?:-|–|to) ?(?:19|20)?\d\d|course(?:s|work)?|training|class(?:es)?|boot ?camp|curriculum|workshop|mock)\b/i

/** An examination that nobody says was passed is no credential. */
export const EXAM_AFTER = /^[^,]{0,20}?\bexam(?:ination)?s?\b/i
export const PASSED = /\bpass(?:ed|es|ing)?\b/i

/** Other people’s credentials: "supervised 12 CPC coders", "reported to a CCS-certified lead". */
export const OTHERS_BEFORE =
  /\b(?:(?:teams?|staff|groups?|classes|panel) of|supervis\w+|manag(?:ed|es|ing)|mentor\w*|train(?:ed|s|ing)|hir(?:ed|es|ing)|recruit\w*|led|taught|tutor\w*|coach\w*|precept\w*|oversaw|report(?:ed|s|ing)? to|(?:\d+|some|many|most|all|half|two|three|four|five|six) of (?:them|whom|these)|alongside|assisted|work(?:ed|ing) (?:with|under)|under)\s+(?:(?!as\b)[\w-]+,?\s+){0,4}$/i
export const OTHERS_AFTER =
  /^[^.;,]{0,30}\b(?:credentials|certifications|licen[sc]es) of (?:[\w-]+ )?(?:hires|staff|coders|employees|applicants|candidates|providers)\b|^[\s-]*(?:certified|credentialed)?\s*(?:staff|coders|colleagues|teams?|apprentices|holders|co-?workers|employees|hires|auditors|billers|professionals)\b/i

/** "Inpatient coding was done by another team". What others audited one may have done oneself. */
export const BY_OTHERS_AFTER =
  /^[^,;.]{0,24}\b(?:done|coded|handled|performed|covered|outsourced) (?:by|to) (?:(?:another|others?|external|outside|offshore)\b|(?:(?:an?|the|our) )?(?:(?:outside|external|different|offshore) |(?:[a-z]+ )?(?:vendors?|contractors?|agency|agencies)\b))/i

/** Passed on to those who do it, or seen with them: whose setting and specialty it is are others. */
export const WITH_OTHERS_BEFORE =
  /\b(?:referred|referring|forward(?:ed|s|ing)|schedul(?:ed|es|ing) (?:[\w-]+ ){0,3}(?:to|with)|report(?:ed|s|ing) to|answer(?:ed|s|ing) (?:[\w-]+ ){0,2}(?:of|from)|recruit(?:ed|s|ing)(?! (?:to|as|for|by)\b)|screen(?:ed|s|ing) (?:candidates|applicants|resumes)|(?:work(?:ed|s|ing)|sat|sits) (?:alongside|beside|next to)|assist(?:ed|s|ing) (?:the|our|other)(?= $)|cross-training (?:to|in|on)(?= $)|attend(?:ed|s)?(?! to\b)|shadow(?:ed|ing)|observed)\b(?:(?!\b(?:and|responsible|coding|coded|codes|billing|billed|auditing|audited|assigning|assigned|reviewing|reviewed)\b)[^,;:]){0,60}$/i

/** "Routed accounts to inpatient coders", "wrote inpatient job descriptions": a field that says which people or papers they are. */
export const PEOPLE = /\b(?:coders|auditors|billers|specialists|abstractors)['’]?$/i
export const OF_PEOPLE_AFTER =
  /^ (?:(?:coding|CDI|audit|billing|documentation|charge) )?(?:coders|auditors|billers|specialists|abstractors|colleagues|co-?workers|teams?(?! lead)|staff|vendors?|contractors|job (?:descriptions?|postings?)|openings|interviews)\b/i
/** "Member of the inpatient team", "one of 12 inpatient coders", "coded for the inpatient team": they are one's own. */
export const ONE_OF_THEM_BEFORE =
  /\b(?:members? of|part of|one of|among|joined|(?:on|in|within) (?:an?|the|our) (?:[\w-]+ )?(?:team|group|staff|department|pool) of|on the|(?:cod|abstract|audit|assign|bill|review|validat|quer|group|captur)(?:ed|es|ing|ied|ies|e|y)|(?:lead|senior|floating|back-?up) (?=$))\b[^,;.]{0,40}$/i
/** "Supervised 12 inpatient coders": who leads them knows their field. */
export const LEADS_BEFORE =
  /\b(?:supervis|manag|led|leads?|leading|oversaw|oversee|direct|mentor|train|coach|educat|precept|tutor|taught|teach|onboard)\w*[^,;.]{0,40}$/i

/** "Sent HCC charts to the coders", "distributed inpatient worklists to staff": the work went to others. */
export const HANDED_ON_BEFORE =
  /\b(?:sent|sends|sending|rout(?:ed|es|ing)|distribut(?:ed|es|ing)|transferr(?:ed|ing)|deliver(?:ed|s|ing)|handed|passed)\b(?:(?!\b(?:and|coding|coded|codes)\b)[^,;.]){0,40}$/i
export const HANDED_ON_AFTER =
  /^[^,;.]{0,40}\bto (?:(?:the|our|other) )?(?:[\w-]+ ){0,3}(?:coders|auditors|teams?|staff|vendors?|department|HIM|coding)\b/i

/** Seen, tried or learned, and said to be no more. */
export const WEAK_BEFORE =
  /\b(?:exposure to|shadow(?:ed|ing)|observed|(?:limited|some|minimal|basic|beginner|introductory|academic|classroom|general) (?:experience|use|knowledge|understanding|familiarity|exposure|training|skills?)|familiar(?:ity)? with|introduction to|course(?:s|work)? (?:in|on)|train(?:ed|ing) (?:in|on)|(?:simulated|mock|practice) \w+)\b/i
export const WEAK_AFTER =
  /^\s*[(:–—-]\s*(?:training|course\w*|classroom|basic|limited|beginner|exposure|academic|school)\b/i

/** What one attends on the way is not what one holds: "CRC course", "CPC certification program". */
export const COURSE_BEHIND =
  /^\)?®? ?(?:certification |exam )?(?:prep(?:aration)?|review|refresher|course(?:work)?s?|class(?:es)?|boot ?camps?|curriculum|workshops?|training|program(?:me)?s?)\b/i
