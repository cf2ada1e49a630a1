import { flatMap } from '@/lib/base/flat-map'
import { GAP, tokenise, type Word } from '@/lib/text/tokenise'
import { apprenticeOf, endOfApprenticeMark } from './apprentices'
import { codeNumberAt } from './code-numbers'
import type { ConceptId, FormKind, Mention } from './concept'
import { Context } from './context'
import type { FormEntry } from './form-entry'
import { formIndexOf } from './form-index'
import { framesIn } from './frames'
import { gappedFormsIn } from './gapped-forms'
import { IdPattern } from './id-pattern'
import { lettersOfAnother } from './letters-of-another'
import { getLexicon, type Lexicon } from './lexicon'
import { closingAfter, joinNamesWithAcronyms } from './names-with-acronyms'
import { type Reading, readWords } from './reading'
import { type Found, newStretches, withoutDecoys, withStretches } from './stretches'

/**
 * Finds every concept that a text names: each at the longest form that starts there, whatever the hyphens,
 * spaces, ®, accents or inflections. Refuses what another trade means by the same letters (lib/lexicon/form-rules).
 *
 * Mentions are in order and do not overlap, but for words that name several concepts at once: "ICD-10-CM/PCS"
 * gives two mentions with one span. A name with its acronym in brackets is one mention of kind `both`. Does not judge whether the
 * text asks for, has or denies the concept.
 */
export function findMentions(text: string, lexicon: Lexicon = getLexicon()): readonly Mention[] {
  const words = tokenise(text)
  const reading = readWords(words, formIndexOf(lexicon), text)
  const context = new Context(reading)
  const plain = plainForms(reading, context)
  const spelt = withStretches(plain, withoutDecoys(gappedFormsIn(reading, context), plain), words.length)
  const named = joinNamesWithAcronyms(spelt, words, text)
  const found = withStretches(named, newStretches(framesIn(reading), named), words.length)
  const isOfAnother = lettersOfAnother(text)
  const mentions: Mention[] = []
  for (const { from, to, means, kind } of found) {
    const span = { start: words[from]?.span.start ?? 0, end: endOf(words, to, text, kind) }
    for (const conceptId of means)
      if (to - from > 1 || !isOfAnother(text.slice(span.start, span.end), lexicon.concept(conceptId)))
        mentions.push(asApprentice({ conceptId, span, formKind: kind }, text, lexicon))
  }
  return mentions
}

/** "CPC (A)" is an apprentice's, as CPC-A is. */
function asApprentice(mention: Mention, text: string, lexicon: Lexicon): Mention {
  if (!isCredential(mention.conceptId)) return mention
  const end = endOfApprenticeMark(text, mention.span.end)
  const apprentice = end === null ? null : apprenticeOf(mention.conceptId, lexicon)
  if (end === null || apprentice === null) return mention
  return { ...mention, conceptId: apprentice, span: { start: mention.span.start, end } }
}

function isCredential(id: ConceptId): boolean {
  return id.startsWith('credential:')
}

function plainForms(reading: Reading, context: Context): readonly Found[] {
  const found: Found[] = []
  const doubtful: number[] = []
  for (let at = 0; at < reading.words.length; ) {
    const hit = longestThatCounts(reading, at, context) ?? codeNumber(reading, at)
    if (hit) found.push(withNamesInside(hit, reading, context))
    else if (reading.forms[at]) doubtful.push(at)
    at = hit ? hit.to : at + 1
  }
  const settled = settledLater(doubtful, found, reading, context)
  return settled.length === 0 ? found : [...found, ...settled].sort((a, b) => a.from - b.from)
}

/** Letters that a text has shown to be a credential are it throughout: "CPC or CCC" settles a CCC with nothing beside it. */
function settledLater(
  doubtful: readonly number[],
  found: readonly Found[],
  { words, forms }: Reading,
  context: Context,
): readonly Found[] {
  if (doubtful.length === 0) return []
  const known = new Set(flatMap(found, ({ means }) => means.filter(isCredential)))
  if (known.size === 0) return []
  return flatMap(doubtful, (at) => {
    const hit = forms[at]?.find(({ from, to }) => to === from + 1)
    const entry = hit?.values.find(
      ({ kind, means: [id] }) => kind === 'acronym' && id !== undefined && known.has(id),
    )
    if (!entry || words[at + 1]?.gap === GAP.HYPHEN || !context.counts(entry, at, at + 1, true)) return []
    return [{ from: at, to: at + 1, means: entry.means, kind: entry.kind }]
  })
}

