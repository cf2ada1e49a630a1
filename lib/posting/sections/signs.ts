import { isHeadingLike } from './heading-look'
import { sectionOf } from './headings'
import type { TextLine } from './lines'

/**
 * Whether a line that begins like an item only bears a sign: headings have an emoji or a number too, where the lists
 * around them have other marks, "🎯 What you bring" above "🔹 CPC".
 */
export function bearsSign(line: TextLine, before: TextLine | undefined, next: TextLine | undefined): boolean {
  const sign = signOf(line)
  return sign !== '' && next !== undefined && signOf(next) !== sign && (!before || signOf(before) !== sign)
}

/** "B. PREFERRED QUALIFICATIONS": a letter, or a Roman number, and nothing but the name of a part. */
export function isLetteredHeading(
  { mark, span: { start, end } }: TextLine,
  text: string,
  plain: string,
): boolean {
  if (!/^\(?[a-z]/i.test(mark) || end - start > LONGEST_NAME) return false
  const words = plain.slice(start, end)
  return sectionOf(words) !== null && isHeadingLike(words, text.slice(start, end), /[.?!]$/.test(words))
}

const LONGEST_NAME = 50

/** The emoji, or "1" for any number; empty for bullets, which no heading bears. */
function signOf({ mark }: TextLine): string {
  return /\d/.test(mark) ? '1' : /^\p{Extended_Pictographic}/u.test(mark) ? mark : ''
}
