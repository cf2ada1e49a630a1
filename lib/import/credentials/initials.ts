/**
 * A name with its own letters at the start of a text, "Basic Life Support – BLS" or "BLS – Basic Life Support": where both
 * end, and where each stands. The letters are the first of the name's words. Null where no such pair stands there.
 */
export function namedWithLetters(text: string): NameWithLetters | null {
  const [whole = '', first = '', mark = '', second = ''] = PAIR.exec(text) ?? []
  const at = first.length + mark.length
  const front = { start: 0, end: first.length }
  const back = { start: at, end: whole.length }
  if (areInitials(second, first)) return { end: whole.length, name: front, letters: back }
  if (areInitials(first, second)) return { end: whole.length, name: back, letters: front }
  return null
}

type Span = { readonly start: number; readonly end: number }
type NameWithLetters = { readonly end: number; readonly name: Span; readonly letters: Span }

const PAIR = /^([\p{L}][\p{L}/& ’'-]*?)(\s[–—-]\s|:\s)([\p{L}][\p{L}/& ’'-]*?)(?=$|\s*[,;|•·(:]|\s[–—-]\s)/u

function areInitials(letters: string, name: string): boolean {
  if (!/^[A-Z]{2,8}$/.test(letters)) return false
  const words = name.match(/(?<!\p{L})\p{Lu}/gu) ?? []
  return words.length === letters.length && words.join('') === letters
}