/**
 * What a duty's words may name besides: "annual CPT updates" names the code set as well. Not so a DRG without its kind:
 * whoever audits DRGs says elsewhere which.
 */
const NAMED_INSIDE = new IdPattern(/^(?:codeset:|standard:|payment:(?!drg$))/)

function withNamesInside(hit: Found, reading: Reading, context: Context): Found {
  if (hit.to - hit.from < 2 || hit.means.length === 0 || !hit.means.every(mayNameAnother)) return hit
  const inside: ConceptId[] = []
  for (let at = hit.from; at < hit.to; at += 1) {
    const name = longestThatCounts(reading, at, context, at === hit.from ? hit.to - 1 : hit.to)
    if (!name) continue
    inside.push(...name.means.filter(NAMED_INSIDE.test))
    at = name.to - 1
  }
  if (inside.length === 0) return hit
  return { from: hit.from, to: hit.to, means: [...new Set([...hit.means, ...inside])], kind: hit.kind }
}

/** Duties, and the guidelines that a code set has: "the ICD-10-CM Official Guidelines". */
function mayNameAnother(id: ConceptId): boolean {
  return id.startsWith('task:') || id === 'standard:official-guidelines'
}

function longestThatCounts(
  reading: Reading,
  at: number,
  context: Context,
  end = Number.POSITIVE_INFINITY,
): Found | null {
  const hits = reading.forms[at]
  if (!hits) return null
  for (let i = hits.length - 1; i >= 0; i -= 1) {
    const { from, to, values } = hits[i] ?? NO_HIT
    if (to > end) continue
    if (endsInsideAnother(reading, from, to)) return null
    const counting = thoseThatCount(values, from, to, context)
    const [first] = counting
    if (!first) continue
    if (counting.length === 1 && !first.shared) return { from, to, means: first.means, kind: first.kind }
    return { from, to, means: meaningOf(counting, from, to, context), kind: kindOf(counting) }
  }
  return null
}

/** Most places have one form, or forms of which all count: then the list is the index's own. */
function thoseThatCount(
  entries: readonly FormEntry[],
  from: number,
  to: number,
  context: Context,
): readonly FormEntry[] {
  for (const entry of entries)
    if (!context.counts(entry, from, to))
      return entries.filter((one) => one !== entry && context.counts(one, from, to))
  return entries
}

/**
 * Whether a longer name begins inside words and goes on behind them: a hyphen joins it, or it is a credential's. "AHIMA
 * CCS-P" names no CCS, "AAPC CPC apprentice" no CPC.
 */
function endsInsideAnother({ words, forms }: Reading, from: number, to: number): boolean {
  const isHyphenated = words[to]?.gap === GAP.HYPHEN
  for (let at = from + 1; at < to; at += 1) {
    const longer = forms[at]?.filter((hit) => hit.to > to)
    if (longer?.some(({ values }) => isHyphenated || values.some(({ means }) => means.some(isCredential))))
      return true
  }
  return false
}

const NO_HIT = { from: 0, to: 0, values: [] }

/** A code number that could be a price or a room counts where the text speaks of coding. */
function codeNumber({ words, speaksOfCoding }: Reading, at: number): Found | null {
  const number = codeNumberAt(words, at)
  if (!number || !(number.isSure || speaksOfCoding)) return null
  return { from: at, to: number.to, means: [number.means], kind: 'variant' }
}

/** All that the entries mean together, or what the table of shared forms says. */
function meaningOf(
  entries: readonly FormEntry[],
  from: number,
  to: number,
  context: Context,
): readonly ConceptId[] {
  const all = [...new Set(flatMap(entries, (entry) => entry.means))]
  const shared = entries.find((entry) => entry.shared)?.shared
  if (all.length < 2 || !shared) return all
  const fitting = shared.when?.find(({ near }) => context.isNear(near, from, to, SHARED_REACH))
  const means = fitting?.means ?? shared.means
  return all.filter((id) => means.includes(id))
}

/** How near, in words, a cue decides between the meanings of a shared form. */
const SHARED_REACH = 6

const KIND_ORDER: readonly FormKind[] = ['both', 'expansion', 'acronym', 'variant']

function kindOf(entries: readonly FormEntry[]): FormKind {
  return KIND_ORDER.find((kind) => entries.some((entry) => entry.kind === kind)) ?? 'variant'
}

function endOf(words: readonly Word[], to: number, text: string, kind: FormKind): number {
  const end = words[to - 1]?.span.end ?? 0
  if (kind !== 'both') return end
  return closingAfter(words, to, text) ?? end
}
