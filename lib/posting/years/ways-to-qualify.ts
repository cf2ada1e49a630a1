import type { ConceptId } from '@/lib/lexicon/concept'
import { isOneOf } from '@/lib/posting/alternatives/group'
import { WAY_LABEL } from '@/lib/posting/alternatives/way-label'
import type { Stated } from '@/lib/posting/stated'
import type { Span } from '@/lib/text/span'
import { namedIn } from './named-near'

/** The beginning of a row that is one way of several: "A)", "(b)", "2.", "Option 1:", "or C)". */
const BEGINS_WAY = new RegExp(`^\\W*(?:or\\b\\W*)?(?:\\(?(?:[a-f]|[1-6]|i{1,3}|iv)[.)]\\s|${WAY_LABEL})`)

/** The name of a way says by itself that one is enough. */
const IS_NAMED_WAY = new RegExp(`^\\W*${WAY_LABEL}`)

/** A row that parts two ways: "OR", "- or -", "OR II". */
const ONLY_OR = /^\W*or\W*(?:(?:\d|[a-f]|i{1,3}|iv)[.)]?\W*)?$/

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
  const choice = choiceAround(plain, row)
  if (choice === null) return wayInSentence(plain, years, row, stated)
  if (!choice.isSaid && !isOneOf(leadAbove(plain, choice.rows))) return null
  if (DENIES_CREDENTIAL.test(plain.slice(row.start, years.start))) return []
  const ids = namedIn(stated, row.start, row.end)
    .map(({ mention }) => mention.conceptId)
    .filter((id) => id.startsWith('credential:'))
  return ids.length === 0 && choice.isSaid && !CREDENTIAL.test(choice.others) ? null : ids
}

/** Whether another way on rows of their own, parted by "or", is a degree: "Two years of coding", "OR", "Associate degree". */
export function isBesideDegree(plain: string, years: Span): boolean {
  const choice = choiceAround(plain, rowAround(plain, years.start))
  return choice?.isSaid === true && DEGREE.test(choice.others) && !CREDENTIAL.test(choice.others)
}

const DEGREE = /\b(?:degree|associate'?s|bachelor'?s?|master'?s|semester hours)\b/

type Choice = {
  /** From the first way to the last. */
  readonly rows: Span
  /** The words of the other ways. */
  readonly others: string
  /** Whether names of ways or rows with "or" alone say by themselves that one is enough. */
  readonly isSaid: boolean
}

function choiceAround(plain: string, row: Span): Choice | null {
  const parted = wayBetweenOrs(plain, row)
  if (parted === null && !isWay(plain, row)) return null
  const rows = parted ?? {
    start: lastWhile(row, (one) => rowAround(plain, one.start - 1), plain).start,
    end: lastWhile(row, (one) => rowAround(plain, one.end + 1), plain).end,
  }
  if (rows.start === row.start && rows.end === row.end) return null
  return {
    rows,
    others: `${plain.slice(rows.start, row.start)}\n${plain.slice(row.end, rows.end)}`,
    isSaid: parted !== null || IS_NAMED_WAY.test(plain.slice(row.start, row.start + LONGEST_LABEL)),
  }
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

const LONGEST_LABEL = 24

/** What a way is that takes something else than years. */
const CREDENTIAL =
  /\b(?:certif\w*|credential\w*|licensed|rhi[at]|ccs|cpc|coc|cic|crc|cca|ccds|cdip|cpma|ods|rn|lpn)\b/

/** The rows from the first way to the last, where rows with "or" alone part them; null where none stands beside the row. */
function wayBetweenOrs(plain: string, row: Span): Span | null {
  const above = rowBeside(plain, row, -1)
  const below = rowBeside(plain, row, 1)
  if (!isOnlyOr(plain, above) && !isOnlyOr(plain, below)) return null
  return { start: endOfWays(plain, row, -1).start, end: endOfWays(plain, row, 1).end }
}

/** The last row in one direction that an "or" still joins to this one. */
function endOfWays(plain: string, row: Span, step: 1 | -1): Span {
  let last = row
  for (let steps = 0; steps < MOST_ROWS; steps += 1) {
    const or = rowBeside(plain, last, step)
    if (!isOnlyOr(plain, or)) break
    last = rowBeside(plain, or, step)
  }
  return last
}

/** The next row above or below that is not blank. */
function rowBeside(plain: string, { start, end }: Span, step: 1 | -1): Span {
  const next = rowAround(plain, step < 0 ? start - 1 : end + 1)
  return next.start === next.end ? rowAround(plain, step < 0 ? next.start - 1 : next.end + 1) : next
}

function isOnlyOr(plain: string, { start, end }: Span): boolean {
  return end - start <= LONGEST_OR && ONLY_OR.test(plain.slice(start, end))
}

const LONGEST_OR = 12

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
