/**
 * A text that was copied from LinkedIn's page, without what the page says twice: each line stands there once for the eye
 * and once for readers of screens, and beside each employer the name of its picture. Any other text is left as it is.
 */
export function withoutEchoes(text: string): string {
  const lines = text.split('\n')
  const echoes = new Set(echoesIn(lines))
  const isPage =
    echoes.size >= FEWEST_ECHOES && [...echoes].some((at) => HEADING.test(lines[at]?.trim() ?? ''))
  if (!isPage) return text
  return lines
    .filter((line, index) => !echoes.has(index) && !LOGO.test(line.trim()))
    .map(halfOfTwice)
    .join('\n')
}

/** A short list may hold a line twice; a page has two of each. */
const FEWEST_ECHOES = 5
const HEADING = /^(?:About|Experience|Education|Skills|Licenses & certifications)$/
/** "Valley Group logo": the words for a picture. */
const LOGO = /^\S.{1,100} logo$/

/** Lines that say again what the line before them says. */
function echoesIn(lines: readonly string[]): readonly number[] {
  const echoes: number[] = []
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    const isEcho = before !== undefined && line.trim() !== '' && plain(line) === plain(before)
    if (isEcho && echoes.at(-1) !== index - 1) echoes.push(index)
  })
  return echoes
}

/** For the eye a stretch of time has a dash, for the ear "to". */
function plain(line: string): string {
  return line.trim().replace(/ to (?=Present|\p{Lu}\p{Ll}{2} \d{4}|\d{4})/u, ' - ')
}

/** "Nine years of …Nine years of …": both stand in one line where no break was copied. */
function halfOfTwice(line: string): string {
  const said = line.trim()
  const half = said.slice(0, said.length / 2)
  return said.length >= SHORTEST_TWICE && said === half + half ? half : line
}

/** Characters: "Bora Bora" is a name. */
const SHORTEST_TWICE = 60
