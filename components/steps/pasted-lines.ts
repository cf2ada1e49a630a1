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

/** The signs that office programs, PDFs and web pages set before the lines of a list; U+F0xx are those of Symbol fonts. */
const SIGNS = '•‣⁃∙⋅·・◦●○◉⚫⚪⦁⦾■□▪▫◆◇❖◈▶►▸▹➢➤➔➜→»›✓✔☑✦★☆*–—‐\\-\\uF020-\\uF0FF'

/** A sign, a lone "o" (Word's second level), "1." "a)" "(iv)" or "A." */
const MARK = new RegExp(
  `^(?:[${SIGNS}]\\uFE0F?|o(?=\\s)|\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)](?=\\s)|\\(?[A-H]\\)(?=\\s))\\s*`,
  'u',
)

/** Whether a single pasted line brings the sign of a list along. Hyphens and numbers may be meant. */
export function bringsSign(pasted: string): boolean {
  return !/^\s*[*–—‐\d(-]/.test(pasted) && MARK.test(pasted.trim())
}

function tidy(line: string): string {
  return line.replace(/\s+/g, ' ').trim()
}
