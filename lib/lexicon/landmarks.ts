import type { Summing } from '@/lib/text/phrase-index'
import type { FormEntry } from './form-entry'
import { type ClassHit, classHit } from './word-classes'

/** What a phrase is to the reader of a text. */
export type Landmark =
  | { readonly sort: 'form'; readonly entry: FormEntry }
  /** The beginning of forms with a hole, "assign … codes", by the keys of their ends. */
  | { readonly sort: 'head'; readonly forms: GappedForms }
  | { readonly sort: 'tail'; readonly tail: string }
  /** A phrase that some rule looks for near a form. */
  | { readonly sort: 'cue'; readonly cue: string }
  /** A word or phrase of some word classes, by their numbers. */
  | { readonly sort: 'member'; readonly classes: readonly number[] }
  /** A phrase that shows a text to be about coding. */
  | { readonly sort: 'coding' }

/** Forms with a hole that begin alike, by the key of their end; `place` orders them as the lexicon does. */
export type GappedForms = ReadonlyMap<string, readonly GappedForm[]>
export type GappedForm = { readonly place: number; readonly entry: FormEntry }

/** All that the same words are at once, sorted before any text is read; null for what they are not. */
export type Landmarks = {
  forms: FormEntry[] | null
  heads: GappedForms[] | null
  tails: string[] | null
  cues: string[] | null
  classes: ClassHit[] | null
  speaksOfCoding: boolean
}

/** How landmarks of the same words are put together. */
export const LANDMARKS: Summing<Landmark, Landmarks> = {
  nothing: () => ({
    forms: null,
    heads: null,
    tails: null,
    cues: null,
    classes: null,
    speaksOfCoding: false,
  }),
  take: (sum, landmark, wordCount) => {
    switch (landmark.sort) {
      case 'form':
        sum.forms = [...(sum.forms ?? []), landmark.entry]
        break
      case 'head':
        sum.heads = [...(sum.heads ?? []), landmark.forms]
        break
      case 'tail':
        sum.tails = [...(sum.tails ?? []), landmark.tail]
        break
      case 'cue':
        sum.cues = [...(sum.cues ?? []), landmark.cue]
        break
      case 'member':
        sum.classes = [
          ...(sum.classes ?? []),
          ...landmark.classes.map((number) => classHit(number, wordCount)),
        ]
        break
      case 'coding':
        sum.speaksOfCoding = true
        break
      default:
        landmark satisfies never
    }
  },
  both: (one, other) => ({
    forms: together(one.forms, other.forms),
    heads: together(one.heads, other.heads),
    tails: together(one.tails, other.tails),
    cues: together(one.cues, other.cues),
    classes: together(one.classes, other.classes),
    speaksOfCoding: one.speaksOfCoding || other.speaksOfCoding,
  }),
}

function together<Item>(one: Item[] | null, other: Item[] | null): Item[] | null {
  return one && other ? [...one, ...other] : (one ?? other)
}
