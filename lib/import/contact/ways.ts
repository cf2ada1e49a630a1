/** A way to reach someone, in a text. */
export type ContactWay = {
  readonly kind: 'email' | 'phone' | 'link'
  readonly start: number
  readonly end: number
}

/** Addresses, numbers and links in a line, in order. */
export function contactWaysIn(text: string): readonly ContactWay[] {
  const ways: ContactWay[] = []
  const add = (kind: ContactWay['kind'], pattern: RegExp) => {
    for (const { index = 0, 0: found } of text.matchAll(pattern)) {
      const trimmed = found.replace(/[.,;)]+$/, '')
      const way = {
        kind,
        start: index,
        end: index + (kind === 'phone' ? found.trimEnd().length : trimmed.length),
      }
      if (!ways.some(({ start, end }) => way.start < end && start < way.end)) ways.push(way)
    }
  }
  add('email', EMAIL)
  add('link', LINK)
  add('phone', AMERICAN_PHONE)
  add('phone', FOREIGN_PHONE)
  return ways.sort((a, b) => a.start - b.start)
}

const EMAIL = /[\p{L}\d._%+'-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu
const LINK =
  /(?:https?:\/\/|www\.)[^\s|,;<>]+|(?<![@\p{L}\d.-])(?:[\p{L}\d-]+\.)+(?:com|org|net|io|dev|me|info|co|us|edu|gov|example|app|page|site|tech|health)(?:\/[^\s|,;<>]*)?(?![\p{L}\d@.-]*@)/giu
/** Ten digits as Americans group them, with or without the country's number and an extension. */
const AMERICAN_PHONE =
  /(?<![\d-])(?:\+?1[\s.-]?)?(?:\(\d{3}\)|\d{3})[\s./–-]{0,3}\d{3}[\s.–-]{0,2}\d{4}(?!\d)(?:,?\s*(?:ext\.?|x)\s*\d{1,5})?/gi
/** "+46 8 555 01 23", "+33 (0)1 55 55 01 42": a plus, then seven to fifteen digits in groups. */
const FOREIGN_PHONE = /\+\d{1,3}(?:[\s.-]?\(?\d{1,4}\)?){2,7}(?!\d)/g
