import { FIELDS_OF_STUDY, type FieldOfStudy } from './posting'

/** Fields in which postings of the trade ask for degrees, each with the words that name it or a neighbour. */
export const FIELDS: Readonly<Record<FieldOfStudy, RegExp>> = {
  health:
    /\b(?:health(?:[- ]?care)?|medic(?:al|ine)|nurs\w*|bsn|him|hit|rhi[at]|coding|clinical|allied|\w*biolog\w*|bio(?:medical|chem\w*|science)|life sciences?|anatomy|physio\w*|pharm\w*|\w*therap\w*|dental|dent\w*|radio(?:log|graph)\w*|laborator\w*|physician|patient|public health|informatics)\b/i,
  business:
    /\b(?:business|(?<!information )management|(?<!information )administration|accounting|finance|commerce|mba|mha)\b/i,
  computing: /\b(?:computer|informatics|information (?:systems|technology)|data|statistics|mathematics)\b/i,
}

/** How far behind a degree its field is named, in characters. */
const REACH = 110

/**
 * The fields that a posting names behind the words of a degree, which end at an offset: "Bachelor's degree in Health
 * Information Management or business". None where it names none that we know, or takes any.
 */
export function fieldsBehind(plain: string, end: number): readonly FieldOfStudy[] {
  const behind = plain.slice(end, end + REACH).split(/[.;\n•]/, 1)[0] ?? ''
  const named = IN_FIELD.exec(behind)?.[1] ?? ''
  if (/\bany\b/i.test(named)) return []
  return FIELDS_OF_STUDY.filter((field) => FIELDS[field].test(named))
}

/** "degree in", "with a major in": what stands behind names the field, until experience or another degree is asked for. */
const IN_FIELD =
  /^(?:['’]?s)?(?: degree)?(?: \([^)]*\))?,? (?:is )?(?:required |preferred )?(?:with (?:a )?(?:major|concentration) )?(?:in|from) (?!progress|lieu)((?:(?!\bexperience\b|\byears?\b|\b(?:high school|ged|diploma)\b).)+)/i
