/**
 * Puts the end of one line and the start of the next together. A word that a hyphen cut is closed up, unless the hyphen
 * is its own: "risk-adjusted", "ICD-10-CM".
 *
 * @param whole the whole text, to see how the word is written elsewhere in it
 */
export function joinWords(before: string, after: string, whole: string): string {
  const [, start, head] = /^(.*?)([\p{L}\d]+)[-‐]$/su.exec(before) ?? []
  const [, tail, rest] = /^([\p{L}\d]+)(.*)$/su.exec(after) ?? []
  if (start === undefined || head === undefined || tail === undefined || rest === undefined)
    return /[-/–]$/.test(before) && /\S[-/–]$/.test(before) ? `${before}${after}` : `${before} ${after}`
  const closed = `${head}${tail}`
  return keepsHyphen(start, head, tail, whole.toLowerCase())
    ? `${start}${head}-${tail}${rest}`
    : `${start}${closed}${rest}`
}

function keepsHyphen(start: string, head: string, tail: string, whole: string): boolean {
  if (/-$/.test(start) || !/^\p{Ll}+$/u.test(tail) || /\d/.test(head)) return true
  const [first, second] = [head.toLowerCase(), tail.toLowerCase()]
  if (whole.includes(`${first}-${second}`)) return true
  if (hasWord(whole, `${first}${second}`)) return false
  return FIRST_HALVES.has(first) || (hasWord(whole, first) && hasWord(whole, second))
}

function hasWord(whole: string, word: string): boolean {
  return new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, 'u').test(whole)
}

/** Words that stand before a hyphen of their own far oftener than before one of a typesetter. */
const FIRST_HALVES: ReadonlySet<string> = new Set(
  (
    'self full part multi non pre post co follow high low long short third first second two three well up on off in out ' +
    'real risk evidence value data cost time patient work state hands home cross well-being one four five peer ' +
    'physician hospital community end detail team results problem entry mid'
  ).split(' '),
)
