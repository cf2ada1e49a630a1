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

/** Other people’s credentials: "supervised 12 CPC coders", "reported to a CCS-certified lead". */
export const OTHERS_BEFORE =
  /\b(?:(?:teams?|staff|groups?|classes|panel) of|supervis\w+|manag(?:ed|es|ing)|mentor\w*|train(?:ed|s|ing)|hir(?:ed|es|ing)|recruit\w*|led|taught|tutor\w*|coach\w*|precept\w*|oversaw|report(?:ed|s|ing)? to|(?:\d+|some|many|most|all|half|two|three|four|five|six) of (?:them|whom|these)|alongside|assisted|work(?:ed|ing) (?:with|under)|under)\s+(?:(?!as\b)[\w-]+,?\s+){0,4}$/i
export const OTHERS_AFTER =
  /^[^.;,]{0,30}\b(?:credentials|certifications|licen[sc]es) of (?:[\w-]+ )?(?:hires|staff|coders|employees|applicants|candidates|providers)\b|^[\s-]*(?:certified|credentialed)?\s*(?:staff|coders|colleagues|teams?|apprentices|holders|co-?workers|employees|hires|auditors|billers|professionals)\b/i

/** Who is not of the house: "another team", "an outside vendor". */
const OUTSIDERS = [
  '(?:another|others?|external|outside|offshore|somebody else|someone else)\\b',
  '(?:(?:an?|the|our) )?(?:(?:outside|external|different|offshore) |(?:[a-z]+ )?(?:vendors?|contractors?|agency|agencies)\\b)',
].join('|')

/** Who in the house codes what one does not: "the facility team", "hospital coders". Clinicians do the service, not its codes. */
const OTHER_SIDE =
  '(?:(?:the|our|an?) )?(?:(?:facility|hospital|inpatient|DRG|HIM|denials|appeals|coding|CDI|billing) (?:[\\w-]+ )?(?:team|staff|department|group|side|coders|specialists|colleagues)|coders)\\b'

const BY_AND_MINE =
  '[^,;.]{0,40}\\b(?:audited|reviewed|validated|checked|corrected|edited|approved) by (?:me|myself)\\b'

/** "Inpatient coding was done by another team". What others coded one may have audited oneself. */
export const BY_OUTSIDERS_AFTER = new RegExp(
  `^[^,;.]{0,24}\\b(?:(?:done|coded|handled|performed|covered) by|outsourced to) (?:${OUTSIDERS})(?!${BY_AND_MINE})`,
  'i',
)

const IS = '(?: (?:is|are|was|were|being|been|all|then|only|always))*'

/** "ICD-10-PCS was assigned by the facility team"; in "inpatient charts assigned by the coding team" the work was. */
const CODES_BY_OTHER_SIDE = `(?: codes?| coding| levels?)?${IS} (?:coded|assigned|entered|abstracted|done|handled) by (?:${OTHER_SIDE}|${OUTSIDERS})`

/** "Inpatient charts coded by hospital coders". */
const CHARTS_BY_OTHER_SIDE = `(?: (?:charts|records|accounts|stays|cases|encounters|visits|claims))${IS} (?:coded|abstracted) by ${OTHER_SIDE}`

/** Said further on, the work is one's own after all: "…, corrected by me", "… coders I trained". */
const NOT_MINE = `(?!(?:(?!\\b(?:who|which|that)\\b)[^;.]){0,60}(?:\\b(?:I|my|me)\\b|\\b(?:coded|audited|reviewed|validated|checked|corrected|edited)\\b))`

/** "Appeal letters written by physician advisors". */
const LETTERS_BY_OTHERS = `(?: letters?| responses?)?${IS} (?:written|drafted) by (?:(?:the|our|an?) )?(?:[\\w-]+ ){0,2}(?:physician advis[eo]rs?|coders|nurses|specialists|colleagues|team|staff|department)\\b`

