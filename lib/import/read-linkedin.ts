import { parsePartialDate } from '@/lib/resume/dates'
import { assemble } from './assemble'
import type { CsvRow } from './csv'
import type { Found, FoundTree } from './found'
import { leftoversOf } from './leftovers'
import { credentialNames, skillGroups } from './linkedin-names'
import { linkedInTables, type TableName } from './linkedin-tables'
import { createSheet, type Said, type Sheet } from './sheet'
import type { SourceLine } from './source-line'
import type { Understood } from './understand'
import type { Unzipped } from './unzip'

/**
 * Reads LinkedIn's data export: each field by its column. Tables that a resume has no place for (languages, honors,
 * projects) are left over line by line.
 *
 * Birth date, street and maiden name are in the export and no part of a resume: they are not read.
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
  const tree = {
    contact: filled({
      name: nameOf(profile),
      headline: profile('headline'),
      place: profile('geo location'),
      email: firstOf(sheet, best(rows('Email Addresses'), 'primary', 'yes'), 'email address'),
      phone: firstOf(sheet, best(rows('PhoneNumbers'), 'type', 'mobile'), 'number'),
      links: linksOf(sheet, rows('Profile')[0]),
    }),
    ...filled({ summary: textOf(sheet, rows('Profile')[0]?.get('summary') ?? '') }),
    experience: rows('Positions').map((row) => jobOf(sheet, row)),
    education: rows('Education').map((row) => schoolOf(sheet, row)),
    credentials: rows('Certifications').map((row) => credentialOf(sheet, row)),
    skills: skillGroups(rows('Skills').flatMap((row) => sheet.write(row, ['name'])('name') ?? [])),
    memberships: rows('Organizations').map((row) => membershipOf(sheet, row)),
  }
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

/** The row that a column marks out, else the first. */
function best(rows: readonly CsvRow[], column: string, value: string): CsvRow | undefined {
  return rows.find((row) => row.get(column)?.toLowerCase() === value) ?? rows[0]
}

function firstOf(sheet: Sheet, row: CsvRow | undefined, column: string): Found | null {
  return row ? sheet.write(row, [column])(column) : null
}

/** "[PERSONAL:https://example.org],[COMPANY:https://example.com]" */
function linksOf(sheet: Sheet, profile: CsvRow | undefined): readonly FoundTree[] {
  const addresses = profile?.get('websites')?.match(/https?:\/\/[^\],\s]+/g) ?? []
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
  const end = dateOf(said('finished on'))
  return {
    ...filled({
      title: said('title'),
      employer: said('company name'),
      place: said('location'),
      start,
      end,
      current: start !== null && end === null ? { value: true, from: start.from } : null,
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
