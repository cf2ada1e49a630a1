import type { Span } from '@/lib/text/span'

/** Fields in which postings of the trade ask for degrees, each with the words that name it or a neighbour. */
const FIELDS = {
  health:
    /\b(?:health(?:[- ]?care)?|medic(?:al|ine)|nurs\w*|bsn|him|hit|rhi[at]|coding|clinical|allied|\w*biolog\w*|bio(?:medical|chem\w*|science)|life sciences?|anatomy|physio\w*|pharm\w*|\w*therap\w*|dental|dent\w*|radio(?:log|graph)\w*|laborator\w*|physician|patient|public health|informatics)\b/i,
  business:
    /\b(?:business|(?<!information )management|(?<!information )administration|accounting|finance|commerce|mba|mha)\b/i,
  computing: /\b(?:computer|informatics|information (?:systems|technology)|data|statistics|mathematics)\b/i,
} as const

type Field = keyof typeof FIELDS

/** How far behind a degree its field is named, in characters. */
const REACH = 110

/**
 * The fields that a posting names behind a degree: "Bachelor's degree in Health Information Management or business". None
 * where it names none that we know, or takes any.
 */
export function fieldsAsked(posting: string, { end }: Span): readonly Field[] {
  const behind = posting.slice(end, end + REACH).split(/[.;\n•]/, 1)[0] ?? ''
  const named = IN_FIELD.exec(behind)?.[1] ?? ''
  if (/\bany\b/i.test(named)) return []
  return (Object.keys(FIELDS) as Field[]).filter((field) => FIELDS[field].test(named))
}

/** "degree in", "with a major in": what stands behind names the field, until experience or another degree is asked for. */
const IN_FIELD =
  /^(?:['’]?s)?(?: degree)?(?: \([^)]*\))?,? (?:is )?(?:required |preferred )?(?:with (?:a )?(?:major|concentration) )?(?:in|from) (?!progress|lieu)((?:(?!\bexperience\b|\byears?\b|\b(?:high school|ged|diploma)\b).)+)/i

/** Whether the words of a schooling name one of the fields. Words that name no field at all leave it open. */
export function isInField(words: string, fields: readonly Field[]): boolean {
  return fields.length === 0 || !NAMES_FIELD.test(words) || fields.some((field) => FIELDS[field].test(words))
}

/** "Bachelor of Science" alone says nothing of what was studied. */
const NAMES_FIELD =
  /,(?! ?(?:magna|summa|cum|gpa|with hon|hono|\d))|\b(?:in|of) (?!science\b|arts\b|applied\b)[a-z]|\b(?:science|arts) in\b|^(?:mba|mha|bsn|bshim)\b/i
