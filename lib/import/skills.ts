import type { Found, Stretch } from './found'
import { cellsOf, type Row } from './rows'
import { groupByLexicon, groupNamed, type SkillGroup } from './skill-groups'
import { withoutLevels, withoutYears } from './skill-levels'
import { cut, foundIn, stretchesOf, type Words, without } from './words'

/** Skills by group, and the labels before them. */
export type SkillsRead = {
  readonly skills: { readonly [key in SkillGroup]?: readonly Found[] }
  readonly furniture: readonly Stretch[]
}

/**
 * Reads a section of skills: lists by commas or bars, one a row, in cells, under labels ("Software: Epic, 3M"). A label
 * says the group where it says one; else the lexicon knows what a word is, and the rest is knowledge.
 */
export function readSkills(all: readonly Row[]): SkillsRead {
  const rows = withLeadsApart(withoutYears(withoutLevels(all)))
  const skills: { [key in SkillGroup]?: Found[] } = {}
  const furniture: Stretch[] = []
  const areDashed = rows.length > 1 && rows.every(({ text }) => DASHED.test(text))
  let group: SkillGroup | null = null
  for (const [index, row] of rows.entries()) {
    if (isLabelRow(row, rows[index + 1], rows)) {
      group = row.cells.length > 1 ? null : groupNamed(row.text)
      furniture.push(...stretchesOf(row))
      continue
    }
    const above = rows[index - 1]
    if (above && isTold(row) && isStronger(above, row)) continue
    let open = cellsOf(row)
    let own = group
    const [first, ...others] = open
    const label =
      first && !isDashedList(first)
        ? (LABEL.exec(first.text) ?? (areDashed ? DASHED.exec(first.text) : null))
        : null
    if (label && NO_SKILLS.test(label[1] ?? '')) continue
    if (first && label) {
      own = groupNamed(label[1] ?? '')
      furniture.push(...stretchesOf(cut(first, 0, label[0].length)))
      open = [cut(first, label[0].length, first.text.length), ...others]
    } else if (first && others.length > 0 && isLabelCell(first, others, rows)) {
      own = groupNamed(first.text)
      furniture.push(...stretchesOf(first))
      open = others
    }
    for (const item of open.flatMap(itemsOf)) {
      const into = own ?? groupByLexicon(item.text)
      const listed = skills[into] ?? []
      listed.push(foundIn(item))
      skills[into] = listed
    }
  }
  return { skills, furniture }
}

