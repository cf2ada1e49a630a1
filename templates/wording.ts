import { joinPieces, type Piece, piece } from '@/lib/pdf/content'
import type { Template } from '@/lib/pdf/template'
import { inSentences } from '@/lib/pdf/words'

/** Headings that every applicant tracking system knows. A summary needs none. */
export const USUAL_HEADINGS: Template['headings'] = {
  credentials: 'Certifications',
  skills: 'Skills',
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

/** One strong item, then plain ones, each of them kept on one line where it fits: "**Title**, Employer, City, ST". */
export function strongThen(lead: string, others: readonly string[]): readonly Piece[] {
  const plain = others.map((words) => [piece(words, { whole: true })])
  return joinPieces([[piece(lead, { face: 'strong' })], ...plain], ', ')
}

/** Words in a row as sentences; empty ones are passed over. */
export function sentences(parts: readonly string[]): readonly Piece[] {
  return [piece(inSentences(parts.filter((part) => part !== '')))]
}
