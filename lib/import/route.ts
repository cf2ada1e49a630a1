import { isContactLabel } from '@/lib/import/contact/labels'
import { findName } from '@/lib/import/contact/name'
import { contactWaysIn } from '@/lib/import/contact/ways'
import { credentialsIn } from '@/lib/import/credentials/line'
import { isLoneCredential } from '@/lib/import/credentials/lone'
import { degreeLength, namesSchool, schoolingPart } from '@/lib/import/education/degree-words'
import { isWorkTerms } from '@/lib/import/jobs/work-terms'
import { dateRangesIn } from '@/lib/resume/date-ranges'
import { partsWithoutHeadings } from './headless'
import { letterLength } from './letter'
import { isPlace } from './places'
import { cellsOf, type Row } from './rows'
import { isRunningHead } from './running-heads'
import { namesPracticum, type SectionKind } from './section-names'
import { type Section, sectionsOf } from './sections'
import { joinWraps } from './wraps'

/** The rows of a resume by what they are about, wrapped lines joined. */
export type Routed = {
  readonly head: readonly Row[]
  readonly summary: readonly Row[]
  readonly experience: readonly Row[]
  readonly education: readonly Row[]
  /** Below each heading that names supervised practice. */
  readonly practica: readonly (readonly Row[])[]
  readonly credentials: readonly Row[]
  readonly skills: readonly Row[]
  readonly memberships: readonly Row[]
  /** Headings, and names and numbers of pages. */
  readonly headings: readonly Row[]
  /** All rows but headings, to look for a stray address in. */
  readonly all: readonly Row[]
}

/** Sends every row to the reader of its section. Rows of sections that we have no field for go nowhere. */
export function route(every: readonly Row[]): Routed {
  const all = every.slice(letterLength(every))
  const feet = all.filter((row) => row.isFoot && !isRunningHead(row))
  const rows = all.filter((row) => !row.isFoot && !isRunningHead(row))
  const sections = withHead(sectionsOf(rows))
    .flatMap(contactApart)
    .map(asCredentials)
    .map((section) => ({
      ...section,
      rows: joinWraps(section.rows, section.kinds[0] === 'skills'),
    }))
  const isPracticum = ({ heading }: Section) => heading !== null && namesPracticum(heading.text)
  const of = (kind: SectionKind) =>
    sections
      .filter((section) => section.kinds[0] === kind && !isPracticum(section))
      .flatMap((section) => section.rows)
  const isMoved = new Set(
    sections
      .filter(({ kinds }) => kinds.length > 1 && kinds.includes('credentials') && kinds[0] !== 'credentials')
      .flatMap(({ rows: mixed }) => credentialRows(mixed)),
  )
  const isAmongJobs = new Set(
    of('experience').filter((row, index, list) => isLoneCredential(row, list[index + 1])),
  )
  const isTaught = new Set(
    sections
      .filter(({ kinds }) => kinds[0] === 'credentials' && kinds.includes('education'))
      .flatMap((section) => section.rows.filter(isSchoolingRow)),
  )
  const keep = (list: readonly Row[]) => list.filter((row) => !isMoved.has(row) && !isTaught.has(row))
  const top = sections.filter(({ kinds }) => kinds.length === 0).flatMap((section) => section.rows)
  const parts = of('experience').length > 0 ? null : partsWithoutHeadings(top)
  return {
    head: [...(parts?.head ?? top), ...of('contact'), ...of('summary').filter(isContactRow)],
    summary: of('summary').filter((row) => !isContactRow(row)),
    experience: [...(parts?.experience ?? []), ...of('experience').filter((row) => !isAmongJobs.has(row))],
    education: [...(parts?.education ?? []), ...keep(of('education')), ...isTaught],
    practica: sections.filter(isPracticum).map((section) => section.rows),
    credentials: [...(parts?.credentials ?? []), ...keep(of('credentials')), ...isMoved, ...isAmongJobs],
    skills: keep(of('skills')),
    memberships: of('memberships'),
    headings: [
      ...sections.flatMap(({ heading }) => (heading ? [heading] : [])),
      ...all.filter(isRunningHead),
    ],
    all: [...sections.flatMap((section) => section.rows), ...feet],
  }
}

/** A name below a list at the side begins the head: what follows it up to the next heading is about the person. */
function withHead(sections: readonly Section[]): readonly Section[] {
  const isHead = ({ kinds }: Section) => kinds.length === 0 || kinds[0] === 'contact'
  const rowsOf = (some: readonly Section[]) => some.flatMap((section) => section.rows)
  const row = findName(rowsOf(sections.filter(isHead)), rowsOf(sections.filter((one) => !isHead(one))))?.row
  return sections.flatMap((section) => {
    const at = row === undefined ? -1 : section.rows.indexOf(row)
    if (at < 0 || section.kinds.length === 0 || section.kinds[0] === 'contact') return [section]
    return [
      { ...section, rows: section.rows.slice(0, at) },
      { kinds: [], heading: null, rows: section.rows.slice(at) },
    ]
  })
}

