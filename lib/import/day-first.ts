import type { Row } from './rows'

/**
 * Rows with the months of full dates first, where the resume writes days first, as in Europe: "15/05/2021" as "05/15/2021".
 *
 * One date says it that has no other reading; or all begin with the first day of a month, which as months would be January
 * each time. What a person tells in a sentence stays as written.
 */
export function withMonthsFirst(rows: readonly Row[]): readonly Row[] {
  return isDayFirst(rows)
    ? rows.map((row) => (isTold(row) ? row : { ...row, text: row.text.replace(FULL, '$3$2$1$2$4') }))
    : rows
}

function isDayFirst(rows: readonly Row[]): boolean {
  const dates = rows.flatMap((row) => (isTold(row) ? [] : [...row.text.matchAll(FULL)]))
  const [firsts, seconds] = [1, 3].map((at) => dates.map((date) => Number(date[at])))
  if (!firsts || !seconds || seconds.some((second) => second > MONTHS)) return false
  const areFirstDays = firsts.every((first) => first === 1) && new Set(seconds).size >= FEWEST_MONTHS
  return firsts.some((first) => first > MONTHS) || areFirstDays
}

function isTold({ listItem, text }: Row): boolean {
  return listItem || text.length > LONGEST_HEAD
}

const FULL = /(?<![\d/.-])(0?[1-9]|[12]\d|3[01])([/.])(0?[1-9]|[12]\d|3[01])\2((?:19|20)\d\d)(?![\d/])/g
const MONTHS = 12
/** Two starts in January are chance. */
const FEWEST_MONTHS = 3
/** In letters. */
const LONGEST_HEAD = 120
