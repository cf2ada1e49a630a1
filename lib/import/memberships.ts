import { dateRangesIn } from '@/lib/resume/date-ranges'
import type { FoundTree, Stretch } from './found'
import type { Row } from './rows'
import { cut, foundAs, foundIn, stretchesOf, type Words, without } from './words'

/** Reads a section of memberships: "AAPC, Education officer, Columbus chapter, since Jan 2023", one a row. */
export function readMemberships(rows: readonly Row[]): {
  readonly memberships: readonly FoundTree[]
  readonly furniture: readonly Stretch[]
} {
  const furniture: Stretch[] = []
  const memberships = rows.flatMap(oneEach).map((row) => {
    const [range] = dateRangesIn(row.text)
    const word = /,?\s*(?:member since|since|member)\s*$/i.exec(
      row.text.slice(0, range?.start ?? row.text.length),
    )
    const end = word?.index ?? range?.start ?? row.text.length
    if (word) furniture.push(...stretchesOf(cut(row, end, end + word[0].length)))
    const named = cut(row, 0, end)
    const mark = /,\s+|\s+[–—|-]\s+|:\s+/.exec(named.text)
    const since = range?.from ?? range?.to
    const organization = cut(named, 0, mark?.index ?? named.text.length)
    const role = mark ? cut(named, mark.index + mark[0].length, named.text.length) : null
    const trimmed = role && cut(role, 0, role.text.replace(/[\s,(–—-]+$/, '').length)
    return {
      organization: foundIn(organization),
      ...(trimmed && trimmed.text !== '' ? { role: foundIn(trimmed) } : {}),
      ...(range && since ? { since: foundAs(since.value, cut(row, range.start, range.end)) } : {}),
    }
  })
  return { memberships, furniture }
}

/** "AAPC (since 2014); AHIMA; HFMA, chapter secretary": several in a row. */
function oneEach(row: Row): readonly Words[] {
  const marks = [...row.text.matchAll(/\s*;\s*/g)]
  return without(
    row,
    marks.map(({ index, 0: mark }) => ({ start: index, end: index + mark.length })),
  )
}
