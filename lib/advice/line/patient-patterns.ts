import type { PatientData } from './patient-data'

type PatientPattern = {
  readonly kind: PatientData
  readonly pattern: RegExp
  /** Words that make of a name something else: a place, an employer, a kind of job. */
  readonly unless?: RegExp
}

/** A word with a capital, or in capitals: Lopez, O’Brien, SMITH, Mary-Ann. */
const WORD = String.raw`\p{Lu}[\p{L}'’-]{1,25}`
const INITIAL = String.raw`\p{Lu}\.?`
/** Maria Lopez, Maria R. Lopez, M. Lopez, Lopez, Maria. */
const NAME = String.raw`(?<![\p{L}\d])(?:${WORD}(?: ${INITIAL})?,?|\p{Lu}\.) ${WORD}`

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?'
const DAY_OF_YEAR = '(?:0?[1-9]|1[0-2])[/-](?:0?[1-9]|[12]\\d|3[01])[/-]'
/** No date that begins a stretch of time. */
const NOT_UNTIL = '\\b(?! ?(?:[-–—]|to|until|through) ?(?:\\d|[Pp]resent|[Cc]urrent|[Nn]ow))'
/** A day of a year in which people are born who see a doctor as adults; later days are mostly those of a job. */
const OLD_DAY = `(?:${DAY_OF_YEAR}(?:19\\d{2}|[3-9]\\d)|19\\d{2}-\\d{2}-\\d{2})${NOT_UNTIL}`
const ANY_DAY = `(?:${DAY_OF_YEAR}(?:(?:19|20)\\d{2}|\\d{2})|(?:19|20)\\d{2}-\\d{2}-\\d{2}|[A-Z][a-z]{2,8}\\.? \\d{1,2},? (?:19|20)\\d{2})${NOT_UNTIL}`
const BIRTH = '(?:DOB|D\\.O\\.B\\.|[Dd]ate of [Bb]irth|[Bb]irth ?date|[Bb]orn(?: on)?)'
/** What is done to the chart or the claim of somebody. */
const DONE_TO =
  '\\b(?:[Cc]hart|[Rr]ecord|[Cc]laim|[Ee]ncounter|[Bb]ill(?:ed|ing)?|[Rr]ebilled|HCFA|UB-?04|[Pp]atient|[Pp]t)s? (?:of|for|on) '

const INSTITUTION =
  /\b(?:patient|hospitals?|health\w*|clinics?|centers?|systems?|streets?|commission|universit\w+|colleges?|schools?|institute|academy|tech|plans?|medicare|medicaid|update|audits?|revision|edition|effective|coders?|coding|auditors?|billers?|billing|specialists?|analysts?|managers?|supervisors?|directors?|lead|educators?|consultants?|reviewers?|technicians?|assistants?|clerks?|certificat\w+|exams?|issued|earned|expire[sd]|renewed|completed|graduated|started|since|services?|group|partners|physicians?|associates|network|insurance|medical|new|united|saint|st|baptist|mercy|county|city|remote|senior|inpatient|outpatient|joint|science|arts|administration|society|bachelor|associate|degree|diploma|army|navy|marines?|force|guard|states|us|january|february|march|april|june|july|august|september|october|november|december)\b/i

/** What follows the word patient in a job's title or the name of a department. */
const NO_NAME =
  /\b(?:services?|accounts?|access|care|financial|safety|registration|experience|records?|status|satisfaction|billing|education|advoca\w+|navigat\w+|coordinat\w+|counsel\w+|representatives?|relations|first|portal|flow|transport\w*)\b/i

const NUMBER_WORD = '(?:no\\b\\.?|number|num\\b\\.?|id\\b|#)'
/** Where a label ends; # is no letter. */
const ENDS = '(?:\\b|(?<=#))'
const SEVERAL_PARTS = '[\\s:#]*[a-z]{0,3}-?\\d{2,}(?:[ -]\\d{2,}){1,3}\\b'
const RECORD = 'mrn|medical record|med rec|accession|(?:patient|pt)\\.?(?: (?:account|acct))?'

