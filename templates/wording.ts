import { joinPieces, type Piece, piece } from '@/lib/pdf/content'
import type { Role, Template, TemplateLine } from '@/lib/pdf/template'
import { inSentences } from '@/lib/pdf/words'

/** Headings that every applicant tracking system knows. A summary under the name needs none. */
export const USUAL_HEADINGS: Template['headings'] = {
  credentials: 'Certifications',
  skills: 'Skills',
  training: 'Training',
  experience: 'Experience',
  education: 'Education',
  memberships: 'Memberships',
}

/** The order in which recruiters of coders look: what one holds before where one worked. */
export const USUAL_SECTIONS: Template['sections'] = [
  'summary',
  'credentials',
  'skills',
  'experience',
  'education',
  'memberships',
]

/** Words as a template puts them in a row: plain text, or pieces with an emphasis of their own. */
type Words = string | readonly Piece[]

/** One line of an entry's head. `part` is the field of the entry that a click leads to; empty for the entry itself. */
export function line(role: Role, part: string, words: Words): TemplateLine {
  return { role, part, pieces: piecesOf(words) }
}

/** The words that name an entry: its title or degree. */
export function strong(words: string): readonly Piece[] {
  return [piece(words, { face: 'strong' })]
}

/** A date, never broken and as easy to find as the template makes it. */
export function dated(words: string): readonly Piece[] {
  return [piece(words, { face: 'date', whole: true })]
}

/** Items in a row, each kept on one line where it fits: "**Title**, Employer, City, ST". Empty ones are left out. */
export function commas(...items: readonly Words[]): readonly Piece[] {
  return joinPieces(items.map(piecesOf), ', ')
}

/** The same with dots between, which vanish where a line breaks. */
export function dots(...items: readonly Words[]): readonly Piece[] {
  return joinPieces(items.map(piecesOf), ' · ', true)
}

/** A row and more to say after it: ". Full time. Cardiology". Empty sentences are left out. */
export function sentences(row: Words, others: readonly string[]): readonly Piece[] {
  const first = piecesOf(row)
  const end = first.map(({ text }) => text).join('')
  const rest = inSentences(others.filter((words) => words !== ''))
  return joinPieces([first, rest === '' ? [] : [piece(rest)]], /[.!?:;]$/.test(end) ? ' ' : '. ')
}

function piecesOf(words: Words): readonly Piece[] {
  return typeof words === 'string' ? [piece(words, { whole: true })] : words
}
