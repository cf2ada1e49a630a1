import { type DateRange, dateRangesIn } from './date-ranges'
import { degreeLength, fieldLength, namesSchool, type SchoolingPart, schoolingPart } from './degree-words'
import type { Found, FoundTree, Stretch } from './found'
import { withSchoolColon } from './job-forms'
import { countryLength, isPlace, isRegion, placeIn } from './places'
import { cellsOf, type Row } from './rows'
import { namesColumns } from './table-heads'
import { cut, foundAs, foundIn, join, stretchesOf, type Words, without } from './words'

/** What a section of schooling says. */
export type EducationRead = { readonly entries: readonly FoundTree[]; readonly furniture: readonly Stretch[] }

type Kind = SchoolingPart | 'dates' | 'place' | 'body'
type Part = {
  readonly kind: Kind
  readonly words: Words
  readonly range: DateRange | null
  readonly row: number
}

/**
 * Reads programmes of study. Every section has its order (school, degree, date, or another); an entry begins where the
 * kind of part that stood first comes again.
 */
export function readEducation(all: readonly Row[]): EducationRead {
  const rows = all.map(withSchoolColon)
  const furniture: Stretch[] = []
  const parts = rows.flatMap((row, index) => partsOf(row, index, furniture))
  const groups = groupsOf(parts, rows)
  return { entries: groups.map((group) => entryOf(group, furniture)), furniture }
}

function partsOf(row: Row, index: number, furniture: Stretch[]): readonly Part[] {
  const isLabel = /^(?:relevant )?(?:courses|coursework|highlights|subjects)\s*:?$/i.test(row.text)
  if (isLabel || namesColumns(row)) {
    furniture.push(...stretchesOf(row))
    return []
  }
  if (row.listItem && schoolingPart(row.text) === 'area' && dateRangesIn(row.text).length === 0)
    return [{ kind: 'body', words: row, range: null, row: index }]
  return cellsOf(row).flatMap((whole) => {
    const labelled = LABELLED.exec(whole.text)?.[0].length ?? 0
    if (labelled > 0) furniture.push(...stretchesOf(cut(whole, 0, labelled)))
    const cell = cut(whole, labelled, whole.text.length)
    const ranges = dateRangesIn(cell.text)
    const dates = ranges.map(
      (range): Part => ({ kind: 'dates', words: cut(cell, range.start, range.end), range, row: index }),
    )
    const from = /^(?:at|from)\s+(?=\p{Lu})/u.exec(cell.text)?.[0].length ?? 0
    const others = without(cell, [...(from > 0 ? [{ start: 0, end: from }] : []), ...ranges])
      .flatMap(partsBySigns)
      .flatMap((words) => partsByCommas(words))
      .flatMap((words): readonly Part[] => {
        if (
          /^(?:from|at|in|graduated|graduation(?: date)?|completed|awarded|class of|earned|conferred|expected|anticipated|and)[:\s]*$/i.test(
            words.text,
          )
        ) {
          if (/^(?:expected|anticipated)/i.test(words.text))
            return [{ kind: 'progress', words, range: null, row: index }]
          furniture.push(...stretchesOf(words))
          return []
        }
        const kind = isPlace(words.text) ? 'place' : schoolingPart(words.text)
        return [{ kind, words, range: null, row: index }]
      })
    return [...dates, ...others].sort((a, b) => placeOf(a) - placeOf(b))
  })
}

/** "School: …", as forms have it. */
const LABELLED =
  /^(?:school|college|university|institution|degree|program|major|field(?: of study)?|graduated|graduation(?: date)?|dates?(?: attended)?|location|city)\s*:\s*(?=\S)/i

function placeOf({ words }: Part): number {
  return words.parts[0]?.start ?? 0
}

