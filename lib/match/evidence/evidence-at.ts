import { remember } from '@/lib/base/remember'
import type { ConceptId } from '@/lib/lexicon/concept'
import type { Evidence } from '@/lib/match/report'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import type { ResumeField } from '@/lib/match/resume/resume-fields'
import { type Span, slice } from '@/lib/text/span'

/**
 * A piece of evidence at a place of a resume, with the months of its job and whether its line gives a number.
 *
 * @param span the words there; null for the whole field
 */
export function evidenceAt(
  field: ResumeField,
  span: Span | null,
  conceptId: ConceptId | null,
  grade: Evidence['grade'],
  reading: ResumeReading,
): Evidence {
  return {
    conceptId,
    grade,
    field: field.path,
    quote: span === null ? field.text : quoteOf(field.text, span, conceptId),
    place: field.place,
    months: field.jobIndex === null ? null : (reading.monthsOf[field.jobIndex] ?? null),
    hasNumber: field.path.endsWith('.text') && givesNumber(field.text),
  }
}

/** Of work that is told by its verb, "Resolve", what was done stands behind it: the words to the end of its clause, a few at most. */
function quoteOf(text: string, span: Span, conceptId: ConceptId | null): string {
  const words = slice(text, span)
  if (!conceptId?.startsWith('task:') || /\s/.test(words)) return words
  return words + (BEHIND_VERB.exec(text.slice(span.end, span.end + LONGEST_OBJECT))?.[0] ?? '')
}

const BEHIND_VERB = /^(?: [\p{L}\p{N}][^\s,.;:()]*){1,5}(?=[\s,.;:()]|$)/u
const LONGEST_OBJECT = 60

/** Code names and modifiers hold digits that count nothing: ICD-10, Level 5, V28, modifier 25. */
const NAMES_WITH_DIGITS =
  /\b[A-Za-z]+-?\d+(?:-[A-Z]+)?\b|\b(?:modifiers?|level|type|part|phase|version)\s+\d+/gi

/** Whether a line gives a volume, a share or an amount: "22 charts a day", "97.6%", "$1.2M". */
export const givesNumber: (text: string) => boolean = remember(2000, (text) =>
  /\d/.test(text.replace(NAMES_WITH_DIGITS, '')),
)
