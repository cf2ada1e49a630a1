import { GAP, type Word } from '@/lib/text/tokenise'
import type { ConceptId } from './concept'
import type { Found } from './stretches'

/** "Certified Professional Coder (CPC)", "CPC (Certified Professional Coder)" and "CPC – Certified …" are one mention. */
export function joinNamesWithAcronyms(
  found: readonly Found[],
  words: readonly Word[],
  text: string,
): readonly Found[] {
  const joined: Found[] = []
  for (const next of found) {
    const last = joined.at(-1)
    const means = last ? nameOfBoth(last, next, words, text) : null
    if (last && means) joined[joined.length - 1] = { from: last.from, to: next.to, means, kind: 'both' }
    else joined.push(next)
  }
  return joined
}

/** What a name and letters beside it mean together; null where they are two things. */
function nameOfBoth(
  first: Found,
  second: Found,
  words: readonly Word[],
  text: string,
): readonly ConceptId[] | null {
  if (first.to !== second.from || (first.kind === 'acronym') === (second.kind === 'acronym')) return null
  const gap = words[second.from]?.gap
  const isBeside =
    gap === GAP.DASH || (gap === GAP.PARENTHESIS && closingAfter(words, second.to, text) !== null)
  if (!isBeside) return null
  if (first.means[0] === second.means[0]) return first.means
  const [name, letters] = first.kind === 'acronym' ? [second, first] : [first, second]
  return areOfItsKind(letters, name) ? letters.means : null
}

/** "Certified Professional Coder (CPC-A)": the letters say which coder, whatever the name leaves out. */
function areOfItsKind(letters: Found, name: Found): boolean {
  const [id = '', ofName = ''] = [letters.means[0], name.means[0]]
  return ofName.startsWith('credential:') && id.startsWith(`${ofName}-`)
}

/** The offset after the bracket that closes behind word `to - 1`, or null. */
export function closingAfter(words: readonly Word[], to: number, text: string): number | null {
  const end = words[to - 1]?.span.end ?? 0
  return text.charAt(end) === ')' ? end + 1 : null
}
