import { type CsvRow, readCsv } from './csv'
import { decodeText } from './decode-text'
import type { Unzipped } from './unzip'

/** Tables of LinkedIn's data export that say something of a career, by the names that LinkedIn gives the files. */
export const TABLES = [
  'Profile',
  'Email Addresses',
  'PhoneNumbers',
  'Positions',
  'Education',
  'Certifications',
  'Skills',
  'Languages',
  'Honors',
  'Organizations',
  'Volunteering',
  'Projects',
  'Courses',
  'Publications',
  'Patents',
  'Test Scores',
] as const

export type TableName = (typeof TABLES)[number]

/** Whether a zip is LinkedIn's: the table of the profile, or of positions beside that of education. */
export function isLinkedInExport(names: readonly string[]): boolean {
  const found = new Set(names.map(tableName))
  return found.has('Profile') || (found.has('Positions') && found.has('Education'))
}

/** The rows of every table that is there. Messages, contacts and what LinkedIn guesses are not looked at. */
export function linkedInTables(files: Unzipped): ReadonlyMap<TableName, readonly CsvRow[]> {
  const tables = new Map<TableName, readonly CsvRow[]>()
  for (const [path, bytes] of files) {
    const name = tableName(path)
    if (name !== null && !tables.has(name)) tables.set(name, readCsv(decodeText(bytes).text))
  }
  return tables
}

/** "Basic_LinkedInDataExport_11-26-2026/Phone Numbers.csv" is the table PhoneNumbers. */
function tableName(path: string): TableName | null {
  const file = plain(path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1))
  return TABLES.find((name) => `${plain(name)}.csv` === file) ?? null
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_]+/g, '')
}
