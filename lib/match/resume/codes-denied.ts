import type { Job } from '@/lib/resume/schema'

/**
 * Whether a job says that somebody else assigned the codes: "Did not assign final codes", "coders assign the final
 * codes". What it says of one code set or one side alone ("did not code professional fees", "no final codes on
 * observation stays") leaves the rest, and beside coding of one's own it denies nothing.
 */
export function deniesCoding({ bullets }: Pick<Job, 'bullets'>): boolean {
  if (saysOwnCoding({ bullets })) return false
  return bullets.some(({ text }) => DENIED.some((cue) => cue.test(text)))
}

/** Whether a job says that codes were assigned in it. */
export function saysOwnCoding({ bullets }: Pick<Job, 'bullets'>): boolean {
  return bullets.some(({ text }) => OWN_CODING.some((cue) => cue.test(text)))
}

/** Where a part of a line begins that says what was done. */
const LEAD = '(?:^\\W*|[,;.:] |\\b(?:and|also|then|I) )(?:I |also |then |[a-z]+ly )?'

/** What is coded, with what stands before it: "20 inpatient charts", "all of the accounts". */
const CHARTS =
  '(?:(?:of|all|the|both|\\d[\\d,+-]*|acute|facility|hospital|inpatient|outpatient|observation|ED|surgery|surgical|medical|health|patient) ){0,5}?(?:charts|records|accounts|stays|cases|encounters|visits|discharges|admissions)\\b'

/** "Charts reviewed", "is done by coders": behind coding, it was another's. */
const NOT_OF_OTHERS =
  '(?![^.;]*\\b(?:by (?!\\d)|reviewed|audited|validated|checked|monitored|(?:was|were|is|are) (?:done|handled|completed)))'

/** Before the name of what is assigned; a working DRG is what a reviewer assigns. */
const BEFORE_CODES =
  '(?:(?:all|the|correct|accurate|appropriate|proper|final|initial|provisional|principal|secondary|(?:MS-|APR-)?DRGs?,?|ICD-10-CM,?|ICD-10-PCS,?|ICD-10|CPT,?|HCPCS|diagnosis|procedure|and|&) )*'

const OWN_CODING: readonly RegExp[] = [
  // "Reviewed records and coded concurrently", "final-coded 20 charts"; not "coded charts reviewed for queries"
  new RegExp(
    `${LEAD}(?:final[- ])?coded(?! (?:by|data|(?:the |a )?working)\\b)(?!(?: (?!and\\b)[\\w-]+){1,3} (?:reviewed|audited)\\b)`,
    'i',
  ),
  // "Code inpatient accounts"
  new RegExp(
    `${LEAD}(?:final[- ])?codes? (?:\\d[\\d,+-]* |all |the |both )?(?:them|inpatient|outpatient|ED|observation|records|charts|accounts|stays|encounters|visits)\\b`,
    'i',
  ),
  // "Coding of inpatient accounts", "responsible for coding inpatient stays"
  new RegExp(
    `(?:^\\W*|\\b(?:responsib(?:le|ilities|ility) (?:for|includ\\w+)|duties includ\\w+|tasked with|in charge of):? )(?:the )?(?:final |concurrent )?coding (?:and abstracting )?${CHARTS}${NOT_OF_OTHERS}`,
    'i',
  ),
  // "Performed final coding of inpatient stays"
  new RegExp(
    `${LEAD}(?:perform(?:ed|s)?|complet(?:ed|es?)|did) (?:(?:all|the|final|concurrent|inpatient|outpatient|facility|ICD-10\\S*|medical) )*coding(?= (?:of|for|on|in|with)\\b|[.,;]|$)`,
    'i',
  ),
  // "Backup coder for inpatient accounts", "served as a relief coder"
  /(?:^\W*|\b(?:serv|act|work)(?:e|ed|es|ing|s)? as (?:an? |the )?)(?:back-?up|relief|fill-in|working|production) coder\b(?= (?:for|of|on|in|when|during)\b|[.,;]|$)/i,
  // "Assigned ICD-10-CM codes", "assigned final MS-DRGs and ICD-10-PCS codes"
  new RegExp(`${LEAD}assign(?:ed|s|ing)? ${BEFORE_CODES}(?:codes|ICD-10\\S*|CPT|HCPCS)\\b`, 'i'),
]

/** Behind a denial: of one part alone, "on observation stays". */
const NOT_OF_A_PART = '(?! (?:on|for|of|in|to|with) (?!billing\\b|claims\\b|any\\b|all\\b|the\\b))'

const DENIED: readonly RegExp[] = [
  new RegExp(
    `\\b(?:(?:did|do|does) not|didn['’]t|don['’]t|never) (?:assign(?:ed)?|finali[sz]ed?|enter(?:ed)?) (?:the |any |final |billing |diagnosis )*codes?\\b${NOT_OF_A_PART}`,
    'i',
  ),
  /\b(?:(?:did|do|does) not|didn['’]t|don['’]t|never) coded?(?: (?:the |any )?(?:charts?|records?|accounts?|cases|stays))?\s*(?:[.;,)]|$)/i,
  /\b(?:no|without|non-?)\s?(?:final )?(?:code assignment|assigning (?:of )?(?:final )?codes|coding (?:duties|responsibilit\w+|role|was done|involved))\b/i,
  /\b(?:coders|(?:coding|HIM) (?:team|staff|department)) (?:then )?(?:assign(?:s|ed)?|finali[sz]e[sd]?) (?:the |all )?(?:final )?codes\b/i,
  /\b(?:final )?(?:codes|coding) (?:(?:is|are|was|were) )?(?:assigned|done|finali[sz]ed|performed|completed) by (?:the |other )?(?:coders|(?:coding|HIM) (?:team|staff|department))\b/i,
]
