import type { Found, FoundTree } from './found'
import type { SourceLine } from './source-line'

/** Finds whose resume this is and how to reach them, by the shapes of names, addresses and numbers. */
export function findContact(lines: readonly SourceLine[]): FoundTree {
  const name = firstMatch(lines.slice(0, LINES_WITH_NAME), NAME)
  const email = firstMatch(lines, EMAIL)
  const phone = firstMatch(lines, PHONE)
  return {
    ...(name === null ? {} : { name }),
    ...(email === null ? {} : { email }),
    ...(phone === null ? {} : { phone }),
  }
}

/** Before the name may stand a label such as "Resume". */
const LINES_WITH_NAME = 3

const NAME = /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,3}(?=$|,)/u
const EMAIL = /[\w.+'-]+@[\w-]+(?:\.[\w-]+)+/
/** Ten digits as Americans group them, with or without the country's number. */
const PHONE = /(?:\+?1[\s.-]?)?(?:\(\d{3}\)|\d{3})[\s.–-]?\d{3}[\s.–-]?\d{4}\b/

function firstMatch(lines: readonly SourceLine[], pattern: RegExp): Found | null {
  for (const [line, { text }] of lines.entries()) {
    const match = pattern.exec(text)
    if (match)
      return { value: match[0], from: [{ line, start: match.index, end: match.index + match[0].length }] }
  }
  return null
}
