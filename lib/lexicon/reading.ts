import type { Word } from '@/lib/text/tokenise'
import type { FormEntry } from './form-entry'
import type { FormIndex, GappedForms } from './form-index'
import type { ClassHit } from './word-classes'

/** What stands at words `from` up to but not including `to`, everything that is written with exactly these. */
export type Hit<Value> = { readonly from: number; readonly to: number; readonly values: readonly Value[] }

/** Everything of the index that stands in a text, by the word it starts at; hits are shortest first. */
export type Reading = {
  readonly words: readonly Word[]
  readonly forms: At<Hit<FormEntry>>
  readonly heads: At<Hit<GappedForms>>
  readonly tails: At<Hit<string>>
  readonly cues: At<string>
  /** Members of word classes, for the frames. */
  readonly classes: At<ClassHit>
  /** Whether a word of the trade stands anywhere in the text. */
  readonly speaksOfCoding: boolean
}

/** Lists by the number of a word; undefined for most words. */
export type At<Item> = readonly (readonly Item[] | undefined)[]

/** Walks the text once and sorts what it meets; whether a form counts where it stands is judged later (Context). */
export function readWords(words: readonly Word[], index: FormIndex): Reading {
  const forms: Hits<FormEntry> = new Array(words.length)
  const heads: Hits<GappedForms> = new Array(words.length)
  const tails: Hits<string> = new Array(words.length)
  const cues: string[][] = new Array(words.length)
  const classes: ClassHit[][] = new Array(words.length)
  let speaksOfCoding = false
  index.eachHit(words, (at, to, landmark) => {
    switch (landmark.sort) {
      case 'form':
        addHit(forms, at, to, landmark.entry)
        break
      case 'head':
        addHit(heads, at, to, landmark.forms)
        break
      case 'tail':
        addHit(tails, at, to, landmark.tail)
        break
      case 'cue':
        cues[at] ??= []
        cues[at]?.push(landmark.cue)
        break
      case 'member':
        classes[at] ??= []
        for (const number of landmark.classes) classes[at]?.push({ number, to })
        break
      case 'coding':
        speaksOfCoding = true
        break
      default:
        landmark satisfies never
    }
  })
  return { words, forms, heads, tails, cues, classes, speaksOfCoding }
}

type Hits<Value> = { from: number; to: number; values: Value[] }[][]

function addHit<Value>(hits: Hits<Value>, from: number, to: number, value: Value): void {
  const here = hits[from]
  const last = here?.at(-1)
  if (last?.to === to) last.values.push(value)
  else if (here) here.push({ from, to, values: [value] })
  else hits[from] = [{ from, to, values: [value] }]
}