/** "ICD-10-PCS was assigned by the facility team", where the line does nothing with it. */
export const BY_OTHER_SIDE_AFTER = new RegExp(
  `^(?:${CODES_BY_OTHER_SIDE}|${CHARTS_BY_OTHER_SIDE}|${LETTERS_BY_OTHERS})${NOT_MINE}`,
  'i',
)

/** "Reconciled", "second review of": something is done with what others did. */
export const DONE_WITH_BEFORE =
  /\b(?:[a-z]+(?:ed|ing)|wrote|made|sent|kept|held|led|found|resolution|comparison|review|audit|check|edits?) /i

/** "Inpatient charts assigned by the coding team": what was assigned is the work. */
export const WORK = /\b(?:charts|records|accounts|stays|cases|encounters|visits|claims|work)$/i
export const ASSIGNED_AFTER = /^(?: (?:is|are|was|were))? assigned by\b/i

/** Before a name: what follows is the object of one's own work. */
export const CHECKS_BEFORE =
  /\b(?:audit|review|validat|check|re-?cod|correct|edit|educat|train|proof|approv)\w*[^,;.]{0,40}$/i

const HANDED =
  '(?:pass(?:ed|es)?|sent|sends?|rout(?:ed|es)|forward(?:ed|s)?|hand(?:ed|s)|escalat(?:ed|es)|transfer(?:red|s)?|refer(?:red|s)?)'

/** Done by several, as told of others: a coder "assigning codes" or "assigned to inpatient" speaks of oneself. */
const THEY_DO =
  '(?:assign(?:s|ed)?(?! to\\b)|code[sd]?|enter(?:s|ed)?|handle[sd]?|did|do|does|perform(?:s|ed)?|complete[sd]?|adds?|added)\\b'

/** "Passed accounts to the DRG team, which assigned". */
const HANDED_TO_WHO_DO = `\\b${HANDED}\\b(?:(?!\\bback\\b)[^;.]){0,40}\\bto [^;.]{0,24}\\b(?:coders|teams?|staff|side|department|group|vendors?|specialists|HIM),? (?:who|which|that)(?: (?:then|later|[a-z]+ly))? ${THEY_DO}[^;.]{0,60}`

/** "The facility coders assigned". */
const OTHER_SIDE_DOES = `^\\W*(?:(?:the|our|other|another) )?(?:facility|hospital|inpatient|DRG|HIM|other|another) (?:coding )?(?:coders|teams?|staff|side|department) ${THEY_DO}[^,;.]{0,40}`

/** "Passed accounts to the DRG team, which assigned MS-DRGs", "the facility coders assigned ICD-10-PCS". */
export const OTHERS_DO_BEFORE = new RegExp(`(?:${HANDED_TO_WHO_DO}|${OTHER_SIDE_DOES})$`, 'i')

/** "… under my lead", "… with me": what those coders do one does or leads as well. */
export const WITH_ME_AFTER = /\b(?:under|with|by|for) (?:me|my)\b|\band I\b/i

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

/** Passed on to those who do it, or seen with them: whose setting and specialty it is are others. */
export const WITH_OTHERS_BEFORE =
  /\b(?:referred|referring|forward(?:ed|s|ing)|schedul(?:ed|es|ing) (?:[\w-]+ ){0,3}(?:to|with)|report(?:ed|s|ing) to|answer(?:ed|s|ing) (?:[\w-]+ ){0,2}(?:of|from)|recruit(?:ed|s|ing)(?! (?:to|as|for|by)\b)|screen(?:ed|s|ing) (?:candidates|applicants|resumes)|(?:work(?:ed|s|ing)|sat|sits) (?:alongside|beside|next to)|assist(?:ed|s|ing) (?:the|our|other)(?= $)|cross-training (?:to|in|on)(?= $)|attend(?:ed|s)?(?! to\b)|shadow(?:ed|ing)|observed)\b(?:(?!\b(?:and|responsible|coding|coded|codes|billing|billed|auditing|audited|assigning|assigned|reviewing|reviewed)\b)[^,;:]){0,60}$/i

