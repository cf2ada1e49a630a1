import { FIELDS } from '@/lib/posting/field-of-study'
import type { FieldOfStudy } from '@/lib/posting/posting'

/** Whether the words of a schooling name one of the fields. Words that name no field at all leave it open. */
export function isInField(words: string, fields: readonly FieldOfStudy[]): boolean {
  return fields.length === 0 || !NAMES_FIELD.test(words) || fields.some((field) => FIELDS[field].test(words))
}

/** "Bachelor of Science" alone says nothing of what was studied. */
const NAMES_FIELD =
  /,(?! ?(?:magna|summa|cum|gpa|with hon|hono|\d))|\b(?:in|of) (?!science\b|arts\b|applied\b)[a-z]|\b(?:science|arts) in\b|^(?:mba|mha|bsn|bshim)\b/i
