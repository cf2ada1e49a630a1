const WORDS: Readonly<Record<string, number>> = {
  half: 0.5,
  a: 1,
  one: 1,
  two: 2,
  couple: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  eighteen: 18,
  twenty: 20,
  'twenty-four': 24,
  thirty: 30,
  'thirty-six': 36,
}

/** The words for numbers as a pattern, longest first. "a" and "half" are none of them: they count only in "half a year". */
export const NUMBER_WORD = Object.keys(WORDS)
  .filter((word) => word.length > 2 && word !== 'half')
  .sort((a, b) => b.length - a.length)
  .join('|')

/** A number of years in words or digits, as a pattern: "three", "2.5". */
export const NUMBER = `(?:\\d{1,2}(?:\\.\\d)?|${NUMBER_WORD})`

/** The number that a word or digits name, null when neither. */
export function numberOf(words: string): number | null {
  const known = WORDS[words]
  if (known !== undefined) return known
  const digits = Number(words)
  return words !== '' && Number.isFinite(digits) ? digits : null
}
