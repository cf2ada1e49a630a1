import { finding, placeIn, type Rule, replaced } from '@/lib/advice/rule'
import { SOURCES } from '@/lib/advice/sources'
import { remember } from '@/lib/base/remember'
import type { ConceptId } from '@/lib/lexicon/concept'
import { getLexicon } from '@/lib/lexicon/lexicon'
import { shortName } from '@/lib/lexicon/print-name'
import { mentionsIn } from '@/lib/match/resume/mentions-in'
import type { ResumeField } from '@/lib/match/resume/resume-fields'
import type { Span } from '@/lib/text/span'
import { slice } from '@/lib/text/span'

/**
 * Names joined by slashes: "CPT/HCPCS", "ICD-10-CM/PCS". Some indexes take such a list as one word, so a search for its
 * second name finds nothing.
 *
 * A name that has a slash of its own (E/M, A/R) is no list. Dates, codes and other slashes are left alone, and so are
 * titles, degrees and memberships: employers and schools gave them, and they are checked as given.
 */
export const slashList: Rule = ({ reading }) =>
  reading.fields
    .filter(({ isEmployer, path }) => !isEmployer && !NAMED_BY_OTHERS.test(path))
    .flatMap((field) =>
      listsIn(field.text)
        .slice(0, 1)
        .flatMap(({ span, names }) => {
          const after = inWords(names, span, field)
          if (
            idsIn(field.text) !== idsIn(field.text.slice(0, span.start) + after + field.text.slice(span.end))
          )
            return []
          const words = slice(field.text, span)
          return [
            finding(
              {
                rule: 'slash-list',
                place: placeIn(field, span),
                says: `“${words}” is one word to some searches.`,
                why: `A search for ${names.slice(1).join(' or ')} may not find it behind a slash.`,
                source: SOURCES.slash,
                remedy: replaced(field, span, after),
              },
              `${span.start} ${words}`,
            ),
          ]
        }),
    )

const NAMED_BY_OTHERS =
  /^(?:contact\.name|experience\.\d+\.title|education\.\d+\.(?:credential|area)|memberships\..+)$/

type SlashList = { readonly span: Span; readonly names: readonly string[] }

const listsIn = remember(1000, (text): readonly SlashList[] => {
  const pieces = piecesOf(text)
  const lists: SlashList[] = []
  for (let at = 0; at < pieces.length; at += 1) {
    const first = pieces[at]
    if (first === undefined) break
    let last = first
    const names = [...first.names]
    while (pieces[at + 1] && text.slice(last.span.end, pieces[at + 1]?.span.start) === '/') {
      at += 1
      last = pieces[at] ?? last
      names.push(...last.names)
    }
    if (names.length < 2) continue
    const tail = OF_THE_SENTENCE.exec(names.at(-1) ?? '')?.[0].length ?? 0
    names.push((names.pop() ?? '').slice(0, tail === 0 ? undefined : -tail))
    lists.push({ span: { start: first.span.start, end: last.span.end - tail }, names })
  }
  return lists
})

/** Words that a mention takes along and that are no part of the name. */
const OF_THE_SENTENCE = / (?:codes?|coding)$/i

/** Mentions in the order of the text; one span that names several concepts ("ICD-10-CM/PCS") is one piece. */
function piecesOf(text: string): readonly SlashList[] {
  const pieces = new Map<string, { span: Span; ids: ConceptId[] }>()
  for (const { span, conceptId } of mentionsIn(text)) {
    const key = `${span.start} ${span.end}`
    const piece = pieces.get(key) ?? { span, ids: [] }
    pieces.set(key, { span, ids: [...piece.ids, conceptId] })
  }
  return [...pieces.values()]
    .toSorted((a, b) => a.span.start - b.span.start)
    .map(({ span, ids }) => {
      const words = slice(text, span)
      const isList = ids.length > 1 && words.includes('/') && ids.every((id) => PAIRED.test(id))
      return { span, names: isList ? ids.map((id) => shortName(getLexicon().concept(id))) : [words] }
    })
}

/** Pairs that are written as one. A product keeps the slash of its name: "3M/Solventum". */
const PAIRED = /^(?:codeset|credential|payment|setting|specialty):/

/** "CPT and HCPCS" in a sentence; with commas where the two are items of a list that has them. */
function inWords(names: readonly string[], span: Span, { text, path }: ResumeField): string {
  const isItem =
    path.startsWith('skills.') ||
    /,\s*$/.test(text.slice(0, span.start)) ||
    /^\s*, ?[A-Z]/.test(text.slice(span.end))
  if (names.length > 2 || (isItem && path !== 'contact.headline'))
    return `${names.slice(0, -1).join(', ')}${names.length > 2 ? ' and ' : ', '}${names.at(-1)}`
  return names.join(' and ')
}

/** Tasks are left out: a verb and a code set make one together or not, by what stands between them. */
function idsIn(text: string): string {
  const ids = mentionsIn(text).map(({ conceptId }) => conceptId)
  return [...new Set(ids.filter((id) => !id.startsWith('task:')))].toSorted().join()
}
