import { credentialsIn } from './credential-line'
import { degreeLength, namesSchool } from './degree-words'
import type { Row } from './rows'
import { sectionsOf } from './sections'
import { joinWraps } from './wraps'

/** The rows of a resume by what they are about, wrapped lines joined. */
export type Routed = {
  readonly head: readonly Row[]
  readonly summary: readonly Row[]
  readonly experience: readonly Row[]
  readonly education: readonly Row[]
  readonly credentials: readonly Row[]
  readonly skills: readonly Row[]
  readonly memberships: readonly Row[]
  readonly headings: readonly Row[]
  /** All rows but headings, to look for a stray address in. */
  readonly all: readonly Row[]
}

/** Sends every row to the reader of its section. Rows of sections that we have no field for go nowhere. */
export function route(rows: readonly Row[]): Routed {
  const sections = sectionsOf(rows).map((section) => ({
    ...section,
    rows: joinWraps(section.rows, rows, section.kinds[0] === 'skills'),
  }))
  const of = (kind: string) =>
    sections.filter(({ kinds }) => kinds[0] === kind).flatMap((section) => section.rows)
  const mixed = sections.filter(
    ({ kinds }) => kinds.length > 1 && kinds.includes('credentials') && kinds[0] !== 'credentials',
  )
  const isMoved = new Set(mixed.flatMap((section) => section.rows.filter(isCredentialRow)))
  const keep = (list: readonly Row[]) => list.filter((row) => !isMoved.has(row))
  return {
    head: [...(sections[0]?.rows ?? []), ...of('contact')],
    summary: of('summary'),
    experience: of('experience'),
    education: keep(of('education')),
    credentials: [...of('credentials'), ...isMoved],
    skills: keep(of('skills')),
    memberships: of('memberships'),
    headings: sections.flatMap(({ heading }) => (heading ? [heading] : [])),
    all: sections.flatMap((section) => section.rows),
  }
}

function isCredentialRow(row: Row): boolean {
  return credentialsIn(row).length > 0 && !namesSchool(row.text) && degreeLength(row.text) === row.text.length
}
