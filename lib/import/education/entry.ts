import type { Found, FoundTree, Stretch } from '@/lib/import/found'
import { cut, foundAs, foundIn, join, stretchesOf, type Words } from '@/lib/import/words'
import { degreeLength, fieldLength, namesSchool } from './degree-words'
import type { Kind, Part } from './parts'

/**
 * A programme of study of its parts, by the schema's names. What is no part of one is its note.
 *
 * @param furniture takes words between a degree and its field
 */
export function entryOf(parts: readonly Part[], furniture: Stretch[]): FoundTree {
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
  if (place) put('place', place, foundIn(place.words))
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
