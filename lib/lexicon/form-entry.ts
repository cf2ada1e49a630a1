import type { ConceptId, FormKind } from './concept'
import type { FormRule, SharedForm, WrongSense } from './form-rules'

/** Phrases of which one must, or must not, stand near a form. */
export type Cues = ReadonlySet<string>

/** A form of a concept, with everything that decides whether it counts at a place. */
export type FormEntry = {
  readonly form: string
  /** What its mention counts as; empty for a decoy, two for a pair such as ICD-10-CM/PCS. */
  readonly means: readonly ConceptId[]
  readonly kind: FormKind
  /** The words of the form as written, to compare letter case. */
  readonly words: readonly string[]
  /** Whether one of them is an acronym of two to four letters, which in small letters may be an ordinary word. */
  readonly hasShortCapitals: boolean
  readonly rules: readonly FormRule<Cues>[]
  readonly wrongSenses: readonly WrongSense<Cues>[]
  /** Set when other concepts have this form too. */
  readonly shared: SharedForm<Cues> | null
  /** The full name is also ordinary words: the acronym or the issuer must stand near. */
  readonly confirmedBy: Cues | null
}

export const SHORT_CAPITALS = /^[A-Z]{2,4}$/

/** A phrase that ours hides in and that means something else ("state of the art"): found, and counted as nothing. */
export function decoyEntry(form: string): FormEntry {
  return {
    form,
    means: [],
    kind: 'variant',
    words: [],
    hasShortCapitals: false,
    rules: [],
    wrongSenses: [],
    shared: null,
    confirmedBy: null,
  }
}
