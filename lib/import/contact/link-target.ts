/**
 * Where a link leads, when that is a way to reach the person which the words of the link do not say: "LinkedIn" with
 * the profile's address behind it, or any page behind "Website". Links to employers and schools are left alone, and so is
 * anything but http(s) and mailto.
 *
 * @returns the address as people write it, or null
 */
export function reachableBehind(words: string, target: string): string | null {
  const mail = /^mailto:([^?\s]+@[^?\s]+)/i.exec(target)?.[1]
  const profile = PROFILE.exec(target)?.[1]
  const site = LABEL.test(words.trim()) ? SITE.exec(target)?.[1] : undefined
  const address = mail ?? (profile ?? site)?.replace(/\/$/, '')
  if (address === undefined) return null
  return flat(words).includes(flat(address)) ? null : address
}

/** Sites where a page is a person's own. */
const PROFILE =
  /^https?:\/\/(?:www\.)?((?:[a-z]{2}\.)?linkedin\.com\/in\/[^\s?#]+|github\.com\/[^\s/?#]+\/?)(?:[?#].*)?$/i

/** Words that promise a page of one's own. */
const LABEL = /^(?:(?:my |personal )?(?:web ?)?(?:site|page)|portfolio|blog|home ?page|web)$/i
const SITE = /^https?:\/\/(?:www\.)?([^\s?#]+)/i

function flat(text: string): string {
  return text.toLowerCase().replace(/\s+/g, '')
}