function partsBySigns(words: Words): readonly Words[] {
  const marks = [
    ...words.text.matchAll(
      /\s*[|•·;]\s*|\s+[–—/-]\s+|(?<=\p{Ll}{3}|\p{Lu}{2}|\d|\))\.\s+(?=\p{Lu}\p{L}|\d)|\s(?:at|from)\s(?=\p{Lu})|\s{3,}|[()]/gu,
    ),
  ].map(({ index = 0, 0: mark }) => ({ start: index, end: index + mark.length }))
  return without(words, marks)
    .map(trim)
    .filter(({ text }) => /[\p{L}\d]/u.test(text))
}

/** Commas part degree, field, school and place, but not a list of a field ("Billing, Coding and Reimbursement"). */
function partsByCommas(words: Words): readonly Words[] {
  if (schoolingPart(words.text) === 'practicum') return [words]
  const place = placeIn(words.text)
  const isAtEnd = place !== null && /^[\s.,]*$/.test(words.text.slice(place.end)) && place.start > 0
  const before = isAtEnd && place ? cut(words, 0, place.start) : words
  const marks = [...before.text.matchAll(/,\s+/g)].map(({ index = 0, 0: mark }) => ({
    start: index,
    end: index + mark.length,
  }))
  const split = without(before, marks)
    .map(trim)
    .filter(({ text }) => text !== '')
  const kinds = split.map(({ text }) => schoolingPart(text))
  const joined: Words[] = []
  for (const [index, item] of split.entries()) {
    const last = joined.at(-1)
    const isMore =
      kinds[index] === 'area' &&
      (kinds[index - 1] === 'area' || kinds[index - 1] === 'note') &&
      !isRegion(item.text)
    if (last && isMore) {
      joined[joined.length - 1] = join(last, item, ', ')
    } else joined.push(item)
  }
  return isAtEnd && place ? [...joined, cut(words, place.start, place.end)] : joined
}

function trim(words: Words): Words {
  const start = /^[\s,;:.–—-]*/.exec(words.text)?.[0].length ?? 0
  const end = /[\s,;:–—-]*$/.exec(words.text)?.[0].length ?? 0
  return cut(words, start, words.text.length - end)
}

function groupsOf(parts: readonly Part[], rows: readonly Row[]): readonly (readonly Part[])[] {
  const groups: Part[][] = []
  const first = parts.find(({ kind }) => MARKS.has(kind))?.kind
  for (const part of parts) {
    const open = groups.at(-1)
    if (
      open &&
      part.kind === 'dates' &&
      open.at(-1)?.kind === 'dates' &&
      open.filter(({ kind }) => kind === 'dates').length === 1
    ) {
      open.push(part)
      continue
    }
    const has = (kind: Kind) => open?.some((other) => other.kind === kind) ?? false
    const isGap =
      open !== undefined && part.row !== open.at(-1)?.row && (rows[part.row]?.gapBefore ?? 0) >= 0.8
    const isAgain =
      part.kind === first
        ? has(part.kind) &&
          !(part.kind === 'degree' && open?.some(({ kind, row }) => kind === 'degree' && row === part.row))
        : MARKS.has(part.kind) &&
          has(part.kind) &&
          (isGap || (first !== undefined && !has(first)) || part.kind === 'school')
    if (!open || isAgain) groups.push([...sameRow(open, part), part])
    else open.push(part)
  }
  return groups
}

/** What stands before the mark of an entry on its row belongs to it: "Biology, Bachelor of Arts". */
function sameRow(open: Part[] | undefined, part: Part): readonly Part[] {
  const at = open?.findIndex(({ row }) => row === part.row) ?? -1
  return open && at > 0 ? open.splice(at) : []
}

/** Each entry has one of each of these at most. */
const MARKS: ReadonlySet<Kind> = new Set(['degree', 'school', 'dates'])