/**
 * Addresses at the top of a column at the side stand below the last section of the column before it: two rows and more of
 * nothing else are the owner's. References have addresses as well.
 */
function contactApart(section: Section): readonly Section[] {
  const { kinds, rows } = section
  if (kinds.length === 0 || ['contact', 'summary', 'other'].includes(kinds[0] ?? '')) return [section]
  const from = rows.findIndex(
    (row, index) =>
      isContactRow(row) &&
      ((isContactRow(rows[index + 1]) && hasAddress(rows.slice(index, index + 2))) ||
        (kinds[0] === 'skills' && hasBoth(row))),
  )
  if (from < 0) return [section]
  const length = rows.slice(from).findIndex((row) => !isContactRow(row))
  const end = length < 0 ? rows.length : from + length
  return [
    { ...section, rows: [...rows.slice(0, from), ...rows.slice(end)] },
    { kinds: ['contact'], heading: null, rows: rows.slice(from, end) },
  ]
}

function hasAddress(rows: readonly Row[]): boolean {
  return rows.some(({ text }) => contactWaysIn(text).some(({ kind }) => kind !== 'link'))
}

/** "555-0126 • lena@example.com • Durham, NC", at the foot of the last page. */
function hasBoth({ text }: Row): boolean {
  const kinds = contactWaysIn(text).map(({ kind }) => kind)
  return kinds.includes('email') && kinds.includes('phone')
}

/** Themes put addresses below "About". */
function isContactRow(row: Row | undefined): boolean {
  if (row === undefined) return false
  if (isWorkTerms(row.text)) return true
  return cellsOf(row).every(({ text }) => {
    const ways = contactWaysIn(text)
    const rest = ways.reduceRight((open, { start, end }) => open.slice(0, start) + open.slice(end), text)
    return isPlace(text) || isContactLabel(text) || (ways.length > 0 && rest.length < MOST_BESIDE_WAYS)
  })
}

/** A label and some signs. */
const MOST_BESIDE_WAYS = 30

/**
 * Below "Training" stand programmes of a school, or courses that end with a certificate. Courses without dates are the
 * subjects of a programme.
 */
function asCredentials(section: Section): Section {
  const isTraining = section.kinds[0] === 'education' && section.kinds.includes('credentials')
  const heading = section.heading?.text ?? ''
  if (isTraining && /\bcourses\b/i.test(heading)) {
    const isDated = section.rows.some((row) => dateRangesIn(row.text).length > 0 || isCredentialRow(row))
    return { ...section, kinds: [isDated ? 'credentials' : 'other'] }
  }
  const isOfSchool = !/^[^,&]*\btraining:?$/i.test(heading) || section.rows.some(isSchoolingRow)
  return isTraining && !isOfSchool ? { ...section, kinds: ['credentials', 'education'] } : section
}

/** Of a school, in a section of training: its name, that of a degree or practice inside a programme says so. */
function isSchoolingRow(row: Row): boolean {
  const plain = row.text.replace(ISSUERS, '')
  if (schoolingPart(plain) === 'practicum') return true
  return credentialsIn(row).length === 0 && (namesSchool(plain) || degreeLength(plain) < plain.length)
}

/** They teach as well, and stand beside credentials far oftener. */
const ISSUERS = /\b(?:AAPC|AHIMA)\b/g

/** Rows of credentials among schools, those of others that the lexicon has not included: dated rows right below, alike. */
function credentialRows(rows: readonly Row[]): readonly Row[] {
  const found: Row[] = []
  for (const [index, row] of rows.entries()) {
    const above = rows[index - 1]
    const isMore =
      above !== undefined &&
      above === found.at(-1) &&
      dateRangesIn(above.text).length > 0 &&
      dateRangesIn(row.text).length > 0 &&
      /, |\s[–—|-]\s/.test(row.text) &&
      row.bold === above.bold &&
      row.listItem === above.listItem &&
      !isSchoolingRow(row)
    if (isCredentialRow(row) || isMore) found.push(row)
  }
  return found
}

function isCredentialRow(row: Row): boolean {
  if (credentialsIn(row).length === 0 || degreeLength(row.text) < row.text.length) return false
  return !namesSchool(row.text.replace(ISSUERS, ''))
}
