import type { ForeignContact } from './foreign-reading'

/** A name and an address stand near the top; a phone number or e-mail further down belongs to someone else. */
const LINES_AT_TOP = 15

/**
 * Finds whose resume this is and how to reach them, by the shapes of names, addresses and numbers.
 *
 * @param lines in reading order
 */
export function findContact(lines: readonly string[]): ForeignContact {
  const top = lines.slice(0, LINES_AT_TOP)
  const text = top.join('\n')
  return {
    name: top.slice(0, LINES_WITH_NAME).map(nameIn).find(Boolean) ?? null,
    email: EMAIL.exec(text)?.[0] ?? EMAIL.exec(lines.join('\n'))?.[0] ?? null,
    phone: PHONE.exec(text)?.[0].trim() ?? PHONE.exec(lines.join('\n'))?.[0].trim() ?? null,
    place: PLACE.exec(text)?.[0] ?? null,
    links: [...new Set(text.replace(EVERY_EMAIL, ' ').match(LINK) ?? [])],
  }
}

/** Before the name may stand a label such as "Resume". */
const LINES_WITH_NAME = 4

const EMAIL = /[\w.+'-]+@[\w-]+(?:\.[\w-]+)+/
const EVERY_EMAIL = new RegExp(EMAIL, 'g')
/** Ten digits as Americans group them, with or without the country's number. */
const PHONE = /(?:\+?1[\s.-]?)?(?:\(\d{3}\)|\d{3})[\s.–-]?\d{3}[\s.–-]?\d{4}\b/
/** "Columbus, OH": a city of up to three words and a state's letters. */
const PLACE = /\p{Lu}[\p{L}.'’]+(?: \p{Lu}[\p{L}.'’]+){0,2}, [A-Z]{2}\b/u
const LINK = /(?:https?:\/\/|www\.)[^\s|,;]+|\b(?:linkedin|github)\.com\/[^\s|,;]+/gi

/** Two to five words in letters alone, before any comma that brings credentials. */
function nameIn(line: string): string | null {
  const name = (line.split(/[,|•·]/)[0] ?? '').trim()
  const words = name.split(/\s+/)
  const isName =
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((word) => /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|de|da|del|la|van|von|der|den|bin|al)$/u.test(word)) &&
    !words.some((word) => NOT_IN_NAMES.has(word.toLowerCase()))
  return isName ? name : null
}

/** Words that stand in titles and headings, as a name does, in capitals. */
const NOT_IN_NAMES: ReadonlySet<string> = new Set(
  (
    'resume curriculum vitae cover letter page medical coder coding coders biller billing specialist auditor analyst ' +
    'manager certified professional health information inpatient outpatient risk adjustment summary profile contact ' +
    'experience education skills objective certifications details street avenue road drive'
  ).split(' '),
)
