import { closeUp } from './close-up'

/** What a stretch of a file says once it is cleaned. */
export type CleanText = {
  readonly text: string
  /** A bullet stood before it. */
  readonly hasBullet: boolean
}

/**
 * Cleans the text of one line: NFC, ligatures opened, soft hyphens and other unseen characters gone, white space as
 * single spaces, letterspaced words closed up. A bullet in front is taken off and told; so are the pictures that icon
 * fonts put beside an address, which are no bullets.
 */
export function cleanText(raw: string): CleanText {
  const plain = closeUp(raw.normalize('NFC'))
    .replace(LIGATURE, (letter) => letter.normalize('NFKC'))
    .replace(/\u00AD\s*$/, '-')
    .replace(UNSEEN, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
  if (DRAWN.test(plain)) return { text: '', hasBullet: false }
  const rest = withoutBullet(plain)
  const text = (rest ?? plain).replace(PICTURE, ' ').replace(DOTS, '$1·').replace(/ +/g, ' ').trim()
  return { text, hasBullet: rest !== null && !isContact(text) }
}

/** Whether a line is nothing but a way to reach someone. */
export function isContact(text: string): boolean {
  return CONTACT.test(text)
}

/** A line drawn of signs: "=====", and the long vowel mark that Google's templates draw one with. */
const DRAWN = /^(?:[-_=*~—–─━═.#\s]{3,}|[ㅡ─━⎯]+)$/u
const LIGATURE = /[\uFB00-\uFB06]/g
/** Soft hyphens, zero-width marks, marks of direction, controls. */
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]|(?!\s)\p{Cc}/gu
/** Private letters of icon fonts, and the signs that stand before a phone number or an address. */
const PICTURE = /[\p{Co}☎☏✆✉🖂📞📱📧📨📍🏠🔗🌐💼🎓]\uFE0F?/gu

/** Between two things, the dots of mathematics and of typesetters are the one dot. */
const DOTS = /(\S\s)[\u2027\u2219\u22C5\u30FB](?=\s\S)/g

const CONTACT = /^\S+@\S+$|^\+?[\d().\s-]{7,}$|^(?:https?:\/\/|www\.)\S+$|^\S+\.(?:com|org|net|io|me)\/\S*$/i

/** The text after a bullet, or null where there is none. */
function withoutBullet(text: string): string | null {
  const [glyph] = BULLET.exec(text) ?? []
  if (glyph === undefined) return null
  const rest = text.slice(glyph.length)
  return isRange(text) ? null : rest
}

/**
 * Glyphs that are only ever bullets need no space behind them; those that mean something else, letters that symbol
 * fonts draw as bullets among them, do. A lone glyph is a bullet whose text stands in the next line.
 */
const BULLET =
  /^(?:[•●∙⚫⬤▪■◾◼□▫◻◦○⚪❍‣▸►▶▹▷➢➤➔➜⇒✓✔☑✦✧★☆◆◇❖♦✱✲✳❑❒❏❐⁃∎\p{Co}]\uFE0F?\s*|(?:[·∗*–—‐\-+>»›→~o§Øü¨Ÿv]|\(cid:\d+\))(?:\s+|$))/u

/** "– Present" goes on with the dates of the line before. */
function isRange(text: string): boolean {
  return /^[–—‐-]\s*(?:present|current|now|\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d)/i.test(
    text,
  )
}
