import type { Span } from '@/lib/text/span'

/** What kind of patient data a text seems to hold. */
export type PatientData = 'record-number' | 'birth-date' | 'claim-number' | 'social-security' | 'patient-name'

/**
 * Finds what looks like patient data: numbers that follow the words of a record, a birth date, a social security number,
 * a patient called by name, a name beside a full date. Codes (99213, E11.9, V28), volumes and money are left alone.
 *
 * A date that begins a stretch of time, or stands behind the words of a job or a certificate, is no birth date.
 *
 * It asks, it does not prove: a text without a finding may still hold a name.
 */
export function findPatientData(text: string): FoundPatientData | null {
  return findAllPatientData(text)[0] ?? null
}

/** The first of each kind of pattern, the surest first; what overlaps a surer one is left out. */
export function findAllPatientData(text: string): readonly FoundPatientData[] {
  const found: FoundPatientData[] = []
  for (const { kind, pattern } of PATTERNS) {
    const match = pattern.exec(text)
    if (match === null || isOwn(match, text)) continue
    const span = { start: match.index, end: match.index + match[0].length }
    if (!found.some((one) => one.span.start < span.end && span.start < one.span.end))
      found.push({ kind, span })
  }
  return found
}

/** Whether digits, or digits called a member's, are a number of the coder's own by the words in front of them. */
function isOwn({ 0: words, index }: RegExpExecArray, text: string): boolean {
  const isPlain = /^(?:member\D*)?\d+$/i.test(words)
  return isPlain && OWN_NUMBER.test(text.slice(Math.max(0, index - REACH_OF_LABEL), index))
}

/** Characters in front of a number in which its label stands. */
const REACH_OF_LABEL = 32

/** A number of the coder's own: an association's member, a certificate, a provider's or an employee's number. */
const OWN_NUMBER =
  /\b(?:aapc|ahima|acdis|npi|member(?:ship)?|certificat(?:e|ion)|cert|credential|licen[sc]e|lic|badge|employee|requisition|req|job|posting|(?:cpc|coc|cic|crc|ccs|cca)(?:-[ap])?|cpb|cpma|rhia|rhit|cdip|ccds|cde[io]|cppm)\.?(?: ?(?:id|no|num|number|member(?:ship)?)\b\.?){0,2}[\s:#]*$/i

type FoundPatientData = { readonly kind: PatientData; readonly span: Span }

const PATTERNS: readonly { readonly kind: PatientData; readonly pattern: RegExp }[] = [
  { kind: 'social-security', pattern: /\b\d{3}-\d{2}-\d{4}\b/ },
  {
    kind: 'social-security',
    pattern:
      /\b(?:ssn|social security(?: (?:number|no\b\.?|#))?)[\s:#]*(?:(?:ending(?: in)?|last (?:4|four)(?: digits)?)[\s:]*\d{4}\b|[x*\d]{3}[ .-]?[x*\d]{2}[ .-]?\d{4}\b)/i,
  },
  {
    kind: 'patient-name',
    pattern:
      /\b[A-Z][a-z]+(?: [A-Z]\.?)?,? (?!(?:Patient|Hospital|Health|Clinic|Center|System|Street|Commission|University|College|School|Plan|Medicare|Medicaid|Update|Audit|Revision|Edition|Effective|Coder|Coding|Auditor|Biller|Billing|Specialist|Analyst|Manager|Supervisor|Director|Lead|Educator|Consultant|Reviewer|Technician|Assistant|Clerk|Certificate|Certification|Exam|Issued|Earned|Expires|Expired|Renewed|Completed|Graduated|Started|Since)\b)[A-Z][a-z]+,? \(?(?:(?:DOB|D\.O\.B\.|[Dd]ate of birth|[Bb]orn(?: on)?):? )?(?:0?[1-9]|1[0-2])[/-](?:0?[1-9]|[12]\d|3[01])[/-](?:19|20)?\d{2}\b(?! ?(?:[-–—]|to|until|through) ?(?:\d|[Pp]resent|[Cc]urrent|[Nn]ow))/,
  },
  {
    kind: 'birth-date',
    pattern:
      /\b(?:dob|d\.o\.b\.?|date of birth|born(?: on)?)\b[\s:#]*(?:[a-z]{3,9}\.? ?)?\d{1,4}(?:[/.-]\d{1,4}){0,2}/i,
  },
  {
    kind: 'record-number',
    pattern:
      /\b(?:mrn|medical record|med rec|chart (?:no|number|#)|record (?:no|number|#)|account|acct|encounter|visit|patient id|hicn|mbi)\b\.?(?: ?(?:no|number|num|id)\b\.?)?[\s:#]*[a-z]{0,3}\d{5,}/i,
  },
  {
    kind: 'claim-number',
    pattern:
      /\b(?:claim|icn|dcn|member|subscriber|policy)\b\.?(?: ?(?:no|number|num|id)\b\.?)?[\s:#]*[a-z]{0,3}\d{5,}/i,
  },
  {
    kind: 'record-number',
    pattern:
      /\b(?:mrn|(?:medical record|med rec|chart|record|account|acct)\.? ?(?:number|no\b\.?|num\b\.?|id\b|#))[\s:#]*[a-z]{0,3}\d{2,}(?:[ -]\d{2,}){1,3}\b/i,
  },
  {
    kind: 'claim-number',
    pattern: /\bclaim ?(?:number|no\b\.?|num\b\.?|id\b|#)[\s:#]*(?:[a-z]{1,4}-)?\d{2,}(?:-\d{2,}){1,3}\b/i,
  },
  { kind: 'record-number', pattern: /(?<![\d,.$€£-])\d{8,}(?![\d,.%])/ },
  {
    // A Medicare Beneficiary Identifier: its eleven places are set by CMS.
    kind: 'claim-number',
    pattern:
      /\b[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d-?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d-?[AC-HJKMNP-RT-Y]{2}\d{2}\b/,
  },
  {
    kind: 'patient-name',
    pattern:
      /\b(?:[Pp]atient|[Pp]t)(?:'s)?\.?(?: [Nn]ame)?: ?(?!(?:[A-Z][a-z]+ )?(?:Services|Accounts?|Access|Care|Safety|Registration|Experience|Records?|Status|Satisfaction|Billing|Education)\b)[A-Z][a-z]+,? [A-Z][a-z]+\b/,
  },
  {
    kind: 'patient-name',
    pattern:
      /\b(?:[Pp]atient|[Pp]t)\.?(?: named|,)? (?:Mr|Mrs|Ms)\.? [A-Z][a-z]+|\b(?:[Pp]atient|[Pp]t)\.? (?:named |called )?[A-Z][a-z]+ [A-Z][a-z]+(?= (?:was|had|who|on|born|dob)\b)/,
  },
]
