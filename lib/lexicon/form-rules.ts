import codingCues from './data/coding-cues.json'
import decoys from './data/decoys.json'
import formRules from './data/form-rules.json'
import sharedForms from './data/shared-forms.json'
import wrongSenses from './data/wrong-senses.json'

/**
 * What a text must look like before a form counts. A form may stand under several rules; all must hold.
 * `Phrases` is a list in the data and a set in the form index.
 */
export type FormRule<Phrases = readonly string[]> = {
  readonly forms: readonly string[]
  /** Upper and lower case must be as in the form. */
  readonly asWritten?: boolean
  /** The first letter must be a capital. */
  readonly capital?: boolean
  /** One of these phrases must stand near. */
  readonly needs?: Phrases
  /** None of these phrases may stand near. */
  readonly refusedBy?: Phrases
  /** Where a phrase of `refusedBy` counts; on both sides when left out. */
  readonly side?: 'before' | 'behind'
  /** How many words away a phrase of `needs` or `refusedBy` may stand. */
  readonly within?: number
  /** The words must be those of the form and no inflection of them. */
  readonly uninflected?: boolean
  /** Unless the whole text is not longer than this many words: a field of a form has no neighbours. */
  readonly aloneUpTo?: number
  readonly why: string
  readonly source: string
}

/** An acronym of ours that other trades use: refused where their words stand near. */
export type WrongSense<Phrases = readonly string[]> = {
  readonly forms: readonly string[]
  /** What else it means, for people. */
  readonly meanings: readonly string[]
  /** Phrases that show the other meaning. */
  readonly cues: Phrases
  /** How many words away a cue may stand. */
  readonly within: number
  /** Phrases that show our meaning after all, as near as a cue. */
  readonly unless?: Phrases
  readonly source: string
}

/** One form of several concepts: which of them it means. */
export type SharedForm<Phrases = readonly string[]> = {
  readonly form: string
  /** All that it means when nothing near says otherwise. */
  readonly means: readonly string[]
  readonly when?: readonly { readonly near: Phrases; readonly means: readonly string[] }[]
  readonly why: string
}

export const FORM_RULES = formRules as readonly FormRule[]
export const WRONG_SENSES: readonly WrongSense[] = wrongSenses
export const SHARED_FORMS: readonly SharedForm[] = sharedForms

/** Phrases that hold a form of ours and mean something else: "state of the art". */
export const DECOYS: readonly string[] = decoys

/** Phrases that show a text to be about coding, billing or health records. */
export const CODING_CUES: readonly string[] = codingCues
