import type { TextLine } from './lines'

/**
 * Whether a line that begins like an item only bears a sign: headings have an emoji or a number too, where the lists
 * around them have other marks, "🎯 What you bring" above "🔹 CPC".
 */
export function bearsSign(line: TextLine, before: TextLine | undefined, next: TextLine | undefined): boolean {
  const sign = signOf(line)
  return sign !== '' && next !== undefined && signOf(next) !== sign && (!before || signOf(before) !== sign)
}

/** The emoji, or "1" for any number; empty for bullets, which no heading bears. */
function signOf({ mark }: TextLine): string {
  return /\d/.test(mark) ? '1' : /^\p{Extended_Pictographic}/u.test(mark) ? mark : ''
}
