import { assemble } from '@/lib/import/assemble'
import type { Found, FoundTree } from '@/lib/import/found'
import { leftoversOf } from '@/lib/import/leftovers'
import type { SourceLine } from '@/lib/import/source-line'
import type { Understood } from '@/lib/import/understand'
import type { Unzipped } from '@/lib/import/unzip'
import { isPresent, parsePartialDate } from '@/lib/resume/dates'
import type { CsvRow } from './csv'
import { credentialNames, skillGroups } from './names'
import { createSheet, type Said, type Sheet } from './sheet'
import { linkedInTables, type TableName } from './tables'

/**
 * Reads LinkedIn's data export: each field by its column. Tables and columns that a resume has no place for (languages,
 * honors, projects, further addresses) are left over line by line.
 *
 * Birth date, street, ZIP code and maiden name are in the export and no part of a resume: they are not read. Neither is
 * what others wrote: messages, recommendations.
 */
export function readLinkedIn(files: Unzipped): Understood & { readonly lines: readonly SourceLine[] } {
  const tables = linkedInTables(files)
  const rows = (name: TableName) => tables.get(name) ?? []
  const sheet = createSheet()
  const profile = sheet.write(rows('Profile')[0] ?? new Map(), [
    'first name',
    'last name',
    'headline',
    'geo location',
  ])
  const emails = bestFirst(rows('Email Addresses'), 'primary', 'yes')
  const phones = bestFirst(rows('PhoneNumbers'), 'type', 'mobile')
  const tree = {
    contact: filled({
      name: nameOf(profile),
      headline: profile('headline'),
      place: profile('geo location'),
      email: firstOf(sheet, emails, 'email address'),
      phone: firstOf(sheet, phones, 'number'),
      links: linksOf(sheet, rows('Profile')[0]),
    }),
    ...filled({ summary: textOf(sheet, rows('Profile')[0]?.get('summary') ?? '') }),
    experience: rows('Positions').map((row) => jobOf(sheet, row)),
    education: rows('Education').map((row) => schoolOf(sheet, row)),
    credentials: rows('Certifications').map((row) => credentialOf(sheet, row)),
    skills: skillGroups(rows('Skills').flatMap((row) => sheet.write(row, ['name'])('name') ?? [])),
    memberships: rows('Organizations').map((row) => membershipOf(sheet, row)),
  }
  for (const [name, columns] of BESIDE)
    for (const row of rows(name)) for (const column of columns) sheet.write(row, [column])
  for (const name of LEFT_OVER) for (const row of rows(name)) sheet.write(row, [...row.keys()])
  const { resume, fields } = assemble(tree)
  return {
    resume,
    lines: sheet.lines,
    placed: fields.map(({ path, from }) => ({ path, lines: [...new Set(from.map(({ line }) => line))] })),
    leftovers: leftoversOf(
      sheet.lines,
      fields.flatMap(({ from }) => from),
    ),
  }
}

/** Columns without a field, in tables that have others. */
const BESIDE: readonly (readonly [TableName, readonly string[]])[] = [
  ['Profile', ['industry', 'twitter handles', 'instant messengers', 'contact instructions']],
  ['Certifications', ['url']],
  ['Organizations', ['finished on', 'description']],
]

const LEFT_OVER: readonly TableName[] = [
  'Languages',
  'Honors',
  'Volunteering',
  'Projects',
  'Courses',
  'Publications',
  'Patents',
  'Test Scores',
]

type Fields = { readonly [key: string]: FoundTree }

/** The fields that were said. */
function filled(fields: { readonly [key: string]: FoundTree | null }): Fields {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => (value === null ? [] : [[key, value]])),
  )
}

function nameOf(profile: Said): Found | null {
  const parts = [profile('first name'), profile('last name')].filter((part) => part !== null)
  return parts.length === 0
    ? null
    : { value: parts.map(({ value }) => value).join(' '), from: parts.flatMap(({ from }) => from) }
}

