import { decodeText } from '@/lib/import/decode-text'
import type { Unzipped } from '@/lib/import/unzip'
import { type CsvRow, hasColumns, readCsv } from './csv'

/**
 * Tables of LinkedIn's data export that say something of a career, by the names that LinkedIn gives the files in English,
 * each with columns that it alone has: files have other names in other languages, columns have not. One column alone
 * tells nothing.
 */
const TABLES = {
  Profile: ['first name', 'last name', 'headline'],
  'Email Addresses': ['email address', 'primary'],
  PhoneNumbers: ['number', 'type'],
  Positions: ['company name', 'title', 'started on'],
  Education: ['school name', 'degree name'],
  Certifications: ['name', 'authority'],
  Skills: ['name'],
  Languages: ['name', 'proficiency'],
  Honors: ['title', 'issued on'],
  Organizations: ['name', 'position'],
  Volunteering: ['company name', 'role'],
  Projects: ['title', 'description', 'url', 'started on'],
  Courses: ['name', 'number'],
  Publications: ['name', 'published on', 'publisher'],
  Patents: ['title', 'patent number'],
  'Test Scores': ['name', 'score'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type TableName = keyof typeof TABLES

const NAMES = Object.keys(TABLES) as readonly TableName[]

/** Whether a zip is LinkedIn's: by the table of the profile, or by two others of a career. */
export function isLinkedInExport(files: Unzipped): boolean {
  const found = new Set([...files].map(([path, bytes]) => tableOf(path, bytes)))
  return found.has('Profile') || CAREER.filter((name) => found.has(name)).length > 1
}

const CAREER: readonly TableName[] = ['Positions', 'Education', 'Certifications', 'Skills']

/** The rows of every table that is there. Messages, contacts and what LinkedIn guesses are not looked at. */
export function linkedInTables(files: Unzipped): ReadonlyMap<TableName, readonly CsvRow[]> {
  const tables = new Map<TableName, readonly CsvRow[]>()
  for (const [path, bytes] of files) {
    const name = tableOf(path, bytes)
    if (name !== null && !tables.get(name)?.length)
      tables.set(name, readCsv(decodeText(bytes).text, TABLES[name]))
  }
  return tables
}

/** "Basic_LinkedInDataExport_11-26-2026/Phone Numbers.csv" is the table PhoneNumbers. */
function tableOf(path: string, bytes: Uint8Array): TableName | null {
  const file = plain(path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1))
  if (!file.endsWith('.csv') || file.startsWith('.')) return null
  const named = NAMES.find((name) => `${plain(name)}.csv` === file)
  if (named !== undefined) return named
  const { text } = decodeText(bytes.subarray(0, HEAD_BYTES))
  return NAMES.find((name) => TABLES[name].length > 1 && hasColumns(text, TABLES[name])) ?? null
}

/** The names of the columns and a note above them. */
const HEAD_BYTES = 2_000

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_]+/g, '')
}
