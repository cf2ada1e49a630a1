import { sectionOf } from './headings'

/** A comma and a label behind it: "…, Location: Chennai, Exp: 3 to 7 yrs, good to have: CDI". */
const LABEL_BEHIND = /, (?=((?:[A-Z][A-Za-z/&]*|good|nice|must|added)(?: [A-Za-z/&]+){0,2}) ?: ?\S)/g

/** Fewer labels in a row, and the row is a sentence with a colon in it. */
const FEWEST_LABELS = 4

/** Of so many we must know what they open. */
const FEWEST_KNOWN = 3

/** Gives each label of an advertisement in one row, parted by commas alone, a row of its own. */
export function splitLabelRows(text: string): string {
  if (!text.includes(', ') || !text.includes(':')) return text
  return text
    .split('\n')
    .map((row) => {
      const labels = [...row.matchAll(LABEL_BEHIND)].map(([, label = '']) => label)
      const known = labels.filter((label) => sectionOf(label.toLowerCase()) !== null)
      return labels.length >= FEWEST_LABELS && known.length >= FEWEST_KNOWN
        ? row.replace(LABEL_BEHIND, '\n')
        : row
    })
    .join('\n')
}