/** Rows with the one that a column marks out before the others. */
function bestFirst(rows: readonly CsvRow[], column: string, value: string): readonly CsvRow[] {
  const best = rows.find((row) => row.get(column)?.toLowerCase() === value)
  return best ? [best, ...rows.filter((row) => row !== best)] : rows
}

/** The first that is filled; the others are written down, and so left over, where they say something else. */
function firstOf(sheet: Sheet, rows: readonly CsvRow[], column: string): Found | null {
  const said = new Map<string, Found>()
  for (const row of rows) {
    const value = plain(row.get(column) ?? '')
    if (value === '' || said.has(value)) continue
    const found = sheet.write(row, [column])(column)
    if (found) said.set(value, found)
  }
  return [...said.values()][0] ?? null
}

/** One number may be listed with and without its marks and the country. */
function plain(text: string): string {
  if (text.includes('@')) return text.toLowerCase()
  return text.replace(/[\s().+-]/g, '').replace(/^1(?=\d{10}$)/, '')
}

/** "[PERSONAL:https://example.org],[COMPANY:example.com]" */
function linksOf(sheet: Sheet, profile: CsvRow | undefined): readonly FoundTree[] {
  const addresses = (profile?.get('websites') ?? '')
    .split(/[\],\s]+/)
    .map((part) => part.replace(/^\[?(?:[\p{L} ]+:(?!\/\/))?/u, ''))
    .filter((part) => part !== '')
  return addresses.flatMap((address) => sheet.writeLines(address)).map((url) => ({ url }))
}

/** A text of several lines as one value. */
function textOf(sheet: Sheet, text: string): Found | null {
  const lines = sheet.writeLines(text)
  return lines.length === 0
    ? null
    : { value: lines.map(({ value }) => value).join('\n'), from: lines.flatMap(({ from }) => from) }
}

function jobOf(sheet: Sheet, row: CsvRow): Fields {
  const said = sheet.write(row, ['title', 'company name', 'location', 'started on', 'finished on'])
  const bullets = sheet.writeLines(row.get('description') ?? '').map((text) => ({ text }))
  const start = dateOf(said('started on'))
  const finished = said('finished on')
  const end = dateOf(finished)
  const goesOn = end === null ? start !== null : isPresent(end.value)
  return {
    ...filled({
      title: said('title'),
      employer: said('company name'),
      place: said('location'),
      start,
      ...(goesOn ? { current: { value: true, from: (end ?? start)?.from ?? [] } } : { end }),
    }),
    bullets,
  }
}

function schoolOf(sheet: Sheet, row: CsvRow): Fields {
  const said = sheet.write(row, ['degree name', 'school name', 'start date', 'end date'])
  return filled({
    credential: said('degree name'),
    school: said('school name'),
    start: dateOf(said('start date')),
    end: dateOf(said('end date')),
    note: textOf(sheet, [row.get('notes'), row.get('activities')].filter(Boolean).join('\n')),
  })
}

function credentialOf(sheet: Sheet, row: CsvRow): Fields {
  const said = sheet.write(row, ['name', 'authority', 'started on', 'finished on', 'license number'])
  const name = said('name')
  return filled({
    ...(name ? credentialNames(name) : {}),
    issuer: said('authority'),
    number: said('license number'),
    earned: dateOf(said('started on')),
    expires: dateOf(said('finished on')),
  })
}

function membershipOf(sheet: Sheet, row: CsvRow): Fields {
  const said = sheet.write(row, ['name', 'position', 'started on', 'finished on'])
  return filled({ organization: said('name'), role: said('position'), since: dateOf(said('started on')) })
}

/** LinkedIn writes "Jan 2019" or "2019"; what cannot be read stays as it is. */
function dateOf(said: Found | null): Found | null {
  return said && { ...said, value: parsePartialDate(said.value) ?? said.value }
}
