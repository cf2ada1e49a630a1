import type { ConceptId } from '@/lib/lexicon/concept'
import { isOneOf } from '@/lib/posting/alternatives/group'
import type { Stated } from '@/lib/posting/stated'
import type { Span } from '@/lib/text/span'
import { namedIn } from './named-near'

/** The beginning of a row that is one way of several: "A)", "(b)", "2.", "Option 1:", "or C)". */
const BEGINS_WAY =
  /^\W*(?:or\b\W*)?(?:\(?(?:[a-f]|[1-6]|i{1,3}|iv)[.)]\s|(?:option|path(?:way)?|route|way) (?:\d|[a-f]|one|two|three|four)\b)/

/** Rows that are looked through for the ways and the words above them. */
const MOST_ROWS = 8

/**
 * The credentials of the way that years stand in, where rows below "one of the following" are ways to qualify: "A) RHIA +
 * 1 yr", "B) RHIT + 2 yrs", and none for "C) No credential but 7 yrs". Null where the years are of no such row.
 */
export function wayToQualify(
  plain: string,
  years: Span,
  stated: readonly Stated[],
): readonly ConceptId[] | null {
  const row = rowAround(plain, years.start)
  if (!isWay(plain, row)) return wayInSentence(plain, years, row, stated)
  const first = lastWhile(row, (one) => rowAround(plain, one.start - 1), plain)
  const last = lastWhile(row, (one) => rowAround(plain, one.end + 1), plain)
  if (first === last) return wayInSentence(plain, years, row, stated)
  if (!isOneOf(leadAbove(plain, first))) return null
  if (DENIES_CREDENTIAL.test(plain.slice(row.start, years.start))) return []
  return namedIn(stated, row.start, row.end)
    .map(({ mention }) => mention.conceptId)
    .filter((id) => id.startsWith('credential:'))
}

/** "Either (a) an RN license and 4 years, or (b) CPC and 4 years": the credentials of the lettered way before the years. */
function wayInSentence(
  plain: string,
  years: Span,
  { start, end }: Span,
  stated: readonly Stated[],
): readonly ConceptId[] | null {
  const row = plain.slice(start, end)
  const hasOptions = (row.match(OPTION)?.length ?? 0) > 1
  if (!hasOptions && !OTHER_WAY.test(row)) return null
  const opens = (hasOptions ? LAST_OPTION : LAST_LETTER).exec(plain.slice(start, years.start))
  if (!opens) return null
  const ids = namedIn(stated, start + opens.index, years.start)
    .map(({ mention }) => mention.conceptId)
    .filter((id) => id.startsWith('credential:'))
  return ids.length === 0 && !hasOptions ? null : ids
}

const OPTION = /\boption (?:\d|[a-d])\b/g
const LAST_OPTION = /\boption (?:\d|[a-d])\b(?!.*\boption (?:\d|[a-d])\b)/

const OTHER_WAY = /\bor \(?[b-d]\) /
const LAST_LETTER = /(?<![a-z])\(?[a-d]\) (?!.*(?<![a-z])\(?[a-d]\) )/

/** "No credential but 7 years, and obtain a CCS": what is named behind is for later. */
const DENIES_CREDENTIAL = /\b(?:no|without|non)[ -](?:an? |any )?(?:credential|certif|licens)/

/** The last row in one direction that is still a way. */
function lastWhile(row: Span, next: (row: Span) => Span, plain: string): Span {
  let found = row
  for (let steps = 0; steps < MOST_ROWS; steps += 1) {
    const other = next(found)
    if (other.start === found.start || !isWay(plain, other)) break
    found = other
  }
  return found
}

function isWay(plain: string, { start, end }: Span): boolean {
  return BEGINS_WAY.test(plain.slice(start, Math.min(end, start + 24)))
}

/** The row that holds an offset; of a longer one than any way has, what is near. */
function rowAround(plain: string, at: number): Span {
  const inside = Math.min(Math.max(at, 0), plain.length)
  const from = Math.max(0, inside - LONGEST_ROW)
  const before = plain.slice(from, inside).lastIndexOf('\n')
  const behind = plain.slice(inside, inside + LONGEST_ROW).indexOf('\n')
  const end = Math.min(plain.length, inside + LONGEST_ROW)
  return { start: from + before + 1, end: behind < 0 ? end : inside + behind }
}

/** In characters. Rows are looked for around every number of years, and a hostile text is one row. */
const LONGEST_ROW = 400

/** The row above the first way, blank rows left out. */
function leadAbove(plain: string, first: Span): string {
  const above = plain.slice(Math.max(0, first.start - 300), first.start).trimEnd()
  return above.slice(above.lastIndexOf('\n') + 1)
}
