/**
 * Splits a pasted text into lines of a resume: one for each bullet; without bullets, one for each line.
 *
 * Where bullets are marked, a line without a mark goes on with the one before, since PDFs and mail break long lines.
 */
export function readPastedLines(pasted: string): string[] {
  const lines = pasted
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (!lines.some((line) => MARK.test(line))) return lines.map(tidy)
  const pieces: string[] = []
  for (const line of lines) {
    const last = pieces.length - 1
    if (MARK.test(line) || last < 0) pieces.push(line.replace(MARK, ''))
    else pieces[last] = `${pieces[last]} ${line}`
  }
  return pieces.map(tidy).filter((piece) => piece !== '')
}

/** Bullets of every office program, a lone "o" (Word's second level), and "1." or "a)". */
const MARK = /^(?:[•‣◦▪▫●○■□➢➤✓·*–—-]|o(?=\s)|\(?(?:\d{1,2}|[a-z])[.)](?=\s))\s*/u

function tidy(line: string): string {
  return line.replace(/\s+/g, ' ').trim()
}
