/**
 * How an entry stands by a part of it that says nothing else: "CCS, dropped 2021", "CPC (exam in May)", "CCDS within 12 months
 * of hire". Beside such words a part has dates alone, so that what is said of another thing stays out: "CPC, dropped the A
 * in 2020", "CPC, CCS pending" speak of the A and of the CCS.
 *
 * @returns null where no part says so, or where a later word takes it back: "failed 2018, passed 2019"
 */
export function standingAlone(text: string): 'in-progress' | 'expired' | 'retired' | null {
  for (const part of partsOf(text)) {
    const said = behindName(part)
    if (PLANNED.test(said) && !PROVED.test(text)) return 'in-progress'
    if (ENDED.test(said) && !BACK.test(text)) return 'expired'
    if (RETIRED.test(said) && !BACK.test(text)) return 'retired'
  }
  return null
}

/** What commas, brackets and dashes part; the hyphen of "in-progress" does not. */
export function partsOf(text: string): readonly string[] {
  return text
    .split(/[,;:|()[\]–—]|\s-\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** A part without the letters or the trade that it begins with: "RHIT-eligible", "Certified Professional Coder by June 2027". */
function behindName(part: string): string {
  const names = [...part.matchAll(NAME_ENDS)]
  const last = names.at(-1)
  return last === undefined ? part : part.slice(last.index + last[0].length)
}

/** Words that names of credentials end with. */
export const TRADES =
  'Coder|Specialist|Auditor|Technician|Administrator|Associate|Practitioner|Biller|Manager|Instructor|Officer'

/** "CCS ", "CPC-P ", "RHIT-". What is said behind "CPC-A" is said of the apprentice. */
const NAME_ENDS = new RegExp(
  `(?<![\\p{L}-])(?:\\p{Lu}{2,6}(?:-[B-Z])?|${TRADES})[®™]?(?: |-(?=\\p{Ll}{2}))`,
  'gu',
)

/** A month as it is written in a date. */
export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'

/** What may stand in a part beside the words that say how an entry stands. */
const DATES = [
  MONTH,
  'spring|summer|fall|autumn|winter|quarter|q[1-4]|years?|months?|weeks?|days?|tomorrow',
  'in|on|by|for|since|as|of|within|after|upon|until|the|next|this|early|late|mid|end|now',
  'one|two|three|six|nine|twelve|eighteen|\\d{1,4}(?:st|nd|rd|th)?',
  'hire|hiring|employment|graduation|completion|program|start',
].join('|')

const alone = (words: readonly string[]): RegExp =>
  new RegExp(
    `^(?:(?:is|was|currently|now|still|has|have) )?(?:${words.join('|')})(?:[\\s./'’-]+(?:${DATES}))*\\W*$`,
    'i',
  )

const TO_GET =
  '(?:completed|earned|taken|obtained|achieved|attained|acquired|awarded|received|issued|granted|passed|written|announced|determined|certified|credentialed)'

/** A year in full may be long past: "exam in May 2019" is how some say when they passed. */
const NO_YEAR = '(?!.*\\b(?:19|20)\\d\\d\\b)'

const PLANNED = alone([
  'in[ -]progress|in process|under ?way',
  '(?:re-?)?scheduled|booked|postponed|deferred|planned|pending|expected|anticipated|candidate|tb[da]',
  '(?:exam[- ])?eligible',
  `(?:exam(?:ination)?|test|retest)(?: date)? (?:is )?(?:re-?)?(?:scheduled|booked|set|planned|pending|postponed|tb[da])`,
  `${NO_YEAR}(?:exam(?:ination)?|test|testing|retest|sits) (?:date|in|on|this|next|tomorrow|${MONTH})`,
  '(?:pending|awaiting) (?:the |my )?(?:exam(?:ination)?|test|results?)(?: results?)?',
  '(?:second|third|2nd|3rd|next) attempt',
  'failed(?: once| twice)?',
  `not yet ${TO_GET}`,
  `(?:(?:yet )?to be|will be) ${TO_GET}`,
  '(?:to|hop(?:e|es|ing) to|plan(?:s|ning)? to|intend(?:s|ing)? to|will) (?:obtain|earn|achieve|attain|complete|finish|test|sit|be certified)(?: it)?',
  'studying|pursuing|working on it|coming soon|soon',
  'next (?:month|year|spring|summer|fall|autumn|winter|quarter)',
  `by (?:the )?(?:end of |early |late |mid-?|spring |summer |fall |winter |${MONTH}\\.? |\\d{1,2}/)?20\\d\\d`,
  'within (?:the )?(?:next |first )?(?:\\d{1,2}|one|two|three|six|nine|twelve|eighteen)?[- ]?(?:days|weeks|months?|years?)',
  '(?:upon|after|before) (?:hire|graduation|completion)',
])

const ENDED = alone([
  'expired|lapsed|ended|inactive|dropped|discontinued|relinquished|surrendered|forfeited|revoked|suspended|terminated|withdrawn|cancell?ed|ran out',
  'not (?:current|renewed|re-?certified|maintained|kept up|active|valid)',
  'no longer (?:held|active|current|maintained|valid|certified|credentialed)',
  "(?:did not|didn[’']t) (?:renew|recertify|maintain)(?: it)?",
  'let (?:it )?(?:go|lapse)|allowed to lapse|gave (?:it )?up|given up',
])

const RETIRED = alone(['retired'])

/** "Failed 2018, passed 2019", "pending, awarded in May". */
const PROVED =
  /(?<!\b(?:not|never|be|once|if|when|until|after|upon|by|will|must|should|yet|practice|mock)\b[^,;()]{0,12})\b(?:passed|earned|obtained|achieved|awarded)\b/i

/** "Lapsed 2020; reinstated 2023": it is held again. */
export const BACK =
  /(?<!\b(?:not|never|be) )\b(?:re-?instated|re-?activated|regained|re-?certified|renewed|re-?earned)\b/i
