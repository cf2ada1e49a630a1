import type { Resume } from '@/lib/resume/schema'
import { cleanText } from './clean-text'
import { acronymsAfterName } from './compose-credentials'
import { type ContentBlock, joinPieces, type Piece, piece } from './content'

/** What stands above the sections. Parts that were not filled in are null. */
export type ComposedHead = {
  readonly name: ContentBlock | null
  readonly credentials: ContentBlock | null
  readonly headline: ContentBlock | null
  readonly contact: ContentBlock | null
}

/** Name, held credentials, headline, and one run of ways to reach the person. */
export function composeHead(resume: Resume): ComposedHead {
  const { contact } = resume
  const acronyms = acronymsAfterName(resume.credentials).map((acronym) => [piece(acronym, { whole: true })])
  return {
    name: block('contact.name', 'h1', 'name', wordsOf(contact.name)),
    credentials: block('credentials', 'p', 'credentials', joinPieces(acronyms, ', ')),
    headline: block('contact.headline', 'p', 'headline', wordsOf(contact.headline)),
    contact: composeContact(contact),
  }
}

type Contact = Resume['contact']

function composeContact(contact: Contact): ContentBlock | null {
  const email = cleanText(contact.email)
  const items: readonly (readonly [string, readonly Piece[]])[] = [
    ['contact.place', item(contact.place)],
    ['contact.phone', item(contact.phone)],
    ['contact.email', item(email, email.includes('@') ? `mailto:${email}` : null)],
    ['contact.availability', item(contact.availability)],
    ...contact.links.map((link, index) => [`contact.links.${index}`, composeLink(link)] as const),
  ]
  const filled = items.filter(([, pieces]) => pieces.length > 0)
  const field = filled[0]?.[0] ?? 'contact'
  const pieces = joinPieces(
    filled.map(([, group]) => group),
    ' · ',
    true,
  )
  const composed = block(field, 'p', 'contact', pieces)
  return composed && { ...composed, id: 'contact' }
}

function composeLink({ label, url }: Contact['links'][number]): readonly Piece[] {
  const address = cleanText(url)
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/\/$/, '')
  const name = cleanText(label)
  const href = /^[\p{L}\d-]+(\.[\p{L}\d-]+)+([/?#]\S*)?$/iu.test(address) ? addressOf(cleanText(url)) : null
  const isSaid = address
    .toLowerCase()
    .replace(/[^\p{L}\d]/gu, '')
    .includes(name.toLowerCase().replace(/[^\p{L}\d]/gu, ''))
  const linked = item(address, href)
  return name === '' || (isSaid && address !== '')
    ? linked
    : [...item(linked.length === 0 ? name : `${name}: `), ...linked]
}

function addressOf(url: string): string {
  return /^https?:\/\//i.test(url) ? url : `https://${url}`
}

function item(text: string, href: string | null = null): readonly Piece[] {
  const clean = text.endsWith(': ') ? text : cleanText(text)
  return clean === '' ? [] : [piece(clean, { whole: true, href })]
}

function wordsOf(text: string): readonly Piece[] {
  const clean = cleanText(text)
  return clean === '' ? [] : [piece(clean)]
}

function block(
  field: string,
  tag: ContentBlock['tag'],
  role: ContentBlock['role'],
  pieces: readonly Piece[],
): ContentBlock | null {
  return pieces.length === 0 ? null : { id: field, field, tag, role, pieces, breakBefore: null }
}