/** The patterns, the surest first. Each is tried in all of a text, so each takes time in proportion to its length. */
export const PATIENT_PATTERNS: readonly PatientPattern[] = [
  { kind: 'social-security', pattern: /\b\d{3}-\d{2}-\d{4}(?!\d)/g },
  {
    kind: 'social-security',
    pattern:
      /\b(?:ssn|ss ?#|social security(?: (?:number|no\b\.?|#))?)[\s:#]*(?:(?:is|of|ending(?: in)?|last (?:4|four)(?: digits)?)[\s:]*)?(?:[x*\d]{3}[ .-]?[x*\d]{2}[ .-]?\d{4}\b|(?<=(?:in|4|four|digits)[\s:]*)\d{4}\b)|\blast (?:4|four)(?: digits)? of (?:the )?(?:ssn|social)[\w ]{0,16}[\s:#]*\d{4}\b/gi,
  },
  {
    kind: 'patient-name',
    pattern: new RegExp(`${NAME},? {0,3}(?:[MF]\\b,? {0,3})?\\(?(?:${BIRTH}:? ${ANY_DAY}|${OLD_DAY})`, 'gu'),
    unless: INSTITUTION,
  },
  {
    kind: 'patient-name',
    pattern: new RegExp(`(?<=${DONE_TO})${NAME},? \\(?${ANY_DAY}`, 'gu'),
    unless: INSTITUTION,
  },
  {
    kind: 'patient-name',
    pattern: new RegExp(
      `(?:\\b(?:Mr|Mrs|Ms|Miss)\\.? ${WORD}(?: ${WORD})?|${NAME}),? (?:(?:is|was) )?(?:an? )?\\d{1,3}[ -]?(?:(?:years?|yrs?|y)[ ./-]{0,2}(?:old|o)\\b|Y/?O\\b)\\.?(?=[\\s,-]*(?:[Mm]ale|[Ff]emale|[Mm]an|[Ww]oman|[Bb]oy|[Gg]irl|[MF]|[Pp]atient|who|with|present\\w*|admitted|was)\\b)`,
      'gu',
    ),
  },
  {
    kind: 'birth-date',
    pattern: new RegExp(
      `\\b(?:dob|d\\.o\\.b|date of birth|birth ?date|born(?: on)?)\\b\\.?(?: is)?[\\s:#–-]*(?:\\d{1,4}(?:[/.-]\\d{1,4}){2}|(?:\\d{1,2} )?${MONTH}(?: \\d{1,2},?)? ?\\d{2,4}|(?:19|20)\\d{2}\\b)`,
      'gi',
    ),
  },
  {
    kind: 'record-number',
    pattern: new RegExp(
      `\\b(?:mrn|medical record|med rec|(?:chart|record|mr|(?:patient|pt)\\.?(?: (?:account|acct))?|rx) ?${NUMBER_WORD}|account|acct|encounter|visit|accession|hicn|mbi|har|csn|fin)${ENDS}\\.?(?: ?${NUMBER_WORD})?(?: is)?[\\s:#]*[a-z]{0,3}-?\\d{5,}`,
      'gi',
    ),
  },
  {
    kind: 'claim-number',
    pattern: new RegExp(
      `\\b(?:claim|icn|dcn|tcn|member|subscriber|policy|(?:medicaid|medicare|insurance|health plan|beneficiary|recipient|control|(?:prior )?auth(?:orization)?) ?${NUMBER_WORD})${ENDS}\\.?(?: ?${NUMBER_WORD})?[\\s:#]*[a-z]{0,3}\\d{5,}`,
      'gi',
    ),
  },
  {
    kind: 'record-number',
    pattern: new RegExp(
      `\\b(?:mrn|(?:${RECORD}|chart|record|account|acct)\\.? ?${NUMBER_WORD})${SEVERAL_PARTS}`,
      'gi',
    ),
  },
  {
    kind: 'claim-number',
    pattern: new RegExp(
      `\\b(?:claim ?${NUMBER_WORD}[\\s:#]*(?:[a-z]{1,4}-)?\\d{2,}(?:-\\d{2,}){1,3}|(?:claim|icn|dcn|tcn)[\\s:#]*\\d{2,}(?:-\\d{2,}){2,3})\\b`,
      'gi',
    ),
  },
  { kind: 'record-number', pattern: /(?<![\d,.$€£-])\d{8,}(?![\d%]|[.,]\d)/g },
  {
    // A Medicare Beneficiary Identifier: its eleven places are set by CMS.
    kind: 'claim-number',
    pattern:
      /\b[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d-?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d-?[AC-HJKMNP-RT-Y]{2}\d{2}\b/g,
  },
  {
    kind: 'patient-name',
    pattern: new RegExp(
      `\\b(?:[Pp]atient|PATIENT|[Pp]t|PT)(?:'s)?\\.?(?: (?:[Nn]ame|NAME) ?[:–-]|:) ?${NAME}`,
      'gu',
    ),
    unless: NO_NAME,
  },
  {
    kind: 'patient-name',
    pattern: new RegExp(
      `\\b(?:[Pp]atient|[Pp]t)\\.?(?: named|,)? (?:Mr|Mrs|Ms)\\.? ${WORD}|\\b(?:[Pp]atient|[Pp]t)\\.? (?:named |called )?${WORD} ${WORD}(?= (?:was|had|who|on|born|dob)\\b)`,
      'gu',
    ),
    unless: NO_NAME,
  },
]

/** Whether digits, or digits called a member's, are a number of the coder's own by the words in front of them. */
export function isOwnNumber({ 0: words, index }: RegExpExecArray, text: string): boolean {
  const isPlain = /^(?:member\D*)?\d+$/i.test(words)
  return isPlain && OWN_NUMBER.test(text.slice(Math.max(0, index - REACH_OF_LABEL), index))
}

/** Characters in front of a number in which its label stands. */
const REACH_OF_LABEL = 40

/**
 * A number of the coder's own: an association's member, a certificate, a provider's or an employee's number, a telephone;
 * or of a book or a course.
 */
const OWN_NUMBER =
  /\b(?:aapc|ahima|acdis|npi|member(?:ship)?|certificat(?:e|ion)|cert|credential|licen[sc]e|lic|badge|employee|requisition|req|job|posting|call|phone|telephone|tel|cell|mobile|fax|reach|isbn|ceus?|index|(?:cpc|coc|cic|crc|ccs|cca)(?:-[ap])?|cpb|cpma|rhia|rhit|cdip|ccds|cde[io]|cppm)\b[.®™)]*(?:[\s,]*\b(?:aapc|ahima|id|no|num|number|member(?:ship)?|me|us|at)\b\.?){0,3}[\s:,#]*$/i
