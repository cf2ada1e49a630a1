/** Marks of Word's symbol fonts, as they are when the font is lost, and the bullet in a wrong code page. */
const MARK = /^([ \t]*)(?:[\uf020-\uf0ff\ufffd]|[§ØüŸ¨¾](?=[ \t])|â€¢|Â·)[ \t]*(?=[\p{L}\d("$])/gmu

/** The same where the mark became a letter or a question mark: "q  CPC or CCS", "? Two years of coding". */
const LETTER = /^([ \t]*)([oqvnlu?])(?:\t[ \t]*| {1,})(?=[A-Z\d("$])/gm

/** A letter other than the round one begins so many lines at least where it stands for a mark. */
const FEWEST_LINES = 2

const MAY_HAVE_MARKS = /[\uf020-\uf0ff\ufffd§ØüŸ¨¾]|â€¢|Â·/

/**
 * Gives items whose mark lost its font a bullet: "§ Two years of coding", "Ø Excel a plus". A text without such items
 * comes back as it was.
 */
export function mendBullets(text: string): string {
  const marked = MAY_HAVE_MARKS.test(text) ? text.replace(MARK, '$1• ') : text
  if (!HAS_LETTERS.test(marked)) return marked
  const counts = new Map<string, number>()
  for (const [, , letter = ''] of marked.matchAll(LETTER)) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return marked.replace(LETTER, (whole, indent: string, letter: string) =>
    letter === 'o' || (counts.get(letter) ?? 0) >= FEWEST_LINES ? `${indent}• ` : whole,
  )
}

const HAS_LETTERS = /^[ \t]*[oqvnlu?][ \t]/m
