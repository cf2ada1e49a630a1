import type { FoundTree } from '@/lib/import/found'
import type { Row } from '@/lib/import/rows'
import { foundAs, foundIn, joinAll } from '@/lib/import/words'

/**
 * Puts what stands below headings such as "Externship" or "Professional Practice Experience" to the programme that it
 * belongs to: one that ends in the year that is named, else the first. It is training, never employment.
 *
 * Without a programme it goes nowhere, and its rows are left over.
 */
export function withPractica(
  entries: readonly FoundTree[],
  practica: readonly (readonly Row[])[],
): readonly FoundTree[] {
  return practica.reduce(withPracticum, entries)
}

function withPracticum(entries: readonly FoundTree[], rows: readonly Row[]): readonly FoundTree[] {
  const said = joinAll(rows, '; ')
  if (said === null) return entries
  const years = said.text.match(/\b(?:19|20)\d\d\b/g) ?? []
  const open = entries.filter((entry) => !('practicum' in entry))
  const own = open.find((entry) => years.some((year) => endOf(entry).startsWith(year))) ?? open[0]
  if (own === undefined) return entries
  const kind = /practicode/i.test(said.text) ? 'practicode' : 'externship'
  const fields = { practicum: foundAs(kind, said), practicumDetail: foundIn(said) }
  return entries.map((entry) => (entry === own ? { ...entry, ...fields } : entry))
}

function endOf(entry: FoundTree): string {
  const end = 'end' in entry ? entry.end : undefined
  return end && 'value' in end && typeof end.value === 'string' ? end.value : ''
}
