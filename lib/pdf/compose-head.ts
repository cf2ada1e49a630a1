import type { Resume } from '@/lib/resume/schema'
import { cleanText } from './clean-text'
import { composeContact } from './compose-contact'
import { acronymsAfterName } from './compose-credentials'
import { blockOf, type ContentBlock, joinPieces, piece } from './content'
import type { Voice } from './template'

/** What stands above the sections. Parts that were not filled in are null. */
export type ComposedHead = {
  readonly name: ContentBlock | null
  readonly credentials: ContentBlock | null
  readonly headline: ContentBlock | null
  readonly contact: ContentBlock | null
}

/** Name, held credentials, headline, and the ways to reach the person. */
export function composeHead({ contact, credentials }: Resume, voice: Voice): ComposedHead {
  const acronyms = acronymsAfterName(credentials).map((acronym) => [piece(acronym, { whole: true })])
  const [name = null] = blockOf('contact.name', 'h1', 'name', [piece(cleanText(contact.name))])
  const [held = null] = blockOf('credentials', 'p', 'credentials', joinPieces(acronyms, ', '))
  const [headline = null] = blockOf('contact.headline', 'p', 'headline', [piece(cleanText(contact.headline))])
  return { name, credentials: held, headline, contact: composeContact(contact, voice) }
}
