import type { PlacedBlock } from './page'
import type { Face, Role } from './template'

/** Words in one emphasis. */
export type Piece = {
  readonly text: string
  readonly face: Face
  /** None of its spaces may become a line break. */
  readonly whole: boolean
  /** A sign between two items: it vanishes when the line breaks there. */
  readonly separates: boolean
  readonly href: string | null
}

/** Words that become lines of their own, before anything is measured. */
export type ContentBlock = {
  readonly id: string
  readonly field: string | null
  readonly tag: Exclude<PlacedBlock['tag'], 'artifact'>
  readonly role: Role
  readonly pieces: readonly Piece[]
  /** Index of the piece before which a line that is too long breaks first. */
  readonly breakBefore: number | null
}

/** What belongs together on a page: a head and the list under it. */
export type ContentEntry = {
  readonly head: readonly ContentBlock[]
  readonly list: readonly ContentBlock[]
}

export type SectionName =
  | 'summary'
  | 'credentials'
  | 'skills'
  | 'training'
  | 'experience'
  | 'education'
  | 'memberships'

export type ComposedSection = {
  readonly name: SectionName
  readonly heading: ContentBlock | null
  readonly entries: readonly ContentEntry[]
}

/** A piece of words; plain and breakable unless told otherwise. */
export function piece(text: string, options: Partial<Omit<Piece, 'text'>> = {}): Piece {
  return { text, face: 'plain', whole: false, separates: false, href: null, ...options }
}

/** Puts groups of pieces one after the other with words between them; empty groups take their separator along. */
export function joinPieces(
  groups: readonly (readonly Piece[])[],
  between: string,
  separates = false,
): readonly Piece[] {
  const shown = groups.filter((group) => group.some(({ text }) => text !== ''))
  return shown.flatMap((group, index) => (index === 0 ? group : [piece(between, { separates }), ...group]))
}

/** A block of words under its field; nothing when there are none. */
export function blockOf(
  field: string,
  tag: ContentBlock['tag'],
  role: Role,
  pieces: readonly Piece[],
): readonly ContentBlock[] {
  if (pieces.every(({ text }) => text === '')) return []
  return [{ id: field, field, tag, role, pieces, breakBefore: null }]
}
