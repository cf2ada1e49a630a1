import { isLabel } from '@/lib/import/body-text'
import type { FoundTree, Stretch } from '@/lib/import/found'
import type { Row } from '@/lib/import/rows'
import { namesColumns } from '@/lib/import/table-heads'
import { withWeightsApart } from '@/lib/import/weights'
import { cut, foundIn, stretchesOf, type Words } from '@/lib/import/words'
import { isAfter } from '@/lib/resume/dates'
import { readDetails } from './details'
import { employerScore } from './employer-words'
import { jobRows } from './entries'
import { isFormality, withColon } from './forms'
import { datesFound, fieldOf, type JobHead, readJobHead } from './head'
import { withoutLead } from './leads'
import { type JobNames, titleFirst } from './names'
import { withCities, withGluedPlacesApart } from './places'
import { namesOfRoles } from './roles'
import { withTitlesApart } from './unmarked'

/** What a section of work says: its jobs, and the words that are furniture or say again what the jobs say. */
export type ExperienceRead = { readonly jobs: readonly FoundTree[]; readonly furniture: readonly Stretch[] }

/** Reads the jobs of a section: one entry for each title held, those at one employer included. */
export function readExperience(rows: readonly Row[]): ExperienceRead {
  const columns = rows.filter(namesColumns)
  const leads: Stretch[] = []
  const told = withWeightsApart(
    withGluedPlacesApart(
      rows
        .filter((row) => !columns.includes(row) && !isFormality(row))
        .map(withColon)
        .map((row) => withoutLead(row, leads)),
    ),
  )
  const entries = jobRows(told)
  const heads = withTitlesApart(withCities(entries.map(({ head }) => readJobHead(head))))
  const all = namesOfRoles(heads, entries, titleFirst(heads))
  const furniture: Stretch[] = [
    ...columns.flatMap(stretchesOf),
    ...leads,
    ...heads.flatMap((head) => head.furniture),
  ]
  const jobs: FoundTree[] = []
  let group: { employer: Words; place: Words | null } | null = null
  for (const [index, { body }] of entries.entries()) {
    const head = heads[index]
    const names = all[index]
    if (!head || !names) continue
    const [next, nextNames] = [heads[index + 1], all[index + 1]]
    if (next && nextNames && opensGroup(head, names, body, next, nextNames)) {
      group = names.employer && { employer: names.employer, place: head.place }
      if (head.dates) furniture.push(...stretchesOf(head.dates.words))
      continue
    }
    const isInGroup =
      names.employer === null &&
      group !== null &&
      !namesEmployer(names.title) &&
      !OWN_BUSINESS.test(names.title?.text ?? '')
    const employer: Words | null = names.employer ?? (isInGroup && group ? group.employer : null)
    const place: Words | null = head.place ?? (isInGroup && group ? group.place : null)
    const read = readBody([...head.details, ...body])
    furniture.push(...read.furniture)
    jobs.push({
      ...fieldOf(names.title, 'title'),
      ...fieldOf(employer, 'employer'),
      ...fieldOf(place, 'place'),
      ...fieldOf(head.hours, 'hours'),
      ...datesFound(head),
      ...read.details,
      bullets: read.bullets,
    })
    if (names.employer) group = { employer: names.employer, place: head.place }
  }
  return { jobs, furniture }
}

/** "Worked as a coder for Valley Group": an employer that could not be parted from the title is another one. */
function namesEmployer(title: Words | null): boolean {
  const tail = /(?:\b(?:for|with|at)\s|[(:])(.+)$/.exec(title?.text ?? '')?.[1] ?? ''
  return employerScore(tail) >= 2
}

/** Whoever works so is not with the employer of the job above. */
const OWN_BUSINESS =
  /\b(?:freelanc\w+|self[- ]employed|independent (?:contractor|consultant)|sole proprietor|(?:business )?owner)\b/i

/** An employer above several titles: it has no title and nothing below it, and the next has no employer. */
function opensGroup(
  head: JobHead,
  names: JobNames,
  body: readonly Row[],
  next: JobHead,
  nextNames: JobNames,
): boolean {
  if (names.title !== null || names.employer === null || body.length > 0) return false
  if (nextNames.employer !== null) return false
  const from = head.dates?.range.from?.value
  const nextFrom = next.dates?.range.from?.value
  return from === undefined || nextFrom === undefined || !isAfter(from, nextFrom)
}

function readBody(body: readonly Words[]): {
  readonly bullets: readonly FoundTree[]
  readonly details: { readonly [key: string]: FoundTree }
  readonly furniture: readonly Stretch[]
} {
  const furniture: Stretch[] = []
  const bullets: FoundTree[] = []
  let details: { readonly [key: string]: FoundTree } = {}
  for (const [index, words] of body.entries()) {
    if (isLabel(words.text)) {
      furniture.push(...stretchesOf(words))
      continue
    }
    const read = index === 0 && !('listItem' in words && words.listItem) ? readDetails(words) : null
    if (read !== null && !Array.isArray(read)) details = read as { readonly [key: string]: FoundTree }
    else {
      const label =
        /^(?:responsibilities|duties|highlights|achievements)\s*:\s+/i.exec(words.text)?.[0].length ?? 0
      if (label > 0) furniture.push(...stretchesOf(cut(words, 0, label)))
      bullets.push({ text: foundIn(cut(words, label, words.text.length)) })
    }
  }
  return { bullets, details, furniture }
}
