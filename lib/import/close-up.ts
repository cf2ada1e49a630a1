/**
 * "E X P E R I E N C E" is how letterspaced words come out. Two spaces or more part its words; where none are left, the
 * words that headings are made of do.
 */
export function closeUp(text: string): string {
  if (isSpacedMixed(text)) return closedMixed(text)
  if (!isSpaced(text)) return text
  const parts = text.trim().split(/ {2,}/)
  return parts.map((part) => apart(part.replaceAll(' ', ''))).join(' ')
}

/** Capitals alone, with at most a pair here and there that kerning drew together. */
export function isSpaced(text: string, fewest = FEWEST_LETTERS): boolean {
  const tokens = text.trim().split(/ +/)
  if (tokens.length < fewest || !tokens.every((token) => /^[\p{Lu}&,.'’-]{1,3}$/u.test(token))) return false
  return tokens.filter(({ length }) => length === 1).length >= tokens.length * MOSTLY_SINGLE
}

/** "M e d i c a l C o d e r": single letters of both cases. */
function isSpacedMixed(text: string): boolean {
  const tokens = text.trim().split(/ +/)
  return (
    tokens.length >= FEWEST_OF_MIXED &&
    /^\p{Lu}$/u.test(tokens[0] ?? '') &&
    tokens.every((token) => /^[\p{L}&,|/-]$/u.test(token)) &&
    tokens.filter((token) => /^\p{Ll}$/u.test(token)).length * 2 > tokens.length
  )
}

/** "I a m a R N" is nothing that people type, yet four letters may be initials. */
const FEWEST_OF_MIXED = 6

/** Two spaces part its words; where they were lost, capitals do. */
function closedMixed(text: string): string {
  const parts = text.trim().split(/ {2,}/)
  const closed = parts.map((part) => part.replaceAll(' ', '')).join(' ')
  return parts.length > 1 ? closed : closed.replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=[&,|])|(?=[&|])/gu, ' ')
}

/** "U S A" and "R H I T" may be meant so. */
const FEWEST_LETTERS = 5
const MOSTLY_SINGLE = 0.7

/** "SKILLSANDTOOLS" as its words, where every letter belongs to one. */
function apart(letters: string): string {
  const found = letters.length > LONGEST ? null : wordsIn(letters.toLowerCase(), 0)
  if (found === null) return letters
  let at = 0
  return found
    .map((length) => {
      at += length
      return letters.slice(at - length, at)
    })
    .join(' ')
}

/** Longer than any heading. */
const LONGEST = 60

/** Lengths of the words, the longest first; null where they do not cover the letters. */
function wordsIn(letters: string, from: number): readonly number[] | null {
  if (from === letters.length) return []
  for (let length = letters.length - from; length > 0; length -= 1) {
    if (!HEADING_WORDS.has(letters.slice(from, from + length))) continue
    const rest = wordsIn(letters, from + length)
    if (rest !== null) return [length, ...rest]
  }
  return null
}

const HEADING_WORDS: ReadonlySet<string> = new Set(
  (
    'about academic accomplishments achievements additional affiliations and areas associations awards background career certificates ' +
    'certifications clinical coding competencies computer contact continuing core courses credentials details development ' +
    'education employment executive experience expertise externship health healthcare highlights history honors information ' +
    'interests internship key knowledge languages leadership licenses licensure me medical memberships my objective of ' +
    'other overview personal positions practicum professional proficiencies profile projects publications qualifications ' +
    'references related relevant skills software statement strengths summary systems technical technologies tools training ' +
    'volunteer volunteering with work & certification membership skill community service accreditations employers'
  ).split(' '),
)