/** Below "Skills and interests": left over. */
const NO_SKILLS = /^(?:interests?|hobbies|activities|awards?|honors|references|volunteer\p{L}*)$/iu
const LABEL = /^([\p{L}][\p{L}\d &/,’'-]{1,40}?)(?::\s*(?=\S|$)|\s[–—]\s+(?=\S)|\s\/\s(?=[^,]*,))/u

/** "Systems - Epic, 3M": a label where every row has one. */
const DASHED = /^(\p{L}[\p{L} &/]{1,30}?)\s-\s+(?=\S)/u

/** "**Audit** Sampling · Denials", "**Systems** Epic · Cerner": labels in other letters, where every row has one. */
function withLeadsApart(rows: readonly Row[]): readonly Row[] {
  const areLed = rows.every(
    ({ lead, cells, text }) => lead > 0 && cells.length === 1 && lead < text.length - 1,
  )
  if (rows.length < FEWEST_LED || !areLed || !rows.some(({ text, lead }) => LISTED.test(text.slice(lead))))
    return rows
  return rows.map((row) => ({
    ...row,
    cells: [
      { start: 0, end: row.lead },
      { start: row.lead + 1, end: row.text.length },
    ],
  }))
}

const FEWEST_LED = 2

/** A sentence: below a strength in bold it tells of it, and is left over. */
function isTold({ text }: Row): boolean {
  return /\p{Ll}[.!]$/u.test(text) && text.split(' ').length >= FEWEST_TOLD
}

const FEWEST_TOLD = 6

/** A row over others that only names them: bold or larger than they, with no comma, or in words for groups. */
function isLabelRow(row: Row, next: Row | undefined, rows: readonly Row[]): boolean {
  if (/[,;|•·]/.test(row.text) || row.text.split(' ').length > 4 * row.cells.length) return false
  if (row.cells.length > 1)
    return next !== undefined && (isStronger(row, next) || (!row.listItem && next.listItem))
  if (/:$/.test(row.text)) return true
  if (LABEL.test(row.text)) return false
  if (next === undefined || isTold(next)) return false
  if (row.listItem) return next.listItem && row.bold && !next.bold
  if (LABEL.test(next.text) && !isStronger(row, next) && !isPlainLabel(row.text)) return false
  if (next.cells.length > 1 && isPlainLabel(row.text)) return true
  if (next.listItem) return true
  if (groupNamed(row.text) !== null && row.text.split(' ').length <= 3 && isPlainLabel(row.text)) return true
  if (LISTED.test(next.text) && rows.filter(({ text }) => LISTED.test(text)).length * 2 >= rows.length - 1)
    return true
  return isStronger(row, next) && rows.some((other) => !other.bold)
}

/** Items in a row. */
const LISTED = /[,;|•·]/

function isStronger(row: Row, next: Row): boolean {
  return (row.bold && !next.bold) || (row.size ?? 0) > (next.size ?? 0) + 0.4 || row.heading > next.heading
}

function isPlainLabel(text: string): boolean {
  return /^(?:technical|software|systems|coding|code sets?|settings|specialties|knowledge|strengths|soft|other|computer|tools|languages|ehr|emr)(?: (?:skills|systems|knowledge|sets))?$/i.test(
    text,
  )
}

function isLabelCell(first: Words, others: readonly Words[], rows: readonly Row[]): boolean {
  if (/[,;|•·]/.test(first.text) || first.text.split(' ').length > 4) return false
  return (
    others.some(({ text }) => /[,;|•·]/.test(text)) ||
    rows.every(({ lead, cells }) => lead > 0 && cells.length === 2) ||
    (rows.length > 1 && rows.every(({ cells }) => cells.length === 2) && groupNamed(first.text) !== null)
  )
}

/** The items of a list. A comma between numbers of one item ("Modifiers 58, 78 and 79") parts nothing. */
function itemsOf(words: Words): readonly Words[] {
  const strong = marksOf(words, isDashedList(words) ? DASHES : /\s*[|•·◆;▪●■]\s*|\s{3,}|\t/g)
  const parts = without(words, strong)
  const isParted = parts.length > 1
  return parts
    .flatMap((part) =>
      isParted
        ? [part]
        : without(
            part,
            marksOf(part, /,\s+(?!\d+(?:,| and | & |$))(?![^(]*\))|,(?=\p{L})(?![^(]*\))|\s\/\s/gu),
          ),
    )
    .map(trim)
    .filter(({ text }) => /[\p{L}\d]/u.test(text))
}

/** "Sampling – Payer audits – Epic": three items and more with the same dash between and no other mark. */
function isDashedList({ text }: Words): boolean {
  return !/[,;|•·:]/.test(text) && [...text.matchAll(DASHES)].length >= FEWEST_DASHES
}

const DASHES = /\s[–—-]\s/g
const FEWEST_DASHES = 2

function marksOf(words: Words, mark: RegExp): readonly { start: number; end: number }[] {
  return [...words.text.matchAll(mark)].map(({ index = 0, 0: found }) => ({
    start: index,
    end: index + found.length,
  }))
}

function trim(words: Words): Words {
  const start = /^[\s,;:–—-]*(?:and )?/.exec(words.text)?.[0].length ?? 0
  const end = /[\s,;:–—-]*$/.exec(words.text)?.[0].length ?? 0
  const isSentence = words.text.split(' ').length > 6
  const dot = !isSentence && /[^.]\.$/.test(words.text) && !/\b\p{L}\.$/u.test(words.text) ? 1 : 0
  return cut(words, start, words.text.length - Math.max(end, dot))
}
