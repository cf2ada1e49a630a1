import { isLetters } from '@/lib/import/credentials/line'
import type { FoundTree, Stretch } from '@/lib/import/found'
import { isTitle } from '@/lib/import/jobs/title-words'
import { cellsOf, type Row } from '@/lib/import/rows'
import { withWeightsApart } from '@/lib/import/weights'
import { cut, foundAs, foundIn, stretchesOf, type Words } from '@/lib/import/words'
import { findMentions } from '@/lib/lexicon/mentions'
import { AVAILABLE } from './items'
import { findName, isNoName, type NameLine } from './name'
import { ContactTaker } from './taker'

/** What the head of a resume says of its owner, and what of the head is left to read. */
export type ContactRead = {
  readonly contact: FoundTree
  readonly nameLine: NameLine | null
  /** Rows of the head without what was read from them. */
  readonly rest: readonly Words[]
  readonly furniture: readonly Stretch[]
}

/**
 * Reads name, addresses, numbers, links, place and headline.
 *
 * @param all rows above the first section, and those of a section of contact
 * @param others the other rows: an address in a margin or a footer is found there
 */
export function readContact(all: readonly Row[], others: readonly Row[]): ContactRead {
  const head = all.map(titleApart)
  const nameLine = findName(head, others)
  const state = new ContactTaker()
  const rest: Words[] = []
  if (nameLine) {
    rest.push(...state.takeFrom(nameLine.behind))
    const before = cut(nameLine.row, 0, nameLine.name.parts[0]?.start ?? 0)
    if (before.text !== '') state.furniture.push(...stretchesOf(before))
  }
  for (const row of head)
    if (row !== nameLine?.row) for (const cell of cellsOf(row)) rest.push(...state.takeFrom(cell))
  if (state.email === null || state.phone === null)
    for (const row of others) {
      if (row.listItem || row === nameLine?.row) continue
      state.takeMissing(row)
      state.takeMissingPlace(row)
    }
  const nameWords = nameLine?.name.text.toLowerCase()
  const isAgain = ({ text }: Words) =>
    text.toLowerCase() === nameWords || isMonogram(text, nameLine?.name.text ?? '')
  const open = rest.filter((words) => !isAgain(words))
  const again = rest.filter(isAgain)
  const line = open.find(isHeadline) ?? null
  const letters = line === null ? 0 : lettersAtEnd(line.text)
  const headline = line && cut(line, 0, line.text.length - letters)
  return {
    contact: {
      ...(nameLine ? { name: foundAs(nameLine.name.text, nameLine.name) } : {}),
      ...(headline ? { headline: foundIn(headline) } : {}),
      ...state.fields(),
    },
    nameLine,
    rest: open.flatMap((words) =>
      words !== line
        ? [words]
        : letters > 0
          ? [cut(words, words.text.length - letters + 1, words.text.length)]
          : [],
    ),
    furniture: [...state.furniture, ...again.flatMap(stretchesOf)],
  }
}

/** "MS" in a box above "Maria Stein": no letters of a credential. */
function isMonogram(text: string, name: string): boolean {
  const initials = name.match(/(?<!\p{L})\p{Lu}/gu) ?? []
  const said = text.replace(/[\s.]/g, '')
  return said.length > 1 && said.length <= initials.length && initials.join('').startsWith(said)
}

/** "**Maria Stein** Inpatient Coder", in letters of two looks. */
function titleApart(row: Row): Row {
  const [parted = row] = row.lead > 0 && isNoName(row.text.slice(row.lead)) ? withWeightsApart([row]) : [row]
  return parted
}

/** How long the credentials are that stand behind a title: "Outpatient Coder, CCA, CRC". */
function lettersAtEnd(text: string): number {
  const first = findMentions(text).find(({ conceptId }) => conceptId.startsWith('credential:'))
  const tail = first ? /[,|]\s*$/.exec(text.slice(0, first.span.start)) : null
  if (!first || !tail || tail.index < SHORTEST_TITLE) return 0
  return /^[A-Z-]{2,8}(?:, ?[A-Z-]{2,8})*$/.test(text.slice(first.span.start)) ? text.length - tail.index : 0
}

/** Letters. */
const SHORTEST_TITLE = 5

/** Whether words may be the line below the name: a title or a few words, no sentence. */
function isHeadline(words: Words): boolean {
  const { text } = words
  return (
    (!isLetters(words) || /\p{L}{5}.* \p{L}{5}/u.test(text) || (isTitle(text) && / \p{L}{5}/u.test(text))) &&
    text.length <= 90 &&
    text.split(' ').length <= 12 &&
    !/[.!?]$/.test(text) &&
    /\p{Script=Latin}/u.test(text) &&
    !NO_HEADLINE.test(text) &&
    (!AVAILABLE.test(text) || isTitle(text)) &&
    (isTitle(text) || /\p{L}{3}.*\p{L}{3}/u.test(text)) &&
    !/\d|^address\b|[<>]|^\p{L}[\p{L}’' ]{1,40}:/iu.test(text)
  )
}

/** Pronouns, the mark of a form, and what a chat program says before what it wrote. */
const NO_HEADLINE =
  /^(?:here(?:['’]s| is| are)|sure|certainly|below is|this is)\b|^\(?(?:she|he|they|ze)\/\p{L}+(?:\/\p{L}+)?\)?$|^europass$/iu