/** "Routed accounts to inpatient coders", "collaborated with inpatient coders": a field that says which people they are. */
export const PEOPLE = /\b(?:coders|auditors|billers|abstractors)['’]?$/i
export const PEOPLE_AFTER =
  /^(?:(?:,| and| or| &|, and|\/) ?(?:inpatient|outpatient|IP|OP|ED|emergency|observation|same[- ]day surgery|surgery|surgical|clinic|profee|pro-fee|professional(?: fee)?|facility|hospital|physician|HCC|risk adjustment)){0,3} (?:(?:coding|CDI|audit|billing) )?(?:coders|auditors|billers|abstractors)\b/i
export const NEAR_THEM_BEFORE =
  /\b(?:(?:work(?:ed|s|ing)?|met|meets?|meeting) (?:closely |directly )?with|collaborat\w+|partner\w*|liais\w+|coordinat\w+|communicat\w+|consult\w+ with|hir(?:ed|es|ing)|recruit\w*|interview\w*|(?:sent|send|rout|escalat|forward|refer|distribut)\w*)\b(?:(?!\b(?:cod(?:ed|ing|es?)|audited|reviewed|billed|assigned)\b)[^,;.]){0,50}$/i

/** "Met with CDI leaders", "worked with CDI, patient accounts and IT": a team beside one's own, by the name of what it does. */
export const OTHER_TEAM =
  /^(?:CDI|clinical documentation (?:integrity|improvement)(?: \(CDI\))?) ?(?:$|[,;.]|and (?:physicians|providers|quality|HIM|finance|IT|patient accounts|case management|billing)\b|(?:teams?|departments?|specialists?|leaders?|leadership|nurses|staff|managers?|reviewers|colleagues|partners|counterparts)\b(?! lead))/i
export const OTHER_TEAM_BEFORE =
  /\b(?:with|to|from|between|alongside) (?:(?:the|our|its|physicians|providers|HIM|quality|coding)(?:,| and|,? &)? ){0,3}$/i

/** "Sent charts to the risk adjustment team", "wrote inpatient job descriptions": so does a team that work goes to, and a paper. */
export const THEIRS_AFTER =
  /^ (?:(?:coding|CDI|audit|billing) )?(?:teams?(?! lead)|staff|vendors?|contractors|department)\b|^ (?:coding )?(?:job (?:descriptions?|postings?)|openings|interviews)\b/i
export const GIVEN_BEFORE =
  /\b(?:sent|send|rout|escalat|forward|refer|distribut|hir|recruit|interview|wrote|written|posted)\w*\b(?:(?!\b(?:cod(?:ed|ing|es?)|audited|reviewed|billed|assigned)\b)[^,;.]){0,50}$/i
/** "Supervised 12 inpatient coders": who leads them knows their field. */
export const LEADS_BEFORE =
  /\b(?:supervis\w+|manag(?:ed|es|ing)|led|leads?|leading|oversaw|oversee\w*|direct(?:ed|s|ing)|mentor\w*|train(?:ed|s|ing)|coach\w*|precept\w*|tutor\w*|taught|onboard\w*)\b(?:(?!\b(?:cod(?:ed|ing|es?)|audited|reviewed|billed|assigned)\b)[^,;.]){0,40}$/i

/** "Sent HCC charts to the coders", "distributed inpatient worklists to staff": the work went to others. */
export const HANDED_ON_BEFORE =
  /\b(?:sent|sends|sending|rout(?:ed|es|ing)|distribut(?:ed|es|ing)|handed)\b[^,;.]{0,24}$/i
export const HANDED_ON_AFTER =
  /^ (?:coding )?(?:charts|accounts|work ?lists?|records|cases|encounters)\b[^,;.]{0,24}\bto (?:(?:the|our|other) )?(?:[\w-]+ ){0,3}(?:coders|auditors|teams?|staff|vendors?|department|HIM)\b/i

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