function entryOf(parts: readonly Part[], furniture: Stretch[]): FoundTree {
  const first = (kind: Kind) => parts.find((part) => part.kind === kind) ?? null
  const degree = first('degree')
  const school = first('school')
  const used = new Set<Part>()
  const fields: { [key: string]: Found<unknown> } = {}
  const put = (key: string, part: Part | null, found: Found<unknown>) => {
    fields[key] = found
    if (part) used.add(part)
  }
  let area: Words | null = null
  if (degree) {
    const lead = fieldLength(degree.words.text)
    if (lead > 0) {
      area = cut(degree.words, 0, lead)
      put('credential', degree, foundIn(cut(degree.words, lead, degree.words.text.length)))
    }
    const known = lead > 0 ? degree.words.text.length : degreeLength(degree.words.text)
    const rest = degree.words.text.slice(known).replace(/^ in /, '').toLowerCase()
    // "Bachelor of Science in Nursing, Nursing" says its field twice: the first is part of the degree's name.
    const isTwice = parts.some(({ kind, words }) => kind === 'area' && words.text.toLowerCase() === rest)
    const length = isTwice ? degree.words.text.length : known
    if (lead === 0) put('credential', degree, foundIn(cut(degree.words, 0, length)))
    const field = cut(degree.words, length, degree.words.text.length)
    const joint = /^(?:in|of|,|:|–|-|—|\(|major(?:ing)? in)?\s*/i.exec(field.text)?.[0].length ?? 0
    if (field.text.length > joint) {
      area = cut(field, joint, field.text.length)
      if (joint > 0) furniture.push(...stretchesOf(cut(field, 0, joint)))
    }
  }
  if (school) put('school', school, foundIn(school.words))
  const free = parts.filter(({ kind }) => kind === 'area')
  for (const part of free) {
    if (area === null && (degree || school)) {
      area = part.words
      used.add(part)
    } else if (!fields.school && degree && !namesSchool(part.words.text))
      put('school', part, foundIn(part.words))
    else if (!fields.credential && school) put('credential', part, foundIn(part.words))
  }
  if (area) fields.area = foundIn(area)
  const place = first('place')
  if (place) {
    const end = place.words.text.length - countryLength(place.words.text)
    put('place', place, foundIn(cut(place.words, 0, end)))
    furniture.push(...stretchesOf(cut(place.words, end, place.words.text.length)))
  }
  const progress = first('progress')
  const [dates, second] = parts.filter(({ kind }) => kind === 'dates')
  if (dates?.range) {
    used.add(dates)
    const { from, to, current } = dates.range
    if (from) fields.start = foundAs(from.value, dates.words)
    if (to) fields.end = foundAs(to.value, dates.words)
    if (to && !from && second?.range?.to && !second.range.from && isNext(parts, dates, second)) {
      used.add(second)
      fields.start = foundAs(to.value, dates.words)
      fields.end = foundAs(second.range.to.value, second.words)
    }
    if (current) fields.inProgress = foundAs(true, dates.words)
  }
  if (progress) put('inProgress', progress, foundAs(true, progress.words))
  const practicum = first('practicum')
  if (practicum) {
    used.add(practicum)
    const kind = /practicode/i.test(practicum.words.text) ? 'practicode' : 'externship'
    fields.practicum = foundAs(kind, practicum.words)
    const detail = /:\s*/.exec(practicum.words.text)
    fields.practicumDetail = foundIn(
      detail
        ? cut(practicum.words, detail.index + detail[0].length, practicum.words.text.length)
        : practicum.words,
    )
  }
  const accredited = parts.find(({ words }) =>
    /^(?:CAHIIM-accredited|AHIMA-approved) program$/i.test(words.text),
  )
  if (accredited)
    put(
      'accreditation',
      accredited,
      foundAs(/^CAHIIM/i.test(accredited.words.text) ? 'cahiim' : 'ahima-approved', accredited.words),
    )
  const notes = parts.filter((part) => !used.has(part))
  const [note, ...more] = notes
  if (note) fields.note = foundIn(more.reduce((all, { words }) => join(all, words, '. '), note.words))
  return fields
}

/** A start over its end, with nothing between: the dates of a practicum further down are its own. */
function isNext(parts: readonly Part[], first: Part, second: Part): boolean {
  return parts.indexOf(second) === parts.indexOf(first) + 1
}
