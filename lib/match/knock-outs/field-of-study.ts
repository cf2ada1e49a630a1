import type { FieldOfStudy } from '@/lib/posting/education-asked'
import { FIELDS } from '@/lib/posting/field-of-study'

/** Whether the words of a schooling name one of the fields. Words that name no field at all leave it open. */
export function isInField(words: string, fields: readonly FieldOfStudy[]): boolean {
  return fields.length === 0 || !NAMES_FIELD.test(words) || fields.some((field) => FIELDS[field].test(words))
}

/** "Bachelor of Science" alone says nothing of what was studied. */
const NAMES_FIELD =
  /,(?! ?(?:magna|summa|cum|gpa|with hon|hono|\d))|\b(?:in|of) (?!science\b|arts\b|applied\b)[a-z]|\b(?:science|arts) in\b|^(?:mba|mha|[bm]sn|a[ds]n|bshim)\b/i

/** "BSN", "Associate of Science, Nursing". */
export function isNursing(words: string): boolean {
  return FIELDS.nursing.test(words)
}

/**
 * Whether the words of a schooling may be of coding: they name it or its neighbors in the record, or no field at all. A
 * "Pharmacy Technician Diploma" is of another field, though of health.
 */
export function mayBeOfCoding(words: string): boolean {
  return OF_CODING.test(words) || namesNoField(words)
}

/** Whether a schooling does for a coding program: in coding or health information, not in billing or computers. */
export function isOfCoding(words: string): boolean {
  return namesNoField(words) || isOfRecords(words) || (OF_CODES.test(words) && !isOfComputers(words))
}

/** Whether a schooling does for an HIM or HIT program, which a course in coding or billing is not. */
export function isOfRecords(words: string): boolean {
  return namesNoField(words) || OF_RECORDS.test(words)
}

function namesNoField(words: string): boolean {
  return !/\p{L}/u.test(words.replace(OF_NO_FIELD, ''))
}

/** "Computer coding bootcamp", and no "medical coding bootcamp". */
function isOfComputers(words: string): boolean {
  return OF_COMPUTERS.test(words) && !/\b(?:medical|health|clinical|icd|cpt|hospital)\b/i.test(words)
}

const OF_COMPUTERS =
  /\b(?:computers?|software|web|programming|developers?|development|bootcamp|full[- ]?stack|front[- ]?end|python|java\w*)\b/i
const OF_CODES = /\b(?:cod(?:ing|ers?)|risk adjustment|icd(?:-10)?|cpt|cpc|ccs|cca|coc)\b/i
const OF_RECORDS = /\b(?:health (?:information|records?|data)|HI[MT]|medical records?|rhi[at])\b/i

/** Whether a posting's words ask for schooling in coding, not for any certificate of a trade school. */
export function asksForCoding(words: string): boolean {
  return /\b(?:cod(?:ing|ers?)|billing|him|health information|medical records?|registry|ahima|aapc|cahiim|ncra)\b/i.test(
    words,
  )
}

const OF_CODING =
  /\b(?:cod(?:ing|ers?)|billing|bill(?:er|ing) ?[&/]|health (?:information|data)|HI[MT]|medical records?|health records?|icd(?:-10)?|cpt|revenue cycle|reimbursement|(?:cancer|tumor) regist\w*|clinical documentation|cdi|risk adjustment|cpc|ccs|cca|coc|rhi[at]|ctr|ods)\b/i

const OF_NO_FIELD =
  /\b(?:certificates?|certification|diplomas?|programs?|programme|courses?|of|in|the|a|an|completion|achievement|professional|career|vocational|technical|trade|online|post-?secondary|undergraduate|graduate|college|level|bachelors?|associates?|masters?|degree|science|arts|applied|bs|ba|as|aa|aas|bas|ms|ma|s|magna|summa|cum|laude|with|honors?)\b/gi
