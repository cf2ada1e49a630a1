import { everyMatch } from '@/lib/text/every-match'
import { sectionOf } from './headings'

/** A comma and a label behind it: "…, Location: Chennai, Exp: 3 to 7 yrs, good to have: CDI". */
const LABEL_BEHIND = /, (?=((?:[A-Z][A-Za-z/&]*|good|nice|must|added)(?: [A-Za-z/&]+){0,2}) ?: ?\S)/g

/** The same behind a bar: "Coder II | Minimum: CPC; 1 yr coding | Preferred: Epic". */
const LABEL_BEHIND_BAR = / \| (?=([A-Z][A-Za-z/&]*(?: [A-Za-z/&]+){0,2}) ?: ?\S)/g

/** Fewer labels in a row, and the row is a sentence with a colon in it. */
const FEWEST_LABELS = 4

/** Of so many we must know what they open. */
const FEWEST_KNOWN = 3

/** Gives each label of an advertisement in one row, parted by commas or bars alone, a row of its own. */
export function splitLabelRows(text: string): string {
  if (!/, |\|/.test(text) || !text.includes(':')) return text
  return text
    .split('\n')
    .map((row) => splitAt(splitAt(row, LABEL_BEHIND, FEWEST_LABELS, FEWEST_KNOWN), LABEL_BEHIND_BAR, 2, 2))
    .join('\n')
}

function splitAt(row: string, behind: RegExp, fewestLabels: number, fewestKnown: number): string {
  if (!row.includes(':')) return row
  const labels = everyMatch(behind, row).map(([, label = '']) => label)
  const known = labels.filter((label) => sectionOf(label.toLowerCase()) !== null)
  return labels.length >= fewestLabels && known.length >= fewestKnown ? row.replace(behind, '\n') : row
}
