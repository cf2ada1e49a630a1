import type { Stretch } from '@/lib/import/found'
import { part, type Row } from '@/lib/import/rows'
import { cut, stretchesOf } from '@/lib/import/words'

/**
 * A row of a job without the words that only lead over from the job above: "Before that: Biller, Elm Clinic".
 *
 * @param furniture takes the words
 */
export function withoutLead(row: Row, furniture: Stretch[]): Row {
  const length = row.listItem ? 0 : (LEAD.exec(row.text)?.[0].length ?? 0)
  if (length === 0) return row
  furniture.push(...stretchesOf(cut(row, 0, length)))
  return part(row, length, row.text.length)
}

const LEAD =
  /^(?:(?:and )?before (?:that|this)|prior(?: to (?:that|this))?|earlier|then|now|currently|most recently|since then|after (?:that|this))\s*(?:[:,–—]|\s-)\s+(?=\p{Lu})/iu
