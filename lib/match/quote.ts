/** Words of a text in quotation marks, shortened at the end of a long one, without a full stop: the sentence around them has its own. */
export function quote(words: string): string {
  const tidy = words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<!\.)\.$/, '')
  if (tidy.length <= LONGEST) return `“${tidy}”`
  return `“${tidy.slice(0, LONGEST - 1).replace(/\s\S*$/, '')} …”`
}

/** A line of the report on a phone holds about this many characters twice. */
const LONGEST = 80
