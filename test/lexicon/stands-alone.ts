import { FORM_RULES, SHARED_FORMS, type SharedForm } from '@/lib/lexicon/form-rules'
import { getLexicon } from '@/lib/lexicon/lexicon'
import type { ConceptRow } from '@/lib/lexicon/rows'
import { tokenise } from '@/lib/text/tokenise'
import { phraseKeyOf } from '@/lib/text/word-keys'

const ruledForms = new Set(FORM_RULES.flatMap(({ forms }) => forms))
const sharedRows = new Map(SHARED_FORMS.map((row) => [phraseKeyOf(tokenise(row.form)), row]))

/** Whether a form means its concept and no other whatever stands beside it: it has no hole and no rule. */
export function standsAlone(concept: ConceptRow, form: string): boolean {
  const isRisky = getLexicon().credential(concept.id)?.genericPhraseRisk ?? false
  return !form.includes('…') && !isRisky && !ruledForms.has(form) && sharedRow(form) === null
}

/** The row that says what a form of several concepts means, or null. */
export function sharedRow(form: string): SharedForm | null {
  return sharedRows.get(phraseKeyOf(tokenise(form))) ?? null
}
