import type { Word } from '@/lib/text/tokenise'
import { clauseEnds } from './clauses'
import type { FormEntry } from './form-entry'
import type { FormIndex } from './form-index'
import type { GappedForms } from './landmarks'
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
  /** For each word where its clause ends; worked out when it is first asked for. */
  readonly clauseEnds: () => readonly number[]
  /** Whether a word of the trade stands anywhere in the text. */
  readonly speaksOfCoding: boolean
}

/** Lists by the number of a word; undefined for most words. */
export type At<Item> = readonly (readonly Item[] | undefined)[]

/** Walks the text once and sorts what it meets; whether a form counts where it stands is judged later (Context). */
export function readWords(words: readonly Word[], index: FormIndex, text: string): Reading {
  const forms: Hits<FormEntry> = new Array(words.length)
  const heads: Hits<GappedForms> = new Array(words.length)
  const tails: Hits<string> = new Array(words.length)
  const cues: Lists<string> = new Array(words.length)
  const classes: Lists<ClassHit> = new Array(words.length)
  let speaksOfCoding = false
  index.eachHit(words, (at, to, met) => {
    if (met.forms) addHit(forms, at, to, met.forms)
    if (met.heads) addHit(heads, at, to, met.heads)
    if (met.tails) addHit(tails, at, to, met.tails)
    if (met.cues) cues[at] = joined(cues[at], met.cues)
    if (met.classes) classes[at] = joined(classes[at], met.classes)
    if (met.speaksOfCoding) speaksOfCoding = true
  })
  let ends: readonly number[] | null = null
  const endsOfClauses = () => {
    ends ??= clauseEnds(words, classes, text)
    return ends
  }
  return { words, forms, heads, tails, cues, classes, clauseEnds: endsOfClauses, speaksOfCoding }
}

type Lists<Item> = (readonly Item[] | undefined)[]
type Hits<Value> = (Hit<Value>[] | undefined)[]

function addHit<Value>(hits: Hits<Value>, from: number, to: number, values: readonly Value[]): void {
  const here = hits[from]
  if (!here) {
    hits[from] = [{ from, to, values }]
    return
  }
  const last = here.at(-1)
  if (last?.to === to) here[here.length - 1] = { from, to, values: [...last.values, ...values] }
  else here.push({ from, to, values })
}

/** Most words are met once: their list is the landmark's own. */
function joined<Item>(before: readonly Item[] | undefined, more: readonly Item[]): readonly Item[] {
  return before ? [...before, ...more] : more
}
