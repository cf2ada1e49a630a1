import type { FoundTree, Stretch } from '@/lib/import/found'
import { isTitle } from '@/lib/import/jobs/title-words'
import { cellsOf, type Row } from '@/lib/import/rows'
import { cut, foundAs, foundIn, stretchesOf, type Words } from '@/lib/import/words'
import { findName, type NameLine } from './name'
import { AVAILABLE, ContactTaker } from './taker'

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
 * @param head rows above the first section, and those of a section of contact
 * @param others the other rows: an address in a margin or a footer is found there
 */
export function readContact(head: readonly Row[], others: readonly Row[]): ContactRead {
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
    for (const row of others) if (!row.listItem && row !== nameLine?.row) state.takeMissing(row)
  const nameWords = nameLine?.name.text.toLowerCase()
  const open = rest.filter((words) => words.text.toLowerCase() !== nameWords)
  const again = rest.filter((words) => words.text.toLowerCase() === nameWords)
  const headline = open.find(isHeadline) ?? null
  return {
    contact: {
      ...(nameLine ? { name: foundAs(nameLine.name.text, nameLine.name) } : {}),
      ...(headline ? { headline: foundIn(headline) } : {}),
      ...state.fields(),
    },
    nameLine,
    rest: open.filter((words) => words !== headline),
    furniture: [...state.furniture, ...again.flatMap(stretchesOf)],
  }
}

/** Whether words may be the line below the name: a title or a few words, no sentence. */
function isHeadline({ text }: Words): boolean {
  return (
    (!/^[\p{Lu}\d,;|/() .-]+$/u.test(text) || (isTitle(text) && /\p{L}{5}.* \p{L}{5}/u.test(text))) &&
    text.length <= 90 &&
    text.split(' ').length <= 12 &&
    !/[.!?]$/.test(text) &&
    /\p{Script=Latin}/u.test(text) &&
    !NO_HEADLINE.test(text) &&
    (!AVAILABLE.test(text) || isTitle(text)) &&
    (isTitle(text) || /\p{L}{3}.*\p{L}{3}/u.test(text)) &&
    !/\d|^address\b|[<>]|^\p{L}+:/iu.test(text)
  )
}

/** Pronouns, the mark of a form, and what a chat program says before what it wrote. */
const NO_HEADLINE =
  /^(?:here(?:['’]s| is| are)|sure|certainly|below is|this is)\b|^\(?(?:she|he|they|ze)\/\p{L}+(?:\/\p{L}+)?\)?$|^europass$/iu
