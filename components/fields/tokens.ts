/** Splits what was typed or pasted into words for tokens: at commas, semicolons, bars, tabs and new lines. */
export function readTokens(text: string): string[] {
  return text
    .split(/[,;|•\t\r\n]/)
    .map((word) => word.replace(/\s+/g, ' ').trim())
    .filter((word) => word !== '')
}

/** The values with more of them, each once whatever its capitals. */
export function addTokens(values: readonly string[], words: readonly string[]): string[] {
  const all = [...values]
  for (const word of words) {
    if (!all.some((value) => value.toLowerCase() === word.toLowerCase())) all.push(word)
  }
  return all
}
