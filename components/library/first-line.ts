/** What to call a posting that nobody named: its first line with words, cut at a word. */
export function firstLine(text: string): string {
  const line =
    text
      .split('\n')
      .find((candidate) => /\p{L}/u.test(candidate))
      ?.trim() ?? ''
  if (line === '') return 'A posting without a title'
  if (line.length <= LONGEST) return line
  const cut = line.slice(0, LONGEST)
  const space = cut.lastIndexOf(' ')
  return `${space > LONGEST / 2 ? cut.slice(0, space) : cut}…`
}

/** Two lines of a row in the narrowest column. */
const LONGEST = 72
