import type { Span } from '@/lib/text/span'
import { FIELDS_OF_STUDY, type FieldOfStudy } from './education-asked'

/** Fields in which postings of the trade ask for degrees, each with the words that name it or a neighbour. */
export const FIELDS: Readonly<Record<FieldOfStudy, RegExp>> = {
  health:
    /\b(?:health(?:[- ]?care)?|medic(?:al|ine)|nurs\w*|[bm]sn|a[ds]n|him|hit|rhi[at]|coding|clinical|allied|\w*biolog\w*|bio(?:medical|chem\w*|science)|life sciences?|anatomy|physio\w*|pharm\w*|\w*therap\w*|dental|dent\w*|radio(?:log|graph)\w*|laborator\w*|physician|patient|public health|informatics)\b/i,
  business:
    /\b(?:business|(?<!information )management|(?<!information )administration|accounting|finance|commerce|mba|mha)\b/i,
  nursing:
    /(?<!\b(?:pre|practical|vocational)[- ]?)\bnurs(?:e|ing)\b(?! (?:assist|aide|home))|\b(?:[bm]\.?s\.?n|a[ds]n)\b/i,
  computing: /\b(?:computer|informatics|information (?:systems|technology)|data|statistics|mathematics)\b/i,
}

/** How far behind a degree its field is named, in characters. */
const REACH = 110

/**
 * The fields that a posting names in or behind the words of a degree: "Bachelor's degree in Health Information Management
 * or business", "BSN". None where it names none that we know, or takes any.
 */
export function fieldsOf(plain: string, { start, end }: Span): readonly FieldOfStudy[] {
  const behind = plain.slice(end, end + REACH).split(/[.;\n•]/, 1)[0] ?? ''
  const isNursing = NURSING_DEGREE.test(plain.slice(start, end)) || SAID_IN_BRACKETS.test(behind)
  if (isNursing) return OR_ANOTHER.test(behind) ? ['health'] : ['nursing']
  const named = (IN_FIELD.exec(behind)?.[1] ?? '').replace(OR_EXPERIENCE, '')
  if (/\bany\b/i.test(named)) return []
  return isOfNursingAlone(named) ? ['nursing'] : WIDE_FIELDS.filter((field) => FIELDS[field].test(named))
}

/** Degrees whose letters name their field. */
const NURSING_DEGREE = /\b(?:b\.?s\.?n|a[ds]n)\b/i

/** "Bachelor's degree (BSN)". */
const SAID_IN_BRACKETS = /^(?:['’]?s)?(?: degree)? ?\((?:b\.?s\.?n\.?|a[ds]n)\)/i

/** "BSN or other health care degree". */
const OR_ANOTHER = /^,? or (?:an? |any )?(?:other|another|related|similar|comparable)\b/i

/** Nursing is a field of health: it is asked for itself where nothing else is named beside it. */
function isOfNursingAlone(named: string): boolean {
  const others = named.replace(NURSING, '')
  return (
    FIELDS.nursing.test(named) &&
    !ANOTHER_FIELD.test(others) &&
    !WIDE_FIELDS.some((field) => FIELDS[field].test(others))
  )
}

/** "Nursing", and "(BSN)" behind it: the letters say the same again. */
const NURSING = /\bnurs(?:e|ing)\b|\b(?:[bm]\.?s\.?n|a[ds]n)\b/gi

/** "Or a related field", "or psychology". What is "or higher", "school or university" and "or equivalent" is no field. */
const ANOTHER_FIELD =
  /\b(?:related|relevant|similar|comparable|other|another)\b|\bor (?:(?:an?|the|its|any|from) )*(?!(?:an?|the|its|any|from)\b|(?:higher|above|better|greater|beyond|more|further|advanced|equal|equivalent|equivalency|foreign|accredited|approved|recognized|universit(?:y|ies)|colleges?|schools?|institut\w+|programs?|hospitals?|master\w*|bachelor\w*|associate\w*|doctor\w*|graduate|post-?graduate|phd|dnp|diploma|degree|rn|lpn|licen\w+|certif\w+|credential\w*|currently|enrolled|must|will|preferred|required)\b)\p{L}/iu

const WIDE_FIELDS = FIELDS_OF_STUDY.filter((field) => field !== 'nursing')

/** "degree in", "with a major in": what stands behind names the field, until experience or another degree is asked for. */
const IN_FIELD =
  /^(?:['’]?s)?(?: of (?:science|arts|applied science))?(?: degree)?(?: \([^)]*\))?,? (?:is )?(?:required |preferred )?(?:with (?:a )?(?:major|concentration) )?(?:in|from) (?!progress|lieu)((?:(?!\bexperience\b|\byears?\b|\b(?:high school|ged|diploma)\b).)+)/i

/** "Nursing or clinical experience": the words before experience name no field. */
const OR_EXPERIENCE =
  / ?[,(]? ?\bor (?:(?!(?:fields?|disciplines?|degrees?|with|and|or|plus)\b)[\w-]+ ){0,4}$/i
