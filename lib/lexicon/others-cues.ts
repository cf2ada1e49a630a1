/**
 * The words by which a resume gives what it names to others: their credentials, work they did or were handed, people
 * whose field it is. Each is held against one clause, as in claim-cues.
 */

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

/** Passed on to those who do it, or seen with them: whose setting and specialty it is are others. */
export const WITH_OTHERS_BEFORE =
  /\b(?:referred|referring|forward(?:ed|s|ing)|schedul(?:ed|es|ing) (?:[\w-]+ ){0,3}(?:to|with)|report(?:ed|s|ing) to|answer(?:ed|s|ing) (?:[\w-]+ ){0,2}(?:of|from)|recruit(?:ed|s|ing)(?! (?:to|as|for|by)\b)|screen(?:ed|s|ing) (?:candidates|applicants|resumes)|(?:work(?:ed|s|ing)|sat|sits) (?:alongside|beside|next to)|assist(?:ed|s|ing) (?:the|our|other)(?= $)|cross-training (?:to|in|on)(?= $)|attend(?:ed|s)?(?! to\b)|shadow(?:ed|ing)|observed)\b(?:(?!\b(?:and|responsible|coding|coded|codes|billing|billed|auditing|audited|assigning|assigned|reviewing|reviewed)\b)[^,;:]){0,60}$/i

/** "Routed accounts to inpatient coders", "collaborated with inpatient coders": a field that says which people they are. */
export const PEOPLE = /\b(?:coders|auditors|billers|abstractors)['’]?$/i
export const PEOPLE_AFTER =
  /^(?:(?:,| and| or| &|, and|\/) ?(?:inpatient|outpatient|IP|OP|ED|emergency|observation|same[- ]day surgery|surgery|surgical|clinic|profee|pro-fee|professional(?: fee)?|facility|hospital|physician|HCC|risk adjustment)){0,3} (?:(?:coding|CDI|audit|billing) )?(?:coders|auditors|billers|abstractors)\b/i
export const NEAR_THEM_BEFORE =
  /\b(?:(?:work(?:ed|s|ing)?|met|meets?|meeting) (?:closely |directly )?with|collaborat\w+|partner\w*|liais\w+|coordinat\w+|communicat\w+|consult\w+ with|hir(?:ed|es|ing)|recruit\w*|interview\w*|(?:sent|send|rout|escalat|forward|refer|distribut)\w*)\b(?:(?!\b(?:cod(?:ed|ing|es?)|audited|reviewed|billed|assigned)\b)[^,;.]){0,50}$/i

/** What teams beside one's own are called. */
const TEAMS =
  'coding|CDI|HIM|quality|physicians?|providers?|clinicians|contracting|finance|IT|compliance|billing|nursing|nurses|case management|patient accounts|revenue cycle|revenue integrity|leadership|leaders|managers|coders|staff|teams?|administration|executives|management|hospital'

/** "Met with CDI leaders", "worked with CDI, patient accounts and IT": a team beside one's own, by the name of what it does. */
export const OTHER_TEAM =
  /^(?:CDI|clinical documentation (?:integrity|improvement)(?: \(CDI\))?) ?(?:$|[,;.]|and (?:physicians|providers|quality|HIM|finance|IT|patient accounts|case management|billing)\b|(?:teams?|departments?|specialists?|leaders?|leadership|nurses|staff|managers?|reviewers|colleagues|partners|counterparts)\b(?! lead))/i
export const OTHER_TEAM_BEFORE =
  /\b(?:with|to|from|between|alongside) (?:(?:the|our|its|physicians|providers|HIM|quality|coding)(?:,| and|,? &)? ){0,3}$/i

/** "Presented trends to coding and", "educated coding,": who is told, by the name of the team. */
export const TOLD_BEFORE = new RegExp(
  `\\b(?:(?:present|report|sen[dt]|shar|explain|show|communicat|escalat|relay|forward)\\w*\\b(?:(?!\\b(?:and|then) (?:[a-z]+ed|[a-z]+ing|lead|review|query|audit)\\b)[^;.]){0,60}\\b(?:to|with)|(?:educat|brief|inform|updat|advis|notif|alert|train)(?:e[sd]?|s|ed|ing|y|i?fied|ies)?) (?:(?:the|our|its|${TEAMS})(?:,? (?:and|&)|,)? ){0,5}$`,
  'i',
)
/** "CDI each month", "CDI and contracting": a team that hears it, and no "CDI program" or "CDI queries" that one works on. */
export const TOLD = new RegExp(
  `^(?:CDI|clinical documentation (?:integrity|improvement)(?: \\(CDI\\))?) ?(?:$|[.;]|,? ?(?:(?:and|&) )?(?:${TEAMS})\\b|(?:each|every|weekly|monthly|quarterly|daily|about|on|regarding|at|after|when|so|for)\\b|(?:teams?|departments?|specialists?|leaders?|leadership|nurses|staff|managers?|colleagues)\\b(?! lead))`,
  'i',
)

/** "Sent charts to the risk adjustment team", "wrote inpatient job descriptions": so does a team that work goes to, and a paper. */
export const THEIRS_AFTER =
  /^ (?:(?:coding|CDI|audit|billing) )?(?:teams?(?! lead)|staff|vendors?|contractors|department)\b|^ (?:coding )?(?:job (?:descriptions?|postings?)|openings|interviews)\b/i
export const GIVEN_BEFORE =
  /\b(?:sent|send|rout|escalat|forward|refer|distribut|hir|recruit|interview|wrote|written|posted)\w*\b(?:(?!\b(?:cod(?:ed|ing|es?)|audited|reviewed|billed|assigned)\b)[^,;.]){0,50}$/i
/** "Supervised 12 inpatient coders", "inpatient, surgery and ED coders": who leads them knows their field. */
export const LEADS_BEFORE =
  /\b(?:supervis\w+|manag(?:ed|es|ing)|led|leads?|leading|oversaw|oversee\w*|direct(?:ed|s|ing)|mentor\w*|train(?:ed|s|ing)|coach\w*|precept\w*|tutor\w*|taught|teach(?:es|ing)?|onboard\w*)\b(?:(?!\b(?:cod(?:ed|ing|es?)|audited|reviewed|billed|assigned)\b)(?:[^,;.]|,(?= (?:and |or |& )?(?:$|(?:inpatient|outpatient|IP|OP|ED|ER|emergency|observation|same[- ]day|surgery|surgical|ancillary|clinic|profee|pro-fee|professional|facility|hospital|physician|HCC|risk adjustment)\b)))){0,60}$/i

/** "Sent HCC charts to the coders", "distributed inpatient worklists to staff": the work went to others. */
export const HANDED_ON_BEFORE =
  /\b(?:sent|sends|sending|rout(?:ed|es|ing)|distribut(?:ed|es|ing)|handed)\b[^,;.]{0,24}$/i
export const HANDED_ON_AFTER =
  /^ (?:coding )?(?:charts|accounts|work ?lists?|records|cases|encounters)\b[^,;.]{0,24}\bto (?:(?:the|our|other) )?(?:[\w-]+ ){0,3}(?:coders|auditors|teams?|staff|vendors?|department|HIM)\b/i
