import type { Resume } from '@/lib/resume/schema'
import { cleanText } from './clean-text'
import { type ContentBlock, joinPieces, type Piece, piece } from './content'
import type { Voice } from './template'

type Contact = Resume['contact']

/** One run of ways to reach the person, with dots between or with a label before each. Null when there are none. */
export function composeContact(contact: Contact, voice: Voice): ContentBlock | null {
  const email = cleanText(contact.email)
  const label = (words: string) => (voice === 'words' ? `${words}: ` : '')
  const items: readonly (readonly [string, readonly Piece[]])[] = [
    ['contact.place', item(contact.place)],
    ['contact.phone', labelled(label('Phone'), item(contact.phone))],
    ['contact.email', labelled(label('Email'), item(email, email.includes('@') ? `mailto:${email}` : null))],
    ['contact.availability', item(contact.availability)],
    ...contact.links.map(
      (link, index) => [`contact.links.${index}`, composeLink(link, label('Web'))] as const,
    ),
  ]
  const filled = items.filter(([, pieces]) => pieces.length > 0)
  const first = filled[0]
  if (!first) return null
  return {
    id: 'contact',
    field: first[0],
    tag: 'p',
    role: 'contact',
    pieces: joinPieces(
      filled.map(([, pieces]) => pieces),
      voice === 'words' ? '. ' : ' · ',
      true,
    ),
    breakBefore: null,
  }
}

function composeLink({ label, url }: Contact['links'][number], usualLabel: string): readonly Piece[] {
  const address = cleanText(url)
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/\/$/, '')
  const name = cleanText(label)
  const href = /^[\p{L}\d-]+(\.[\p{L}\d-]+)+([/?#]\S*)?$/iu.test(address) ? addressOf(cleanText(url)) : null
  const linked = item(address, href)
  if (linked.length === 0) return item(name)
  return labelled(name === '' || isSaidBy(address, name) ? usualLabel : `${name}: `, linked)
}

/** Whether a label only repeats the address: LinkedIn for linkedin.com. */
function isSaidBy(address: string, label: string): boolean {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\d]/gu, '')
  return letters(address).includes(letters(label))
}

function addressOf(url: string): string {
  return /^https?:\/\//i.test(url) ? url : `https://${url}`
}

function labelled(label: string, pieces: readonly Piece[]): readonly Piece[] {
  return label === '' || pieces.length === 0 ? pieces : [piece(label, { whole: true }), ...pieces]
}

function item(text: string, href: string | null = null): readonly Piece[] {
  const clean = cleanText(text)
  return clean === '' ? [] : [piece(clean, { whole: true, href })]
}
