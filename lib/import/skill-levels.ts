import { cellsOf, part, type Row } from './rows'
import type { Words } from './words'

/**
 * Leaves out how well somebody knows what stands above or beside it, "Very good", "4/5": no skill, and left over. One
 * alone may be the name of something.
 */
export function withoutLevels(rows: readonly Row[]): readonly Row[] {
  const isLevel = ({ text }: Words) => LEVEL.test(text)
  const count = rows.filter((row) => isLevel(row) || cellsOf(row).slice(1).some(isLevel)).length
  if (count < FEWEST_LEVELS) return rows
  return rows
    .filter((row) => !isLevel(row))
    .map((row) => {
      const cells = row.cells.filter(
        ({ start, end }, index) => index === 0 || !LEVEL.test(row.text.slice(start, end)),
      )
      // The larger letters of a skill beside its level make it no label.
      return cells.length === row.cells.length ? row : { ...row, cells, size: null }
    })
}

/** The same of years behind a skill, as job boards write them: "Epic (10+ years)". */
export function withoutYears(rows: readonly Row[]): readonly Row[] {
  const lengths = rows.map(({ text }) => YEARS.exec(text)?.[0].length ?? 0)
  if (lengths.filter((length) => length > 0).length < FEWEST_LEVELS) return rows
  return rows.map((row, index) => part(row, 0, row.text.length - (lengths[index] ?? 0)))
}

const YEARS = /\s*\((?:\d{1,2}\+?|less than \d) years?\)$/i

const FEWEST_LEVELS = 2
const LEVEL =
  /^\(?(?:(?:very |highly |upper |lower )?(?:good|excellent|advanced|expert|intermediate|proficient|basic|beginner|elementary|experienced|skill(?:ed|ful)|competent|novice|familiar|fair|strong|native|fluent|working|professional)(?: (?:level|knowledge|proficiency|speaker))?|master(?:ed)?|[1-9]\d?\s*\/\s*\d{1,2}|\d{1,3}\s*%|[●○★☆■□•◦]+)\)?$/iu
