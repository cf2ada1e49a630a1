import { flatMap } from '@/lib/base/flat-map'
import { GAP, type Word } from '@/lib/text/tokenise'
import { isConjunction } from './clauses'
import type { Context } from './context'
import { endsAlike } from './form-index'
import type { GappedForm, GappedForms } from './landmarks'
import type { Hit, Reading } from './reading'
import type { Place, Stretch } from './stretches'
import { classNumber, isOfClass } from './word-classes'

/** A form with a hole ("assign … codes") may have this many words in it; more is another clause. */
const WIDEST_HOLE = 8

/** The forms with a hole that a text holds and that count, in order. */
export function gappedFormsIn(reading: Reading, context: Context): readonly Stretch[] {
  const found: Stretch[] = []
  for (const heads of reading.heads) {
    const head = heads?.at(-1)
    if (!head || isOwnClause(reading.words, head.to) || namesAThing(head, reading)) continue
    const wanted = gappedFormsAt(head, reading.clauseEnds()[head.to - 1] ?? head.to, reading, context)
    const [first] = wanted
    if (!first) continue
    found.push({
      from: head.from,
      to: first.tail.to,
      head,
      tail: first.tail,
      means: [...new Set(flatMap(wanted, ({ entry }) => entry.means))],
    })
  }
  return found
}

/** The forms whose beginning and end both stand there and that count, in the order of the lexicon. */
function gappedFormsAt(
  { from, to, values }: Hit<GappedForms>,
  end: number,
  reading: Reading,
  context: Context,
) {
  const found: (GappedForm & { readonly tail: Place })[] = []
  for (const [key, tail] of tailsAfter(to, end, reading))
    for (const forms of values)
      for (const form of forms.get(key) ?? [])
        if (context.counts(form.entry, from, to)) found.push({ place: form.place, entry: form.entry, tail })
  return found.sort((a, b) => a.place - b.place)
}

/** "I code, and learned how a record is put together": the second verb has the end to itself. */
function isOwnClause(words: readonly Word[], to: number): boolean {
  return words[to]?.gap === GAP.COMMA && words[to]?.text === 'and'
}

/** "Coding system", "coding team": with such a noun behind it the word is no verb that goes on to what is coded. */
function namesAThing({ to }: Place, { words, classes }: Reading): boolean {
  return isOfClass(classes[to], BESIDE_CODING) && /ing$/i.test(words[to - 1]?.text ?? '')
}

const BESIDE_CODING = classNumber('beside-coding')

/** "Reviewed by the health records administrator": what stands behind is no object of the verb. */
const STOP = classNumber('stop')

/**
 * The tails that stand after word `from` in its clause, which ends at word `end`, each at its first place. Right behind
 * an "and" stands another verb: "reviews and codes charts".
 */
function tailsAfter(
  from: number,
  end: number,
  { words, tails, classes }: Reading,
): ReadonlyMap<string, Place> {
  const found = new Map<string, Place>()
  const first = isConjunction(words[from]) ? from + 2 : from
  for (let at = first; at < end && at <= from + WIDEST_HOLE; at += 1) {
    for (const hit of tails[at] ?? [])
      for (const tail of hit.values)
        if (!found.has(tail) && endsAlike(tail, words[hit.to - 1]?.text ?? ''))
          found.set(tail, { from: hit.from, to: hit.to })
    if (isOfClass(classes[at], STOP)) break
  }
  return found
}
